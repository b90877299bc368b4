#include "tag/persons.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

#include "tag/name_order.h"
#include "tag/same_name.h"

namespace quoth {
namespace {

/// After so many sentences a mention weighs 1/e in the choice between two people of one name.
constexpr double kMemory = 8;
/// More than a mention in the sentence before: whoever was named in full in this very paragraph.
constexpr double kSameParagraph = 1.5;
/// What a mention weighs: in "Wang Wei, son of Wang Lin, was fined. Wang said", who is fined
/// speaks.
constexpr double kSubject = 2, kPlain = 1, kHanging = 0.4;
/// A "Mr." is hardly somebody whom pronouns make a woman, and rather one whom they make a man.
constexpr double kUnlikely = 0.1, kLikely = 3;
/// Any person whose usual lone word it is beats all for whom it would be an unusual one.
constexpr double kUsualWord = 1e6;
/// Candidates looked at for one word. A list of thousands of Kims must stay linear.
constexpr std::size_t kCandidates = 16;

struct Person {
  int group;
  std::vector<std::string> words;  // of the fullest form so far
  std::string suffix;
  Gender gender = Gender::unknown, hint = Gender::unknown;
  double weight = 0;  // mentions, each faded by its distance
  double full = 0;    // what the last full name weighs
  int mentions = 0;
  std::uint32_t sentence = 0, full_paragraph = 0;
  std::vector<std::string> usual;  // lone words by the order of names
};

bool conflict(Gender a, Gender b) { return a != b && a != Gender::unknown && b != Gender::unknown; }

bool same_person(const NameForm& form, const Person& person) {
  // "Jr." after a name without one is said to tell the son from the father; the other way round
  // it was only left out.
  if (!form.suffix.empty() && form.suffix != person.suffix) return false;
  if (form.titled && conflict(form.gender, person.gender)) return false;
  return is_reversed(form.words, person.words) || is_surname_part(form.words, person.words) ||
         is_subsequence(form.words, person.words) || is_subsequence(person.words, form.words);
}

double weight_of(const NameForm& form) {
  if (form.standing == Standing::subject) return kSubject;
  return form.standing == Standing::hanging ? kHanging : kPlain;
}

double told_by_title(const NameForm& form, Gender hint) {
  if (!form.titled || hint == Gender::unknown) return 1;
  return form.gender == hint ? kLikely : kUnlikely;
}

bool is_usual(const std::string& word, const Person& person) {
  return std::any_of(person.usual.begin(), person.usual.end(),
                     [&](const auto& usual) { return formal(usual) == formal(word); });
}

class Linker {
 public:
  Linker(std::string_view text, const std::vector<NameForm>& forms, Groups& groups)
      : text_(text), forms_(forms), groups_(groups), lone_(count_lone(forms)) {}

  void run() {
    std::vector<std::size_t> later;
    for (std::size_t i = 0; i < forms_.size(); ++i) {
      const NameForm& form = forms_[i];
      if (form.name.type != EntityType::per) continue;
      if (form.words.size() > 1) {
        join(i, full(form));
      } else if (const int person = form.heading ? -1 : nearest(form); person >= 0) {
        join(i, person);
      } else {
        later.push_back(i);
      }
    }
    for (auto i : later) waiting(i);
  }

 private:
  /// The person of a full name, made if it is the first time.
  int full(const NameForm& form) {
    const auto known = by_key_.find(form.key + '|' + form.suffix);
    if (known != by_key_.end()) return known->second;
    int person = compatible(form);
    if (person < 0) {
      person = static_cast<int>(people_.size());
      people_.push_back({.group = groups_.make()});
    }
    by_key_.emplace(form.key + '|' + form.suffix, person);
    return person;
  }

  int compatible(const NameForm& form) const {
    for (const auto& word : form.words) {
      const auto found = by_word_.find(std::string(formal(word)));
      if (found == by_word_.end()) continue;
      const auto& list = found->second;
      for (std::size_t back = 0; back < std::min(list.size(), kCandidates); ++back) {
        const int person = list[list.size() - 1 - back];
        if (same_person(form, people_[person])) return person;
      }
    }
    return -1;
  }

