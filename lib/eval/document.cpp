#include "eval/document.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>

#include "eval/classes.h"

namespace quoth::eval {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

// The element under a key, or nothing if the key is absent or null.
std::optional<element> get(object from, const char* key) {
  element value;
  if (from[key].get(value) != simdjson::SUCCESS || value.is_null()) return std::nullopt;
  return value;
}

std::string get_string(object from, const char* key) {
  const auto value = get(from, key);
  return value ? std::string(std::string_view(*value)) : std::string();
}

bool get_flag(object from, const char* key) {
  const auto value = get(from, key);
  return value && (!value->is_bool() || bool(*value));
}

Range read_span(object from) { return {std::int64_t(from["start"]), std::int64_t(from["end"])}; }

// {"start": 3, "end": 7} or [3, 7].
Range read_range(element from) {
  if (!from.is_array()) return read_span(from);
  return {std::int64_t(array(from).at(0)), std::int64_t(array(from).at(1))};
}

template <typename Read>
auto read_list(object from, const char* key, Read read) {
  std::optional<std::vector<decltype(read(element()))>> list;
  if (const auto value = get(from, key)) {
    list.emplace();
    for (element one : array(*value)) list->push_back(read(one));
  }
  return list;
}

// The span itself where it has no parts; nothing for a speaker that is only a name.
std::vector<Range> read_parts(object from) {
  auto parts = read_list(from, "parts", read_range).value_or(std::vector<Range>());
  if (parts.empty() && get(from, "start")) parts.push_back(read_span(from));
  return parts;
}

Argument read_argument(object quote, const char* key) {
  const auto value = get(quote, key);
  if (!value || object(*value).size() == 0) return {};
  return {true, read_parts(*value), get_string(*value, "name")};
}

GoldQuote read_quote(element from) {
  GoldQuote quote{.hull = read_range(from),
                  .parts = read_parts(from),
                  .type = get_string(from, "type"),
                  .speaker = read_argument(from, "speaker"),
                  .cue = read_argument(from, "cue"),
                  .addressee = read_argument(from, "addressee"),
                  .canonical = get_string(from, "speaker_canonical")};
  if (quote.canonical.empty()) quote.canonical = quote.speaker.name;
  if (const auto words = get(from, "words")) quote.words = static_cast<int>(std::int64_t(*words));
  return quote;
}

std::optional<std::vector<NamedMention>> read_mentions(object from) {
  const auto entities = get(from, "entities");
  if (!entities) return std::nullopt;
  std::vector<NamedMention> mentions;
  std::size_t number = 0;
  for (element entity : array(*entities)) {
    for (element mention : array(entity["mentions"]))
      if (get_string(mention, "kind") != "pronoun")
        mentions.push_back(
            {read_range(mention), get_string(entity, "type"), get_string(entity, "name"), number});
    ++number;
  }
  return mentions;
}

Document read_document(object from, std::size_t line) {
  Document document;
  document.line = line;
  document.id = std::string(std::string_view(from["id"]));
  document.text = code_points(get_string(from, "text"));
  document.genre = get_string(from, "genre");
  document.suite = get_string(from, "suite");
  document.needs_clean = get_flag(from, "needs_clean");
  document.duplicate = get_flag(from, "dup_of");
  document.sentences = read_list(from, "sentences", read_range);
  document.quotes = read_list(from, "quotes", read_quote);
  document.nonspeech = read_list(from, "nonspeech", read_range);
  document.mentions = read_mentions(from);
  document.expected =
      read_list(from, "expected", [](element e) { return code_points(std::string_view(e)); });
  document.tokens = read_list(from, "tokens", read_range);
  const auto label = [](element e) { return std::string(std::string_view(e)); };
  document.labels = read_list(from, "labels", label).value_or(std::vector<std::string>());
  return document;
}

// One record over many lines, as a person or `jq .` writes it.
bool add_whole(Documents& documents, simdjson::dom::parser& parser, std::string_view bytes) {
  element json;
  if (parser.parse(bytes.data(), bytes.size()).get(json) != simdjson::SUCCESS) return false;
  if (!json.is_object()) return false;
  documents.add(read_document(json, 1));
  return true;
}

}  // namespace

std::int64_t common(Range a, Range b) {
  return std::max<std::int64_t>(0, std::min(a.end, b.end) - std::max(a.start, b.start));
}

bool overlap(const Argument& a, const Argument& b) {
  for (const Range x : a.parts)
    for (const Range y : b.parts)
      if (common(x, y) > 0) return true;
  return false;
}

void Documents::add(Document document) {
  by_id[document.id] = all.size();
  all.push_back(std::move(document));
}

const Document* Documents::find(const std::string& id) const {
  const auto at = by_id.find(id);
  return at == by_id.end() ? nullptr : &all[at->second];
}

std::vector<const Document*> Documents::latest() const {
  std::vector<const Document*> documents;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (by_id.at(all[i].id) == i) documents.push_back(&all[i]);
  return documents;
}

void fail(const std::string& name, std::size_t line, const std::string& message) {
  throw EvalError(fmt::format("{}:{}: {}", name, line, message));
}

Documents read_documents(const EvalInput& input) {
  Documents documents{input.name, {}, {}};
  simdjson::dom::parser parser;
  std::string_view rest = input.bytes;
  if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
  for (std::size_t line = 1; !rest.empty(); ++line) {
    const auto bytes = rest.substr(0, rest.find('\n'));
    if (bytes.find_first_not_of(" \t\r") != bytes.npos) try {
        documents.add(read_document(parser.parse(bytes.data(), bytes.size()), line));
      } catch (const simdjson::simdjson_error& error) {
        if (documents.all.empty() && add_whole(documents, parser, rest)) return documents;
        fail(input.name, line, error.what());
      }
    rest.remove_prefix(std::min(bytes.size() + 1, rest.size()));
  }
  return documents;
}

void check_inside(const Documents& file, const Document& document, std::size_t length) {
  const auto check = [&](const std::vector<Range>& ranges) {
    for (const Range r : ranges)
      if (r.start < 0 || r.start > r.end || r.end > static_cast<std::int64_t>(length))
        fail(file.name, document.line,
             fmt::format("span {}-{} is not inside the text of {} code points", r.start, r.end,
                         length));
  };
  for (const GoldQuote& q : document.quotes.value_or(std::vector<GoldQuote>())) {
    check({q.hull});
    for (const auto* ranges : {&q.parts, &q.speaker.parts, &q.cue.parts}) check(*ranges);
  }
}

}  // namespace quoth::eval
