// How good are the predictions? The measures of the literature, from a gold file and a file of
// predictions.
//
//   auto result = quoth::evaluate({"gold.jsonl", gold}, {"pred.jsonl", pred});
//   for (const quoth::Figure& f : result.figures) fmt::print("{} {:.1f}\n", f.name, f.value());
//
// Both files are JSON Lines of records (quoth-record(5)); a sentence may also be a pair
// `[start, end]`, and the name of a quote's speaker may stand in `speaker_canonical`. Records are
// paired by `id`; the later of two with one id counts. A file that holds one record over many
// lines is read too. Tagger output is `token TAB tag` (BIO), a blank line between sentences.
//
// Offsets are code points, as everywhere in the JSON; so are all counts of characters. A word
// character and a white space are what Python's `\w` and `str.isspace` say, because the scorers
// that published figures come from are written in it.
//
// Sources of the measures:
// - overlap of words: Pareti, "A Novel System for the Extraction of Quotations", and Citron
//   (Richardson, "Detecting and Attributing Direct Quotes", 2020);
// - ggt: Asr et al., "The Gender Gap Tracker", PLOS ONE 2021, found if more than 0.3 (0.8) is;
// - cofenet: Wang et al., "CofeNet: Context and Former-Label Enhanced Net for Complicated
//   Quotation Extraction", COLING 2022: exact, begin and Jaccard over tokens;
// - entities: CoNLL-2003, exact span and type; mentions joined into entities: MUC (Vilain et al.
//   1995) and B³ (Bagga and Baldwin 1998), see lib/eval/coref.h.
#pragma once

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace quoth {

/// One figure. With `predicted` it is a precision, a recall and their F1; without, a share.
struct Figure {
  std::string name;  // "sentences.inner", "quotes.speaker@0.3"
  double hits = 0;   // a sum of parts of 1 for Jaccard and B³, else a count
  std::optional<std::size_t> predicted;
  std::size_t gold = 0;
  double if_none_predicted =
      0;  // the precision of no prediction at all: 0 or 1, as the field has it
  std::optional<double> right = std::nullopt;  // the precision's own hits, where it has any: B³

  // All in percent.
  double precision() const;
  double recall() const;
  double f1() const;
  double share() const;
  double value() const { return predicted ? f1() : share(); }
};

enum class Measure {
  by_form,    // what the gold file's form asks for
  sentences,  // boundaries and whole sentences
  golden,     // rules with the expected sentences as strings: all of them or it is wrong
  quotes,     // content, source, cue: exact, word overlap, ggt; speaker accuracy
  direct,     // quoted speech and quoted text that is no speech
  cofenet,    // token labels
  entities,   // names: spans and types; BIO files or records
};

struct EvalInput {
  std::string name;        // for messages
  std::string_view bytes;  // the whole file
};

struct EvalOptions {
  Measure measure = Measure::by_form;
  std::string genre;  // only gold records whose `genre` has a match of this; empty: all
  std::vector<std::string> types = {"PER", "ORG", "LOC"};  // entities: the types that count
};

struct EvalResult {
  std::vector<Figure> figures;
  std::size_t documents = 0;  // in the gold (sentences, for BIO)
  std::size_t missing = 0;    // of them without a prediction: they count as found nothing
};

/// "pred.jsonl:17: no sentences": a file that does not have the form asked for.
struct EvalError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Throws EvalError; std::regex_error if the genre is no regular expression.
EvalResult evaluate(const EvalInput& gold, const EvalInput& pred, const EvalOptions& options = {});

/// The value of a metric: a figure's name (F1, or the share), or name.p, name.r, name.f1.
std::optional<double> find_metric(const EvalResult& result, std::string_view metric);

/// For people: precision, recall and F1 of each figure, then the shares.
std::string format_table(const EvalResult& result);

/// One line of JSON: {"documents":…,"missing":…,"NAME":{"p","r","f1","hits","pred","gold"}, and
/// {"share","hits","of"} for a share}, in percent, not rounded.
std::string format_json(const EvalResult& result);

}  // namespace quoth
