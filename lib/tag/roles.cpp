// Roles: "director of the Institute", "Transport Minister", as the words beside a name give them.
#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "quoth/lexicon.h"
#include "quoth/tokens.h"
#include "syntax/cues.h"
#include "syntax/noun_phrase.h"
#include "syntax/words.h"
#include "tag/entities.h"
#include "tag/role_words.h"
#include "tag/things.h"

namespace quoth {
namespace {

/// Bytes looked at on either side of a name, so that a sentence of any length costs the same.
constexpr std::uint32_t kReach = 320;
/// Longer descriptions are no descriptions.
constexpr int kMaxWords = 32;

/// Words are what a role is built of; a role is a range of them.
using Range = std::optional<WordRange>;

class Finder {
 public:
  Finder(std::string_view text, const Words& words, Span name) : text_(text), words_(words) {
    while (first_ < words.size() && words[first_].span.end <= name.start) ++first_;
    last_ = first_;
    while (last_ + 1 < words.size() && words[last_ + 1].span.start < name.end) ++last_;
  }

  Span find() const {
    if (first_ >= words_.size()) return {};
    const Range title = title_before();
    // "Minister Ruth Adeyemi, a former teacher": the capital says which of the two counts.
    if (title && words_[title->last].is(kCapital)) return span(*title);
    for (const Range& role : {apposition(), title, apposition_before(), of_place(), copula()})
      if (role) return span(*role);
    return {};
  }

 private:
  Span span(WordRange range) const { return words_.span(range.first, range.last); }
  std::string_view surface(int i) const {
    return i < 0 || i >= words_.size() ? std::string_view{} : words_[i].span.of(text_);
  }
  bool role_noun(int i) const { return i >= 0 && i < words_.size() && is_role_noun(surface(i)); }
  bool capital(int i) const { return words_[i].is(kCapital); }

  bool nominal(int i) const {
    return words_[i].is(kGenitive) || (is_nominal(words_[i]) && !words_[i].is(kTime));
  }

  /// The end of the noun group that starts at `i` if a role noun is its head, else -1.
  int role_group(int i) const {
    int head = -1, conjunction = -1;
    if (words_[i].is(kDeterminer | kPossessive)) ++i;
    for (int k = i; k < i + kMaxWords; ++k) {
      if (role_noun(k)) head = k;
      const bool joined = words_[k].is(kConjunction) && head == k - 1 && nominal(k + 1);
      if (joined) conjunction = k;
      const bool adverb = words_[k].is(kAdverb) && head < 0;
      const bool inside = (nominal(k) && !participle(k, head)) || joined || adverb;
      if (inside) continue;
      const int end = after_head(head, k);
      // "the minister and two aides": what is joined is no role.
      return end < 0 && head >= 0 && head == conjunction - 1 ? conjunction : end;
    }
    return -1;
  }

  /// "a lawyer representing the farmers", "a man accused of theft".
  bool participle(int i, int head) const {
    const auto word = words_[i].lower;
    return head == i - 1 && !capital(i) && !role_noun(i) && !role_noun(i + 1) &&
           (word.ends_with("ing") || word.ends_with("ed") || word == "known" || word == "born");
  }

  /// "attorney general", "president emeritus": what may follow a head before the group ends at `k`.
  int after_head(int head, int k) const {
    if (head < 0) return -1;
    if (head == k - 1) return k;
    const auto last = words_[k - 1].lower;
    return head == k - 2 && (last == "emeritus" || last == "elect" || last == "designate") ? k : -1;
  }

  /// A role that starts at `i` with all that describes it: "the head of One Korea Center".
  Range role_from(int i) const {
    while (words_[i].lower == "also" || words_[i].lower == "then" || words_[i].lower == "now") ++i;
    if (words_[i].is(kWh)) return std::nullopt;
    const int group = role_group(i);
    if (group < 0) return std::nullopt;
    int end = group;
    if (words_[end].is(kConjunction)) return WordRange{i, end - 1};
    while (end < i + kMaxWords && goes_on(end))
      end = words_[end].is(kComma) ? comma_end(end) : end + 1;
    while (end > group && words_[end - 1].is(kPreposition | kConjunction | kDeterminer | kAdverb))
      --end;
    return WordRange{i, end - 1};
  }

  bool goes_on(int i) const {
    const Word& word = words_[i];
    if (word.is(kComma)) return comma_end(i) > i;
    if (word.is(kSubject) && !word.is(kCapital)) return false;  // "One Korea Center"
    if (word.is(kStop | kMark | kWh | kThat | kModal | kVerb)) return false;
    if (word.is(kGenitive)) return true;
    if (word.is(kBe | kHave | kDo) || word.lower == "as") return false;
    if (word.is(kSubordinator) && !word.is(kPreposition)) return false;
    return !(word.is(kPreposition) && words_[i + 1].is(kTime) && !capital(i + 2));
  }

  /// Where the phrase goes on behind a comma that is part of it; `i` if it is none.
  /// "mayor of Springfield, Illinois", "at Acme, Inc.", "Ministry of Trade, Industry and Energy".
  int comma_end(int i) const {
    if (!capital(i - 1) || !capital(i + 1)) return i;
    const auto next = words_[i + 1].lower;
    for (std::string_view company : {"inc", "inc.", "ltd", "ltd.", "llc", "corp.", "co.", "plc"})
      if (next == company) return i + 2;
    int end = i + 1;
    while (capital(end) && end < i + 4) ++end;
    const bool closes = words_[end].is(kComma | kStop);
    if (closes && is_known_place(words_.span(i + 1, end - 1).of(text_))) return end;
    for (int k = i + 1; k < i + 8; ++k) {
      if (words_[k].lower == "and" && capital(k + 1)) return k + 2;
      if (!capital(k) && !words_[k].is(kComma)) break;
    }
    return i;
  }

