#include "marked_article.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace {

using quoth::BlockKind;
using quoth::EntityType;
using quoth::Span;

EntityType type_named(const std::string& name) {
  if (name == "PER") return EntityType::per;
  if (name == "ORG") return EntityType::org;
  if (name == "LOC") return EntityType::loc;
  if (name == "MISC") return EntityType::misc;
  throw std::invalid_argument("no entity type: " + name);
}

BlockKind kind_of(std::string& line) {
  const auto mark = line.substr(0, line.find(' '));
  const BlockKind kind = mark == "#"    ? BlockKind::headline
                         : mark == "##" ? BlockKind::heading
                         : mark == "@"  ? BlockKind::byline
                         : mark == "^"  ? BlockKind::caption
                                        : BlockKind::paragraph;
  if (kind != BlockKind::paragraph) line.erase(0, mark.size() + 1);
  return kind;
}

/// Reads one line's marks and appends its plain text to the article.
class Line {
 public:
  Line(MarkedArticle& article, const std::string& line) : article_(article), line_(line) {}

  void read() {
    while (at_ < line_.size()) {
      switch (line_[at_]) {
        case '{':
          open_brace();
          break;
        case '}':
          end_brace();
          break;
        case '[':
          mention();
          break;
        default:
          article_.record.text += line_[at_++];
      }
    }
  }

 private:
  std::uint32_t here() const { return static_cast<std::uint32_t>(article_.record.text.size()); }

  void open_brace() {
    brace_ = here();
    before_brace_ = article_.names.size();
    ++at_;
  }

  void mention() {
    const auto blank = line_.find(' ', at_), end = line_.find(']', at_);
    const std::string mark = line_.substr(at_ + 1, blank - at_ - 1);
    const auto start = here();
    article_.record.text += line_.substr(blank + 1, end - blank - 1);
    const Span span{start, here()};
    article_.mentions.push_back({span, std::stoi(mark)});
    at_ = end + 1;
    if (mark.find('~') != mark.npos) return;
    // The type is known once the legend is read; MISC stands for "as the gold has it" until then.
    const auto slash = mark.find('/');
    const auto type = slash == mark.npos ? EntityType::misc : type_named(mark.substr(slash + 1));
    article_.names.push_back({span, type, 1});
    if (slash != mark.npos) article_.names.back().confidence = 0.5;
  }

  /// All that the braces hold is one name to the tagger: a person if no mention says otherwise.
  void end_brace() {
    auto& names = article_.names;
    quoth::Name name{{brace_, here()}, EntityType::per, 1};
    if (names.size() > before_brace_) name.confidence = names.back().confidence;
    names.resize(before_brace_);
    names.push_back(name);
    ++at_;
  }

  MarkedArticle& article_;
  const std::string& line_;
  std::size_t at_ = 0;
  std::uint32_t brace_ = 0;
  std::size_t before_brace_ = 0;
};

void read_legend(MarkedArticle& article, const std::string& line) {
  std::istringstream fields(line.substr(2));
  int number;
  std::string type, name;
  fields >> number >> type >> std::ws;
  std::getline(fields, name);
  article.entities[number].type = type_named(type);
  article.entities[number].name = name;
}

/// Names that the marks gave no type have their entity's.
void finish(MarkedArticle& article) {
  for (auto& name : article.names) {
    if (name.confidence < 1) continue;
    for (const auto& mention : article.mentions)
      if (name.span.contains(mention.span)) name.type = article.entities.at(mention.entity).type;
  }
}

/// A stop, a blank and a capital: enough for texts of our own.
std::vector<Span> sentences_of(const MarkedArticle& article) {
  std::vector<Span> sentences;
  const std::string& text = article.record.text;
  for (const auto& block : *article.record.blocks) {
    auto start = block.span.start;
    for (auto at = start; at + 2 < block.span.end; ++at) {
      const bool title =
          at > 2 && (text.compare(at - 2, 3, "Mr.") == 0 || text.compare(at - 2, 3, "Ms.") == 0 ||
                     text.compare(at - 2, 3, "rs.") == 0 || text.compare(at - 2, 3, "en.") == 0);
      if (text[at] != '.' || text[at + 1] != ' ' || title) continue;
      sentences.push_back({start, at + 1});
      start = at + 2;
    }
    sentences.push_back({start, block.span.end});
  }
  return sentences;
}

}  // namespace

std::vector<MarkedArticle> read_marked_articles(const std::string& file) {
  std::ifstream input(QUOTH_TESTS_DIR "/tag/" + file);
  std::vector<MarkedArticle> articles;
  for (std::string line; std::getline(input, line);) {
    if (line.starts_with("=== ")) {
      articles.emplace_back();
      articles.back().title = line.substr(4, line.rfind(" ===") - 4);
      articles.back().record.blocks.emplace();
    } else if (!articles.empty() && line.starts_with("% ")) {
      read_legend(articles.back(), line);
    } else if (!articles.empty() && !line.empty()) {
      auto& article = articles.back();
      quoth::Block block{.kind = kind_of(line)};
      block.span.start = static_cast<std::uint32_t>(article.record.text.size());
      Line(article, line).read();
      block.span.end = static_cast<std::uint32_t>(article.record.text.size());
      article.record.blocks->push_back(block);
      article.record.text += "\n\n";
    }
  }
  for (auto& article : articles) {
    finish(article);
    article.record.sentences = sentences_of(article);
  }
  return articles;
}
