#include "attribute/cast.h"

#include <algorithm>
#include <unordered_map>

#include "attribute/member_evidence.h"
#include "clause/phrase_head.h"
#include "syntax/name_place.h"
#include "syntax/role_nouns.h"
#include "syntax/words.h"
#include "text/ascii.h"
#include "text/title_case.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t apposition = 90;  // bytes behind a phrase, to look for its name

/// "The maker, Corvane, said": capitals between the commas behind a phrase without a name.
Span apposed_name(std::string_view text, const Tag& tag) {
  const Span none{tag.source.end, tag.source.end};
  if (tag.source.of(text).size() < 4 || text.substr(tag.source.end, 2) != ", ") return none;
  const std::uint32_t start = tag.source.end + 2;
  const std::uint32_t end = std::min<std::uint32_t>(tag.phrase.end, start + apposition);
  if (end <= start) return none;
  const auto comma = text.substr(start, end - start).find(',');
  const Span name{
      start, comma == std::string_view::npos ? end : start + static_cast<std::uint32_t>(comma)};
  bool begins = true;
  for (const char c : name.of(text)) {
    if (begins && !is_ascii_upper(c)) return none;
    begins = c == ' ';
  }
  return name;
}

/// "the [Government] of Nicaragua": a noun with a capital that the whole phrase names.
bool is_body_of(std::string_view text, Span name) {
  const auto before = ascii_lower(text.substr(name.start < 4 ? 0 : name.start - 4, 4));
  return name.of(text).find(' ') == std::string_view::npos && before == "the " &&
         text.substr(name.end).starts_with(" of ");
}

/// "[Arden] spokesman Ada Quill": the first name says whose spokesman.
bool describes(std::string_view text, Span name, Span next) {
  constexpr std::uint32_t longest = 40;  // bytes of "national general secretary"
  if (next.start <= name.end || next.start - name.end > longest) return false;
  const auto between = trim(text.substr(name.end, next.start - name.end));
  return between.find_first_of(",.;:(\n") == between.npos && is_role_noun(last_word(between));
}

/// "Asked whether [Quill] had agreed, Lund said": what stands before the comma is no subject.
bool is_in_participle(std::string_view before) {
  const auto word = before.substr(0, before.find(' '));
  return word.size() > 4 && (word.ends_with("ed") || word.ends_with("ing")) &&
         before.find(',') == before.npos;
}

}  // namespace

Cast::Cast(const Article& article, const std::vector<Entity>& entities) : article_(article) {
  add_entities(entities);
  add_unknown_names();
  judge_places();
  collect_evidence();
}

void Cast::add_entities(const std::vector<Entity>& entities) {
  for (const Entity& entity : entities) {
    for (const Mention& mention : entity.mentions)
      if (!mention.pronoun) appearances_.push_back({mention.span, members_.size()});
    members_.push_back({entity.name, entity.id, entity.type});
    members_.back().medium = entity.subtype == "MEDIA";
    learn_description(members_.back(), entity.role,
                      {0, static_cast<std::uint32_t>(entity.role.size())});
  }
  sort_appearances();
}

/// A name that the tagger missed joins the member whose name ends, or begins, with its last word.
void Cast::add_unknown_names() {
  std::unordered_map<std::string, std::size_t> known;  // last and first words of names
  for (std::size_t i = 0; i < members_.size(); ++i) {
    known.try_emplace(std::string(last_word(members_[i].name)), i);
    known.try_emplace(members_[i].name.substr(0, members_[i].name.find(' ')), i);
  }
  const std::size_t tagged = appearances_.size();
  for (const Sentence& sentence : article_.sentences) {
    for (const Tag& tag : sentence.tags) {
      if (tag.source.empty()) continue;
      Span name = head_of(article_.text, tag.source).name;
      if (is_body_of(article_.text, name)) continue;
      if (name.empty()) name = apposed_name(article_.text, tag);
      // A name that ends the phrase has none behind it.
      if (name.end < tag.source.end && is_tagged(name, tagged))
        name = name_behind_role(article_.text, tag.source);
      if (name.empty() || is_tagged(name, tagged)) continue;
      // "Trump Slams Press"
      const Span start = first_bytes(article_.text, sentence.span);
      if (begins_tagged(name.start, tagged) && is_title_case(article_.text, start)) continue;
      const std::string_view full = name.of(article_.text);
      const auto [slot, is_new] = known.try_emplace(std::string(last_word(full)), members_.size());
      if (is_new) members_.push_back({squeeze(full), "", EntityType::per});
      appearances_.push_back({name, slot->second});
    }
  }
  sort_appearances();
}