  /// ", director of …" and ", 42, a baker" behind the name, also in brackets and dashes.
  Range apposition() const {
    int i = last_ + 1;
    if (!words_[i].is(kComma) && !opens_aside(i)) return std::nullopt;
    ++i;
    if (words_[i].lower == "aged") ++i;
    if (words_[i].is(kNumber) && words_[i + 1].is(kComma)) i += 2;
    if (words_[i].lower == "who" && words_[i + 1].is(kBe)) i += 2;
    if (words_[i].lower == "of" && capital(i + 1)) return place_phrase(i);
    return role_from(i);
  }

  bool opens_aside(int i) const {
    const auto mark = surface(i);
    return mark == "(" || mark == "—" || mark == "–" || mark == "--";
  }

  /// "Transport Minister", "North Korean leader", "Secretary of State" right before the name.
  Range title_before() const {
    int head = first_ - 1;
    while (head >= 0 && is_form_of_address(surface(head))) --head;
    if (!role_noun(head) && !is_title(surface(head))) {
      head = titled_office(head);
      if (head < 0) return std::nullopt;
    }
    const int last = first_ - 1;
    return WordRange{group_start(head), is_form_of_address(surface(last)) ? head : last};
  }

  /// The "Secretary" of "Secretary of State", whose last word is at `i`; -1 if there is none.
  int titled_office(int i) const {
    for (int k = i; k >= 1 && k > i - 8; --k) {
      const auto word = words_[k].lower;
      const bool links = word == "of" || word == "for" || word == "to";
      if (links && role_noun(k - 1) && k != i) return k - 1;
      if (!capital(k) && !links && word != "the" && word != "and") return -1;
    }
    return -1;
  }

  /// The first word of the group whose head is at `head`, going left. Articles stay outside.
  int group_start(int head) const {
    int start = head;
    while (start > 0 && start > head - 10 && extends(start - 1, head)) --start;
    while (start < head && (words_[start].lower == "then" || words_[start].lower == "of" ||
                            words_[start].is(kGenitive)))
      ++start;
    if (start > 0 && words_[start - 1].is(kPossessive)) --start;
    for (int k = start; k < head; ++k)
      if (words_[k].is(kGenitive) && words_[start - 1].is(kDeterminer)) return start - 1;
    return start;
  }

  bool extends(int i, int head) const {
    const Word& word = words_[i];
    if (word.is(kGenitive)) return true;
    if (word.lower == "of" && capital(i - 1) && capital(i + 1)) return i + 1 < head;
    if (cue_forms().contains(word.lower) && !is_role_modifier(word.lower)) return false;
    if (!nominal(i) || word.is(kNumber | kVerb)) return false;
    if (word.is(kCapital) || is_role_modifier(word.lower)) return true;
    if (words_[head].is(kCapital)) return false;  // "meet President": no noun before it
    const bool owner = words_[i + 1].is(kGenitive);
    return owner || (!word.lower.ends_with("s") && !word.lower.ends_with("ed") &&
                     !word.lower.ends_with("ing"));
  }

  /// "The group’s spokeswoman, Jane Doe, said".
  Range apposition_before() const {
    const int comma = first_ - 1;
    if (comma < 1 || !words_[comma].is(kComma)) return std::nullopt;
    if (!words_[last_ + 1].is(kComma | kStop)) return std::nullopt;
    const auto phrase = phrase_ending_at(words_, comma - 1);
    if (!phrase) return std::nullopt;
    // "in the words of the Crown prosecutor, Jane Doe,": the inner phrase may be the role.
    for (int i = phrase->first; i < comma; ++i) {
      if (i > phrase->first && !words_[i].is(kDeterminer | kPossessive)) continue;
      const Range role = role_from(i);
      if (role && role->last == comma - 1) return role;
    }
    return std::nullopt;
  }

  /// "Jane Doe of Amnesty International said".
  Range of_place() const {
    const int i = last_ + 1;
    const auto word = words_[i].lower;
    if (word == "of" || (word == "from" && words_[i + 1].lower == "the")) return place_phrase(i);
    if (word != "for") return std::nullopt;
    const Range phrase = place_phrase(i);  // "Jane Doe for the ministry," not "voted for Jane"
    return phrase && words_[phrase->last + 1].is(kComma) ? phrase : std::nullopt;
  }

  /// A preposition and the name that follows it.
  Range place_phrase(int i) const {
    int end = i + 1;
    if (words_[end].lower == "the") ++end;
    if (!capital(end)) return std::nullopt;
    bool office = false;  // "Ministry of Health and Welfare", but not "of the Party and Jane Doe"
    const auto joins = [&](int k) {
      const auto word = words_[k].lower;
      const bool links = word == "of" || word == "for" || word == "&" || (word == "and" && office);
      return links && capital(k - 1) && (capital(k + 1) || words_[k + 1].lower == "the");
    };
    for (; (capital(end) && nominal(end)) || joins(end) ||
           (office && words_[end - 1].lower == "of" && words_[end].lower == "the");
         ++end)
      office = office || words_[end].lower == "of";
    return WordRange{i, end - 1};
  }

  /// "Jane Doe is a senior fellow at …": of full names only.
  Range copula() const {
    const auto verb = words_[last_ + 1].lower;
    if (last_ == first_ || (verb != "is" && verb != "was")) return std::nullopt;
    return role_from(last_ + 2);
  }

  std::string_view text_;
  const Words& words_;
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
