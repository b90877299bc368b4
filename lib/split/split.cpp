#include "quoth/split.h"

#include "split/decide.h"
#include "split/furniture.h"
#include "split/lists.h"
#include "split/units.h"
#include "split/walk.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

using namespace splitting;

class Splitter {
 public:
  explicit Splitter(const Record& record)
      : text_(record.text),
        stops_(find_stops(text_)),
        cursor_(stops_),
        evidence_(text_, stops_),
        furniture_(furniture_starts(text_)) {}

  void unit(const Unit& unit) {
    start_ = unit.span.start;
    if (!unit.whole) items(unit.span);
    sentences_.push_back({start_, unit.span.end});
  }
  std::vector<Span> take() { return std::move(sentences_); }

 private:
  void items(Span unit) {
    label(unit);
    while (furniture_at_ < furniture_.size() && furniture_[furniture_at_] < unit.end)
      if (const auto start = furniture_[furniture_at_++]; start > unit.start) part(unit, start);
    if (const auto start = inline_list_start(text_, unit, cursor_)) part(unit, start);
    for (const auto start : inline_items(text_, unit)) part(unit, start);
    if (const auto credit = credit_start(text_, unit)) part(unit, credit);
    stops(unit);
  }

  /// "Figure 1.2 The dam broke." says two things, "Figure 1. The dam broke." one.
  void label(Span& unit) {
    const auto at = label_end(text_, unit);
    if (at == 0 || at + 1 >= unit.end || text_[at] != ' ' || !is_ascii_upper(text_[at + 1])) return;
    end(at, unit.start = at + 1);
  }

  /// Splits what stands before `start`, and ends a sentence there.
  void part(Span& unit, std::uint32_t start) {
    const Span before = trim(text_, {unit.start, start - 1});
    stops(before);
    end(before.end, start);
    unit.start = start;
  }

  void stops(Span unit) {
    const auto slowly = [&](const Context& context) {
      const bool boundary = decide(context, evidence_).boundary;
      if (boundary) end(context.end, context.next);
      return boundary;
    };
    const auto glanced = [&](Glance glance, std::uint32_t, std::uint32_t sentence_end) {
      if (is_boundary(glance)) end(sentence_end, sentence_end + 1);
    };
    walk_stops(text_, unit, cursor_, slowly, glanced);
  }

  void end(std::uint32_t at, std::uint32_t next) {
    sentences_.push_back({start_, at});
    start_ = next;
  }

  std::string_view text_;
  std::vector<std::uint32_t> stops_;
  StopCursor cursor_;
  Evidence evidence_;
  std::vector<std::uint32_t> furniture_;
  std::size_t furniture_at_ = 0;
  std::vector<Span> sentences_;
  std::uint32_t start_ = 0;
};

/// The rule that would have answered as the glance did.
std::string_view rule_of(Glance glance) {
  switch (glance) {
    case Glance::ends:
      return "word-capital";
    case Glance::quotation_ends:
      return "quote-end";
    case Glance::goes_on:
      return "no-space";
    case Glance::abbreviation:
      return "abbreviation-lower";
    case Glance::title:
      return "title";
    case Glance::number:
      return "number-follows";
    case Glance::unclear:
      break;
  }
  return "";
}

}  // namespace

std::vector<Span> split(const Record& record) {
  Splitter splitter(record);
  for (const Unit& unit : units_of(record)) splitter.unit(unit);
  return splitter.take();
}

std::vector<SplitDecision> explain_split(const Record& record) {
  std::vector<SplitDecision> decisions;
  const auto stops = find_stops(record.text);
  StopCursor cursor(stops);
  Evidence evidence(record.text, stops);
  for (const Unit& unit : units_of(record)) {
    if (unit.whole) continue;
    const auto slowly = [&](const Context& context) {
      const Verdict verdict = decide(context, evidence);
      decisions.push_back({context.stop, verdict.boundary, verdict.reason, verdict.score});
      return verdict.boundary;
    };
    const auto glanced = [&](Glance glance, std::uint32_t stop, std::uint32_t) {
      decisions.push_back({{stop, stop + 1}, is_boundary(glance), rule_of(glance), 0});
    };
    walk_stops(record.text, unit.span, cursor, slowly, glanced);
  }
  return decisions;
}

}  // namespace quoth
