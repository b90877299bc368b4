// What the tagger is trained on besides annotated text: made-up names and sentences.
#include <catch2/catch.hpp>

#include "names/crf.h"
#include "names/gazetteer.h"
#include "names/grammar.h"
#include "names/quantize.h"
#include "names/silver.h"
#include "names/swap.h"
#include "names/user_gazetteer.h"
#include "quoth/lexicon.h"

namespace {

using quoth::EntityType;
using quoth::Label;

quoth::Grammar small_grammar() {
  return quoth::Grammar({{"PER.first", {"Ada"}}, {"PER.last", {"Moss"}}, {"LOC.city", {"Ilmar"}}});
}

/// A document of one sentence; names as "Ana Ruiz/PER".
quoth::TrainingText document(const std::vector<std::pair<std::string_view, Label>>& words) {
  quoth::TrainingText text;
  for (const auto& [word, label] : words) {
    text.text.words.push_back(quoth::read_word(word));
    text.gold.push_back(label);
  }
  text.text.starts = {0, static_cast<std::uint32_t>(words.size())};
  return text;
}

constexpr Label per(quoth::Place place) { return quoth::label(EntityType::per, place); }

}  // namespace

TEST_CASE("a made-up sentence has whole names between words that are none") {
  quoth::Random random;
  const auto sentences = small_grammar().sentences(1, random);
  REQUIRE(sentences.size() > 100);
  for (const auto& words : sentences) {
    Label before = quoth::kOutside;
    bool names = false;
    for (const auto& word : words) {
      CHECK_FALSE(word.text.empty());
      CHECK(word.text.find('{') == word.text.npos);
      CHECK(quoth::may_follow(before, word.label));
      names = names || word.label != quoth::kOutside;
      before = word.label;
    }
    CHECK(names);
    CHECK_FALSE(quoth::open(before));
  }
}

TEST_CASE("the grammar of made-up names has rules or a list for each of its slots") {
  const auto grammar = quoth::Lexicon::embedded("tagger_grammar");
  for (const auto& row : grammar.rows()) {
    const auto expansion = row.field(1);
    for (auto at = expansion.find('{'); at != expansion.npos; at = expansion.find('{', at + 1)) {
      auto slot = expansion.substr(at + 1, expansion.find('}', at) - at - 1);
      slot.remove_prefix(slot.find(':') == slot.npos ? 0 : slot.find(':') + 1);
      if (slot.ends_with('^')) slot.remove_suffix(1);
      const bool list = slot.find('.') != slot.npos;
      const bool own = slot == "n" || slot == "acronym" || slot == "coined";
      INFO(expansion);
      CHECK((list || own || grammar.contains(slot)));
    }
  }
}

TEST_CASE("a person has one made-up name in a document, and the surname alone is of it") {
  using quoth::Place;
  const auto text = document({{"Ana", per(Place::begin)},
                              {"Ruiz", per(Place::last)},
                              {"met", quoth::kOutside},
                              {"Ana", per(Place::begin)},
                              {"Ruiz", per(Place::last)},
                              {"before", quoth::kOutside},
                              {"Ruiz", per(Place::unit)},
                              {"left", quoth::kOutside}});
  const auto grammar = small_grammar();
  quoth::Swapper swapper(grammar, {text});
  bool changed = false;
  for (int n = 0; n < 20; ++n) {
    const auto copy = swapper.swap(text);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < copy.words.size(); ++i) {
      if (copy.words[i].label == quoth::kOutside) continue;
      names.push_back(copy.words[i].text);
      while (quoth::open(copy.words[i].label)) names.back() += ' ' + copy.words[++i].text;
    }
    REQUIRE(names.size() == 3);
    CHECK(names[0] == names[1]);
    CHECK(names[2] == names[0].substr(names[0].rfind(' ') + 1));
    changed = changed || names[0] != "Ana Ruiz";
  }
  CHECK(changed);
}

