// Where the members of a JSON object stand in its line: what splicing needs and no DOM tells.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace quoth {

struct MemberPlace {
  std::size_t key = 0;    // the key's opening quotation mark
  std::size_t begin = 0;  // the value
  std::size_t end = 0;
};

struct ObjectPlaces {
  std::vector<MemberPlace> members;  // in the order of the line
  std::size_t close = 0;             // the closing brace
};

/// `line` must be one valid JSON object: this looks for brackets and quotation marks only.
void find_places(std::string_view line, ObjectPlaces& places);

/// The values of a valid JSON object or array as they are written, in order; of anything else none.
std::vector<std::string_view> find_values(std::string_view json);

/// Overwrites each number that no 64-bit integer or double can hold with "-1" and blanks, so that
/// a parser which refuses it sees the rest of the line. Positions stay. (RFC 8259, section 6,
/// allows such numbers; a field that is not ours may have them.)
void blank_large_numbers(std::string& line);

}  // namespace quoth
