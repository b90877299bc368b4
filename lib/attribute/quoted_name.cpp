#include "attribute/quoted_name.h"

#include <string>

#include "attribute/quoted_form.h"
#include "attribute/speech.h"
#include "quoth/lexicon.h"
#include "text/ascii.h"
#include "text/white_space.h"
#include "text/word_list.h"

namespace quoth {
namespace {

constexpr int longest_title = 8;  // words; longer ones are sentences in capitals
constexpr std::size_t look_behind = 120, look_ahead = 60;  // bytes on either side

/// A quotation and what stands on both sides of it.
struct Place {
  WordCount count;
  std::string_view left;   // without the white space before the mark
  std::string_view right;  // from the closing mark on
  bool stopped = false;    // a stop or a comma stands before the closing mark
  bool comma = false;      // a comma stands before or behind the closing mark
};

Place place_of(std::string_view text, const Quotation& q) {
  const std::string_view inner = between_marks(q).of(text);
  const std::size_t from = q.span.start > look_behind ? q.span.start - look_behind : 0;
  Place place{count_words(inner), trim(text.substr(from, q.span.start - from)),
              text.substr(q.span.end, look_ahead)};
  place.stopped = inner.empty() || is_stop(inner.back());
  place.comma = inner.ends_with(",") || place.right.starts_with(",");
  return place;
}

/// What is left of `left` without its last word, in lower case.
std::string word_before_last(std::string_view left) {
  return ascii_lower(word_at_end(trim(left.substr(0, left.size() - word_at_end(left).size()))));
}

std::string_view class_of(std::string_view word) {
  static const Lexicon classes = Lexicon::embedded("word_classes");
  const auto row = classes.find(ascii_lower(word));
  return row ? row->field(1) : std::string_view{};
}

bool is_determiner(std::string_view word) {
  return class_of(word).starts_with("det") || class_of(word).starts_with("poss");
}

bool is_work(std::string_view word) {
  static const Lexicon title_words = Lexicon::embedded("title_words");
  return title_words.contains(ascii_lower(word));
}

/// shows like “Dust”, songs such as “Dust”
bool follows_works(std::string_view left) {
  const std::string word = ascii_lower(word_at_end(left));
  if (word != "like" && word != "as" && word != "including") return false;
  left = trim(left.substr(0, left.size() - word.size()));
  if (word == "as" && !left.ends_with("such")) return false;
  if (word == "as") left = trim(left.substr(0, left.size() - 4));
  if (left.ends_with(",")) left.remove_suffix(1);
  const std::string_view works = word_at_end(left);
  return works.ends_with("s") && (is_work(works) || is_work(works.substr(0, works.size() - 1)));
}

/// the film “Dust”, her new book, “Dust,” Lund’s “Dust”
bool follows_work(std::string_view left) {
  if (follows_works(left)) return true;
  const std::string_view last = word_at_end(left);
  for (std::string_view genitive : {"'s", "’s", "s'", "s’", "S'", "S’"})
    if (last.ends_with(genitive)) return true;
  return is_work(last) || (last.ends_with(",") && is_work(last.substr(0, last.size() - 1)));
}

/// a report titled “How we sleep”, goes by the name “kid”: a title, however it is written.
bool is_titled(std::string_view left) {
  static constexpr std::string_view verbs[] = {"titled",    "entitled", "headlined",
                                               "subtitled", "headed",   "name",
                                               "nickname",  "alias",    "moniker"};
  std::string_view last = word_at_end(left);
  if (last.ends_with(",")) last.remove_suffix(1);
  return is_one_of(ascii_lower(last), verbs);
}

/// “Rain again,” by Ada Quill
bool has_author(const Place& place) {
  std::string_view right = place.right;
  if (right.starts_with(",")) right.remove_prefix(1);
  if (!right.starts_with(" by ")) return false;
  right.remove_prefix(4);
  if (right.starts_with("the ")) right.remove_prefix(4);
  return begins_with_capital(right) && (place.comma || is_title_case(place.count));
}

/// Latin for “dust”
bool is_glossed(std::string_view left) {
  static constexpr std::string_view kinds[] = {"short", "slang", "shorthand", "code"};
  if (word_at_end(left) != "for") return false;
  left = trim(left.substr(0, left.size() - 3));
  const std::string_view kind = word_at_end(left);
  if (is_one_of(kind, kinds)) return true;
  bool language = false;
  for (std::string_view ending : {"ish", "ese", "ian", "ic", "rew", "eek", "tin", "ch", "man"})
    language |= kind.ends_with(ending);
  if (!language || !begins_with_capital(kind)) return false;
  left = trim(left.substr(0, left.size() - kind.size()));
  return left.empty() || !is_ascii_letter(left.back()) || left.ends_with("is");
}

/// on “Today”, the author of “Cold Harvest”, told “Good Morning Arden”, but not chants of “Shame On
/// You”.
bool hangs_on_preposition(const Place& place) {
  static constexpr std::string_view shouts[] = {"chant",  "chants", "cry",   "cries",
                                                "shout",  "shouts", "call",  "calls",
                                                "cheers", "words",  "slogan"};
  static constexpr std::string_view prepositions[] = {"of",   "in",  "at",   "from",
                                                      "with", "for", "told", "tells"};
  std::string_view left = place.left;
  if (is_determiner(word_at_end(left)) && (!place.stopped || place.comma))
    left = trim(left.substr(0, left.size() - word_at_end(left).size()));
  const std::string word = ascii_lower(word_at_end(left));
  if (word == "on") return true;
  if (is_one_of(word_before_last(left), shouts)) return false;
  // the editor of “Today,” but not: greeted them with “Hello,”
  static constexpr std::string_view places[] = {"of", "in", "at", "from"};
  const bool one = place.comma && is_one_of(word, places);
  return (place.count.capitals >= 2 || one) && is_one_of(word, prepositions);
}

/// Behind the mark stands a noun in lower case, as far as its form tells.
bool noun_follows(std::string_view right) {
  if (right.size() < 2 || right[0] != ' ' || !is_ascii_lower(right[1])) return false;
  right = right.substr(1, right.find_first_of(" ,.;:?!\n", 1) - 1);
  const bool verb = right.ends_with("ed") || right.ends_with("ing") || right.ends_with("ly") ||
                    right.ends_with("s");
  static constexpr std::string_view nouns[] = {"",     "evidence", "event",
                                               "noun", "occasion", "speaks"};
  return !verb && right.size() > 2 && is_one_of(class_of(right), nouns);
}

/// the “Scandal” star: a noun in lower case goes on with the phrase.
bool names_noun(const Place& place) {
  const std::string_view opener = class_of(word_at_end(place.left));
  const bool opens = place.left.empty() || is_stop(place.left.back()) ||
                     is_determiner(word_at_end(place.left)) || opener.starts_with("prep");
  return opens && noun_follows(place.right);
}

/// according to the “clean streets” plan: a part of the source's name.
bool is_in_source(const Place& place) {
  const std::string_view owner = word_at_end(place.left);
  if (place.stopped || !is_determiner(owner) || !noun_follows(place.right)) return false;
  const std::string_view left = trim(place.left.substr(0, place.left.size() - owner.size()));
  return left.ends_with("ccording to");
}

/// “Night Line,” which ran for years; “Night Line,” a series that ran for years
bool is_described(const Place& place) {
  if (!place.comma) return false;
  std::string_view right = trim(place.right.substr(place.right.starts_with(",") ? 1 : 0));
  if (right.starts_with("which ")) return true;
  if (!right.starts_with("a ") && !right.starts_with("an ") && !right.starts_with("the "))
    return false;
  constexpr int phrase = 5;  // words of "a long-running HBO series"
  for (int i = 0; i < phrase; ++i) {
    const auto end = right.find_first_of(" ,.;:?!\n");
    if (is_work(right.substr(0, end))) return true;
    if (end == right.npos || right[end] != ' ') return false;
    right = right.substr(end + 1);
  }
  return false;
}

/// Ray “Shorty” Duncan
bool is_nickname(const Place& place) {
  return place.count.words <= 2 && begins_with_capital(word_at_end(place.left)) &&
         !is_stop(place.left.back()) && begins_with_capital(trim(place.right));
}

}  // namespace

bool is_name(std::string_view text, const Quotation& q) {
  const Place place = place_of(text, q);
  if (is_titled(place.left) || has_author(place) || is_glossed(place.left) || is_in_source(place))
    return true;
  if (!is_title_case(place.count) || place.count.words > longest_title) return false;
  if (follows_work(place.left) || is_described(place)) return true;
  if (in_heading(place.left)) return false;
  if (hangs_on_preposition(place) || (!place.stopped && names_noun(place))) return true;
  return is_nickname(place);
}

}  // namespace quoth
