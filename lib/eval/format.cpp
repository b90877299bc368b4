#include <fmt/format.h>

#include "quoth/eval.h"

namespace quoth {

std::string format_table(const EvalResult& result) {
  std::string scores, shares;
  for (const Figure& f : result.figures)
    if (f.predicted)
      scores += fmt::format("{:32} {:6.2f} {:6.2f} {:6.2f} {:7} {:7}\n", f.name, f.precision(),
                            f.recall(), f.f1(), *f.predicted, f.gold);
    else
      shares += fmt::format("{:32} {:6.2f} {:7.6g} {:7}\n", f.name, f.share(), f.hits, f.gold);
  if (!scores.empty())
    scores.insert(0, fmt::format("{:32} {:>6} {:>6} {:>6} {:>7} {:>7}\n", "", "P", "R", "F1",
                                 "pred", "gold"));
  if (!shares.empty())
    shares.insert(0, fmt::format("{:32} {:>6} {:>7} {:>7}\n", "", "share", "hits", "of"));
  return fmt::format("{}{}documents {}, without prediction {}\n", scores, shares, result.documents,
                     result.missing);
}

std::string format_json(const EvalResult& result) {
  auto out = fmt::format(R"({{"documents":{},"missing":{})", result.documents, result.missing);
  for (const Figure& f : result.figures)
    if (f.predicted)
      out += fmt::format(R"(,"{}":{{"p":{},"r":{},"f1":{},"hits":{},"pred":{},"gold":{}}})", f.name,
                         f.precision(), f.recall(), f.f1(), f.hits, *f.predicted, f.gold);
    else
      out += fmt::format(R"(,"{}":{{"share":{},"hits":{},"of":{}}})", f.name, f.share(), f.hits,
                         f.gold);
  return out + "}\n";
}

}  // namespace quoth
