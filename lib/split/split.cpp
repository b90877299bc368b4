#include "quoth/split.h"

#include "split/walk.h"

namespace quoth {
namespace {

using namespace splitting;

class Splitter {
 public:
  explicit Splitter(const Record& record) : text_(record.text), evidence_(record.text) {}

  void unit(const Unit& unit) {
    start_ = unit.span.start;
    if (!unit.whole) items(unit.span);
    sentences_.push_back({start_, unit.span.end});
  }
  std::vector<Span> take() { return std::move(sentences_); }

 private:
  void items(Span unit) {
    for (const auto start : inline_items(text_, unit)) {
      const Span item{unit.start, start - 1};
      stops(item);
      end(item.end, start);
      unit.start = start;
    }
    stops(unit);
  }

  void stops(Span unit) {
    walk_stops(text_, unit, [&](const Context& context) {
      const bool boundary = decide(context, evidence_).boundary;
      if (boundary) end(context.end, context.next);
      return boundary;
    });
  }

  void end(std::uint32_t at, std::uint32_t next) {
    sentences_.push_back({start_, at});
    start_ = next;
  }

  std::string_view text_;
  Evidence evidence_;
  std::vector<Span> sentences_;
  std::uint32_t start_ = 0;
};

}  // namespace

std::vector<Span> split(const Record& record) {
  Splitter splitter(record);
  for (const Unit& unit : units_of(record)) splitter.unit(unit);
  return splitter.take();
}

std::vector<SplitDecision> explain_split(const Record& record) {
  std::vector<SplitDecision> decisions;
  Evidence evidence(record.text);
  for (const Unit& unit : units_of(record)) {
    if (unit.whole) continue;
    walk_stops(record.text, unit.span, [&](const Context& context) {
      const Verdict verdict = decide(context, evidence);
      decisions.push_back({context.stop, verdict.boundary, verdict.reason, verdict.score});
      return verdict.boundary;
    });
  }
  return decisions;
}

}  // namespace quoth
