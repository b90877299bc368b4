#include "tag/edges.h"

#include <algorithm>
#include <array>

#include "quoth/lexicon.h"
#include "tag/name_span.h"
#include "tag/role_words.h"
#include "tag/things.h"
#include "text/ascii.h"
#include "text/calendar.h"

namespace quoth {
namespace {

/// Of a name that the words beside another one make.
constexpr double kConfidence = 0.7;
/// A tail of a name has no more words.
constexpr int kMostWords = 8;

/// The word that begins at `at`: letters, digits, and the marks within a word.
std::string_view word_at(std::string_view text, std::size_t at, std::size_t limit) {
  auto end = at;
  while (end < limit &&
         std::string_view(" \n\t,;:()\"/").find(text[end]) == std::string_view::npos &&
         static_cast<unsigned char>(text[end]) != 0xE2)
    ++end;
  return text.substr(at, end - at);
}

std::string_view last_word(std::string_view name) { return name.substr(name.rfind(' ') + 1); }

/// "Institute", "Committee": after these a preposition leads to the rest of the name.
bool is_body(std::string_view word) {
  constexpr std::array<std::string_view, 26> bodies = {
      "Institute",   "Institution", "Panel",   "Office",     "Ministry",   "Department", "Council",
      "Association", "Commission",  "Society", "Committee",  "Center",     "Centre",     "Fund",
      "Agency",      "Foundation",  "Board",   "Bureau",     "Institutes", "Alliance",   "Campaign",
      "Coalition",   "Federation",  "Union",   "Conference", "Program"};
  return std::find(bodies.begin(), bodies.end(), word) != bodies.end();
}

bool is_plain_capital(std::string_view word) {
  return word.size() > 1 && is_ascii_upper(word[0]) && !is_title(word) &&
         weekday_named(word) == 0 && (month_named(word) == 0 || word == "Mars");
}

/// Reads the tail of a body's name behind a preposition: "for Human Rights", "on Trade, Industry
/// and Energy". Its end, or 0.
std::uint32_t tail_end(std::string_view text, std::size_t at, std::size_t limit) {
  if (text.substr(at, 4) == "the ") at += 4;
  std::size_t end = 0;
  for (int words = 0; words < kMostWords; ++words) {
    const auto word = word_at(text, at, limit);
    const bool joins = word == "and" || word == "&" || word == "of";
    if (!joins && !is_plain_capital(word)) break;
    at += word.size();
    if (!joins) end = word.ends_with('.') ? at - 1 : at;
    if (word.ends_with('.') || at + 1 >= limit || text[at] != ' ') break;
    ++at;
  }
  // "Trade, Industry and Energy" lies behind a comma that parts names as well: not read.
  return static_cast<std::uint32_t>(end);
}

/// The letters before `span` and the blank there.
Span word_before(std::string_view text, Span sentence, Span span) {
  auto begin = span.start - 1;
  while (begin > sentence.start && is_ascii_letter(text[begin - 1])) --begin;
  return {begin, span.start - 1};
}

/// The family name right before "Ki-moon": "Ban" is a word as well, and the tagger left it out.
Span family_name_before(std::string_view text, Span sentence, Span span) {
  const auto name = span.of(text);
  const auto hyphen = name.find('-');
  const bool given = hyphen != name.npos && hyphen > 0 && hyphen + 2 < name.size() &&
                     name.find(' ') == name.npos && is_ascii_lower(name[hyphen + 1]);
  if (!given || span.start < sentence.start + 3 || text[span.start - 1] != ' ') return {};
  const Span word = word_before(text, sentence, span);
  static const Lexicon surnames = Lexicon::embedded("surnames_east");
  return surnames.contains(word.of(text)) ? word : Span{};
}

/// The given name right before `span`, which begins with a surname, or empty.
Span given_name_before(std::string_view text, Span sentence, Span span) {
  if (span.start < sentence.start + 3 || text[span.start - 1] != ' ') return {};
  const Span word = word_before(text, sentence, span);
  if (word.size() < 3 || !is_given_name(word.of(text)) || is_title(word.of(text))) return {};
  if (weekday_named(word.of(text)) != 0 || month_named(word.of(text)) != 0) return {};
  // "Will Bush run?", "Rose Smith": at the start of a sentence the word must be mostly a name.
  static const Lexicon cases = Lexicon::embedded("word_case");
  const auto usual = cases.find(ascii_lower(word.of(text)));
  const bool common = usual && usual->field(1) < "3";
  const bool opened = word.start == sentence.start || !is_ascii_letter(text[word.start - 1]);
  return common || !opened ? Span{} : word;
}

/// "Texas", "Calif.".
bool is_state(std::string_view name) {
  static const Lexicon abbreviations = Lexicon::embedded("abbreviations");
  const auto row = abbreviations.find(name);
  return is_known_place(name) || (row && row->field(1) == "state");
}

/// The "Texas" of "Jane Doe, R-Texas" and "Jane Doe (D-Calif.)" right behind a person, or empty.
Span party_state(std::string_view text, Span person) {
  auto at = person.end;
  const auto gap = text.substr(at, 2);
  if (gap != ", " && gap != " (") return {};
  at += 2;
  const auto party = text.substr(at, 2);
  if (party != "D-" && party != "R-" && party != "I-") return {};
  at += 2;
  const auto limit = std::min<std::size_t>(text.size(), at + 24);
  auto end = at;
  while (end < limit && std::string_view(",)\n;").find(text[end]) == std::string_view::npos) ++end;
  Span state{at, static_cast<std::uint32_t>(end)};
  while (!state.empty() && !is_state(state.of(text))) {
    const auto blank = state.of(text).rfind(' ');
    if (blank == std::string_view::npos) break;
    state.end = state.start + static_cast<std::uint32_t>(blank);
  }
  return !state.empty() && is_state(state.of(text)) ? state : Span{};
}

/// The agency of a photo credit, "(Jane Doe/Transit News)", or empty.
Span agency(std::string_view text, Span person) {
  auto at = person.end;
  if (text.substr(at, 3) == " / ") at += 2;
  const auto mark = text.substr(at, 1);
  if (mark != "/" && mark != " ") return {};
  ++at;
  if (at == person.end + 1 && text[person.end] == ' ') return {};
  const auto limit = std::min<std::size_t>(text.size(), at + 60);
  auto end = at;
  while (end < limit && text[end] != ')' && text[end] != '\n') ++end;
  if (end == limit && limit != text.size()) return {};
  const Span name{at, static_cast<std::uint32_t>(end)};
  for (std::size_t word = 0; word < name.size();) {
    if (!is_ascii_upper(name.of(text)[word])) return {};
    const auto blank = name.of(text).find(' ', word);
    word = blank == std::string_view::npos ? name.size() : blank + 1;
  }
  return name;
}

class Mender {
 public:
  Mender(std::string_view text, const std::vector<Span>& sentences, const std::vector<Name>& names)
      : text_(text), sentences_(sentences), names_(names) {}

