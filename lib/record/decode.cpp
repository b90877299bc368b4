#include "record/decode.h"

#include <fmt/format.h>

#include "record/names.h"

namespace quoth {
namespace {

using simdjson::dom::element;

std::string text_of(element value) { return std::string(std::string_view(value)); }

// The member's text, or empty where there is none.
std::string text_at(element object, std::string_view key) {
  std::string_view text;
  if (object[key].get(text) != simdjson::SUCCESS) return {};
  return std::string(text);
}

template <typename Enum, std::size_t N>
Enum enum_at(element object, std::string_view key, const std::array<std::string_view, N>& names) {
  const std::string_view name = object[key];
  const auto index = index_of(names, name);
  if (index == N) throw std::runtime_error(fmt::format("unknown {} \"{}\"", key, name));
  return static_cast<Enum>(index);
}

// Reads values of one record, whose text the offsets must lie in.
struct Decoder {
  const CodePoints& points;

  Span span(element object) const {
    const std::uint64_t start = object["start"], end = object["end"];
    if (start > end || end > points.count())
      throw std::runtime_error(fmt::format("span {}-{} is not in the text", start, end));
    return {points.to_byte(static_cast<std::uint32_t>(start)),
            points.to_byte(static_cast<std::uint32_t>(end))};
  }

  template <typename Item>
  std::vector<Item> list(element array, Item (Decoder::*item)(element) const) const {
    std::vector<Item> items;
    for (element value : simdjson::dom::array(array)) items.push_back((this->*item)(value));
    return items;
  }

  template <typename Item>
  std::vector<Item> list_at(element object, std::string_view key,
                            Item (Decoder::*item)(element) const) const {
    element array;
    if (object[key].get(array) != simdjson::SUCCESS) return {};
    return list(array, item);
  }

  // null and a missing key are both "none".
  template <typename Item>
  std::optional<Item> maybe_at(element object, std::string_view key,
                               Item (Decoder::*item)(element) const) const {
    element value;
    if (object[key].get(value) != simdjson::SUCCESS || value.is_null()) return std::nullopt;
    return (this->*item)(value);
  }

  static double confidence(element object, double otherwise) {
    double p = otherwise;
    return object["confidence"].get(p) == simdjson::SUCCESS ? p : otherwise;
  }

  Block block(element object) const {
    return {span(object), enum_at<BlockKind>(object, "kind", kBlockKinds)};
  }

  Mention mention(element object) const {
    return {span(object), text_at(object, "kind") == "pronoun"};
  }

  Entity entity(element object) const {
    return {.id = text_at(object, "id"),
            .type = enum_at<EntityType>(object, "type", kEntityTypes),
            .subtype = text_at(object, "subtype"),
            .name = text_at(object, "name"),
            .role = text_at(object, "role"),
            .confidence = confidence(object, 1),
            .mentions = list(object["mentions"], &Decoder::mention)};
  }

  TimeExpression time(element object) const {
    return {.span = span(object),
            .type = enum_at<TimeType>(object, "type", kTimeTypes),
            .value = text_at(object, "value"),
            .mod = text_at(object, "mod")};
  }

  Speaker speaker(element object) const {
    Speaker speaker{.name = text_at(object, "name"),
                    .entity = text_at(object, "entity"),
                    .span = {},
                    .with = list_at(object, "with", &Decoder::speaker)};
    element start;
    if (object["start"].get(start) == simdjson::SUCCESS) speaker.span = span(object);
    return speaker;
  }

  Cue cue(element object) const { return {span(object), text_at(object, "lemma")}; }

  Quote quote(element object) const {
    return {.span = span(object),
            .parts = list_at(object, "parts", &Decoder::span),
            .type = enum_at<QuoteType>(object, "type", kQuoteTypes),
            .act = object["act"].error() ? Act::speech : enum_at<Act>(object, "act", kActs),
            .speaker = maybe_at(object, "speaker", &Decoder::speaker),
            .cue = maybe_at(object, "cue", &Decoder::cue),
            .addressee = maybe_at(object, "addressee", &Decoder::speaker),
            .how = object["how"].error() ? How::none : enum_at<How>(object, "how", kHows),
            .confidence = confidence(object, 0)};
  }

  Author author(element object) const {
    return {text_at(object, "name"), text_at(object, "role"), text_at(object, "email")};
  }

  Dateline dateline(element object) const {
    return {text_at(object, "place"), text_at(object, "date"), text_at(object, "agency")};
  }

  Header header(element object) const {
    if (!object.is_object()) throw std::runtime_error("not an object");
    Header header{.headline = text_at(object, "headline"),
                  .subheadline = text_at(object, "subheadline"),
                  .date = text_at(object, "date"),
                  .updated = text_at(object, "updated"),
                  .byline = list_at(object, "byline", &Decoder::author),
                  .dateline = maybe_at(object, "dateline", &Decoder::dateline),
                  .section = text_at(object, "section"),
                  .source = text_at(object, "source"),
                  .url = text_at(object, "url"),
                  .lang = text_at(object, "lang"),
                  .other = {}};
    simdjson::dom::object other;
    if (object["other"].get(other) == simdjson::SUCCESS)
      for (auto [key, value] : other) header.other.emplace_back(key, text_of(value));
    return header;
  }
};

}  // namespace

void decode_field(Field field, element value, const CodePoints& points, Record& record) {
  const Decoder decoder{points};
  switch (field) {
    case kId:
      record.id = text_of(value);
      break;
    case kText:
      record.text = text_of(value);
      break;
    case kHeader:
      record.header = decoder.header(value);
      break;
    case kBlocks:
      record.blocks = decoder.list(value, &Decoder::block);
      break;
    case kSentences:
      record.sentences = decoder.list(value, &Decoder::span);
      break;
    case kEntities:
      record.entities = decoder.list(value, &Decoder::entity);
      break;
    case kTimes:
      record.times = decoder.list(value, &Decoder::time);
      break;
    case kQuotes:
      record.quotes = decoder.list(value, &Decoder::quote);
      break;
    case kAllFields:
      break;
  }
}

}  // namespace quoth
