// Newspaper copy: what stands above the running text, the text, and what stands below it.
#pragma once

#include <string>

#include "header/source.h"

namespace quoth {

/// A record of this text with an empty header and no blocks.
Record record_of(std::string text);

/// Reads `region` of record.text: fills the fields of the header that are still empty, and appends
/// the blocks. A headline that is known already is not looked for.
void read_copy(Record& record, Span region, Source& source);

}  // namespace quoth
