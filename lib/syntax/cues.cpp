#include "syntax/cues.h"

#include <array>
#include <deque>
#include <unordered_map>
#include <utility>

#include "quoth/lexicon.h"

namespace quoth {
namespace {

constexpr std::array<std::pair<std::string_view, std::uint32_t>, 15> kFrameNames{{
    {"quote", kFrameQuote},
    {"clause", kFrameClause},
    {"that", kFrameThat},
    {"wh", kFrameWh},
    {"to", kFrameTo},
    {"ing", kFrameIng},
    {"object", kFrameObject},
    {"as", kFrameAs},
    {"addressee", kFrameAddressee},
    {"objto", kFrameObjectTo},
    {"raising", kFrameRaising},
    {"noun", kFrameNoun},
    {"finite", kFrameFinite},
    {"light", kFrameLight},
    {"bare", kFrameComplement},
}};

/// Cuts the next word off `list`.
std::string_view next_word(std::string_view& list) {
  const auto word = list.substr(0, list.find(' '));
  list.remove_prefix(std::min(word.size() + 1, list.size()));
  return word;
}

/// The nouns that senses.tsv has for the verb as its `which`, subject or object.
std::string_view senseless(std::string_view lemma, std::string_view which) {
  static const Lexicon senses = Lexicon::embedded("senses");
  const auto row = senses.find(std::string(lemma).append(which));
  return row ? row->field(1) : std::string_view();
}

ReportingVerb read_verb(const Lexicon::Row& row) {
  ReportingVerb verb{row.field(0), 0, {}, act_named(row.field(2))};
  verb.no_subjects = senseless(verb.lemma, " subject");
  verb.no_objects = senseless(verb.lemma, " object");
  for (auto frames = row.field(1); !frames.empty();) {
    const auto frame = next_word(frames);
    for (const auto& [name, bit] : kFrameNames)
      if (frame == name) verb.frames |= bit;
    if (frame == "as:bare") verb.frames |= kFrameAs | kFrameComplement;
    if (frame.starts_with("prep:")) {
      verb.frames |= kFramePreposition;
      verb.prepositions = frame.substr(5);
    }
  }
  return verb;
}

class Forms {
 public:
  explicit Forms(const Lexicon& lexicon) {
    for (const auto& row : lexicon.rows()) {
      const ReportingVerb& verb = verbs_.emplace_back(read_verb(row));
      add(std::string(verb.lemma), verb, kBase);
      auto irregular = row.field(3);
      if (irregular.empty())
        add_regular(verb);
      else
        add_irregular(verb, irregular);
    }
  }

  const std::unordered_map<std::string_view, CueForm>& all() const { return forms_; }

 private:
  void add(std::string form, const ReportingVerb& verb, std::uint32_t kind) {
    names_.push_back(std::move(form));
    const auto [at, fresh] = forms_.try_emplace(names_.back(), CueForm{&verb, 0});
    if (at->second.verb == &verb) at->second.forms |= kind;
  }

  void add_regular(const ReportingVerb& verb) {
    const std::string lemma(verb.lemma);
    const bool e = lemma.back() == 'e';
    const bool y = lemma.back() == 'y' && std::string_view("aeiou").find(lemma[lemma.size() - 2]) ==
                                              std::string_view::npos;
    const bool hiss = e ? false
                        : lemma.ends_with("s") || lemma.ends_with("sh") || lemma.ends_with("ch") ||
                              lemma.ends_with("x");
    const std::string stem = lemma.substr(0, lemma.size() - (e || y));
    add(y ? stem + "ies" : lemma + (hiss ? "es" : "s"), verb, kThirdPerson);
    add(y ? stem + "ied" : stem + "ed", verb, kPast | kParticiple);
    add((y || lemma.ends_with("ee") ? lemma : stem) + "ing", verb, kIng);
  }

  void add_irregular(const ReportingVerb& verb, std::string_view forms) {
    const auto past = next_word(forms), participle = next_word(forms), ing = next_word(forms);
    add(std::string(past), verb, kPast);
    add(std::string(participle), verb, kParticiple);
    add(std::string(ing), verb, kIng);
    add(forms.empty() ? std::string(verb.lemma) + "s" : std::string(next_word(forms)), verb,
        kThirdPerson);
  }

  std::deque<ReportingVerb> verbs_;  // stable addresses
  std::deque<std::string> names_;
  std::unordered_map<std::string_view, CueForm> forms_;
};

}  // namespace

const std::unordered_map<std::string_view, CueForm>& cue_forms() {
  static const Lexicon lexicon = Lexicon::embedded("cues");
  static const Forms forms(lexicon);
  return forms.all();
}

}  // namespace quoth
