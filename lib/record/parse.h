// simdjson as records need it: any number passes, and errors are in a user's words.
#pragma once

#include <simdjson.h>

#include <string>
#include <string_view>

namespace quoth {

class JsonParser {
 public:
  JsonParser();
  /// The value, which stays until the next call. Throws RecordError with the byte of the trouble.
  simdjson::dom::element parse(std::string_view json);
  bool can_parse(std::string_view json);

 private:
  simdjson::error_code try_to(std::string_view json, simdjson::dom::element& value);

  simdjson::dom::parser parser_;
  std::string blanked_;  // the text without its large numbers, if it had to be made
};

}  // namespace quoth
