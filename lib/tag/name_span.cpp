#include "tag/name_span.h"

#include <algorithm>
#include <array>
#include <string>

#include "quoth/lexicon.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

const Lexicon& honorifics() {
  static const Lexicon lexicon = Lexicon::embedded("honorifics");
  return lexicon;
}

std::string_view without_stop(std::string_view word) {
  return word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
}

/// Marks that a tagger may leave on a name's ends. UTF-8, so compared as strings.
constexpr std::array<std::string_view, 15> kMarks = {"\"", "'", "“", "”", "‘", "’", "«", "»",
                                                     "(",  ")", "[", "]", ",", ";", ":"};

/// Names whose own ending looks like a possessive.
constexpr std::array<std::string_view, 24> kOwnPossessive = {
    "McDonald",    "Lloyd",    "Moody",   "Macy",     "Wendy",      "Sotheby",
    "Christie",    "Kohl",     "Levi",    "Lowe",     "Sainsbury",  "Domino",
    "Denny",       "Dick",     "Kellogg", "Hardee",   "Trader Joe", "Bloomingdale",
    "Ben & Jerry", "Morrison", "Nando",   "Waitrose", "Arby",       "Carl"};

Span without_possessive(std::string_view text, Span span) {
  const auto name = span.of(text);
  for (std::string_view ending : {"'s", "’s", "'S", "’S"}) {
    if (!name.ends_with(ending)) continue;
    const auto owner = name.substr(0, name.size() - ending.size());
    if (std::find(kOwnPossessive.begin(), kOwnPossessive.end(), owner) != kOwnPossessive.end())
      return span;
    span.end -= static_cast<std::uint32_t>(ending.size());
    return span;
  }
  return span;
}

Span without_marks(std::string_view text, Span span) {
  for (bool again = true; again;) {
    again = false;
    span = trim(text, span);
    for (auto mark : kMarks) {
      const auto size = static_cast<std::uint32_t>(mark.size());
      if (span.of(text).starts_with(mark)) span.start += size, again = true;
      if (span.of(text).ends_with(mark)) span.end -= size, again = true;
    }
  }
  return span;
}

/// The size in bytes of the title at the start of `name` and the blank after it, or 0.
std::size_t leading_title(std::string_view name) {
  const auto first = name.find(' ');
  if (first == name.npos) return 0;
  const auto second = name.find(' ', first + 1);
  if (second != name.npos && honorifics().contains(name.substr(0, second))) return second + 1;
  const auto word = without_stop(name.substr(0, first));
  // "Dean", "Earl" and "Judge" are names as well; a stop ("Gen.") makes a title of any.
  const bool given = word.size() == first && word != "Miss" && is_given_name(word);
  if (honorifics().contains(word) && !given) return first + 1;
  // "Judges Ada Moss and Tom Pell"
  const bool plural = word.size() > 4 && word.ends_with('s') &&
                      honorifics().contains(word.substr(0, word.size() - 1));
  return plural && !is_given_name(word) ? first + 1 : 0;
}

/// Titles that are surnames as well: Martin Luther King, Aaron Judge.
bool is_surname_too(std::string_view title) {
  constexpr std::array<std::string_view, 20> names = {
      "King",  "Prince",  "Pope",       "Judge",  "Major",    "Marshal", "Bishop",
      "Baron", "Duke",    "Lord",       "Count",  "Justice",  "Queen",   "Constable",
      "Chief", "Speaker", "Chancellor", "Pastor", "Cardinal", "Father"};
  return std::find(names.begin(), names.end(), title) != names.end();
}

/// Small words inside personal names; any other word in lower case is a description before one.
bool is_particle(std::string_view word) {
  constexpr std::array<std::string_view, 31> particles = {
      "de",   "da",    "do",  "dos", "das", "del", "della", "di",  "du", "la",  "le",
      "las",  "los",   "van", "von", "der", "den", "ter",   "ten", "zu", "bin", "ibn",
      "bint", "binti", "al",  "el",  "ul",  "abu", "y",     "e",   "af"};
  return std::find(particles.begin(), particles.end(), word) != particles.end();
}

