#include "attribute/headings.h"

#include <algorithm>
#include <optional>
#include <string>

#include "syntax/noun_phrase.h"
#include "syntax/words.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t longest_heading = 120;  // bytes
constexpr std::size_t most_headings = 64;     // each costs one search through all quotes
constexpr int least_words = 2;                // one word alone may be anybody's

bool is_article(std::string_view word) { return word == "a" || word == "an" || word == "the"; }

/// The words of a span in lower case, with a blank before and after each. Headings drop articles
/// and change marks, so these are left out.
std::string words_of(std::string_view text, Span span) {
  std::string words = " ";
  for (const Token& token : tokenize(text, span)) {
    std::string word = ascii_lower(token.span.of(text));
    if (word.ends_with('.')) word.pop_back();  // of a sentence within the quote
    const bool mark = std::none_of(word.begin(), word.end(), [](unsigned char c) {
      return is_ascii_letter(static_cast<char>(c)) || (c >= '0' && c <= '9');
    });
    if (!mark && !is_article(word)) words += word + ' ';
  }
  return words;
}

/// A short paragraph that ends without a stop.
bool in_heading(const Article& article, Span quotation) {
  const Sentence& sentence = article.sentences[article.sentence_at(quotation.start)];
  const std::string_view line = trim(article.paragraphs[sentence.paragraph].of(article.text));
  if (line.size() > longest_heading || line.find('\n') != line.npos) return false;
  const auto last = line.find_last_not_of("\"')”’»");  // bytewise: parts of a mark are no stop
  return last != line.npos && std::string_view(".?!:;,").find(line[last]) == line.npos;
}

/// What is said in the article below its headings, to search in.
class Sayings {
 public:
  void add(std::string words, std::size_t quote) {
    starts_.push_back({words_.size(), quote});
    words_ += std::move(words);
    words_ += '\n';
  }

  /// Number of the first quote that has these words, one after the other.
  std::optional<std::size_t> find(const std::string& words) const {
    const auto at = words_.find(words);
    if (at == words_.npos) return {};
    const auto next = std::partition_point(starts_.begin(), starts_.end(),
                                           [&](const Start& s) { return s.at <= at; });
    return std::prev(next)->quote;
  }

  /// Number of the quote that has most of these words, in any order; nothing if none has more than
  /// half of them.
  std::optional<std::size_t> find_alike(const std::string& words) const {
    const std::vector<std::string> wanted = long_words(words);
    if (wanted.size() < 2) return {};
    std::vector<std::size_t> shared(starts_.size(), 0);
    for (const std::string& word : wanted) count_quotes(' ' + word + ' ', shared);
    const auto most = std::max_element(shared.begin(), shared.end());
    if (most == shared.end() || 2 * *most <= wanted.size()) return {};
    return starts_[most - shared.begin()].quote;
  }

 private:
  struct Start {
    std::size_t at = 0, quote = 0;
  };
  /// Content words: of four letters and more.
  static std::vector<std::string> long_words(const std::string& words) {
    std::vector<std::string> found;
    for (std::size_t at = 1; at < words.size();) {
      const std::size_t end = std::min(words.find(' ', at), words.size());
      if (end - at >= 4) found.push_back(words.substr(at, end - at));
      at = end + 1;
    }
    return found;
  }

  /// One more for each quote that has the word.
  void count_quotes(const std::string& word, std::vector<std::size_t>& shared) const {
    for (std::size_t at = words_.find(word); at != words_.npos;) {
      const auto next = std::partition_point(starts_.begin(), starts_.end(),
                                             [&](const Start& s) { return s.at <= at; });
      ++shared[next - starts_.begin() - 1];
      at = next == starts_.end() ? words_.npos : words_.find(word, next->at);
    }
  }

  std::string words_;
  std::vector<Start> starts_;
};

/// “…”: the composer Ada Moss on writing – the phrase after the colon, without what it speaks on.
std::optional<Speaker> after_colon(const Article& article, const Speakers& speakers, Span quote) {
  const Sentence& sentence = article.sentences[article.sentence_at(quote.start)];
  const Span line = article.paragraphs[sentence.paragraph];
  if (quote.end + 2 >= line.end || article.text[quote.end] != ':') return {};
  const Words words(article.text, tokenize(article.text, {quote.end + 1, line.end}), {});
  auto phrase = phrase_starting_at(words, 0);
  if (!phrase) return {};
  for (int i = phrase->first + 1; i < phrase->last; ++i)
    if (words[i].lower == "on" || words[i].lower == "about") phrase->last = i - 1;
  Speaker speaker = speakers.name_of(words.span(phrase->first, phrase->last));
  return speaker.entity.empty() ? std::nullopt : std::optional(std::move(speaker));
}

/// Moss hails fans: “…”: the speaker stands before the colon of the same line.
bool names_speaker(const Article& article, const Quote& quote) {
  if (!quote.speaker || !quote.speaker->span) return false;
  const Span line =
      article.paragraphs[article.sentences[article.sentence_at(quote.span.start)].paragraph];
  const auto before = trim(article.text.substr(line.start, quote.span.start - line.start));
  return before.ends_with(':') && quote.speaker->span->start >= line.start &&
         quote.speaker->span->start < quote.span.start;
}

/// Who spoke above is no reason: a heading looks ahead.
void forget_speaker(Attribution& heading) {
  heading.quote.speaker.reset();
  heading.quote.how = How::none;
  heading.basis = "direct nobody";
}

}  // namespace

void attribute_headings(const Article& article, const Speakers& speakers,
                        std::vector<Attribution>& found) {
  std::vector<std::size_t> headings;
  for (std::size_t i = 0; i < found.size() && headings.size() < most_headings; ++i)
    if (found[i].relation == "none" && found[i].quote.how != How::colon &&
        in_heading(article, found[i].quote.span))
      headings.push_back(i);
  if (headings.empty()) return;

  Sayings sayings;  // a heading tells nothing of another
  for (std::size_t i = 0; i < found.size(); ++i)
    if (found[i].quote.speaker && !in_heading(article, found[i].quote.span))
      sayings.add(words_of(article.text, found[i].quote.span), i);
  for (std::size_t i : headings) {
    Quote& quote = found[i].quote;
    std::optional<Speaker> speaker = after_colon(article, speakers, quote.span);
    const std::string words = words_of(article.text, quote.span);
    if (!speaker && std::count(words.begin(), words.end(), ' ') > least_words)
      if (const auto same = sayings.find(words)) speaker = found[*same].quote.speaker;
    if (!speaker)
      if (const auto alike = sayings.find_alike(words)) speaker = found[*alike].quote.speaker;
    if (!speaker) {
      if (quote.how == How::continuation && !names_speaker(article, quote))
        forget_speaker(found[i]);
      continue;
    }
    if (!quote.speaker) found[i].basis = "direct far";
    quote.speaker = std::move(speaker);
    quote.how = How::continuation;
  }
}

}  // namespace quoth
