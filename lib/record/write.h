// One field of a record as JSON.
#pragma once

#include <string>

#include "quoth/code_points.h"
#include "quoth/record_io.h"

namespace quoth {

/// Whether the record has this field; `id` and `text` always count as there.
bool has_field(const Record& record, Field field);

/// Appends the value of one field (not its key); the record must have it.
void write_field(const Record& record, Field field, const CodePoints& points, std::string& out);

}  // namespace quoth
