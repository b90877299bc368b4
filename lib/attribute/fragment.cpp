#include "attribute/fragment.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "attribute/fragment_signs.h"
#include "quoth/lexicon.h"
#include "text/white_space.h"

namespace quoth {
namespace {

double weight(std::string_view name) {
  static const std::unordered_map<std::string_view, double> weights = [] {
    static const Lexicon table = Lexicon::embedded("fragment_weights");
    std::unordered_map<std::string_view, double> all;
    for (const Lexicon::Row& row : table.rows()) {
      const auto field = row.field(1);
      std::from_chars(field.data(), field.data() + field.size(), all[row.field(0)]);
    }
    return all;
  }();
  return weights.at(name);
}

double odds_of(const std::vector<std::string_view>& signs) {
  double sum = 0;
  for (std::string_view sign : signs) sum += weight(sign);
  return sum;
}

/// Nothing but a comma, "and" or "or" stands between a quotation and the next one.
bool are_listed(const Article& article, std::size_t i) {
  const Span left = article.quotations[i].span, right = article.quotations[i + 1].span;
  if (right.start < left.end || right.start - left.end > 8) return false;
  std::string_view gap = trim(article.text.substr(left.end, right.start - left.end));
  if (gap.starts_with(",")) gap = trim(gap.substr(1));
  return gap.empty() || gap == "and" || gap == "or";
}

/// “cold,” “wet” and “long”: what is said of one holds for the list, and so does it for words such
/// as “cold,” “wet” and “long”.
void share_in_lists(const Article& article, std::vector<bool>& named, std::vector<double>& odds) {
  for (std::size_t i = 1; i < odds.size(); ++i) {
    if (!are_listed(article, i - 1)) continue;
    named[i] = named[i] || named[i - 1];
    odds[i] = named[i - 1] ? odds[i - 1] : std::max(odds[i], odds[i - 1]);
  }
  for (std::size_t i = odds.size(); i-- > 1;)
    if (are_listed(article, i - 1) && !named[i - 1]) odds[i - 1] = std::max(odds[i], odds[i - 1]);
}

}  // namespace

std::vector<double> speech_odds(const Article& article, const Cast& cast,
                                const std::vector<Attachment>& tags) {
  const FragmentSigns signs(article, cast, tags);
  std::vector<double> odds;
  std::vector<bool> named;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    // Next to its tag: no doubt that it was said.
    const bool whole = tags[i].relation == Relation::before || tags[i].relation == Relation::after;
    const auto seen = whole ? std::vector<std::string_view>{} : signs.of(i);
    named.push_back(std::find(seen.begin(), seen.end(), "naming") != seen.end());
    odds.push_back(whole ? likely_odds : odds_of(seen));
  }
  share_in_lists(article, named, odds);
  return odds;
}

}  // namespace quoth
