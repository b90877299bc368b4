#include "attribute/antecedent.h"

#include <algorithm>

#include "clause/clause_subject.h"
#include "clause/phrase_head.h"
#include "quoth/lexicon.h"
#include "syntax/noun_phrase.h"
#include "syntax/verb_group.h"
#include "syntax/words.h"
#include "text/ascii.h"

namespace quoth {
namespace {

// How much each piece of evidence weighs in the choice of an antecedent. Set by hand after the
// usual finding that subjects and recent speakers are taken up again (centering theory).
constexpr std::size_t window = 8;  // sentences
constexpr long name_window = 100;  // names that are weighed at most
constexpr long role_window = 2000;
constexpr double subject_weight = 2.0;
constexpr double speaker_weight = 1.5;
constexpr double gender_weight = 1.5;
constexpr double distance_weight = 0.8;  // per sentence
constexpr double paragraph_weight = 1.2;
constexpr std::uint32_t paragraphs_of_speech = 2;  // from who has no name to "she wrote"

/// "Helvetic Bank" has "bank".
bool has_word(std::string_view name, std::string_view noun) {
  const std::string lower = ascii_lower(name);
  const auto at = noun.size() > 2 ? lower.find(noun) : lower.npos;
  if (at == lower.npos) return false;
  const auto end = at + noun.size();
  return (at == 0 || lower[at - 1] == ' ') && (end == lower.size() || lower[end] == ' ');
}

/// A union, a ministry, a court: no company.
bool is_public_body(std::string_view name) {
  constexpr std::string_view kinds[] = {
      "union",    "workers",   "association", "federation", "ministry",   "department",
      "agency",   "court",     "party",       "police",     "university", "school",
      "hospital", "council",   "senate",      "congress",   "commission", "parliament",
      "army",     "committee", "office",      "government"};
  return std::any_of(std::begin(kinds), std::end(kinds),
                     [&](std::string_view kind) { return has_word(name, kind); });
}

/// "a man of 40", "the woman": told by the first word of its head that has a gender.
Gender gender_of_phrase(std::string_view text, Span phrase) {
  const Span head = head_span(text, phrase);
  for (const Token& token : tokenize(text, head))
    if (const Gender told = gender_of_word(token.span.of(text)); told != Gender::unknown)
      return told;
  return Gender::unknown;
}

}  // namespace

void Discourse::spoke(std::size_t member, std::size_t sentence) {
  spoken_.push_back({member, {}, false, sentence});
}

void Discourse::spoke(Span phrase, bool plural, std::size_t sentence) {
  spoken_.push_back({std::nullopt, phrase, plural, sentence});
}

double Discourse::score(const Appearance& a, std::size_t sentence, Gender gender) const {
  double points = a.subject ? subject_weight : 0;
  if (cast_[a.member].gender == gender) points += gender_weight;
  points -= distance_weight * static_cast<double>(sentence - a.sentence);
  if (article_.sentences[a.sentence].paragraph == article_.sentences[sentence].paragraph)
    points += paragraph_weight;
  return points;
}

std::optional<std::size_t> Discourse::person(std::uint32_t at, std::size_t sentence,
                                             Gender gender) const {
  std::optional<std::size_t> best;
  double most = 0;
  const auto offer = [&](std::size_t member, double points) {
    const Gender known = cast_[member].gender;
    if (cast_[member].type != EntityType::per) return;
    if (known != Gender::unknown && gender != Gender::unknown && known != gender) return;
    if (!best || points > most) best = member, most = points;
  };
  const auto here = cast_.first_from(at);
  for (auto i = here; i-- > 0 && static_cast<long>(here - i) < name_window;) {
    const Appearance& a = cast_.appearances()[i];
    if (a.sentence + window < sentence) break;
    if (!a.quoted) offer(a.member, score(a, sentence, gender));
  }
  for (auto s = spoken_.rbegin(); s != spoken_.rend() && s->sentence + window >= sentence; ++s) {
    if (s - spoken_.rbegin() > name_window) break;
    if (!s->member) continue;
    double points = subject_weight + speaker_weight;
    if (cast_[*s->member].gender == gender) points += gender_weight;
    if (article_.sentences[s->sentence].paragraph == article_.sentences[sentence].paragraph)
      points += paragraph_weight;
    offer(*s->member, points - distance_weight * static_cast<double>(sentence - s->sentence));
  }
  return best;
}

std::optional<std::size_t> Discourse::person_with_role(std::uint32_t at, std::string_view noun,
                                                       std::string_view phrase) const {
  std::optional<std::size_t> best;
  int most = -2;
  const auto here = cast_.first_from(at);
  for (auto i = here; i-- > 0 && static_cast<long>(here - i) < role_window;) {
    const Member& member = cast_[cast_.appearances()[i].member];
    if (member.type != EntityType::per) continue;
    for (const KnownRole& role : member.roles)
      if (const auto points = fit(role, noun, phrase); points && *points > most)
        best = cast_.appearances()[i].member, most = *points;
  }
  return best;
}

std::optional<std::size_t> Discourse::last_speaker(std::size_t sentence) const {
  if (spoken_.empty() || spoken_.back().sentence + 1 < sentence) return std::nullopt;
  const std::uint32_t here = article_.sentences[sentence].paragraph;
  const bool same = article_.sentences[spoken_.back().sentence].paragraph == here;
  const auto member = spoken_.back().member;
  return same && member && cast_[*member].type == EntityType::per ? member : std::nullopt;
}

std::optional<std::size_t> Discourse::person_without_role(std::uint32_t at, std::size_t sentence,
                                                          std::string_view role) const {
  static constexpr std::size_t near = 3;  // sentences
  std::optional<std::size_t> only;
  const auto here = cast_.first_from(at);
  for (auto i = here; i-- > 0 && static_cast<long>(here - i) < name_window;) {
    const Appearance& a = cast_.appearances()[i];
    if (a.sentence + near < sentence) break;
    if (a.quoted || cast_[a.member].type != EntityType::per) continue;
    if (only && *only != a.member) {
      only = last_speaker(sentence);
      break;
    }
    only = a.member;
  }
  if (!only || !cast_[*only].roles.empty()) return std::nullopt;
  const Gender gender = cast_[*only].gender, told = gender_of_word(role);
  const bool other = gender != Gender::unknown && told != Gender::unknown && gender != told;
  return other ? std::nullopt : only;
}

std::optional<std::size_t> Discourse::body_called(std::uint32_t at, std::string_view noun) const {
  static const Lexicon nouns = Lexicon::embedded("body_nouns");
  const auto row = nouns.find(noun);
  const bool firm = row && row->field(1) == "firm";
  std::optional<std::size_t> subject, only;
  bool several = false;
  const auto here = cast_.first_from(at);
  for (auto i = here; i-- > 0 && static_cast<long>(here - i) < name_window;) {
    const Appearance& a = cast_.appearances()[i];
    const Member& member = cast_[a.member];
    const bool body = member.type == EntityType::org || member.entity.empty();
    if (!body) continue;
    if (has_word(member.name, noun)) return a.member;
    if (!row || (firm && is_public_body(member.name))) continue;
    if (!subject && a.subject) subject = a.member;
    several = several || (only && *only != a.member);
    if (firm && !member.medium && member.type == EntityType::org) only = a.member;
  }
  return subject || several ? subject : only;
}

Span Discourse::subject_of(std::size_t sentence) const {
  const Span start = first_bytes(article_.text, article_.sentences[sentence].span);
  const Words words(article_.text, tokenize(article_.text, start), {});
  const int first = subject_start(words, 0, words.size());
  auto subject = phrase_starting_at(words, first);
  if (!subject) return {start.start, start.start};
  for (int i = subject->first + 1; i <= subject->last; ++i)  // "The union says it pays"
    if (verb_group_at(words, i)) subject->last = i - 1;
  return words.span(subject->first, subject->last);
}

Span Discourse::unnamed_person(std::size_t sentence, Gender gender) const {
  if (spoken_.empty()) return {};
  const Spoken& last = spoken_.back();
  const std::uint32_t here = article_.sentences[sentence].paragraph;
  const std::uint32_t there = article_.sentences[last.sentence].paragraph;
  if (last.member || last.plural || there + paragraphs_of_speech < here) return {};
  const PhraseHead head = head_of(article_.text, last.phrase);
  // "Lund's sister" is no "he".
  const Gender told = gender_of_phrase(article_.text, last.phrase);
  if (told == Gender::unknown ? head.role.empty() : told != gender) return {};
  const auto next = cast_.first_from(last.phrase.end);
  for (auto i = next; i < cast_.appearances().size(); ++i) {
    const Appearance& a = cast_.appearances()[i];
    if (a.sentence >= sentence) break;
    const bool meant = a.subject || (there < here && !a.quoted);
    if (meant && cast_[a.member].type == EntityType::per) return {};
  }
  return last.phrase;
}

Span Discourse::unnamed_body(std::size_t sentence) const {
  for (std::size_t i = sentence; i-- > 0 && i + 2 >= sentence;) {
    const Span subject = subject_of(i);
    if (subject.empty()) continue;
    const PhraseHead head = head_of(article_.text, subject);
    if (head.pronoun.empty() && head.name.empty() && !head.plural) return head.span;
    return {};
  }
  return {};
}

std::optional<std::size_t> Discourse::body(std::uint32_t at, std::size_t sentence) const {
  const auto here = cast_.first_from(at);
  for (auto i = here; i-- > 0 && static_cast<long>(here - i) < name_window;) {
    const Appearance& a = cast_.appearances()[i];
    if (a.sentence + 3 < sentence) break;
    if (!a.quoted && a.subject && cast_[a.member].type != EntityType::per) return a.member;
  }
  return std::nullopt;
}

Span Discourse::group(std::size_t sentence) const {
  for (auto s = spoken_.rbegin(); s != spoken_.rend() && s->sentence + 3 >= sentence; ++s)
    if (s - spoken_.rbegin() > name_window)
      break;
    else if (s->plural)
      return s->phrase;
  // The subject of a sentence before: "Aid workers reached the village."
  for (std::size_t i = sentence; i-- > 0 && i + 3 >= sentence;) {
    const Span span = subject_of(i);
    if (span.empty()) continue;
    if (head_of(article_.text, span).plural) return span;
  }
  return {};
}

}  // namespace quoth