TEST_CASE("a sentence without names is left out of the copy, and a lone word after the stays") {
  const auto none = document({{"Nothing", quoth::kOutside}, {"happened", quoth::kOutside}});
  const auto senate = document(
      {{"the", quoth::kOutside}, {"Senate", quoth::label(EntityType::org, quoth::Place::unit)}});
  const auto grammar = small_grammar();
  quoth::Swapper swapper(grammar, {none, senate});
  CHECK(swapper.swap(none).words.empty());
  CHECK(swapper.swap(senate).words.empty());
}

TEST_CASE("features are numbered by frequency, and rare ones are left out") {
  quoth::Examples examples;
  examples.keys = {70, 50, 60, 50, 60, 50};
  examples.key_start = {0, 1, 4, 6};
  const auto numbered = quoth::number_features(examples, 2);
  CHECK(numbered.features == std::vector<std::uint32_t>{50, 60});
  CHECK(numbered.keys == std::vector<std::uint32_t>{0, 1, 0, 1, 0});
  CHECK(numbered.key_start == std::vector<std::uint32_t>{0, 0, 3, 5});
}

TEST_CASE("what a feature rests on goes with its number") {
  quoth::Examples examples;
  examples.keys = {50, 60, 50, 60, 60};
  examples.aspects = {quoth::kIdentity, quoth::kLists, quoth::kIdentity, quoth::kLists,
                      quoth::kLists};
  examples.key_start = {0, 2, 5};
  const auto numbered = quoth::number_features(examples, 2);
  CHECK(numbered.features == std::vector<std::uint32_t>{60, 50});
  CHECK(numbered.feature_aspects == std::vector<std::uint8_t>{quoth::kLists, quoth::kIdentity});
  CHECK(numbered.counts == std::vector<std::uint32_t>{3, 2});
}

TEST_CASE("where features must go, a weak one that is often asked is kept before a rare one") {
  quoth::CrfWeights weights{{50, 60}, {10'000, 2}, {{}, {}}, {}};
  weights.rows[0][1] = 0.2f;
  weights.rows[1][1] = 0.5f;
  const auto table = quoth::quantize(weights, 1, 0.01f);
  CHECK(table.view().find(50) != nullptr);
  CHECK(table.view().find(60) == nullptr);
}

TEST_CASE("of unannotated text, sentences whose names are likely teach, with less weight") {
  quoth::GazetteerPairs pairs;  // a user's list: what it has is always found
  quoth::add_entry("Ilmar", 1 + static_cast<std::uint32_t>(EntityType::loc), pairs);
  const quoth::Table<std::uint32_t> known(pairs);
  const auto view = known.view();
  const quoth::ModelParts empty;
  const std::vector<std::string> lines{"She came to Ilmar .", "He slept ."};
  const auto silver = quoth::silver_texts(lines, {empty.features.view(), {}, 1},
                                          {empty.words.view(), empty.gazetteer.view(), &view});
  REQUIRE(silver.size() == 1);
  REQUIRE(silver[0].gold.size() == 5);
  CHECK(silver[0].gold[3] == quoth::label(EntityType::loc, quoth::Place::unit));
  CHECK(silver[0].weight < 1);
  CHECK_FALSE(silver[0].has_misc);
}

TEST_CASE("what a name is spoken of with is seen up to six words away, whatever its place") {
  std::vector<quoth::TaggerWord> words;
  for (const auto* word : {"far", "one", "two", "three", "four", "five", "Ana", "six"})
    words.push_back(quoth::read_word(word));
  const auto* begin = words.data();
  const auto* end = begin + words.size();
  quoth::Features all, near;
  quoth::extract_surroundings(begin, end, {begin + 6, begin + 7}, all);
  quoth::extract_surroundings(begin + 1, end, {begin + 6, begin + 7}, near);
  CHECK(all.size == 7);
  CHECK(near.size == 6);
  words.insert(words.begin(), quoth::read_word("farther"));
  quoth::Features more;
  quoth::extract_surroundings(words.data(), words.data() + words.size(),
                              {words.data() + 7, words.data() + 8}, more);
  CHECK(more.size == 7);
}
