// Roles: "director of the Institute", "Transport Minister", as the words beside a name give them.
#include "quoth/tokens.h"
#include "syntax/cues.h"
#include "tag/entities.h"
#include "tag/role_phrase.h"
#include "tag/role_words.h"

namespace quoth {
namespace {

/// Bytes looked at on either side of a name, so that a sentence of any length costs the same.
constexpr std::uint32_t kReach = 320;
class Finder {
 public:
  using Range = RolePhrase::Range;

  Finder(std::string_view text, const Words& words, Span name)
      : text_(text), words_(words), phrase_(text, words) {
    while (first_ < words.size() && words[first_].span.end <= name.start) ++first_;
    last_ = first_;
    while (last_ + 1 < words.size() && words[last_ + 1].span.start < name.end) ++last_;
  }

  Span find() const {
    if (first_ >= words_.size()) return {};
    const Range title = phrase_.ending_at(first_ - 1);
    // "England's chief medical officer, Prof Ruth Adeyemi,": the office says more than the title.
    if (title && title->first == title->last && is_title(surface(title->last)))
      if (const Range office = apposition_before(); office && office->last > office->first + 1)
        return span(*office);  // not "Its chair, Councilwoman Ruth Adeyemi,"
    // "Minister Ruth Adeyemi, a former teacher": the capital says which of the two counts.
    if (title && words_[title->last].is(kCapital)) return span(*title);
    const Range behind = apposition();
    // "The law professor Rita Sands, of Cape Town": where from says less than what.
    if (title && behind && words_[behind->first].is(kPreposition)) return span(*title);
    for (const Range& role : {behind, title, apposition_before(), of_place(), copula()})
      if (role) return span(*role);
    return {};
  }

 private:
  Span span(WordRange range) const { return words_.span(range.first, range.last); }
  bool capital(int i) const { return words_[i].is(kCapital); }
  std::string_view surface(int i) const {
    return i < 0 || i >= words_.size() ? std::string_view{} : words_[i].span.of(text_);
  }

  /// ", director of …" and ", 42, a baker" behind the name, also in brackets and dashes.
  Range apposition() const {
    int i = last_ + 1;
    if (!words_[i].is(kComma) && !opens_aside(i)) return std::nullopt;
    ++i;
    if (words_[i].lower == "aged") ++i;
    if (words_[i].is(kNumber) && words_[i + 1].is(kComma)) i += 2;
    if (words_[i].lower == "who" && words_[i + 1].is(kBe)) i += 2;
    const bool from = words_[i].lower == "from" && words_[i + 1].lower == "the" && capital(i + 2);
    if (from || (words_[i].lower == "of" && capital(i + 1))) return phrase_.place(i);
    return phrase_.from(i);
  }

  bool opens_aside(int i) const {
    const auto mark = surface(i);
    return mark == "(" || mark == "—" || mark == "–" || mark == "--";
  }

  /// "The group’s spokeswoman, Jane Doe, said", "the head of the Trade Union (TU), Dr. Jane Doe,".
  Range apposition_before() const {
    int comma = first_ - 1;
    while (is_form_of_address(surface(comma)) || is_title(surface(comma))) --comma;
    if (comma < 1 || !words_[comma].is(kComma)) return std::nullopt;
    const int end = before_brackets(comma - 1);
    const auto phrase = phrase_ending_at(words_, end);
    if (!phrase) return std::nullopt;
    // "Oman's premier, Ada Moss said": with one comma the phrase must open the sentence.
    const bool said =
        phrase->first == 0 && words_[last_ + 1].cue && words_[last_ + 1].cue->is(kPast);
    if (!said && !words_[last_ + 1].is(kComma | kStop)) return std::nullopt;
    // "in the words of the Crown prosecutor, Jane Doe,": the inner phrase may be the role.
    for (int i = phrase->first; i <= end; ++i) {
      if (i > phrase->first && !words_[i].is(kDeterminer | kPossessive)) continue;
      const Range role = phrase_.from(i);
      if (role && role->last == end) return WordRange{role->first, comma - 1};
    }
    return std::nullopt;
  }

  /// The word before "(TU)" that ends at `end`; `end` itself if there are no brackets.
  int before_brackets(int end) const {
    constexpr int kMostWords = 8;
    if (surface(end) != ")") return end;
    for (int i = end - 1; i > 0 && i > end - kMostWords; --i)
      if (surface(i) == "(") return i - 1;
    return end;
  }

  /// "Jane Doe of Amnesty International said".
  Range of_place() const {
    const int i = last_ + 1;
    const auto word = words_[i].lower;
    if (word == "of" || (word == "from" && words_[i + 1].lower == "the")) return phrase_.place(i);
    if (word != "for") return std::nullopt;
    const Range phrase = phrase_.place(i);  // "Jane Doe for the ministry," not "voted for Jane"
    return phrase && words_[phrase->last + 1].is(kComma) ? phrase : std::nullopt;
  }

  /// "Jane Doe is a senior fellow at …": of full names only.
  Range copula() const {
    const auto verb = words_[last_ + 1].lower;
    if (last_ == first_ || words_.headline() || (verb != "is" && verb != "was"))
      return std::nullopt;
    return phrase_.from(last_ + 2);
  }

  std::string_view text_;
  const Words& words_;
  RolePhrase phrase_;
  int first_ = 0, last_ = 0;
};

/// The part of the sentence near the name, cut between words.
Span window(std::string_view text, Span sentence, Span name) {
  Span part = sentence;
  if (name.start > kReach + sentence.start) {
    part.start = name.start - kReach;
    while (part.start < name.start && text[part.start] != ' ') ++part.start;
  }
  if (name.end + kReach < sentence.end) {
    part.end = name.end + kReach;
    while (part.end > name.end && text[part.end] != ' ') --part.end;
  }
  return part;
}

}  // namespace

Span find_role(std::string_view text, Span sentence, Span name) {
  const auto tokens = tokenize(text, window(text, sentence, name));
  const Words words(text, tokens, {});
  return Finder(text, words, name).find();
}

}  // namespace quoth
