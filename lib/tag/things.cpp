#include "tag/things.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "tag/acronym.h"
#include "tag/thing_key.h"

namespace quoth {
namespace {

/// More words than any name has: longer spans are not parted into shorter names.
constexpr std::size_t kMaxWords = 12;

/// All forms of one key.
struct Thing {
  std::string_view surface;  // as first written
  std::vector<std::string> words;
  EntityType type;
};

class Linker {
 public:
  Linker(std::string_view text, const std::vector<NameForm>& forms, Groups& groups)
      : text_(text), forms_(forms), groups_(groups), thing_of_(forms.size(), -1) {}

  void run() {
    collect();
    for (std::size_t i = 0; i + 1 < forms_.size(); ++i) definition(i);
    by_letters();
    by_words();
    assign();
  }

 private:
  void collect() {
    for (std::size_t i = 0; i < forms_.size(); ++i) {
      const Name& name = forms_[i].name;
      if (name.type == EntityType::per) continue;
      const auto surface = name.span.of(text_);
      auto words = thing_words(surface, name.type);
      const auto [known, is_new] = by_key_.emplace(thing_key(words, 0, words.size(), name.type),
                                                   static_cast<int>(things_.size()));
      if (is_new) {
        parent_.push_back(known->second);
        things_.push_back({surface, std::move(words), name.type});
      }
      thing_of_[i] = known->second;
    }
  }

  /// "Workers’ Party of Korea (WPK)", and the other way round.
  void definition(std::size_t i) {
    const int a = thing_of_[i], b = thing_of_[i + 1];
    if (a < 0 || b < 0) return;
    const Span first = forms_[i].name.span, second = forms_[i + 1].name.span;
    if (Span{first.end, second.start}.of(text_) != " (" || text_[second.end] != ')') return;
    const auto left = first.of(text_), right = second.of(text_);
    // Acronyms from other languages keep their letters: Alternative for Germany (AfD).
    const bool both = things_[a].type == EntityType::org && things_[b].type == EntityType::org;
    if ((is_acronym(right) && (both || abbreviates(right, left))) ||
        (is_acronym(left) && (both || abbreviates(left, right))))
      join(a, b);
  }

  /// "KRINS", though nobody said what it stands for.
  void by_letters() {
    std::unordered_map<std::string, int> by_acronym;
    for (int i = 0; i < size(); ++i)
      for (auto& acronym : acronyms_of(things_[i].surface))
        by_acronym.emplace(std::move(acronym), i);
    for (int i = 0; i < size(); ++i) {
      const Thing& thing = things_[i];
      if (thing.words.size() != 1 || !is_acronym(thing.surface) || is_known_place(thing.surface))
        continue;
      const auto found = by_acronym.find(thing.words[0]);
      if (found == by_acronym.end()) continue;
      // Two letters say little: then the types must agree.
      if (thing.words[0].size() > 2 || thing.type == things_[found->second].type)
        join(i, found->second);
    }
  }

  /// A shorter name joins the longer one that begins or ends with it, if there is only one.
  void by_words() {
    std::unordered_map<int, std::vector<int>> longer;
    std::vector<int> shorts;
    const auto note = [&](const std::vector<std::string>& words, std::size_t from, std::size_t to,
                          int whole) {
      const auto found = by_key_.find(thing_key(words, from, to, things_[whole].type));
      if (found == by_key_.end() || found->second == whole) return;
      if (is_known_place(things_[found->second].surface)) return;
      auto& list = longer[found->second];
      if (list.empty()) shorts.push_back(found->second);
      if (list.size() < 2) list.push_back(whole);
    };
    for (int i = 0; i < size(); ++i) parts(i, note);
    for (int part : shorts)
      if (longer[part].size() == 1) join(part, longer[part][0]);
  }

  /// Calls `note` with every run of words that may be a shorter name of the thing.
  template <typename Note>
  void parts(int id, Note note) {
    const auto& words = things_[id].words;
    const auto n = words.size();
    if (n < 2 || n > kMaxWords) return;
    const EntityType type = things_[id].type;
    if (type == EntityType::loc) return geography(id, note);
    for (std::size_t k = 1; k < n; ++k) {
      if (type == EntityType::org) note(words, 0, k, id);
      note(words, k, n, id);
    }
    if (n > 2 && words[1] == "of") turned(id, note);
  }

  /// "Ministry of Finance" is the Finance Ministry.
  template <typename Note>
  void turned(int id, Note note) {
    const auto& words = things_[id].words;
    if (words[0] != "ministry" && words[0] != "department" && words[0] != "university") return;
    std::vector<std::string> other(words.begin() + (words[2] == "the" ? 3 : 2), words.end());
    other.push_back(words[0]);
    note(other, 0, other.size(), id);
  }

  /// "Mount Paektu" and "Paektu", "Hunan Province" and "Hunan" — but not "Kansas City".
  template <typename Note>
  void geography(int id, Note note) {
    const auto& words = things_[id].words;
    for (const char* head : {"mount", "lake", "river"})
      if (words[0] == head) note(words, 1, words.size(), id);
    for (const char* head : {"river", "province", "prefecture", "governorate", "oblast", "region",
                             "mountains", "desert", "peninsula"})
      if (words.back() == head) note(words, 0, words.size() - 1, id);
  }

  void assign() {
    std::vector<int> group(things_.size(), -1);
    for (std::size_t i = 0; i < forms_.size(); ++i) {
      if (thing_of_[i] < 0) continue;
      int& id = group[root(thing_of_[i])];
      if (id < 0) id = groups_.make();
      groups_.of[i] = id;
    }
  }

  int size() const { return static_cast<int>(things_.size()); }

  int root(int i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }

  void join(int a, int b) { parent_[root(a)] = root(b); }

  std::string_view text_;
  const std::vector<NameForm>& forms_;
  Groups& groups_;
  std::vector<int> thing_of_, parent_;
  std::vector<Thing> things_;
  std::unordered_map<std::string, int> by_key_;
};

}  // namespace

void link_things(std::string_view text, const std::vector<NameForm>& forms, Groups& groups) {
  Linker(text, forms, groups).run();
}

}  // namespace quoth
