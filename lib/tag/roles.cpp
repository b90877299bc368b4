#include "tag/entities.h"

namespace quoth {

Span find_role(std::string_view, Span, Span) { return {}; }

}  // namespace quoth
