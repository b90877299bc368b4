#include "header/export_keys.h"

#include "quoth/lexicon.h"
#include "text/ascii.h"

namespace quoth {
namespace {

constexpr std::size_t kLongestKey = 40;  // bytes

ExportPart part_named(std::string_view name) {
  return name == "head" ? ExportPart::head : name == "body" ? ExportPart::body : ExportPart::tail;
}

}  // namespace

std::optional<ExportKey> export_key(std::string_view line) {
  static const Lexicon keys = Lexicon::embedded("export_keys");
  const auto head = line.substr(0, kLongestKey);
  const auto colon = head.find(':');
  // "Body" and "FULL TEXT" may stand on a line of their own, without a colon.
  const bool whole = colon == head.npos && line.size() < kLongestKey;
  if (colon == head.npos && !whole) return std::nullopt;
  const auto row = keys.find(ascii_lower(whole ? line : head.substr(0, colon)));
  if (!row || (whole && row->field(3) != "alone")) return std::nullopt;
  const auto size = static_cast<std::uint32_t>(whole ? line.size() : colon + 1);
  return ExportKey{row->field(1), part_named(row->field(2)), size};
}

}  // namespace quoth
