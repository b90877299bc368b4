#include "quoth/train.h"

#include "quoth/lexicon.h"
#include "tag/bio.h"
#include "tag/corpus.h"
#include "tag/crf.h"
#include "tag/gazetteer.h"
#include "tag/quantize.h"
#include "tag/tagger.h"
#include "tag/training_text.h"
#include "tag/votes.h"

namespace quoth {
namespace {

void read_list(const NameList& list, GazetteerPairs& pairs) {
  const auto types = "," + list.types + ",";
  for (const auto& line : read_lines(list.file)) {
    const auto tab = line.find('\t');
    if (tab == line.npos || line[0] == '#') continue;
    const auto type = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
    const auto category = category_of(type);
    if (category == Category::kCount) continue;
    if (!list.types.empty() && types.find("," + type + ",") == types.npos) continue;
    add_entry(line.substr(0, tab), bit(category), pairs);
  }
}

/// The library's own tables know names too.
void read_own_tables(GazetteerPairs& pairs) {
  const auto organizations = Lexicon::embedded("organizations");
  for (const auto& row : organizations.rows())
    add_entry(row.field(0), bit(Category::known_body), pairs);
  const auto media = Lexicon::embedded("media");
  for (const auto& row : media.rows()) add_entry(row.field(0), bit(Category::media), pairs);
  const auto titles = Lexicon::embedded("honorifics");
  for (const auto& row : titles.rows()) add_entry(row.field(0), bit(Category::title), pairs);
  const auto places = Lexicon::embedded("place_aliases");
  for (const auto& row : places.rows())
    add_entry(row.field(0), bit(row.field(2) == "NORP" ? Category::demonym : Category::place),
              pairs);
}

Table<std::uint32_t> read_lists(const std::vector<NameList>& lists) {
  GazetteerPairs pairs;
  for (const auto& list : lists) read_list(list, pairs);
  read_own_tables(pairs);
  return Table<std::uint32_t>(joined(std::move(pairs)));
}

/// Features of all the documents for which `take(number)`.
template <class Take>
Examples make_examples(const std::vector<TrainingText>& texts, bool votes, Take take) {
  Examples examples;
  for (std::size_t d = 0; d < texts.size(); ++d) {
    if (!take(d)) continue;
    const auto& text = texts[d];
    const auto counted = votes ? count_votes(text.text, text.first_labels) : std::vector<Votes>{};
    for (const auto& segment : segments(text.text)) {
      examples.segments.push_back(
          {static_cast<std::uint32_t>(examples.allowed.size()), segment.end - segment.begin});
      visit_features(text.text, segment, [&](std::uint32_t i, const Features& features) {
        examples.allowed.push_back(text.allowed[i]);
        examples.key_start.push_back(static_cast<std::uint32_t>(examples.keys.size()));
        examples.keys.insert(examples.keys.end(), features.keys.begin(),
                             features.keys.begin() + features.size);
        if (!votes) return;
        examples.vote_start.push_back(static_cast<std::uint32_t>(examples.votes.size()));
        examples.votes.insert(examples.votes.end(), counted[i].keys.begin(),
                              counted[i].keys.begin() + counted[i].size);
      });
    }
  }
  examples.key_start.push_back(static_cast<std::uint32_t>(examples.keys.size()));
  if (votes) examples.vote_start.push_back(static_cast<std::uint32_t>(examples.votes.size()));
  return examples;
}

CrfOptions crf_options(const TaggerTraining& training) {
  CrfOptions options;
  options.epochs = training.epochs;
  return options;
}

constexpr std::size_t kParts = 4;

/// Labels each part of the documents with a model of the other parts.
void jackknife(std::vector<TrainingText>& texts, const TaggerTraining& training) {
  for (std::size_t part = 0; part < kParts; ++part) {
    const auto others = make_examples(texts, false, [&](auto d) { return d % kParts != part; });
    const auto weights = train_crf(others, crf_options(training));
    const auto table = quantize(weights, training.most_features);
    const Weights view{table.view(), weights.transitions, kStep};
    for (auto d = part; d < texts.size(); d += kParts)
      texts[d].first_labels = first_pass(view, texts[d].text);
  }
}

}  // namespace

TaggerTraining shipped_training(const std::filesystem::path& data,
                                const std::filesystem::path& lexicons) {
  TaggerTraining training;
  training.unlabelled = data / "unlabelled.txt";
  static const auto sets = Lexicon::embedded("tagger_sets");
  static const auto lists = Lexicon::embedded("tagger_lists");
  for (const auto& row : sets.rows())
    training.annotated.push_back({data / row.field(0), row.field(1) == "yes"});
  for (const auto& row : lists.rows())
    training.lists.push_back({lexicons / row.field(0), std::string(row.field(1))});
  return training;
}

std::string train_tagger(const TaggerTraining& training) {
  ModelParts parts;
  parts.gazetteer = read_lists(training.lists);
  TrainingTexts texts(training.annotated);
  auto facts = training.unlabelled.empty() ? FactPairs{}
                                           : read_corpus(training.unlabelled, {training.clusters});
  parts.words = Table<WordFact>(texts.with_linkers(std::move(facts)));
  texts.look_up({parts.words.view(), parts.gazetteer.view()});
  jackknife(texts.all(), training);
  const auto examples = make_examples(texts.all(), true, [](auto) { return true; });
  const auto weights = train_crf(examples, crf_options(training));
  parts.step = kStep;
  parts.transitions = weights.transitions;
  parts.features = quantize(weights, training.most_features);
  return model_bytes(parts);
}

std::string tag_bio(const Models& models, const std::filesystem::path& bio) {
  std::string out;
  for (const auto& document : read_bio(bio).documents) {
    WordText text;
    for (const auto& token : document.tokens) text.words.push_back(read_word(token));
    text.starts = document.starts;
    look_up(text, models.tagger->tables());
    const auto tags = bio_tags(label_words(models.tagger->weights(), text).labels);
    std::size_t sentence = 1;
    for (std::size_t i = 0; i < tags.size(); ++i) {
      out += document.tokens[i] + '\t' + tags[i] + '\n';
      if (i + 1 != text.starts[sentence]) continue;
      out += '\n';
      ++sentence;
    }
  }
  return out;
}

}  // namespace quoth
