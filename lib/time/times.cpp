#include "time/times.h"

#include <utility>

#include "time/clock.h"
#include "time/count.h"
#include "time/dates.h"
#include "time/ranges.h"
#include "time/sets.h"

namespace quoth {
namespace {

using enum TimeClass;

/// The header's date as precise as it is: "2025", "2025-09", "2025-09-03T18:04".
TimeContext context_of(std::string_view reference) {
  TimeContext c;
  c.reference.grain = Grain::day;
  if (const auto date = parse_iso_date(reference)) {
    c.today = date;
    c.reference = moment_of(*date);
    return c;
  }
  const auto first = parse_iso_date(std::string(reference.substr(0, 7)) + "-01");
  const auto january = parse_iso_date(std::string(reference.substr(0, 4)) + "-01-01");
  if (first && reference.size() == 7) c.reference = moment_of(*first).as(Grain::month);
  if (january && reference.size() == 4) c.reference = moment_of(*january).as(Grain::year);
  return c;
}

/// A longer sentence is no prose (a table, 50 MB of dots) and is read in parts, to bound memory.
constexpr std::size_t kMostPieces = 4096;

/// Classes that only stand inside or beside an expression. Most words of the vocabulary that a text
/// holds are verbs, so that the rules are not tried on them.
constexpr std::uint64_t kInside = bit(past) | bit(future) | bit(aux) | bit(plan) | bit(counted) |
                                  bit(numbered) | bit(titled) | bit(TimeClass::nth) | bit(speed) |
                                  bit(war) | bit(halfday) | bit(zone) | bit(filler) | bit(offset) |
                                  bit(direction) | bit(deed) | bit(scale) | bit(money) | bit(shift);

/// Whether an expression may begin at a piece.
bool may_begin(const TimeReader& s, std::size_t at) {
  const Piece& piece = s[at];
  if (piece.kind == PieceKind::number) return true;
  if (s.is_mark(at, '\'')) return s[at + 1].kind == PieceKind::number;  // '90s
  if (!piece.word || !(piece.word->classes & ~kInside)) return false;
  const bool only_article = !(piece.word->classes & ~(bit(the) | bit(article)));
  return !only_article || s[at + 1].word || s[at + 1].kind != PieceKind::word;
}

/// Of two days, or of two months.
bool is_before(const Moment& a, const Moment& b) {
  if (a.grain == Grain::day) return a.date() && b.date() && *a.date() < *b.date();
  const bool months = a.grain == Grain::month && b.grain == Grain::month &&
                      a.year != Moment::kUnknown && b.year != Moment::kUnknown;
  return months && std::pair(a.year, a.month) < std::pair(b.year, b.month);
}

/// Reads the expressions of one sentence after the other.
class TimeFinder {
 public:
  TimeFinder(std::string_view text, std::string_view reference)
      : text_(text), context_(context_of(reference)) {}

  void read_sentence(Span sentence) {
    while (sentence.start < sentence.end) {
      sentence.start = read_pieces(text_, sentence, kMostPieces, pieces_);
      read_part_of_sentence();
    }
  }

  std::vector<TimeExpression> take() { return std::move(found_); }

 private:
  void read_part_of_sentence() {
    last_end_ = 0;
    const TimeReader s(text_, pieces_);
    for (std::size_t at = 0; at < s.size();) {
      const std::size_t end = may_begin(s, at) ? read(s, at) : 0;
      at = end > at ? end : at + 1;
    }
  }

  /// Reads the expression that begins at a piece; returns its end, or 0.
  std::size_t read(const TimeReader& s, std::size_t at) {
    if (const auto range = read_range(s, at, context_); !range.empty()) {
      for (const RangeEnd& part : range) add_point(s, part.begin, {part.end, part.moment});
      return range.back().end;
    }
    if (const auto set = read_nth_of_every(s, at)) return add_extent(s, at, *set);
    if (const auto first = read_length_range(s, at)) return add_extent(s, at, *first);
    if (const auto point = read_any_point(s, at)) return add_point(s, at, *point);
    if (const auto set = read_set(s, at)) return add_extent(s, at, *set);
    if (const auto duration = read_duration(s, at, context_)) return add_extent(s, at, *duration);
    return read_vague(s, at);
  }