  template <typename Score>
  int best(const NameForm& form, Score score) const {
    const auto found = by_word_.find(std::string(formal(form.words[0])));
    if (found == by_word_.end()) return -1;
    const auto& list = found->second;
    int chosen = -1;
    double highest = -1;
    for (std::size_t back = 0; back < std::min(list.size(), kCandidates); ++back) {
      const int id = list[list.size() - 1 - back];
      const Person& person = people_[id];
      if (form.titled && conflict(form.gender, person.gender)) continue;
      const double value = score(person) * told_by_title(form, person.hint) +
                           (is_usual(form.words[0], person) ? kUsualWord : 0);
      if (value > highest) highest = value, chosen = id;
    }
    return chosen;
  }

  int nearest(const NameForm& form) const {
    return best(form, [&](const Person& person) {
      const double here =
          person.full_paragraph == form.paragraph ? kSameParagraph * person.full : 0;
      return person.weight * std::exp((person.sentence - 1.0 * form.sentence) / kMemory) + here;
    });
  }

  /// A single word with nobody before it, or in a headline.
  void waiting(std::size_t i) {
    const NameForm& form = forms_[i];
    int person = best(form, [](const Person& p) { return p.mentions; });
    if (person < 0) person = misspelt(form);
    if (person < 0) person = alone(form);
    groups_.of[i] = people_[person].group;
  }

  /// The person whose usual word is one letter away, if only one is.
  int misspelt(const NameForm& form) const {
    int found = -1;
    for (const auto& slip : slips(form.words[0])) {
      const auto near = by_slip_.find(slip);
      if (near == by_slip_.end() || (found >= 0 && near->second != found)) continue;
      if (form.titled && conflict(form.gender, people_[near->second].gender)) continue;
      found = near->second;
    }
    return found;
  }

  /// Somebody who is never named in full. "Mrs. Aalto" is not the one who is "Mr. Aalto".
  int alone(const NameForm& form) {
    const Gender gender = form.titled ? form.gender : Gender::unknown;
    for (const char* which : {"|alone", "|other"}) {
      const auto [known, fresh] =
          by_key_.emplace(form.key + which, static_cast<int>(people_.size()));
      if (fresh) people_.push_back({.group = groups_.make()});
      Person& person = people_[known->second];
      if (conflict(gender, person.gender)) continue;
      if (gender != Gender::unknown) person.gender = gender;
      return known->second;
    }
    return by_key_.at(form.key + "|alone");
  }

  void join(std::size_t i, int id) {
    const NameForm& form = forms_[i];
    Person& person = people_[id];
    groups_.of[i] = person.group;
    person.weight *= std::exp((person.sentence - 1.0 * form.sentence) / kMemory);
    person.weight += weight_of(form);
    person.sentence = form.sentence;
    ++person.mentions;
    if (person.gender == Gender::unknown || form.titled) person.gender = form.gender;
    if (form.hint != Gender::unknown) person.hint = form.hint;
    if (form.words.size() > 1) learn(form, id);
  }

  void learn(const NameForm& form, int id) {
    Person& person = people_[id];
    person.full_paragraph = form.paragraph;
    person.full = weight_of(form);
    if (!form.suffix.empty()) person.suffix = form.suffix;
    if (form.words.size() <= person.words.size()) return;
    for (const auto& word : form.words) index(std::string(formal(word)), id);
    person.words = form.words;
    person.usual.clear();
    for (auto k : lone_words(text_, form, lone_)) {
      person.usual.push_back(form.words[k]);
      for (auto& slip : slips(form.words[k])) by_slip_.emplace(std::move(slip), id);
    }
  }

  void index(const std::string& word, int id) {
    auto& list = by_word_[word];
    const auto recent =
        list.end() - static_cast<std::ptrdiff_t>(std::min(list.size(), kCandidates));
    if (std::find(recent, list.end(), id) == list.end()) list.push_back(id);
  }

  std::string_view text_;
  const std::vector<NameForm>& forms_;
  Groups& groups_;
  LoneCounts lone_;
  std::vector<Person> people_;
  std::unordered_map<std::string, int> by_slip_;  // misspelt words, the first who has it
  std::unordered_map<std::string, int> by_key_;   // key|suffix
  std::unordered_map<std::string, std::vector<int>> by_word_;  // never walked: order plays no part
};

}  // namespace

void link_persons(std::string_view text, const std::vector<NameForm>& forms, Groups& groups) {
  Linker(text, forms, groups).run();
}

}  // namespace quoth