/// "North Korean leader Kim Jong-un" -> where "Kim" begins.
std::uint32_t after_description(std::string_view name) {
  std::uint32_t begin = 0;
  for (std::size_t at = 0; at < name.size();) {
    const auto end = std::min(name.find(' ', at), name.size());
    const auto word = name.substr(at, end - at);
    if (!word.empty() && is_ascii_lower(word[0]) && word.find_first_of("-'") == word.npos &&
        !is_particle(word) && word.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == word.npos &&
        end < name.size())
      begin = static_cast<std::uint32_t>(end + 1);
    at = end + 1;
  }
  return begin;
}

/// The stop of a sentence that the tagger took for an abbreviation's: "The Sun.", but not "Inc.".
Span without_stop_of_sentence(std::string_view text, Span span) {
  const auto name = span.of(text);
  const auto last = name.substr(name.find_last_of(" -") + 1);
  if (!last.ends_with('.') || last.find('.') != last.size() - 1 || last.size() < 4) return span;
  static const Lexicon abbreviations = Lexicon::embedded("abbreviations");
  const auto row = abbreviations.find(last);
  const bool keeps =
      row && row->field(1) != "day" && row->field(1) != "month" && row->field(1) != "unit";
  if (!keeps) --span.end;
  return span;
}

/// "D-Ohio" after a senator is Ohio.
Span without_party(std::string_view text, Span span) {
  const auto name = span.of(text);
  const bool party = name.size() > 4 && name[1] == '-' &&
                     std::string_view("DRI").find(name[0]) != std::string_view::npos &&
                     is_ascii_upper(name[2]);
  if (party) span.start += 2;
  return span;
}

/// "Health Minister Ada Moss" -> where "Ada" begins: a title within a name, which no surname is.
std::uint32_t after_office(std::string_view name) {
  std::uint32_t begin = 0;
  for (std::size_t at = name.find(' '); at != name.npos;) {
    const auto end = name.find(' ', at + 1);
    if (end == name.npos) break;
    const auto word = name.substr(at + 1, end - at - 1);
    if (honorifics().contains(word) && !is_surname_too(word) && !is_given_name(word))
      begin = static_cast<std::uint32_t>(end + 1);
    at = end;
  }
  return begin;
}

Span without_title(std::string_view text, Span span) {
  if (span.of(text).starts_with(". ")) span.start += 2;  // "Dr . Moss", as corpora have it
  span.start += after_description(span.of(text));
  span.start += after_office(span.of(text));
  const bool first_lady =
      span.of(text).starts_with("Lady ") && text.substr(0, span.start).ends_with("First ");
  if (first_lady) span.start += 5;
  while (const auto size = leading_title(span.of(text)))
    span.start += static_cast<std::uint32_t>(size);
  return span;
}

}  // namespace

bool is_given_name(std::string_view word) {
  static const Lexicon lexicon = Lexicon::embedded("given_names");
  return lexicon.contains(word);
}

Span trim_name(std::string_view text, Span span, EntityType type) {
  Span trimmed = without_possessive(text, without_marks(text, span));
  trimmed = without_stop_of_sentence(text, trimmed);
  if (type == EntityType::per) trimmed = without_title(text, trimmed);
  if (type == EntityType::loc) trimmed = without_party(text, trimmed);
  if (type == EntityType::loc && trimmed.of(text).starts_with("the ")) trimmed.start += 4;
  trimmed = trim(text, trimmed);
  return trimmed.empty() ? span : trimmed;
}

bool is_office(std::string_view name) {
  const auto last = name.substr(name.rfind(' ') + 1);
  return honorifics().contains(without_stop(last)) && !is_given_name(last) && !is_surname_too(last);
}

std::string_view title_before(std::string_view text, Span span) {
  if (span.start < 3 || (text[span.start - 1] != ' ' && text[span.start - 1] != '\n')) return {};
  const auto end = span.start - 1;
  const auto floor = span.start > 30 ? span.start - 30 : 0;  // longer words are no titles
  auto start = end;
  while (start > floor &&
         std::string_view(" \n\t(\"").find(text[start - 1]) == std::string_view::npos)
    --start;
  const auto word = without_stop(text.substr(start, end - start));
  return honorifics().contains(word) ? word : std::string_view{};
}

}  // namespace quoth
