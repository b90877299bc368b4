#include "attribute/article.h"

#include <algorithm>

#include "attribute/lead_ins.h"
#include "attribute/quoted_name.h"
#include "attribute/speech.h"
#include "quoth/tokens.h"
#include "text/white_space.h"

namespace quoth {
namespace {

/// No line of a hard-wrapped text is longer; the end of a longer one ends a paragraph.
constexpr std::size_t wrapped_line = 100;

/// Text without blocks is cut at blank lines, and after long lines.
std::vector<Span> cut_paragraphs(std::string_view text) {
  std::vector<Span> paragraphs;
  std::uint32_t start = 0;
  for (std::uint32_t line = 0; line < text.size();) {
    const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', line), text.size()));
    const bool ends = end - line > wrapped_line || end + 1 >= text.size() || text[end + 1] == '\n';
    line = end + 1;
    if (!ends) continue;
    if (end > start) paragraphs.push_back({start, end});
    while (line < text.size() && text[line] == '\n') ++line;
    start = line;
  }
  return paragraphs;
}

std::vector<Span> find_paragraphs(const Record& record) {
  if (!record.blocks) return cut_paragraphs(record.text);
  std::vector<Span> paragraphs;
  for (const Block& block : *record.blocks)
    if (block.kind != BlockKind::meta && block.kind != BlockKind::boilerplate)
      paragraphs.push_back(block.span);
  return paragraphs;
}

/// The parts of the quotations that lie in this sentence. `first` moves along with the sentences.
std::vector<Span> quoted_in(Span sentence, const std::vector<Quotation>& quotations,
                            std::size_t& first) {
  while (first < quotations.size() && quotations[first].span.end <= sentence.start) ++first;
  std::vector<Span> quoted;
  for (std::size_t i = first; i < quotations.size(); ++i) {
    const Span q = quotations[i].span;
    if (q.start >= sentence.end) break;
    quoted.push_back({std::max(q.start, sentence.start), std::min(q.end, sentence.end)});
  }
  return quoted;
}

bool all_marks(std::string_view text) {
  return text.find_first_not_of("'\"`\u2018\u2019\u201C\u201D") == std::string_view::npos;
}

/// Sentences as they came, but for an opening mark that the splitter left with the sentence before:
/// …, he said. ''|We open at nine,'' he said.
std::vector<Span> with_opening_marks(std::string_view text, std::vector<Span> sentences,
                                     const std::vector<Quotation>& quotations) {
  constexpr std::uint32_t longest = 8;  // bytes of the marks
  std::size_t q = 0;
  for (std::size_t i = 0; i + 1 < sentences.size(); ++i) {
    Span& s = sentences[i];
    while (q < quotations.size() && quotations[q].span.start + longest < s.end) ++q;
    if (q == quotations.size()) break;
    const std::uint32_t mark = quotations[q].span.start;
    if (mark >= s.end || quotations[q].span.end <= s.end + longest) continue;
    const Span rest = trim(text, {s.start, mark});
    if (rest.empty() || !all_marks(text.substr(mark, s.end - mark))) continue;
    s.end = rest.end;
    sentences[i + 1].start = mark;
  }
  return sentences;
}

bool is_stop(char c) { return c == ',' || c == '?' || c == '!'; }

/// The end of the comma and the closing mark of the wrong kind: “We open at nine,’ – or 0.
std::uint32_t wrong_end(std::string_view text, Span inside) {
  for (std::string_view mark : {",’ ", ",' ", "?’ ", "!’ "}) {
    const auto at = inside.of(text).find(mark);
    if (at != std::string_view::npos)
      return inside.start + static_cast<std::uint32_t>(at + mark.size() - 1);
  }
  return 0;
}

/// The closing mark is missing: the quotation ends at the comma before a tag that closes its
/// sentence. "We open at nine, Lund said.
std::uint32_t end_of_unclosed(std::string_view text, Span q, Span sentence) {
  const Span inside{std::max(q.start, sentence.start), std::min(q.end, sentence.end)};
  if (inside.start >= inside.end) return q.end;
  const std::uint32_t wrong = wrong_end(text, inside);
  const std::vector<Span> said =
      wrong ? std::vector<Span>{{inside.start, wrong}} : std::vector<Span>{};
  for (const Tag& tag : find_tags(text, tokenize(text, inside), said)) {
    const std::uint32_t start = tag_start(tag);
    const bool closes_sentence = tag_end(tag) + 3 >= inside.end;
    if (start < q.start + 4 || !closes_sentence) continue;
    if (wrong && start == wrong + 1) return wrong;
    if (is_stop(text[start - 2])) return start - 1;
  }
  return q.end;
}

void end_unclosed(Article& article) {
  for (Quotation& q : article.quotations) {
    if (q.closed || q.goes_on) continue;
    for (std::size_t i = article.sentence_at(q.span.start);
         i < article.sentences.size() && article.sentences[i].span.start < q.span.end; ++i)
      q.span.end = end_of_unclosed(article.text, q.span, article.sentences[i].span);
  }
}

/// A tag may stand in a sentence of its own: “Who knows?” Lund said. It is read with the end of the
/// quotation before it.
Span with_quotation_before(const Article& article, std::size_t i, std::size_t quotation) {
  Span span = article.sentences[i].span;
  if (i == 0 || quotation == 0) return span;
  const Sentence& before = article.sentences[i - 1];
  const Span q = article.quotations[quotation - 1].span;
  if (before.paragraph != article.sentences[i].paragraph || q.end != before.span.end) return span;
  span.start = std::max(q.start, before.span.start);
  return span;
}

/// The marks round a title are no words of the clause: on “The Hour,” she said.
void drop_marks(const std::vector<Quotation>& names, std::size_t& first,
                std::vector<Token>& tokens) {
  if (tokens.empty()) return;
  while (first < names.size() && names[first].span.end <= tokens.front().span.start) ++first;
  std::size_t i = first;
  std::erase_if(tokens, [&](const Token& token) {
    while (i < names.size() && names[i].span.end < token.span.end) ++i;
    if (i == names.size()) return false;
    return token.span.start == names[i].span.start || token.span.end == names[i].span.end;
  });
}

}  // namespace

void tag_sentences(Article& article) {
  std::size_t first = 0;  // quotation that ends in the sentence or later
  std::size_t name = 0;   // the same of quoted names
  std::vector<Token> tokens;
  for (std::size_t i = 0; i < article.sentences.size(); ++i) {
    Sentence& s = article.sentences[i];
    std::vector<Span> quoted = quoted_in(s.span, article.quotations, first);
    if (quoted.size() == 1 && quoted[0] == s.span) continue;  // nothing but quoted words
    const Span span = with_quotation_before(article, i, first);
    if (span != s.span)
      quoted.insert(quoted.begin(), {span.start, article.sentences[i - 1].span.end});
    tokens.clear();
    tokenize(article.text, span, tokens);
    drop_marks(article.names, name, tokens);
    s.tags = find_tags(article.text, tokens, quoted);
    std::erase_if(s.tags, [&](const Tag& tag) { return tag_start(tag) < s.span.start; });
  }
}

TagRange tags_near(const Sentence& sentence, std::uint32_t at) {
  const auto& tags = sentence.tags;
  const std::size_t middle =
      std::partition_point(tags.begin(), tags.end(),
                           [&](const Tag& tag) { return tag.cue.start < at; }) -
      tags.begin();
  return {middle - std::min(middle, tag_window), middle,
          std::min(tags.size(), middle + tag_window)};
}

Span last_bytes(std::string_view text, Span span) {
  if (span.start >= span.end) return {span.end, span.end};
  if (span.size() <= text_window) return span;
  const auto space = Span{span.end - text_window, span.end}.of(text).find(' ');
  if (space == std::string_view::npos) return {span.end, span.end};
  return {span.end - text_window + static_cast<std::uint32_t>(space), span.end};
}

Span first_bytes(std::string_view text, Span span) {
  if (span.start >= span.end) return {span.start, span.start};
  if (span.size() <= text_window) return span;
  const auto space = text.substr(span.start, text_window).rfind(' ');
  if (space == std::string_view::npos) return {span.start, span.start};
  return {span.start, span.start + static_cast<std::uint32_t>(space)};
}

std::uint32_t tag_start(const Tag& tag) {
  return tag.source.empty() ? tag.cue.start : std::min(tag.cue.start, tag.source.start);
}

std::uint32_t tag_end(const Tag& tag) {
  return std::max({tag.cue.end, tag.source.end, tag.addressee.end});
}

std::size_t Article::sentence_at(std::uint32_t at) const {
  auto after =
      std::upper_bound(sentences.begin(), sentences.end(), at,
                       [](std::uint32_t a, const Sentence& s) { return a < s.span.start; });
  return after == sentences.begin() ? 0 : after - sentences.begin() - 1;
}

Article read_article(const Record& record, const std::vector<Span>& sentences) {
  Article article;
  article.text = record.text;
  article.paragraphs = find_paragraphs(record);
  for (const Quotation& q : find_quotations(record.text, article.paragraphs)) {
    if (!q.nested && is_name(record.text, q))
      article.names.push_back(q);
    else
      (q.nested ? article.nested : article.quotations).push_back(q);
  }

  std::uint32_t paragraph = 0;
  for (Span span : with_opening_marks(record.text, sentences, article.quotations)) {
    while (paragraph + 1 < article.paragraphs.size() &&
           article.paragraphs[paragraph].end <= span.start)
      ++paragraph;
    article.sentences.push_back({span, paragraph, {}});
  }
  // Sentences are what everything else stands in.
  if (article.sentences.empty()) article.quotations.clear(), article.nested.clear();
  end_unclosed(article);

  tag_sentences(article);
  add_lead_ins(article);
  return article;
}

}  // namespace quoth
