#include "tag/again.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "quoth/lexicon.h"
#include "tag/acronym.h"
#include "tag/form.h"
#include "tag/name_order.h"
#include "tag/name_span.h"
#include "tag/things.h"
#include "text/ascii.h"

namespace quoth {
namespace {

/// A name found by its letters is less sure than the one that the tagger found.
constexpr double kDoubt = 0.8;
/// Names kept for one first word, and tried at it, the longest first.
constexpr std::size_t kListed = 64, kPerWord = 8;

struct Known {
  std::string surface;
  EntityType type;
  double confidence;
  std::size_t count;  // which of the counts
  bool given;         // a given name by itself: the least sure
};

bool is_word_byte(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (is_ascii_letter(c) || is_ascii_digit(c)) return true;
  // Letters beyond ASCII; the marks of U+2000 to U+206F (dashes, curly quotes) are E2 80, E2 81.
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (byte(at) < 0x80) return false;
  auto lead = at;
  while (lead > 0 && (byte(lead) & 0xC0) == 0x80) --lead;
  return byte(lead) != 0xE2 && byte(lead) != 0xC2;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_word_byte(text, at)) ++at;
  return at;
}

bool is_single(std::string_view surface) { return surface.find(' ') == surface.npos; }

bool is_common_word(std::string_view word) {
  static const Lexicon words = Lexicon::embedded("name_words");
  return words.contains(word);
}

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (is_ascii_lower(c)) c = static_cast<char>(c & ~0x20);
  return result;
}

/// The names to look for, by their first word.
class Lexis {
 public:
  Lexis(std::string_view text, const std::vector<Name>& names) : text_(text) {
    for (const Name& name : names) add(name.span.of(text), name.type, name.confidence);
    lone_names(names);
    for (const Name& name : names) acronyms(name);
    for (auto& [word, list] : by_word_) {
      std::stable_sort(list.begin(), list.end(), [](const Known& a, const Known& b) {
        return a.surface.size() > b.surface.size();
      });
      if (list.size() > kPerWord) list.resize(kPerWord);
    }
  }

  int count(const Known& known) const { return counts_[known.count]; }

  const std::vector<Known>* starting_with(std::string_view word) const {
    const auto found = by_word_.find(std::string(word));
    return found == by_word_.end() ? nullptr : &found->second;
  }

 private:
  void add(std::string_view surface, EntityType type, double confidence) {
    const bool fresh = insert(std::string(surface), type, confidence);
    // In capitals as well, for headlines; short words there are mostly words ("US", "IT").
    if (fresh && (!is_single(surface) || surface.size() > 3) && !is_common_word(surface))
      insert(upper(surface), type, confidence);
  }

  bool insert(std::string surface, EntityType type, double confidence, bool given = false) {
    const auto [known, fresh] = known_.emplace(surface, counts_.size());
    if (!fresh) return ++counts_[known->second], false;
    counts_.push_back(1);
    auto& list = by_word_[surface.substr(0, word_end(surface, 0))];
    if (list.size() < kListed)
      list.push_back({std::move(surface), type, confidence, known->second, given});
    return true;
  }

  /// "Putin" is known where only "Vladimir Putin" was found, and so is "Vladimir".
  void lone_names(const std::vector<Name>& names) {
    std::vector<NameForm> people;
    for (const Name& name : names)
      if (name.type == EntityType::per) people.push_back(read_form(text_, name));
    const LoneCounts lone = count_lone(people);
    for (const NameForm& form : people) {
      if (form.words.size() < 2) continue;
      for (auto index : lone_words(text_, form, lone)) add_word(form, form.words[index], false);
      add_word(form, form.words[0], true);
    }
  }

  /// The word of a person's name that folds to `folded`, as it is written.
  void add_word(const NameForm& form, const std::string& folded, bool given) {
    for (std::string_view rest = form.name.span.of(text_); !rest.empty();) {
      const auto word = rest.substr(0, rest.find(' '));
      const Name part{{0, static_cast<std::uint32_t>(word.size())}, EntityType::per, 1};
      if (word.size() > 1 && is_ascii_upper(word[0]) && word.back() != '.' &&
          !is_known_place(word) && read_form(word, part).key == folded) {
        if (given)
          insert(std::string(word), EntityType::per, form.name.confidence, true);
        else
          add(word, EntityType::per, form.name.confidence);
      }
      rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    }
  }

  /// "WHO" is known where only "World Health Organization" was found. Two letters say too little.
  void acronyms(const Name& name) {
    if (name.type != EntityType::org) return;
    for (const auto& acronym : acronyms_of(name.span.of(text_)))
      if (acronym.size() > 2) insert(upper(acronym), name.type, name.confidence);
  }

  std::string_view text_;
  std::unordered_map<std::string, std::size_t> known_;  // surface: index of its count
  std::vector<int> counts_;
  std::unordered_map<std::string, std::vector<Known>> by_word_;  // never walked in its order
};

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
    const auto* list = lexis_.starting_with(text_.substr(at, end - at));
    if (!list) return end;
    for (const Known& known : *list) {
      const Span span{static_cast<std::uint32_t>(at),
                      static_cast<std::uint32_t>(at + known.surface.size())};
      if (!stands(span, known)) continue;
      found_.push_back({span, known.type, known.confidence * kDoubt});
      return span.end;
    }
    return end;
  }

  bool stands(Span span, const Known& known) const {
    const auto limit = next_ < names_.size() ? names_[next_].span.start : text_.size();
    if (span.end > std::min<std::size_t>(sentence_.end, limit)) return false;
    if (span.of(text_) != known.surface || is_common_word(known.surface)) return false;
    if (span.end < text_.size() && is_word_byte(text_, span.end)) return false;
    if (span.start > 0 &&
        std::string_view("-'./@#").find(text_[span.start - 1]) != std::string_view::npos)
      return false;
    if (known.surface == "US" && is_money(span.end)) return false;
    return !is_single(known.surface) || stands_alone(span, known);
  }

  /// "US $200 billion", "US$5".
  bool is_money(std::uint32_t at) const {
    if (text_.substr(at).starts_with(' ')) ++at;
    return text_.substr(at).starts_with('$');
  }

  /// A single word may be part of another name, or, at the start of a sentence, of none.
  bool stands_alone(Span span, const Known& known) const {
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
  Lexis lexis_;
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
