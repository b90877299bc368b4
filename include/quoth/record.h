// The record: one article and the layers that the stages add to it. See quoth-record(5).
//
// A field that a record does not have (yet) is an empty optional. Offsets are bytes of `text`;
// they are code points only in JSON (record_io.h).
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "quoth/act.h"
#include "quoth/span.h"

namespace quoth {

/// What a block of the article is; `paragraph` is running text.
enum class BlockKind {
  meta,
  headline,
  subheadline,
  byline,
  dateline,
  heading,
  paragraph,
  list_item,
  caption,
  boilerplate
};

struct Block {
  Span span;
  BlockKind kind = BlockKind::paragraph;
};

struct Author {
  std::string name;
  std::string role;   // empty: not given
  std::string email;  // empty: not given
};

struct Dateline {
  std::string place;
  std::string date;    // as written; empty: not given
  std::string agency;  // empty: not given
};

/// An empty string or vector is a key that was not found, and is left out of the JSON.
struct Header {
  std::string headline, subheadline;
  std::string date, updated;  // ISO 8601, as precise as the source
  std::vector<Author> byline;
  std::optional<Dateline> dateline;
  std::string section, source, url, lang;
  std::vector<std::pair<std::string, std::string>> other;  // the source's own keys, in its order
};

enum class EntityType { per, org, loc, misc };

struct Mention {
  Span span;
  bool pronoun = false;  // resolved while looking for a speaker; otherwise a name
};

struct Entity {
  std::string id;  // "e1", "e2"… in order of first mention
  EntityType type = EntityType::misc;
  std::string subtype;  // GPE FAC NORP EVENT WORK PRODUCT LAW MEDIA, or empty
  std::string name;     // the fullest form found in the article
  std::string role;     // the description that the article gives, or empty
  double confidence = 1;
  std::vector<Mention> mentions;  // in text order
};

enum class TimeType { date, time, duration, set };

struct TimeExpression {
  Span span;
  TimeType type = TimeType::date;
  std::string value;  // TIMEX3
  std::string mod;    // TIMEX3 mod: START MID END APPROX …, or empty
};

enum class QuoteType { direct, mixed, indirect };

/// What the choice of the speaker rests on.
enum class How { tag, continuation, pronoun, role, label, colon, none };

struct Speaker {
  std::string name;          // canonical
  std::string entity;        // id of an Entity, or empty
  std::optional<Span> span;  // the mention that the decision rests on
  /// Who speaks together with this one: "Ada Quill and her deputy, Per Lund, said". The span is
  /// that of all of them; each of these has its own.
  std::vector<Speaker> with = {};
};

struct Cue {
  Span span;
  std::string lemma;
};

struct Quote {
  Span span;                // hull of the content, quotation marks included
  std::vector<Span> parts;  // its pieces where a tag stands in the middle; otherwise empty
  QuoteType type = QuoteType::direct;
  Act act = Act::speech;
  std::optional<Speaker> speaker;
  std::optional<Cue> cue;
  std::optional<Speaker> addressee;
  How how = How::none;
  double confidence = 0;  // 0 to 1, calibrated
};

struct Record {
  std::string id;
  std::string text;
  std::optional<Header> header;
  std::optional<std::vector<Block>> blocks;
  std::optional<std::vector<Span>> sentences;
  std::optional<std::vector<Entity>> entities;
  std::optional<std::vector<TimeExpression>> times;
  std::optional<std::vector<Quote>> quotes;
};

}  // namespace quoth