  /// A point, also one that is only near: "around noon", "circa 1900".
  MaybePoint read_any_point(const TimeReader& s, std::size_t at) {
    if (s.is(at, every) || is_elsewhere(s, at)) return std::nullopt;
    if (auto p = read_distance(s, at, context_)) return p;
    const auto* near = s.as(at, approx);
    const bool is_near = near && near->text == "APPROX" && !s.is_word(at, "some");
    const std::size_t begin = is_near ? at + 1 : at;
    auto point = read_time(s, begin, context_);
    if (!point) point = read_point(s, begin, context_);
    if (point && is_near) point->moment.mod = "APPROX";
    return point;
  }

  /// "80th anniversary", "Friday nights": read as points they would be wrong.
  bool is_elsewhere(const TimeReader& s, std::size_t at) {
    if (const auto nth = read_ordinal(s, s.is(at, the) ? at + 1 : at);
        nth && s.is(nth->end, TimeClass::nth))
      return true;
    return s.is(at, weekday) &&
           s.is_one_of(at + 1, {"mornings", "afternoons", "evenings", "nights"});
  }

  /// "now", "recent years", "in the past": only before, at or after the present.
  std::size_t read_vague(const TimeReader& s, std::size_t at) {
    const bool of_something = s.is_word(at + 1, "of") ||  // "the future of the village"
                              s.text(at) == "the Future";
    if (const auto* when = s.as(at, ref); when && !(s.is_capital(at) && at > 0) && !of_something) {
      found_.push_back({s.span(at, at + 1), TimeType::date, std::string(when->text), ""});
      return at + 1;
    }
    const std::size_t adjective = s.is(at, the) ? at + 1 : at;
    if (const auto* when = s.as(adjective, recent); when && s.is(adjective + 1, units)) {
      found_.push_back({s.span(at, adjective + 2), TimeType::date, std::string(when->text), ""});
      return adjective + 2;
    }
    if (s.is(adjective, units) &&
        (s.is_word(adjective + 1, "ahead") || s.is_word(adjective + 1, "to come"))) {
      found_.push_back({s.span(at, adjective + 2), TimeType::date, "FUTURE_REF", ""});
      return adjective + 2;
    }
    const bool the_past = s.is(at, the) && s.is_word(at + 1, "past") && at > 0 &&
                          s.is_one_of(at - 1, {"in", "of", "from"});
    if (!the_past || (s[at + 2].word && s[at + 2].kind == PieceKind::word)) return 0;
    found_.push_back({s.span(at, at + 2), TimeType::date, "PAST_REF", ""});
    return at + 2;
  }

  /// "Monday to Friday", "June 1 to Nov. 30": the second end of a range lies after the first.
  void order_range(const TimeReader& s, std::size_t begin, Point& point) const {
    const bool linked =
        begin > 0 && begin == last_end_ + 1 && context_.anchor &&
        (s.is_mark(begin - 1, '-') || s.is_one_of(begin - 1, {"to", "through", "until"}));
    Moment& m = point.moment;
    if (!linked || !is_before(m, *context_.anchor) || is_year(s, point.end - 1)) return;
    if (s.is(begin, weekday))
      m = m.moved(7, 'D');
    else
      ++m.year;
  }

  std::size_t add_point(const TimeReader& s, std::size_t begin, Point point) {
    order_range(s, begin, point);
    last_end_ = point.end;
    found_.push_back(expression_of(s.span(begin, point.end), point.moment));
    const bool known = point.moment.year != Moment::kUnknown && point.moment.ref.empty();
    if (known) {
      context_.anchor = point.moment;
      context_.anchor->clock.clear();
      context_.anchor->mod.clear();
    }
    return point.end;
  }

  std::size_t add_extent(const TimeReader& s, std::size_t begin, const Extent& extent) {
    if (!extent.value.empty())
      found_.push_back({s.span(begin, extent.end), extent.type, extent.value, extent.mod});
    return extent.end;
  }

  std::string_view text_;
  TimeContext context_;
  std::vector<Piece> pieces_;
  std::size_t last_end_ = 0;  // of the last point in this sentence
  std::vector<TimeExpression> found_;
};

}  // namespace

std::vector<TimeExpression> find_times(std::string_view text, const std::vector<Span>& sentences,
                                       std::string_view reference) {
  TimeFinder finder(text, reference);
  for (const Span sentence : sentences) finder.read_sentence(sentence);
  return finder.take();
}

}  // namespace quoth
