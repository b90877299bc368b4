#include "quoth/train.h"

#include <future>
#include <numeric>

#include "names/bio.h"
#include "names/corpus.h"
#include "names/crf.h"
#include "names/name_lists.h"
#include "names/quantize.h"
#include "names/silver.h"
#include "names/tagger.h"
#include "names/training_text.h"
#include "names/votes.h"
#include "quoth/lexicon.h"

namespace quoth {
namespace {

constexpr float kStep = 1.0f / 128;  // weights are small: few reach 1
constexpr std::uint32_t kLeast = 2;  // features seen less often are left out

void append(const Features& features, Examples& examples) {
  examples.keys.insert(examples.keys.end(), features.keys.begin(),
                       features.keys.begin() + features.size);
  examples.aspects.insert(examples.aspects.end(), features.aspects.begin(),
                          features.aspects.begin() + features.size);
}

/// What the first pass sees of all the documents; `documents` gets the document of each segment.
NumberedExamples make_examples(const std::vector<TrainingText>& texts,
                               std::vector<std::uint32_t>& documents) {
  Examples examples;
  documents.clear();
  for (std::size_t d = 0; d < texts.size(); ++d)
    for (const auto& segment : segments(texts[d].text)) {
      documents.push_back(static_cast<std::uint32_t>(d));
      examples.segments.push_back({static_cast<std::uint32_t>(examples.allowed.size()),
                                   segment.end - segment.begin, texts[d].weight});
      Features shared;
      visit_features(
          texts[d].text, segment, [&](const Features& all) { shared = all; },
          [&](std::uint32_t i, const Features& features) {
            examples.allowed.push_back(texts[d].allowed[i]);
            examples.key_start.push_back(static_cast<std::uint32_t>(examples.keys.size()));
            append(features, examples);
            append(shared, examples);
          });
    }
  examples.key_start.push_back(static_cast<std::uint32_t>(examples.keys.size()));
  return number_features(std::move(examples), kLeast);
}

/// What the later passes see besides.
void add_votes(const std::vector<TrainingText>& texts, NumberedExamples& examples) {
  for (const auto& text : texts) {
    const auto votes = count_votes(text.text, text.first_labels);
    for (const auto& segment : segments(text.text))
      for (auto i = segment.begin; i < segment.end; ++i) {
        examples.vote_start.push_back(static_cast<std::uint32_t>(examples.votes.size()));
        examples.votes.insert(examples.votes.end(), votes[i].keys.begin(),
                              votes[i].keys.begin() + votes[i].size);
      }
  }
  examples.vote_start.push_back(static_cast<std::uint32_t>(examples.votes.size()));
  number_votes(examples, kLeast);
}

CrfOptions crf_options(const TaggerTraining& training) {
  CrfOptions options;
  options.epochs = training.epochs;
  return options;
}

constexpr std::size_t kParts = 4;

/// The segments of all documents for which `take(number)`.
template <class Take>
std::vector<std::uint32_t> segments_of(const std::vector<std::uint32_t>& documents, Take take) {
  std::vector<std::uint32_t> result;
  for (std::uint32_t s = 0; s < documents.size(); ++s)
    if (take(documents[s])) result.push_back(s);
  return result;
}

/// Labels each part of the documents with a model of the other parts.
void jackknife(std::vector<TrainingText>& texts, const NumberedExamples& examples,
               const std::vector<std::uint32_t>& documents, const TaggerTraining& training) {
  const auto label_part = [&](std::size_t part) {
    const auto others =
        segments_of(documents, [&](auto d) { return texts[d].origin % kParts != part; });
    const auto weights = train_crf(examples, others, crf_options(training));
    const auto table = quantize(weights, training.most_features, kStep);
    const Weights view{table.view(), weights.transitions, kStep};
    for (auto& text : texts)
      if (text.origin % kParts == part) text.first_labels = first_pass(view, text.text);
  };
  for (std::size_t part = 0; part < kParts; part += 2) {
    auto other = std::async(std::launch::async, label_part, part + 1);
    label_part(part);
    other.get();
  }
}

/// The mean of several runs on all segments: less depends on chance.
CrfWeights train_runs(int runs, const NumberedExamples& examples, const TaggerTraining& training) {
  std::vector<std::uint32_t> all(examples.segments.size());
  std::iota(all.begin(), all.end(), 0);
  auto options = crf_options(training);
  options.blind[kIdentity] = 0.2f;
  options.blind[kLists] = 0.3f;
  options.runs = runs;
  return train_crf(examples, all, options);
}

}  // namespace

TaggerTraining shipped_training(const std::filesystem::path& data,
                                const std::filesystem::path& lexicons) {
  TaggerTraining training;
  training.unlabelled = data / "unlabelled.txt";
  static const auto sets = Lexicon::embedded("tagger_sets");
  static const auto lists = Lexicon::embedded("tagger_lists");
  training.made_up = training.silver = true;
  for (const auto& row : sets.rows())
    training.annotated.push_back({data / row.field(0), row.field(1) == "yes"});
  for (const auto& row : lists.rows())
    training.lists.push_back(
        {lexicons / row.field(0), std::string(row.field(1)), row.field(2) == "yes"});
  return training;
}

std::string train_tagger(const TaggerTraining& training) {
  ModelParts parts;
  parts.gazetteer = read_gazetteer(training.lists);
  TrainingTexts texts(training.annotated);
  if (training.made_up) texts.add_made_up(Grammar(read_names(training.lists)));
  texts.add_recased();
  auto facts = training.unlabelled.empty() ? FactPairs{}
                                           : read_corpus(training.unlabelled, {training.clusters});
  parts.words = Table<WordFact>(texts.with_linkers(std::move(facts)));
  const WordTables tables{parts.words.view(), parts.gazetteer.view()};
  texts.look_up(tables);
  std::vector<std::uint32_t> documents;
  auto examples = make_examples(texts.all(), documents);
  jackknife(texts.all(), examples, documents, training);
  add_votes(texts.all(), examples);
  const auto lines = training.silver ? read_lines(training.unlabelled) : std::vector<std::string>{};
  if (training.silver) {
    const auto teacher = train_runs(2, examples, training);
    const auto table = quantize(teacher, training.most_features, kStep);
    texts.add(silver_texts(lines, {table.view(), teacher.transitions, kStep}, tables));
    texts.look_up(tables);
    examples = make_examples(texts.all(), documents);
    add_votes(texts.all(), examples);
  }
  const auto weights = train_runs(4, examples, training);
  parts.step = kStep;
  parts.transitions = weights.transitions;
  parts.features = quantize(weights, training.most_features, kStep);
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
