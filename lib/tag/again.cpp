#include "tag/again.h"

#include <algorithm>

#include "tag/acronym.h"
#include "tag/form.h"
#include "tag/name_span.h"
#include "tag/role_words.h"
#include "tag/sought_names.h"
#include "tag/things.h"
#include "text/ascii.h"
#include "text/title_case.h"

namespace quoth {
namespace {

/// A name found by its letters is less sure than the one that the tagger found.
constexpr double kDoubt = 0.8;
/// Of a people that only the tables know, since the tagger left it out.
constexpr double kTableDoubt = 0.6;
class Finder {
 public:
  Finder(std::string_view text, const std::vector<Name>& names)
      : text_(text), names_(names), lexis_(text, names) {}

  std::vector<Name> run(const std::vector<Span>& sentences) {
    for (Span sentence : sentences) search(sentence);
    found_.insert(found_.end(), names_.begin() + static_cast<std::ptrdiff_t>(next_), names_.end());
    return std::move(found_);
  }

 private:
  void search(Span sentence) {
    sentence_ = sentence;
    first_word_ = sentence.start;
    title_case_ = is_title_case(text_, sentence);
    while (first_word_ < sentence.end && !is_word_byte(text_, first_word_)) ++first_word_;
    for (std::size_t at = std::max<std::size_t>(sentence.start, passed_); at < sentence.end;) {
      if (next_ < names_.size() && at >= names_[next_].span.start) {
        at = passed_ = std::max<std::size_t>(at, names_[next_].span.end);
        found_.push_back(names_[next_++]);
      } else if (!is_word_byte(text_, at)) {
        ++at;
      } else {
        at = look(at);
      }
    }
  }

  /// Takes a name that starts here, if there is one. Where to go on.
  std::size_t look(std::size_t at) {
    const auto end = word_end(text_, at);
    if (is_ascii_lower(text_[at])) return end;
    const auto word = text_.substr(at, end - at);
    const auto* list = lexis_.starting_with(word);
    if (!list) return people(at, word);
    for (const SoughtName& known : *list) {
      const Span span{static_cast<std::uint32_t>(at),
                      static_cast<std::uint32_t>(at + known.surface.size())};
      if (!stands(span, known)) continue;
      found_.push_back({span, known.type, known.confidence * kDoubt});
      return span.end;
    }
    return end;
  }

  /// "Philippine" in "met Philippine President Moss", which the tables know. Where to go on.
  std::size_t people(std::size_t at, std::string_view word) {
    const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size())};
    const bool within =
        at > first_word_ && !title_case_ && text_[at - 1] == ' ' && !is_ascii_upper(text_[at - 2]);
    if (within && place_kind(word) == "NORP" && is_apart(span) && !names_more(span))
      found_.push_back({span, EntityType::misc, kTableDoubt});
    return span.end;
  }

  /// A capital that is no title's follows: "Philippine Star".
  bool names_more(Span span) const {
    if (span.end + 1 >= sentence_.end || text_[span.end] != ' ') return false;
    const auto end = word_end(text_, span.end + 1);
    return is_ascii_upper(text_[span.end + 1]) &&
           !is_title(text_.substr(span.end + 1, end - span.end - 1));
  }

  /// Ends before the next name and the sentence's end, and is no part of a longer word.
  bool is_apart(Span span) const {
    const auto limit = next_ < names_.size() ? names_[next_].span.start : text_.size();
    if (span.end > std::min<std::size_t>(sentence_.end, limit)) return false;
    if (span.end < text_.size() && is_word_byte(text_, span.end)) return false;
    return span.start == 0 ||
           std::string_view("-'./@#").find(text_[span.start - 1]) == std::string_view::npos;
  }

  bool stands(Span span, const SoughtName& known) const {
    if (!is_apart(span)) return false;
    if (span.of(text_) != known.surface || is_common_word(known.surface)) return false;
    if (known.surface == "US" && is_money(span.end)) return false;
    return !known.is_single() || stands_alone(span, known);
  }

  /// "US $200 billion", "US$5".
  bool is_money(std::uint32_t at) const {
    if (text_.substr(at).starts_with(' ')) ++at;
    return text_.substr(at).starts_with('$');
  }

  /// A single word may be part of another name, or, at the start of a sentence, of none.
  bool stands_alone(Span span, const SoughtName& known) const {
    if (title_case_) return !known.given;
    if (span.start == first_word_ && known.type != EntityType::per && lexis_.count(known) < 2 &&
        place_kind(known.surface).empty())
      return false;
    if (span.end + 1 < sentence_.end && text_[span.end] == ' ' &&
        is_ascii_upper(text_[span.end + 1]))
      return false;
    if (span.start < sentence_.start + 2 || text_[span.start - 1] != ' ') return true;
    auto before = span.start - 1;
    while (before > sentence_.start && is_word_byte(text_, before - 1)) --before;
    return before == first_word_ || !is_ascii_upper(text_[before]) ||
           !title_before(text_, span).empty();
  }

  std::string_view text_;
  const std::vector<Name>& names_;
  SoughtNames lexis_;
  std::vector<Name> found_;
  std::size_t passed_ = 0;  // end of the last of them
  std::size_t next_ = 0;    // the first of `names_` that is not passed yet
  Span sentence_;
  std::size_t first_word_ = 0;
  bool title_case_ = false;
};

/// Adds the acronym in brackets behind each name, where no name stands yet.
std::vector<Name> with_acronyms(std::string_view text, const std::vector<Name>& names) {
  std::vector<Name> result;
  for (std::size_t i = 0; i < names.size(); ++i) {
    result.push_back(names[i]);
    const Span span = names[i].span;
    if (names[i].type == EntityType::per || !text.substr(span.end).starts_with(" (")) continue;
    const auto start = span.end + 2;
    const auto length = text.substr(start, 14).find(')');
    if (length == std::string_view::npos) continue;
    const Span inside{start, static_cast<std::uint32_t>(start + length)};
    if (i + 1 < names.size() && names[i + 1].span.start < inside.end) continue;
    if (is_acronym(inside.of(text)) && abbreviates(inside.of(text), span.of(text)))
      result.push_back({inside, names[i].type, names[i].confidence * kDoubt});
  }
  return result;
}

}  // namespace

std::vector<Name> find_again(std::string_view text, const std::vector<Span>& sentences,
                             const std::vector<Name>& names) {
  return Finder(text, with_acronyms(text, names)).run(sentences);
}

}  // namespace quoth
