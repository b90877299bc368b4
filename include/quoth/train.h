// Training of the models, for quoth-train and for programs of one's own.
//
//   quoth::TaggerTraining training;
//   training.annotated.push_back({"my.bio"});
//   write_output("tagger.model", quoth::train_tagger(training));
//
// The same files give the same bytes. Files are small enough to be read whole. Anything that
// cannot be read throws std::runtime_error with "file: why" or "file:line: why".
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "quoth/models.h"
#include "quoth/record.h"

namespace quoth {

/// Lines of "token TAB tag" (B-PER, I-PER, O; types PER, ORG, LOC and MISC, others count as O);
/// an empty line ends a sentence, a line with the token -DOCSTART- begins a document.
struct AnnotatedFile {
  std::filesystem::path file;
  bool has_misc = true;  // false: the annotation says nothing of MISC
  int fold = 0;          // with folds > 0: the documents (counted from 0) whose number modulo
  int folds = 0;         // folds is fold are left out
};

/// Lines of "surface TAB type": PER, PER.first, LOC.city, ORG.party… (further columns are notes).
struct NameList {
  std::filesystem::path file;
  std::string types;     // those to take, apart by commas; empty: all
  bool made_up = false;  // parts of made-up names are taken from it
};

struct TaggerTraining {
  std::vector<AnnotatedFile> annotated;
  std::vector<NameList> lists;
  std::filesystem::path unlabelled;  // sentences a line, tokens apart by spaces; may be empty
  bool made_up = false;              // adds sentences and names of our own making, in English
  bool silver = false;               // adds what the model finds in `unlabelled` and is sure of
  int epochs = 8;
  int clusters = 640;
  std::size_t most_features = 415'000;  // 20 bytes each in the model
};

/// The files of the shipped model: those that the tables tagger_sets and tagger_lists name.
TaggerTraining shipped_training(const std::filesystem::path& data,
                                const std::filesystem::path& lexicons);

/// The bytes of a model file.
std::string train_tagger(const TaggerTraining& training);

/// The file again as "token TAB predicted tag", sentence for sentence.
std::string tag_bio(const Models& models, const std::filesystem::path& bio);

struct LabellerTraining {
  int epochs = 4;  // more fits the training text better and others worse
  std::size_t most_features = 2'000'000;
};

/// The bytes of a model that with_labeller() reads, learned from articles with quotes (their
/// content, cue and speaker spans). What the rules find is among its features, so it corrects
/// them. Throws std::runtime_error if an article has no quotes field.
std::string train_labeller(const std::vector<Record>& articles, const Models& models,
                           const LabellerTraining& training);

/// The tables data/en/word_case.tsv and split_weights.tsv, without their first lines, which say
/// what and whence. The next build of the library holds them.
struct SplitterTables {
  std::string word_case, weights;
};

/// Learns them from lines {"text":…,"sentences":[[start,end],…]}, offsets in code points; the case
/// of words from `sentences`, too (tokens apart by blanks). Throws RecordError for any other line.
SplitterTables train_splitter(const std::vector<std::string>& lines,
                              const std::vector<std::string>& sentences = {});

}  // namespace quoth
