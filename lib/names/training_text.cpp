#include "names/training_text.h"

#include <algorithm>

#include "names/lattice.h"
#include "names/swap.h"
#include "quoth/lexicon.h"

namespace quoth {
namespace {

constexpr int kTemplateCopies = 24;  // of each made-up sentence

constexpr std::uint32_t mask(Label l) { return 1u << l; }
constexpr std::uint32_t kMiscLabels = 0xFu << label(EntityType::misc, Place::begin);

/// The sentence in capitals, or with all its words capitalised.
std::string recased(std::string_view token, bool capitals) {
  std::string result(token);
  for (std::size_t i = 0; i < result.size(); ++i)
    if (result[i] >= 'a' && result[i] <= 'z' && (capitals || i == 0)) result[i] -= 'a' - 'A';
  return result;
}

/// Short words keep their lower case in headlines.
bool stays_lower(std::string_view token) { return token.size() < 4; }

/// The labels that a word allows. An annotation without MISC leaves O and MISC open; a name with
/// words that are no candidates cannot be said and leaves all open.
void set_allowed(TrainingText& t) {
  const auto& words = t.text.words;
  t.allowed.assign(words.size(), 0);
  for (std::size_t i = 0; i < words.size(); ++i)
    t.allowed[i] =
        t.gold[i] == kOutside && !t.has_misc ? mask(kOutside) | kMiscLabels : mask(t.gold[i]);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (t.gold[i] == kOutside) continue;
    auto end = i + 1;
    while (end < words.size() && continues(t.gold[end])) ++end;
    const auto out = [](const TaggerWord& w) { return !w.candidate; };
    if (std::any_of(words.begin() + static_cast<long>(i), words.begin() + static_cast<long>(end),
                    out))
      std::fill(t.allowed.begin() + static_cast<long>(i),
                t.allowed.begin() + static_cast<long>(end), kAnyLabel);
    i = end - 1;
  }
}

/// "President" and "Mr." are no part of a name, which not all annotations agree on.
bool is_title(std::string_view token) {
  static const auto honorifics = Lexicon::embedded("honorifics");
  if (token.ends_with('.')) token.remove_suffix(1);
  return honorifics.contains(token);
}

void strip_titles(const WordText& text, std::vector<Label>& gold) {
  for (std::size_t i = 0; i + 1 < gold.size(); ++i) {
    if (gold[i] != label(EntityType::per, Place::begin) || !is_title(text.words[i].text)) continue;
    gold[i] = kOutside;
    gold[i + 1] = label(EntityType::per, open(gold[i + 1]) ? Place::begin : Place::unit);
  }
}

/// Pieces of a token as a tokeniser of another school cuts it: Jong-un, ’s and U.S. in parts.
std::vector<std::string> recut(std::string_view token) {
  std::vector<std::string> pieces;
  if (token == "'s") return {"’", "s"};
  const bool acronym = token.size() > 3 && token[1] == '.' && token.back() == '.';
  std::string piece;
  for (const char c : token) {
    const bool cut = token.size() > 2 && (c == '-' || (acronym && c == '.'));
    if (cut && !piece.empty()) pieces.push_back(std::exchange(piece, {}));
    piece += c;
    if (cut) pieces.push_back(std::exchange(piece, {}));
  }
  if (!piece.empty()) pieces.push_back(piece);
  return pieces;
}

/// The label of piece n of `size` of a token.
Label piece_label(Label whole, std::size_t n, std::size_t size) {
  if (whole == kOutside || size == 1) return whole;
  const bool first = n == 0 && !continues(whole);
  const bool last = n + 1 == size && !open(whole);
  return label(type_of(whole), first ? Place::begin : last ? Place::last : Place::inside);
}

}  // namespace

TrainingTexts::TrainingTexts(const std::vector<AnnotatedFile>& files) {
  for (const auto& file : files) add(file);
}

void TrainingTexts::add(const std::vector<MadeWord>& words, TrainingText text) {
  for (const auto& word : words) {
    text.text.words.push_back(read_word(strings_.emplace_back(word.text)));
    text.gold.push_back(word.label);
  }
  texts_.push_back(std::move(text));
}

