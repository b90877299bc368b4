// The cue lexicon: verbs that report, in all their forms, and what may follow them.
//
//   cue_forms().at("warned").verb->lemma;   // "warn"
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "quoth/act.h"

namespace quoth {

/// What a reporting verb may take, as bits. The names are those of data/en/cues.tsv.
enum Frame : std::uint32_t {
  kFrameQuote = 1 << 0,      // tags a quotation: “…,” she quipped
  kFrameClause = 1 << 1,     // a clause without "that": said the search would go on
  kFrameThat = 1 << 2,       // a that-clause
  kFrameWh = 1 << 3,         // whether, if, how, why, what
  kFrameTo = 1 << 4,         // promised to
  kFrameIng = 1 << 5,        // suggested cutting
  kFrameObject = 1 << 6,     // criticised the plan
  kFrameAs = 1 << 7,         // described it as
  kFrameAddressee = 1 << 8,  // told reporters that
  kFrameObjectTo = 1 << 9,   // urged them to
  kFramePreposition = 1 << 10,
  kFrameComplement = 1 << 11,  // "bare" in the table: called it a mistake
  kFrameLight = 1 << 14,       // reports by its object alone: made the claim that
  kFrameFinite = 1 << 15,      // a clause must show its verb: claimed the seat is a gain
  kFrameNoun = 1 << 13,        // its base form is a noun as well: report, claim
  kFrameRaising = 1 << 12,     // the bridge seems to leak
};

/// Frames whose content is no clause.
constexpr std::uint32_t kPhraseFrames = kFrameTo | kFrameIng | kFrameObject | kFrameAs |
                                        kFrameObjectTo | kFramePreposition | kFrameComplement;

struct ReportingVerb {
  std::string_view lemma;
  std::uint32_t frames = 0;
  std::string_view prepositions;  // "of,about" or empty
  Act act = Act::speech;
  std::string_view no_subjects;  // head nouns with which it reports nothing (senses.tsv)
  std::string_view no_objects;
};

/// Forms of a verb, as bits: "read" is base, past and participle at once.
enum VerbForm : std::uint32_t {
  kBase = 1 << 0,
  kThirdPerson = 1 << 1,
  kPast = 1 << 2,
  kParticiple = 1 << 3,
  kIng = 1 << 4,
};

struct CueForm {
  const ReportingVerb* verb;
  std::uint32_t forms;

  bool is(std::uint32_t any) const { return (forms & any) != 0; }
};

/// All forms of all reporting verbs, in lower case.
const std::unordered_map<std::string_view, CueForm>& cue_forms();

}  // namespace quoth
