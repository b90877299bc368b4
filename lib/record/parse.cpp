#include "record/parse.h"

#include <fmt/format.h>

#include "quoth/record_io.h"
#include "record/places.h"
#include "record/trouble.h"

namespace quoth {
namespace {

constexpr std::size_t kMaxDepth = 1000;

// simdjson's errors in a user's words.
std::string what_is_wrong(simdjson::error_code error) {
  switch (error) {
    case simdjson::DEPTH_ERROR:
      return fmt::format("nested deeper than {} levels", kMaxDepth);
    case simdjson::UTF8_ERROR:
      return "invalid UTF-8";
    case simdjson::STRING_ERROR:
      return "broken escape or lone surrogate in a string";
    case simdjson::UNCLOSED_STRING:
      return "a string without an end";
    case simdjson::UNESCAPED_CHARS:
      return "a control character in a string";
    case simdjson::MEMALLOC:
    case simdjson::CAPACITY:
      return "too large";
    default:
      return "not JSON";
  }
}

}  // namespace

JsonParser::JsonParser() {
  if (parser_.allocate(1 << 16, kMaxDepth) != simdjson::SUCCESS) throw std::bad_alloc();
}

simdjson::error_code JsonParser::try_to(std::string_view json, simdjson::dom::element& value) {
  const auto error = parser_.parse(json.data(), json.size()).get(value);
  if (error != simdjson::NUMBER_ERROR) return error;
  blanked_ = json;
  blank_large_numbers(blanked_);
  return parser_.parse(blanked_).get(value);
}

simdjson::dom::element JsonParser::parse(std::string_view json) {
  simdjson::dom::element value;
  if (const auto error = try_to(json, value))
    throw RecordError(what_is_wrong(error), find_trouble(json));
  return value;
}

bool JsonParser::can_parse(std::string_view json) {
  simdjson::dom::element ignored;
  return try_to(json, ignored) == simdjson::SUCCESS;
}

}  // namespace quoth