void TrainingTexts::add(std::vector<TrainingText> texts) {
  for (auto& text : texts) {
    text.origin = texts_.size();
    texts_.push_back(std::move(text));
  }
}

void TrainingTexts::add_made_up(const Grammar& grammar) {
  Swapper swapper(grammar, texts_);
  const auto originals = texts_.size();
  for (std::size_t d = 0; d < originals; ++d) {
    auto swapped = swapper.swap(texts_[d]);
    if (swapped.words.empty()) continue;
    TrainingText copy;
    copy.text.starts = std::move(swapped.starts);
    copy.has_misc = texts_[d].has_misc;
    copy.origin = d;
    add(swapped.words, std::move(copy));
  }
  Random random;
  for (const auto& words : grammar.sentences(kTemplateCopies, random)) {
    TrainingText text;
    text.text.starts = {0, static_cast<std::uint32_t>(words.size())};
    text.origin = texts_.size();
    add(words, std::move(text));
  }
}

void TrainingTexts::add_recased() {
  const auto originals = texts_.size();
  add_in_capitals(originals);
  add_recut(originals);
}

void TrainingTexts::add(const AnnotatedFile& file) {
  auto bio = read_bio(file.file);
  for (std::size_t d = 0; d < bio.documents.size(); ++d) {
    if (file.folds > 0 && static_cast<int>(d % static_cast<std::size_t>(file.folds)) == file.fold)
      continue;
    auto& document = bio.documents[d];
    TrainingText text;
    for (auto& token : document.tokens)
      text.text.words.push_back(read_word(strings_.emplace_back(std::move(token))));
    text.text.starts = std::move(document.starts);
    text.gold = std::move(document.labels);
    text.has_misc = file.has_misc;
    text.origin = texts_.size();
    strip_titles(text.text, text.gold);
    texts_.push_back(std::move(text));
  }
}

/// Each tenth sentence again as a document of its own, by turns in capitals and in title case.
void TrainingTexts::add_in_capitals(std::size_t originals) {
  std::size_t number = 0;
  for (std::size_t d = 0; d < originals; ++d)
    for (std::size_t s = 0; s < texts_[d].text.sentences(); ++s) {
      if (++number % 10 != 0) continue;
      const bool capitals = number % 20 == 0;
      TrainingText copy;
      copy.has_misc = texts_[d].has_misc;
      copy.origin = texts_[d].origin;
      const auto begin = texts_[d].text.starts[s], end = texts_[d].text.starts[s + 1];
      for (auto i = begin; i < end; ++i) {
        const auto token = texts_[d].text.words[i].text;
        const bool same = !capitals && i > begin && stays_lower(token);
        copy.text.words.push_back(
            read_word(strings_.emplace_back(same ? std::string(token) : recased(token, capitals))));
        copy.gold.push_back(texts_[d].gold[i]);
      }
      copy.text.starts = {0, end - begin};
      texts_.push_back(std::move(copy));
    }
}

/// Each second sentence that another tokeniser would cut in more pieces, cut so.
void TrainingTexts::add_recut(std::size_t originals) {
  std::size_t number = 0;
  for (std::size_t d = 0; d < originals; ++d)
    for (std::size_t s = 0; s < texts_[d].text.sentences(); ++s) {
      TrainingText copy;
      copy.has_misc = texts_[d].has_misc;
      copy.origin = texts_[d].origin;
      const auto begin = texts_[d].text.starts[s], end = texts_[d].text.starts[s + 1];
      for (auto i = begin; i < end; ++i) {
        const auto pieces = recut(texts_[d].text.words[i].text);
        for (std::size_t n = 0; n < pieces.size(); ++n) {
          copy.text.words.push_back(read_word(strings_.emplace_back(pieces[n])));
          copy.gold.push_back(piece_label(texts_[d].gold[i], n, pieces.size()));
        }
      }
      if (copy.gold.size() == end - begin || ++number % 2 != 0) continue;
      copy.text.starts = {0, static_cast<std::uint32_t>(copy.gold.size())};
      texts_.push_back(std::move(copy));
    }
}

void TrainingTexts::look_up(const WordTables& tables) {
  for (auto& t : texts_) {
    quoth::look_up(t.text, tables);
    set_allowed(t);
  }
}

}  // namespace quoth
