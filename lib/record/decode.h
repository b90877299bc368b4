// One field of a record from simdjson's DOM.
#pragma once

#include <simdjson.h>

#include "quoth/code_points.h"
#include "quoth/record_io.h"

namespace quoth {

/// Sets a field of `record` from its value. Throws std::runtime_error saying what is not of
/// the field's form, or simdjson_error where a value is missing or of another type.
void decode_field(Field field, simdjson::dom::element value, const CodePoints& points,
                  Record& record);

}  // namespace quoth
