#include "quoth/attribute.h"

namespace quoth {

std::vector<Quote> attribute(const Record&, const Models&) { return {}; }

}  // namespace quoth
