#include "record/trouble.h"

#include <simdjson.h>

#include "text/utf8.h"

namespace quoth {
namespace {

namespace od = simdjson::ondemand;

// Reads every value, and throws simdjson_error at the first that is broken.
template <typename Value>
void visit(Value&& value, int depth) {
  if (depth > 1000) return;
  switch (value.type()) {
    case od::json_type::object:
      for (auto field : value.get_object()) {
        std::string_view key = field.unescaped_key();
        (void)key;
        visit(od::value(std::move(field).value()), depth + 1);
      }
      break;
    case od::json_type::array:
      for (auto item : value.get_array()) visit(od::value(std::move(item).value()), depth + 1);
      break;
    case od::json_type::string:
      (void)std::string_view(value.get_string());
      break;
    case od::json_type::number:
      (void)double(value.get_double());
      break;
    case od::json_type::boolean:
      (void)bool(value.get_bool());
      break;
    default:
      (void)value.is_null();
  }
}

}  // namespace

std::size_t find_trouble(std::string_view line) {
  if (const auto bad = first_invalid_utf8(line); bad < line.size()) return bad;
  const simdjson::padded_string padded(line);
  od::parser parser;
  od::document document;
  if (parser.iterate(padded).get(document) != simdjson::SUCCESS) return line.size();
  try {
    visit(document, 0);
  } catch (const simdjson::simdjson_error&) {
  }
  const char* at = nullptr;
  if (document.current_location().get(at) != simdjson::SUCCESS) return line.size();
  const auto byte = std::min(line.size(), static_cast<std::size_t>(at - padded.data()));
  // An object that is refused at its first byte lacks its end, or has something behind it.
  return byte == 0 && line.starts_with('{') ? line.size() : byte;
}

}  // namespace quoth
