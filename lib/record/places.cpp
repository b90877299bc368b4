#include "record/places.h"

#include <cstring>

namespace quoth {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::size_t skip_blanks(std::string_view line, std::size_t at) {
  while (is_blank(line[at])) ++at;
  return at;
}

// From an opening quotation mark to behind the closing one.
std::size_t skip_string(std::string_view line, std::size_t at) {
  for (++at;; ++at) {
    at = line.find('"', at);
    auto backslashes = at;
    while (line[backslashes - 1] == '\\') --backslashes;
    if ((at - backslashes) % 2 == 0) return at + 1;
  }
}

std::size_t skip_container(std::string_view line, std::size_t at) {
  for (int depth = 0;;) {
    const char c = line[at];
    if (c == '"') {
      at = skip_string(line, at);
      continue;
    }
    depth += (c == '{' || c == '[') - (c == '}' || c == ']');
    ++at;
    if (depth == 0) return at;
  }
}

std::size_t skip_value(std::string_view line, std::size_t at) {
  if (line[at] == '"') return skip_string(line, at);
  if (line[at] == '{' || line[at] == '[') return skip_container(line, at);
  while (!is_blank(line[at]) && line[at] != ',' && line[at] != '}' && line[at] != ']') ++at;
  return at;
}

// 18 digits always fit; an exponent may not.
bool may_be_large(std::string_view number) {
  return number.size() > 18 || number.find_first_of("eE") != number.npos;
}

}  // namespace

void find_places(std::string_view line, ObjectPlaces& places) {
  places.members.clear();
  auto at = skip_blanks(line, skip_blanks(line, 0) + 1);
  while (line[at] != '}') {
    MemberPlace place{.key = at};
    at = skip_blanks(line, skip_string(line, at));
    place.begin = skip_blanks(line, at + 1);  // behind the colon
    place.end = skip_value(line, place.begin);
    places.members.push_back(place);
    at = skip_blanks(line, place.end);
    if (line[at] == ',') at = skip_blanks(line, at + 1);
  }
  places.close = at;
}

std::vector<std::string_view> find_values(std::string_view json) {
  std::vector<std::string_view> values;
  auto at = skip_blanks(json, 0);
  const char open = json[at];
  if (open != '{' && open != '[') return values;
  at = skip_blanks(json, at + 1);
  while (json[at] != '}' && json[at] != ']') {
    if (open == '{') at = skip_blanks(json, skip_blanks(json, skip_string(json, at)) + 1);
    const auto end = skip_value(json, at);
    values.push_back(json.substr(at, end - at));
    at = skip_blanks(json, end);
    if (json[at] == ',') at = skip_blanks(json, at + 1);
  }
  return values;
}

void blank_large_numbers(std::string& line) {
  constexpr std::string_view kNumber = "+-.0123456789eE";
  for (std::size_t at = 0; at < line.size();) {
    if (line[at] == '"') {
      for (++at; at < line.size() && line[at] != '"'; ++at) at += line[at] == '\\';
      ++at;
    } else if (line[at] == '-' || (line[at] >= '0' && line[at] <= '9')) {
      const auto end = std::min(line.find_first_not_of(kNumber, at), line.size());
      if (may_be_large({line.data() + at, end - at}))
        line.replace(at, end - at, "-1" + std::string(end - at - 2, ' '));
      at = end;
    } else {
      ++at;
    }
  }
}

}  // namespace quoth
