// How fast are the tagger and the attributor? In process, one core, beside ICU's word iterator on
// the same text. Each stage is given the fields that it needs, so that its own cost is what shows.
#include <fmt/format.h>

#include <vector>

#include "bench.h"
#include "quoth/attribute.h"
#include "quoth/split.h"
#include "quoth/tag.h"
#include "quoth/tokens.h"

namespace bench {
namespace {

using quoth::Record;

constexpr std::size_t kArticle = 4000;  // bytes

std::vector<Record> articles(double megabytes) {
  const std::string text = news(static_cast<std::size_t>(megabytes * 1e6));
  std::vector<Record> records;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find("\n\n", std::min(at + kArticle, text.size())), text.size());
    records.emplace_back().text = text.substr(at, end - at);
    records.back().sentences = quoth::split(records.back());
    at = std::min(end + 2, text.size());
  }
  return records;
}

}  // namespace

void stages(double megabytes) {
  const auto models = quoth::load_models();
  std::vector<Record> records = articles(megabytes);
  std::size_t tokens = 0;
  const double icu = seconds([&] {
    for (const Record& r : records) icu_breaks(r.text, true);
  });
  const double cut = seconds([&] {
    tokens = 0;
    for (const Record& r : records)
      for (const quoth::Span s : *r.sentences) tokens += quoth::tokenize(r.text, s).size();
  });
  const double tag = seconds([&] {
    for (Record& r : records) r.entities = quoth::tag(r, *models).entities;
  });
  const double attribute = seconds([&] {
    for (const Record& r : records) quoth::attribute(r, *models);
  });
  fmt::print("against ICU's word break iterator, {:.0f} MB in {} articles, {} tokens\n", megabytes,
             records.size(), tokens);
  row("ICU word break iterator", megabytes, icu, icu);
  row("quoth::tokenize", megabytes, cut, icu);
  row("quoth::tag, entities and times", megabytes, tag, icu);
  row("quoth::attribute", megabytes, attribute, icu);
  fmt::print("tag: {:.2f} million tokens a second\n\n", static_cast<double>(tokens) / tag / 1e6);
}

}  // namespace bench
