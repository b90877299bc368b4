#include "names/names.h"

#include "names/tagger.h"
#include "quoth/tokens.h"

namespace quoth {
namespace {

/// Words of all sentences; `tokens` gets their places in the text.
WordText read_words(std::string_view text, const std::vector<Span>& sentences,
                    std::vector<Token>& tokens) {
  WordText words;
  words.starts.push_back(0);
  tokens.reserve(text.size() / 5 + 1);
  for (const auto sentence : sentences) {
    tokenize(text, sentence, tokens);
    words.starts.push_back(static_cast<std::uint32_t>(tokens.size()));
  }
  words.words.reserve(tokens.size());
  for (const auto token : tokens) words.words.push_back(read_word(token.span.of(text)));
  return words;
}

}  // namespace

std::vector<Name> find_names(const Record& record, const std::vector<Span>& sentences,
                             const Models& models) {
  std::vector<Token> tokens;
  auto text = read_words(record.text, sentences, tokens);
  look_up(text, models.tagger->tables());
  const auto [labels, confidence] = label_words(models.tagger->weights(), text);
  std::vector<Name> names;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] == kOutside) continue;
    const auto begin = i;
    while (open(labels[i])) ++i;
    names.push_back({{tokens[begin].span.start, tokens[i].span.end},
                     type_of(labels[begin]),
                     confidence[begin]});
  }
  return names;
}

}  // namespace quoth
