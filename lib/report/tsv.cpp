#include "report/tsv.h"

namespace quoth {
namespace {

constexpr std::string_view kRaw = "\t\n\r\\", kLetters = "tnr\\";

/// The straight marks as “ and ”: a mark at the beginning or behind a blank or bracket opens.
std::string with_curly_marks(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool opens = i == 0 || std::string_view(" ([\t\n").find(text[i - 1]) != text.npos;
    if (text[i] == '"')
      out += opens ? "“" : "”";
    else
      out += text[i];
  }
  return out;
}

}  // namespace

void append_escaped(std::string_view text, std::string& out) {
  if (text.starts_with('"')) return append_escaped(with_curly_marks(text), out);
  for (auto at = text.find_first_of(kRaw); at != text.npos; at = text.find_first_of(kRaw)) {
    out.append(text.substr(0, at));
    out += '\\';
    out += kLetters[kRaw.find(text[at])];
    text.remove_prefix(at + 1);
  }
  out.append(text);
}

std::vector<std::string> read_fields(std::string_view line) {
  std::vector<std::string> fields(1);
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\t') {
      fields.emplace_back();
      continue;
    }
    const auto letter =
        line[i] == '\\' && i + 1 < line.size() ? kLetters.find(line[i + 1]) : line.npos;
    if (letter == line.npos) {
      fields.back() += line[i];
    } else {
      fields.back() += kRaw[letter];
      ++i;
    }
  }
  return fields;
}

}  // namespace quoth
