// What the fields of a JSON article are called.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "quoth/header.h"

namespace quoth {

/// The preset whose own field names stand among `keys`, or empty.
std::string recognise_preset(const std::vector<std::string_view>& keys);

/// The field of the record that `key` means: an option of the caller, the preset, the general
/// table. "text", "html", "id" and the names of the header's fields; empty or "other": none.
std::string_view json_field(std::string_view key, std::string_view preset,
                            const HeaderOptions& options);

/// Of several fields that may hold the text, the lower number is taken.
int text_rank(std::string_view key, std::string_view preset, const HeaderOptions& options);

}  // namespace quoth
