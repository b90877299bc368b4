#include "record/write.h"

#include <fmt/format.h>

#include <algorithm>

#include "record/json_list.h"
#include "record/names.h"

namespace quoth {
namespace {

// The values of one record; one overload for each kind of value.
struct Writer {
  const Record& record;
  const CodePoints& points;
  std::string& out;

  template <typename Items>
  void array(const Items& items) const {
    JsonList list(out, '[', ']');
    for (const auto& item : items) {
      list.element();
      value(item);
    }
  }

  void offsets(JsonList& object, Span span) const {
    number(object.key("start"), points.at_byte(span.start));
    number(object.key("end"), points.at_byte(span.end));
  }

  // Most of what a splitter writes: fmt's general path would cost more than the splitting.
  static char* put(char* to, std::string_view text) {
    return std::copy(text.begin(), text.end(), to);
  }
  static char* put(char* to, const fmt::format_int& n) { return put(to, {n.data(), n.size()}); }
  static void number(std::string& to, std::uint32_t value) {
    const fmt::format_int digits(value);
    to.append(digits.data(), digits.size());
  }

  // Two digits: more would claim a precision that no calibration has.
  void confidence(JsonList& object, double p) const {
    fmt::format_to(std::back_inserter(object.key("confidence")), "{:.2f}", p);
  }

  void value(Span span) const {
    char text[48];
    char* at = put(text, R"({"start":)");
    at = put(at, fmt::format_int(points.at_byte(span.start)));
    at = put(at, R"(,"end":)");
    at = put(at, fmt::format_int(points.at_byte(span.end)));
    *at++ = '}';
    out.append(text, at);
  }

  void value(const Block& block) const {
    JsonList object(out, '{', '}');
    offsets(object, block.span);
    object.string("kind", name_of(kBlockKinds, block.kind));
  }

  void value(const Mention& mention) const {
    JsonList object(out, '{', '}');
    offsets(object, mention.span);
    if (mention.pronoun) object.string("kind", "pronoun");
  }

  void value(const Entity& entity) const {
    JsonList object(out, '{', '}');
    object.string("id", entity.id);
    object.string("type", name_of(kEntityTypes, entity.type));
    object.string_if("subtype", entity.subtype);
    object.string("name", entity.name);
    object.string_if("role", entity.role);
    confidence(object, entity.confidence);
    object.key("mentions");
    array(entity.mentions);
  }

  void value(const TimeExpression& time) const {
    JsonList object(out, '{', '}');
    offsets(object, time.span);
    object.string("type", name_of(kTimeTypes, time.type));
    object.string("value", time.value);
    object.string_if("mod", time.mod);
  }

  void value(const Speaker& speaker) const {
    JsonList object(out, '{', '}');
    object.string("name", speaker.name);
    object.string_if("entity", speaker.entity);
    if (speaker.span) offsets(object, *speaker.span);
    if (!speaker.with.empty()) {
      object.key("with");
      array(speaker.with);
    }
  }

  void value(const Cue& cue) const {
    JsonList object(out, '{', '}');
    offsets(object, cue.span);
    object.string("lemma", cue.lemma);
  }

  template <typename T>
  void value(const std::optional<T>& item) const {
    if (item)
      value(*item);
    else
      out += "null";
  }

  void value(const Quote& quote) const {
    JsonList object(out, '{', '}');
    offsets(object, quote.span);
    if (!quote.parts.empty()) {
      object.key("parts");
      array(quote.parts);
    }
    object.string("type", name_of(kQuoteTypes, quote.type));
    object.string("act", name_of(kActs, quote.act));
    object.string("text", quote.span.of(record.text));
    object.key("speaker");
    value(quote.speaker);
    object.key("cue");
    value(quote.cue);
    if (quote.addressee) {
      object.key("addressee");
      value(*quote.addressee);
    }
    object.string("how", name_of(kHows, quote.how));
    confidence(object, quote.confidence);
  }

  void value(const Author& author) const {
    JsonList object(out, '{', '}');
    object.string("name", author.name);
    object.string_if("role", author.role);
    object.string_if("email", author.email);
  }

  void value(const Dateline& dateline) const {
    JsonList object(out, '{', '}');
    object.string("place", dateline.place);
    object.string_if("date", dateline.date);
    object.string_if("agency", dateline.agency);
  }

  void value(const Header& header) const {
    JsonList object(out, '{', '}');
    object.string_if("headline", header.headline);
    object.string_if("subheadline", header.subheadline);
    object.string_if("date", header.date);
    object.string_if("updated", header.updated);
    if (!header.byline.empty()) {
      object.key("byline");
      array(header.byline);
    }
    if (header.dateline) {
      object.key("dateline");
      value(*header.dateline);
    }
    object.string_if("section", header.section);
    object.string_if("source", header.source);
    object.string_if("url", header.url);
    object.string_if("lang", header.lang);
    if (header.other.empty()) return;
    object.key("other");
    JsonList other(out, '{', '}');
    for (const auto& [name, text] : header.other) other.string_of_source(name, text);
  }
};

}  // namespace

bool has_field(const Record& record, Field field) {
  switch (field) {
    case kHeader:
      return record.header.has_value();
    case kBlocks:
      return record.blocks.has_value();
    case kSentences:
      return record.sentences.has_value();
    case kEntities:
      return record.entities.has_value();
    case kTimes:
      return record.times.has_value();
    case kQuotes:
      return record.quotes.has_value();
    default:
      return true;
  }
}

void write_field(const Record& record, Field field, const CodePoints& points, std::string& out) {
  const Writer writer{record, points, out};
  switch (field) {
    case kId:
      return write_json_string(record.id, out);
    case kText:
      return write_json_string(record.text, out);
    case kHeader:
      return writer.value(record.header.value());
    case kBlocks:
      return writer.array(record.blocks.value());
    case kSentences:
      return writer.array(record.sentences.value());
    case kEntities:
      return writer.array(record.entities.value());
    case kTimes:
      return writer.array(record.times.value());
    case kQuotes:
      return writer.array(record.quotes.value());
    case kAllFields:
      break;
  }
}

void write_record(const Record& record, std::string& out) {
  const CodePoints points(record.text);
  JsonList object(out, '{', '}');
  for (unsigned i = 0; i < kFieldNames.size(); ++i) {
    const auto field = static_cast<Field>(1u << i);
    if (has_field(record, field)) write_field(record, field, points, object.key(kFieldNames[i]));
  }
}

}  // namespace quoth
