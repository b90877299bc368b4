#include "eval/ggt.h"

#include <fmt/format.h>

#include <array>
#include <string>

#include "eval/classes.h"

namespace quoth::eval {
namespace {

constexpr std::array<const char*, 3> types = {"direct", "mixed", "indirect"};

// The prediction that covers most of `q` among those left, or none.
std::optional<std::size_t> best_cover(const GoldQuote& q, const std::vector<GoldQuote>& pred,
                                      const std::vector<bool>& used, double threshold) {
  std::optional<std::size_t> best;
  double best_share = threshold;
  for (std::size_t k = 0; k < pred.size(); ++k) {
    const double share =
        static_cast<double>(common(q.hull, pred[k].hull)) / static_cast<double>(q.hull.size());
    if (!used[k] && share > best_share) {
      best = k;
      best_share = share;
    }
  }
  return best;
}

}  // namespace

Ggt::Ggt(const char* at) : threshold(std::stod(at)) {
  const auto share = [&](const char* what) {
    return Figure{fmt::format("quotes.{}@{}", what, at), 0, {}, 0, 0};
  };
  quotes = {fmt::format("quotes.ggt@{}", at), 0, 0, 0, 0};
  for (const char* type : types) by_type.push_back(share(type));
  speaker = share("speaker");
  cue = share("cue");
  canonical = share("canonical");
  addressee = share("addressee");
}

void Ggt::add(const std::vector<GoldQuote>& gold, const std::vector<GoldQuote>& pred) {
  std::vector<bool> used(pred.size());
  for (const GoldQuote& q : gold) {
    const auto k = best_cover(q, pred, used, threshold);
    for (std::size_t t = 0; t < types.size(); ++t)
      if (q.type == types[t]) {
        by_type[t].gold += 1;
        by_type[t].hits += k.has_value();
      }
    if (!k) continue;
    used[*k] = true;
    quotes.hits += 1;
    add_found(q, pred[*k]);
  }
  quotes.gold += gold.size();
  *quotes.predicted += pred.size();
}

void Ggt::add_found(const GoldQuote& gold, const GoldQuote& pred) {
  const auto add = [](Figure& figure, bool counts, bool right) {
    figure.gold += counts;
    figure.hits += counts && right;
  };
  const auto same = [](const std::string& a, const std::string& b) {
    return strip(code_points(a)) == strip(code_points(b));
  };
  add(speaker, !gold.speaker.parts.empty(), overlap(gold.speaker, pred.speaker));
  add(cue, !gold.cue.parts.empty(), overlap(gold.cue, pred.cue));
  add(canonical, !gold.canonical.empty(), same(gold.canonical, pred.canonical));
  const Argument& to = gold.addressee;
  add(addressee, to.given,
      overlap(to, pred.addressee) || (!to.name.empty() && same(to.name, pred.addressee.name)));
}

void Ggt::append_to(Figures& figures) const {
  figures.push_back(quotes);
  figures.insert(figures.end(), by_type.begin(), by_type.end());
  figures.insert(figures.end(), {speaker, cue, canonical, addressee});
  std::erase_if(figures, [](const Figure& f) { return !f.predicted && f.gold == 0; });
}

}  // namespace quoth::eval
