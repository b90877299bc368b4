#include "attribute/labels.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <map>

#include "quoth/tokens.h"
#include "text/ascii.h"
#include "text/white_space.h"
#include "text/word_list.h"

namespace quoth {
namespace {

constexpr std::size_t longest_label = 40;       // bytes
constexpr std::size_t longest_bracketed = 100;  // of a name with constituency and party
constexpr int fewest_speakers = 2;              // whose labels come back, if not in capitals

/// Capitals, stops, spaces and hyphens only: "SEN. O’BRIEN-LEE".
bool is_shouted(std::string_view label) {
  std::int32_t i = 0;
  const auto size = static_cast<std::int32_t>(label.size());
  while (i < size) {
    UChar32 c;
    U8_NEXT_OR_FFFD(reinterpret_cast<const uint8_t*>(label.data()), i, size, c);
    if (u_isULowercase(c)) return false;
    if (!u_isalnum(c) && c != '.' && c != ' ' && c != '-' && c != '\'' && c != 0x2019) return false;
  }
  return size > 0 && u_isUUppercase(static_cast<unsigned char>(label[0]));
}

}  // namespace

Span label_at(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const auto limit = std::min<std::size_t>(end, at + longest_label);
  const auto colon = text.substr(at, limit - at).find(':');
  if (colon == std::string_view::npos) return {at, at};
  const Span label{at, at + static_cast<std::uint32_t>(colon)};
  return is_shouted(label.of(text)) ? label : Span{at, at};
}

namespace {

/// "Ann Hale (Arden North) (Lab)", as parliaments print who has the word; not "Rovers (4-4-2)".
bool is_bracketed(std::string_view label) {
  const auto bracket = label.find(" (");
  return label.ends_with(')') && label.find(' ') < bracket && bracket != label.npos &&
         std::none_of(label.begin(), label.end(), is_ascii_digit);
}

/// The label without its brackets.
Span bare(std::string_view text, Span label) {
  const auto bracket = label.of(text).find(" (");
  if (bracket == std::string_view::npos) return label;
  return {label.start, label.start + static_cast<std::uint32_t>(bracket)};
}

/// "Park Min-ji:" at the start of a paragraph: few words, each with a capital.
Span name_label_at(std::string_view text, Span paragraph) {
  const auto size = std::min<std::size_t>(paragraph.size(), longest_bracketed);
  const auto colon = text.substr(paragraph.start, size).find(": ");
  Span none{paragraph.start, paragraph.start};
  if (colon == std::string_view::npos || colon == 0) return none;
  const Span label{paragraph.start, paragraph.start + static_cast<std::uint32_t>(colon)};
  if (label.size() > longest_label && !is_bracketed(label.of(text))) return none;
  const auto rest = Span{label.end, paragraph.end}.of(text);
  if (std::none_of(rest.begin(), rest.end(), is_ascii_lower)) return none;  // Quill: 547.
  bool starts_word = true;
  for (char c : bare(text, label).of(text)) {
    if (starts_word && is_ascii_lower(c)) return none;
    if (std::string_view(",;?!\"(").find(c) != std::string_view::npos) return none;
    starts_word = c == ' ';
  }
  return label;
}

/// Labels by paragraph; an empty span for paragraphs without one.
std::vector<Span> label_paragraphs(const Article& article) {
  std::vector<Span> labels;
  std::map<std::string_view, int> names;
  int shouted = 0, named = 0;  // labels that come back, or that only parliaments print
  for (Span paragraph : article.paragraphs) {
    Span label = label_at(article.text, paragraph.start, paragraph.end);
    if (label.empty()) label = name_label_at(article.text, paragraph);
    labels.push_back(label);
    const std::string_view name = label.of(article.text);
    if (!label.empty() && ++names[name] == (is_bracketed(name) ? 1 : 2))
      ++(is_shouted(name) ? shouted : named);
  }
  for (Span& label : labels) {
    if (label.empty()) continue;
    const std::string_view name = label.of(article.text);
    const bool interview = (name == "Q" || name == "A") && names.count("Q") && names.count("A");
    const bool returns = named >= fewest_speakers && (names[name] >= 2 || is_bracketed(name));
    if (!interview && !(is_shouted(name) ? shouted > 0 : returns)) label.end = label.start;
  }
  return labels;
}

/// One of each label; of more than a few speakers the first ones.
std::vector<Span> distinct(std::string_view text, const std::vector<Span>& labels) {
  constexpr std::size_t most = 8;
  std::vector<Span> kept;
  for (Span label : labels)
    if (!label.empty() && kept.size() < most && std::none_of(kept.begin(), kept.end(), [&](Span k) {
          return k.of(text) == label.of(text);
        }))
      kept.push_back(label);
  return kept;
}

/// The writer's own words between two turns: "She laughs and pours more tea. Rao, 51, …". Who is
/// interviewed says "I" and "you"; who writes says "she" or the speaker's name.
bool is_narrative(std::string_view text, Span paragraph, const std::vector<Span>& labels) {
  constexpr std::uint32_t enough = 400;  // bytes that tell
  const Span start{paragraph.start, std::min(paragraph.end, paragraph.start + enough)};
  bool others = false;
  for (const Token& token : tokenize(text, start)) {
    const std::string_view word = token.span.of(text);
    const std::string lower = ascii_lower(word);
    if (is_one_of(lower, {"i", "we", "my", "our", "me", "us", "you", "your"})) return false;
    others |= is_one_of(lower, {"he", "she", "his", "her"});
    for (Span label : labels)
      others |=
          !label.empty() && word.size() > 2 && lower == ascii_lower(last_word(label.of(text)));
  }
  return others;
}

}  // namespace

std::vector<Turn> find_turns(const Article& article) {
  const std::vector<Span> labels = label_paragraphs(article);
  std::vector<Turn> turns;
  std::vector<Span> unlabelled;  // since the last turn
  const std::vector<Span> known = distinct(article.text, labels);
  bool told = false;  // the writer has taken the word since the last turn
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const Span paragraph = article.paragraphs[i];
    if (labels[i].empty()) {
      told = told || is_narrative(article.text, paragraph, known);
      if (!told) unlabelled.push_back(paragraph);
      continue;
    }
    told = false;
    if (!turns.empty())
      turns.back().words.insert(turns.back().words.end(), unlabelled.begin(), unlabelled.end());
    unlabelled.clear();
    const Span words = trim(article.text, {labels[i].end + 1, paragraph.end});
    turns.push_back({bare(article.text, labels[i]), {}});
    if (!words.empty()) turns.back().words.push_back(words);
  }
  std::erase_if(turns, [](const Turn& turn) { return turn.words.empty(); });
  return turns;
}

}  // namespace quoth