bool Cast::begins_tagged(std::uint32_t at, std::size_t tagged) const {
  const auto first = appearances_.begin(), last = first + tagged;
  const auto next = std::lower_bound(first, last, at, [](const Appearance& a, std::uint32_t start) {
    return a.span.start < start;
  });
  return next != last && next->span.start == at;
}

/// Whether one of the first `tagged` appearances, those of entities, has this name already.
bool Cast::is_tagged(Span name, std::size_t tagged) const {
  const auto first = appearances_.begin(), last = first + tagged;
  const auto next =
      std::lower_bound(first, last, name.end,
                       [](const Appearance& a, std::uint32_t end) { return a.span.start < end; });
  if (next == first || !std::prev(next)->span.overlaps(name)) return false;
  // "Arden Students’ Union president Ada Quill" may have been taken for one body.
  const Appearance& a = *std::prev(next);
  const bool body = members_[a.member].type != EntityType::per && a.span.start < name.start;
  return !body || a.span.end < name.end ||
         !is_role_noun(last_word(trim(article_.text.substr(0, name.start))));
}

void Cast::sort_appearances() {
  std::sort(appearances_.begin(), appearances_.end(),
            [](const Appearance& a, const Appearance& b) { return a.span < b.span; });
}

/// One pass over names and quotations side by side. The first name of a sentence that owns nothing
/// and hangs on no preposition is taken for its subject: pronouns take up subjects.
void Cast::judge_places() {
  std::size_t quotation = 0;
  std::size_t sentence_with_subject = article_.sentences.size();
  for (Appearance& a : appearances_) {
    const auto& quotations = article_.quotations;
    while (quotation < quotations.size() && quotations[quotation].span.end <= a.span.start)
      ++quotation;
    a.quoted = quotation < quotations.size() && quotations[quotation].span.start <= a.span.start;
    a.sentence = article_.sentence_at(a.span.start);
    if (a.quoted || a.sentence == sentence_with_subject) continue;
    if (is_owner(article_.text, a.span) || after_preposition(article_.text, a.span.start)) continue;
    const Span before{article_.sentences[a.sentence].span.start, a.span.start};
    if (is_in_participle(before.of(article_.text))) continue;
    const Appearance* next = &a + 1;
    const bool last = next == appearances_.data() + appearances_.size();
    if (!last && describes(article_.text, a.span, next->span)) continue;
    a.subject = true;
    sentence_with_subject = a.sentence;
  }
}

void Cast::collect_evidence() {
  for (const Appearance& a : appearances_)
    if (Member& member = members_[a.member]; member.type == EntityType::per)
      learn_surroundings(member, article_, a.span, a.sentence);
  // A given name tells only where the words round it do not.
  for (Member& member : members_)
    if (member.gender == Gender::unknown && member.type == EntityType::per)
      member.gender = gender_of_name(member.name);
}

std::size_t Cast::first_from(std::uint32_t at) const {
  const auto found = std::lower_bound(
      appearances_.begin(), appearances_.end(), at,
      [](const Appearance& a, std::uint32_t start) { return a.span.start < start; });
  return found - appearances_.begin();
}

std::optional<Appearance> Cast::head(Span noun_phrase) const {
  const Span head = head_span(article_.text, noun_phrase);
  std::optional<Appearance> best, last, joined;
  for (auto i = first_from(noun_phrase.start); i < appearances_.size(); ++i) {
    const Appearance& a = appearances_[i];
    if (a.span.start >= noun_phrase.end) break;
    if (a.span.start < head.end && a.span.end >= head.end) best = a;
    const bool person = members_[a.member].type == EntityType::per;
    if (person && !joined && article_.text.substr(a.span.end, 5) == " and ") joined = a;
    last = a;
  }
  // "Director of the chapter in Arden Ada Quill": the name after all that belongs to the title.
  const bool closes = last && last->span.end >= noun_phrase.end && last->span.start >= head.end;
  const bool person = closes && members_[last->member].type == EntityType::per;
  if (person && !right_after_preposition(article_.text, last->span.start)) best = last;
  // "Ada Quill and her colleague Per Lund": of two who speak together the first one.
  const bool two = best && joined && members_[best->member].type == EntityType::per;
  return two && joined->span.start < head.end ? joined : best;
}

}  // namespace quoth
