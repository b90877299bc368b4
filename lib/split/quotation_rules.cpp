// Stops at quotation marks.
#include <algorithm>

#include "split/lexicons.h"
#include "split/rules.h"
#include "split/shape.h"

namespace quoth::splitting {
namespace {

constexpr int kLongestName = 6;  // words of a speaker before the verb
constexpr int kLongestTag = 12;  // with what commas enclose

/// Reads what follows a quotation as its tag: "Kim asked", "Sen. Low, a farmer, said".
class Tag {
 public:
  explicit Tag(const Context& c) : text_(c.text), end_(c.unit.end), at_(c.word.start) {}

  bool follows() {
    for (int words = 0; words < kLongestTag; ++words) {
      const LowerCase word(next_word());
      if (words == 0 && opens_clause(word)) return false;
      const auto verb = speech_verb_class(word);
      if (!verb.empty() && words > 0) return needs_no_more(verb);
      if (!skip_between() || (commas_ == 0 && words >= kLongestName)) return false;
    }
    return false;
  }

 private:
  std::string_view next_word() {
    const Span word = word_at(text_, at_, end_);
    at_ = word.end;
    return word.of(text_);
  }
  char here() const { return at_ < end_ ? text_[at_] : '.'; }

  bool skip_between() {
    const std::uint32_t from = at_;
    for (; at_ < end_ && std::string_view(" .-,&").find(text_[at_]) != std::string_view::npos;
         ++at_)
      commas_ += text_[at_] == ',';
    return at_ > from && commas_ <= 2;
  }

  /// "Kim said.", "Kim asked the board", not "Kim said the board met", "Kim began to cry". After a
  /// description in commas only a verb that ends the sentence makes a tag.
  bool needs_no_more(std::string_view verb) const {
    if (here() == ':' || commas_ == 1) return false;  // its own quotation is to come
    if (here() == '.' || here() == ',') return true;
    if (commas_ > 0 || here() != ' ') return false;
    const LowerCase next(word_at(text_, at_ + 1, end_).of(text_));
    if (verb == "ask") return !opens_object_clause(next);
    if (verb == "say") return !opens_object_clause(next) && !is_determiner(next);
    return opens_clause(next) && std::string_view(next) != "to";
  }

  std::string_view text_;
  std::uint32_t end_, at_;
  int commas_ = 0;
};

}  // namespace

// “Who pays?” Kim asked.
Answer quotation(const Context& c, Evidence&) {
  if (!c.quote) return {};
  const auto shape = c.next_shape;
  if (shape == "low") return no("tag-lower");
  if (!is_capital_shape(shape)) return {};
  if (c.opener != Opener::none) return yes("quote-after-quote");
  const bool exclaimed = c.mark != Mark::period;
  if (exclaimed && Tag(c).follows()) return no("tag");
  const bool in_name = c.kind == "title" || c.kind == "degree" || c.before_shape == "X";
  if (!in_name) return yes("quote-end");
  return {};
}

// "…sued Mr. Orr. “I paid", "at 5 p.m. “I left": a quotation opens after a word that is no
// abbreviation we know, or one that stands within no name.
Answer quotation_opens(const Context& c, Evidence&) {
  constexpr std::string_view kEnding[] = {"",      "company", "day",    "era",  "etc",
                                          "month", "state",   "street", "time", "unit"};
  const bool opens =
      c.mark == Mark::period && c.opener == Opener::quote && is_capital_shape(c.next_shape);
  const bool ending =
      std::find(std::begin(kEnding), std::end(kEnding), c.kind) != std::end(kEnding);
  const bool initials = c.kind.empty() && (c.before_shape == "X" || c.before_shape == "X.X");
  return opens && ending && !initials ? yes("quotation-opens") : Answer{};
}

}  // namespace quoth::splitting
