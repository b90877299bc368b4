// The keys of database exports: "BYLINE: …", "LOAD-DATE: …", "Full text: …".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace quoth {

enum class ExportPart { head, body, tail };

struct ExportKey {
  std::string_view field;  // of the record; "other": none
  ExportPart part;         // where in an article it stands; `body` opens the text
  std::uint32_t size;      // bytes, with the colon
};

/// The key that a line of the table `export_keys` opens with.
std::optional<ExportKey> export_key(std::string_view line);

}  // namespace quoth
