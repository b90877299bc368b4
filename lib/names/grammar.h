// Names and sentences that are made up, for training: rules of our own (tagger_grammar.tsv) over
// the lists of names.
//
// A tagger that has seen few clubs or ministries learns from made-up ones what such names are
// built of and where they stand.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "names/labels.h"
#include "names/random.h"

namespace quoth {

/// Surfaces by type: "LOC.city" -> "Accra"…
using NamesByType = std::map<std::string, std::vector<std::string>, std::less<>>;

struct MadeWord {
  std::string text;
  Label label = kOutside;
};

class Grammar {
 public:
  explicit Grammar(NamesByType lists);

  /// A made-up name for this symbol of the grammar or type of a list, words apart by spaces.
  std::string name(std::string_view symbol, Random& random) const;

  /// Each sentence of the grammar, `copies` times its weight.
  std::vector<std::vector<MadeWord>> sentences(int copies, Random& random) const;

 private:
  struct Rule {
    std::string_view expansion;
    std::uint32_t up_to = 0;  // sum of the weights of the rules to this one
  };

  std::string fill(std::string_view expansion, Random& random) const;
  std::vector<MadeWord> sentence(std::string_view pattern, Random& random) const;

  std::map<std::string_view, std::vector<Rule>> rules_;
  NamesByType lists_;
};

/// The words of a name: at spaces, commas apart.
std::vector<std::string> split_words(std::string_view name);

/// The labels of a name of `size` words.
Label place_label(EntityType type, std::size_t word, std::size_t size);

std::string in_capitals(std::string_view word);

}  // namespace quoth
