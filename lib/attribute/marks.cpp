#include "attribute/marks.h"

#include <algorithm>

#include "attribute/mark_scan.h"

namespace quoth {
namespace {

constexpr std::size_t max_depth = 3;   // deeper nesting is a broken text
constexpr std::size_t look_ahead = 8;  // marks

bool is_single(const Mark& mark) {
  return mark.kind == MarkKind::single || mark.kind == MarkKind::apostrophe;
}

/// Pairs the double marks of one paragraph with a stack.
class DoublePairs {
 public:
  DoublePairs(const std::vector<Mark>& marks, Span paragraph, std::vector<Quotation>& out)
      : marks_(marks), paragraph_(paragraph), out_(out) {}

  void run() {
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      if (is_single(marks_[i])) continue;
      if (opens(i))
        open(i);
      else
        close(i);
    }
    // What is left has no closing mark; the outermost of them reaches the paragraph's end.
    if (!stack_.empty()) emit(marks_[stack_.front()], paragraph_.end, false);
  }

 private:
  bool undirected(const Mark& mark) const {
    return mark.kind == MarkKind::straight || mark.kind == MarkKind::ticks;
  }

  bool is_open(MarkKind kind) const {
    return std::any_of(stack_.begin(), stack_.end(),
                       [&](std::size_t i) { return marks_[i].kind == kind; });
  }

  bool opens(std::size_t i) const {
    const Mark& mark = marks_[i];
    return mark.opens != mark.closes ? mark.opens : !is_open(mark.kind);
  }

  /// A mark of the same kind is open already: is this one within it (two closing marks follow), or
  /// was the closing mark of the older one forgotten?
  bool nests(std::size_t i) const {
    int closers = 0;
    for (std::size_t k = i + 1; k < marks_.size() && k <= i + look_ahead; ++k) {
      if (marks_[k].kind != marks_[i].kind) continue;
      if (marks_[k].opens || !marks_[k].closes) return false;
      if (++closers == 2) return true;
    }
    return false;
  }

  void open(std::size_t i) {
    const Mark& mark = marks_[i];
    if (stack_.size() == max_depth) return;
    if (is_open(mark.kind) && !nests(i)) {
      emit(marks_[stack_.front()], mark.at, false);
      stack_.clear();
    }
    stack_.push_back(i);
  }

  void close(std::size_t i) {
    const Mark& mark = marks_[i];
    auto same = std::find_if(stack_.rbegin(), stack_.rend(),
                             [&](std::size_t k) { return marks_[k].kind == mark.kind; });
    if (same == stack_.rend()) {
      const bool inches = mark.kind == MarkKind::straight && mark.after_digit;
      if (stack_.empty() || inches) return;
      same = stack_.rbegin();  // “ closed by "
    }
    emit(marks_[*same], mark.end(), true);
    stack_.erase(std::next(same).base(), stack_.end());
  }

  void emit(const Mark& mark, std::uint32_t end, bool closed) {
    out_.push_back({{mark.at, end}, mark.size, closed});
  }

  const std::vector<Mark>& marks_;
  Span paragraph_;
  std::vector<Quotation>& out_;
  std::vector<std::size_t> stack_;
};

/// Pairs single marks. A closing one looks like an apostrophe (the workers’ money), so one after a
/// bare s or n counts only if nothing better follows.
class SinglePairs {
 public:
  SinglePairs(std::string_view text, const std::vector<Mark>& marks, std::vector<Quotation>& out)
      : text_(text), marks_(marks), out_(out) {}

  void run() {
    for (const Mark& mark : marks_) {
      if (!is_single(mark)) {
        pass_double(mark);
      } else if (mark.opens && !mark.closes) {
        settle();
        open_ = &mark;
      } else if (open_ && mark.closes && mark.at > open_->end() && doubles_ == 0) {
        weak_ = &mark;
        if (!like_apostrophe(mark)) settle();
      }
    }
    settle();
  }

 private:
  /// The double quotation that a single one stands in ends it too.
  void pass_double(const Mark& mark) {
    const bool opens = mark.opens != mark.closes ? mark.opens : doubles_ == 0;
    if (opens)
      ++doubles_;
    else if (doubles_ > 0)
      --doubles_;
    else
      settle();
  }

  bool like_apostrophe(const Mark& mark) const {
    const char last = text_[mark.at - 1];
    return (last == 's' || last == 'n') && text_.substr(mark.end(), 1) == " ";
  }

  void settle() {
    if (open_ && weak_) out_.push_back({{open_->at, weak_->end()}, open_->size});
    open_ = weak_ = nullptr;
    doubles_ = 0;
  }

  std::string_view text_;
  const std::vector<Mark>& marks_;
  std::vector<Quotation>& out_;
  const Mark* open_ = nullptr;
  const Mark* weak_ = nullptr;  // the best closing mark so far
  int doubles_ = 0;             // double quotations open since the single one opened
};

std::string_view opening(std::string_view text, const Quotation& q) {
  return text.substr(q.span.start, q.mark);
}

/// Sorts outer before inner, marks the nested, drops what crosses another's end.
void nest(std::vector<Quotation>& found) {
  std::sort(found.begin(), found.end(), [](const Quotation& a, const Quotation& b) {
    return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
  });
  std::uint32_t outer = 0;  // end of the outermost so far
  std::erase_if(found, [&](Quotation& q) {
    if (q.span.start < outer && q.span.end > outer) return true;
    q.nested = q.span.end <= outer;
    outer = std::max(outer, q.span.end);
    return false;
  });
}

std::vector<Quotation> in_paragraph(std::string_view text, Span paragraph, bool next_opens) {
  const std::vector<Mark> marks = scan_marks(text, paragraph);
  std::vector<Quotation> found;
  if (marks.empty()) return found;
  DoublePairs(marks, paragraph, found).run();
  SinglePairs(text, marks, found).run();
  nest(found);
  for (std::size_t i = 0; i < found.size(); ++i) {
    Quotation& q = found[i];
    if (q.closed || q.nested || q.span.end != paragraph.end) continue;
    q.goes_on = next_opens;
    // “We open at nine, Lund said. “It fits,” he said: the first one ended before the second.
    if (!next_opens && i + 1 < found.size() && opening(text, found[i + 1]) == opening(text, q)) {
      q.span.end = found[i + 1].span.start;
      for (std::size_t k = i + 1; k < found.size(); ++k) found[k].nested = false;
    }
  }
  return found;
}

/// Does the paragraph begin with a double mark?
bool begins_quoted(std::string_view text, Span paragraph) {
  const std::vector<Mark> first =
      scan_marks(text, {paragraph.start, std::min(paragraph.end, paragraph.start + 4)});
  return !first.empty() && first[0].at == paragraph.start && first[0].opens && !is_single(first[0]);
}

}  // namespace

std::vector<Quotation> find_quotations(std::string_view text, const std::vector<Span>& paragraphs) {
  std::vector<Quotation> all;
  bool goes_on = false;
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    const bool next = i + 1 < paragraphs.size() && begins_quoted(text, paragraphs[i + 1]);
    std::vector<Quotation> found = in_paragraph(text, paragraphs[i], next);
    if (goes_on && !found.empty()) found.front().continues = true;
    goes_on = !found.empty() &&
              std::any_of(found.begin(), found.end(), [](const Quotation& q) { return q.goes_on; });
    all.insert(all.end(), found.begin(), found.end());
  }
  return all;
}

}  // namespace quoth
