#include "header/byline.h"

#include <algorithm>
#include <string>

#include "quoth/lexicon.h"
#include "text/ascii.h"
#include "text/calendar.h"
#include "text/unicode.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kLongest = 240;  // bytes
constexpr std::size_t kMostWords = 6;  // in a name; agencies have long ones

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; (at = text.find_first_not_of(" \t\n\r", at)) != text.npos;) {
    const auto end = std::min(text.find_first_of(" \t\n\r", at), text.size());
    words.push_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

bool is_particle(std::string_view word) {
  constexpr std::string_view kParticles[] = {
      "al", "bin", "da", "de", "del", "della", "den", "der", "di",  "dos", "du",
      "el", "ibn", "la", "le", "of",  "ter",   "the", "van", "von", "y",   "zu"};
  return std::ranges::binary_search(kParticles, word);
}

bool is_name_word(std::string_view word) {
  if (is_particle(word)) return true;
  // "al-Najjar", "d'Arcy", "O’Hara": one capital is enough.
  const char32_t first = code_point_at(word, 0).code;
  return is_upper(first) || u_charType(static_cast<UChar32>(first)) == U_OTHER_LETTER ||
         word.find('-') != word.npos || std::ranges::any_of(word, is_ascii_upper);
}

bool is_email(std::string_view text) {
  const auto at = text.find('@');
  return at != text.npos && at > 0 && text.find('.', at) != text.npos &&
         text.find_first_of(" \t<>()") == text.npos;
}

/// "political editor", "The Associated Press": a word of the table stands in it.
bool is_role(std::string_view text) {
  static const Lexicon roles = Lexicon::embedded("byline_roles");
  for (const auto word : words_of(text)) {
    auto lower = ascii_lower(word);
    if (lower.ends_with('s') && !roles.contains(lower)) lower.pop_back();
    if (roles.contains(lower)) return true;
  }
  return false;
}

bool is_name(std::string_view text) {
  const auto words = words_of(text);
  if (words.empty() || words.size() > kMostWords || !is_name_word(words[0])) return false;
  for (const auto word : words)
    if (!is_name_word(word) || is_ascii_digit(word[0]) ||
        word.find_first_of("\"“”:!?") != word.npos)
      return false;
  // "By Monday" and "By May" are times; Monday Adeyemi is a person.
  const bool time = words.size() == 1 && (month_named(words[0]) || weekday_named(words[0]));
  return !time && !is_particle(words.back());
}

/// The parts of a byline: what stands between commas, "and", bars, brackets and blanks around mail
/// addresses.
std::vector<std::string_view> parts_of(std::string_view line) {
  constexpr std::string_view kSeparators[] = {",",   ";",   "|",   "/",   "•",     "·",
                                              "(",   ")",   "<",   ">",   " and ", " AND ",
                                              " & ", " - ", " – ", " — ", "\n"};
  std::vector<std::string_view> parts;
  std::size_t start = 0;
  for (std::size_t i = 0; i < line.size();) {
    const auto* separator = std::ranges::find_if(
        kSeparators, [&](std::string_view s) { return line.substr(i).starts_with(s); });
    if (separator == std::end(kSeparators)) {
      ++i;
      continue;
    }
    parts.push_back(trim(line.substr(start, i - start)));
    start = i += separator->size();
  }
  parts.push_back(trim(line.substr(start)));
  std::erase(parts, std::string_view());
  return parts;
}

/// "Jane Roe jane@herald.example" is two parts without a mark between them.
void split_email(std::vector<std::string_view>& parts) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto blank = parts[i].rfind(' ');
    if (blank == std::string_view::npos || !is_email(parts[i].substr(blank + 1))) continue;
    parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(i) + 1, parts[i].substr(blank + 1));
    parts[i] = trim(parts[i].substr(0, blank));
  }
}

/// "Jane Roe in Cairo", "Jane Roe for the Herald": the name alone, the rest to `tail`.
std::string_view cut_tail(std::string_view part, std::string_view& tail) {
  for (const std::string_view word : {" in ", " for ", " at ", " IN "}) {
    const auto at = part.find(word);
    if (at == part.npos) continue;
    if (word == " for ") tail = part.substr(at + word.size());
    return part.substr(0, at);
  }
  return part;
}

/// Adds a part to the authors; false if a byline has no such part.
bool add_part(std::string_view part, std::vector<Author>& authors) {
  if (is_email(part)) {
    if (!authors.empty()) authors.back().email = part;
    return !authors.empty();
  }
  if (!authors.empty() && is_role(part)) {
    // A role after two names without one is theirs both.
    for (auto author = authors.rbegin(); author != authors.rend() && author->role.empty(); ++author)
      author->role = part;
    return true;
  }
  std::string_view role;
  const auto name = cut_tail(part, role);
  if (!is_name(name)) return false;
  authors.push_back({std::string(name), std::string(role), {}});
  return true;
}

std::vector<Author> read_parts(std::string_view names) {
  auto parts = parts_of(names);
  split_email(parts);
  std::vector<Author> authors;
  for (const auto part : parts)
    if (!add_part(part, authors)) return {};
  return authors;
}

/// What follows "By" and the like, or empty.
std::string_view after_by(std::string_view line) {
  constexpr std::string_view kOpenings[] = {
      "by ",       "by: ",      "by:",     "written by ", "reported by ",
      "story by ", "words by ", "words: ", "author: "};
  const auto lower = ascii_lower(line.substr(0, 16));
  // "by the river" in the middle of a wrapped paragraph is none.
  if (line.empty() || !is_ascii_upper(line[0])) return {};
  for (const auto opening : kOpenings)
    if (lower.starts_with(opening)) return trim(line.substr(opening.size()));
  return {};
}

}  // namespace

std::vector<Author> read_byline(std::string_view line) {
  if (line.size() > kLongest) return {};
  const auto names = after_by(line);
  return names.empty() ? std::vector<Author>() : read_parts(names);
}

std::vector<Author> read_names(std::string_view line) {
  if (line.size() > kLongest || line.ends_with('.')) return {};
  auto authors = read_parts(line);
  for (const Author& author : authors)
    if (words_of(author.name).size() < 2 || words_of(author.name).size() > 4) return {};
  return authors;
}

bool names_paper(std::string_view line) {
  static const Lexicon heads = Lexicon::embedded("name_heads");
  const auto words = words_of(line);
  if (words.size() < 2 || words.size() > kMostWords) return false;
  const auto row = heads.find(words.back());
  return row && row->field(1) == "MEDIA" && std::ranges::all_of(words, is_name_word);
}

bool is_role_line(std::string_view line) {
  const auto words = words_of(line);
  if (line.size() > kLongest || words.empty() || words.size() > kMostWords) return false;
  // "Transport correspondent": small words too, where the last is a role.
  const bool plain = line.find_first_of(".:!?\"“”") == line.npos && is_ascii_upper(line[0]);
  return (is_name(line) && is_role(line)) || (plain && is_role(words.back()));
}

bool is_byline(std::string_view line) { return !read_byline(line).empty(); }

}  // namespace quoth
