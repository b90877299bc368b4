// The names that find_again() looks for: those of the article, and their parts that stand for them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "names/names.h"
#include "tag/form.h"

namespace quoth {

struct SoughtName {
  std::string surface;
  EntityType type;
  double confidence;
  std::size_t count;  // which of the counts
  bool given;         // a given name by itself: the least sure

  bool is_single() const { return surface.find(' ') == surface.npos; }
};

/// A letter or digit of any script.
bool is_word_byte(std::string_view text, std::size_t at);

/// The end of the word that begins at `at`.
std::size_t word_end(std::string_view text, std::size_t at);

/// May be a name but is mostly something else: "Act".
bool is_common_word(std::string_view word);

class SoughtNames {
 public:
  SoughtNames(std::string_view text, const std::vector<Name>& names);

  /// How often the tagger found it.
  int count(const SoughtName& name) const { return counts_[name.count]; }

  /// The longest first, or null.
  const std::vector<SoughtName>* starting_with(std::string_view word) const;

 private:
  void add(std::string_view surface, EntityType type, double confidence);
  bool insert(std::string surface, EntityType type, double confidence, bool given = false);
  void lone_names(const std::vector<Name>& names);
  void add_word(const NameForm& form, const std::string& folded, bool given);
  void short_forms(const Name& name);

  std::string_view text_;
  std::unordered_map<std::string, std::size_t> known_;  // surface: index of its count
  std::vector<int> counts_;
  std::unordered_map<std::string, std::vector<SoughtName>> by_word_;  // never walked in its order
};

}  // namespace quoth