  std::vector<Name> run() {
    mended_.reserve(names_.size());
    for (; next_ < names_.size();) {
      Name name = names_[next_++];
      sentence_of(name.span);
      name.type == EntityType::per ? person(name) : thing(name);
    }
    return std::move(mended_);
  }

 private:
  void sentence_of(Span span) {
    while (sentence_ + 1 < sentences_.size() && sentences_[sentence_].end <= span.start)
      ++sentence_;
  }

  Span sentence() const { return sentence_ < sentences_.size() ? sentences_[sentence_] : Span{}; }

  bool free_from(std::uint32_t start) const {
    return mended_.empty() || mended_.back().span.end <= start;
  }

  void person(Name name) {
    if (const Span given = given_name_before(text_, sentence(), name.span);
        !given.empty() && free_from(given.start))
      name.span.start = given.start;
    else if (const Span family = family_name_before(text_, sentence(), name.span);
             !family.empty() && free_from(family.start))
      name.span.start = family.start;
    mended_.push_back(name);
    for (const auto& [span, type] : {std::pair(party_state(text_, name.span), EntityType::loc),
                                     std::pair(agency(text_, name.span), EntityType::org)}) {
      if (span.empty()) continue;
      // A name that the tagger found there, if with the party's letter, is this one.
      while (next_ < names_.size() && names_[next_].span.start < span.end) ++next_;
      mended_.push_back({span, type, kConfidence});
    }
  }

  void thing(Name name) {
    const auto end = name.type == EntityType::loc ? 0 : longer(name.span);
    if (end > name.span.end) {
      name.span.end = end;
      name.type = EntityType::org;
    }
    while (next_ < names_.size() && names_[next_].span.end <= name.span.end) ++next_;
    mended_.push_back(name);
  }

  /// The end of a body's name with its tail, or 0.
  std::uint32_t longer(Span span) const {
    if (!is_body(last_word(span.of(text_)))) return 0;
    for (std::string_view link : {" on ", " for ", " against ", " of "}) {
      if (!text_.substr(span.end).starts_with(link)) continue;
      const auto start = span.end + static_cast<std::uint32_t>(link.size());
      const auto end = tail_end(text_, start, sentence().end);
      if (end == 0) return 0;
      const auto tail = text_.substr(start, end - start);
      const bool place = link != " on " && (is_known_place(tail) || tail.starts_with("the United"));
      return place || cuts_a_name(end) ? 0 : end;
    }
    return 0;
  }

  /// A person's name stands in the way, or a name that goes on beyond.
  bool cuts_a_name(std::uint32_t end) const {
    for (std::size_t i = next_; i < names_.size() && names_[i].span.start < end; ++i)
      if (names_[i].type == EntityType::per || names_[i].span.end > end) return true;
    return false;
  }

  std::string_view text_;
  const std::vector<Span>& sentences_;
  const std::vector<Name>& names_;
  std::vector<Name> mended_;
  std::size_t next_ = 0, sentence_ = 0;
};

}  // namespace

std::vector<Name> mend_edges(std::string_view text, const std::vector<Span>& sentences,
                             const std::vector<Name>& names) {
  return Mender(text, sentences, names).run();
}

}  // namespace quoth
