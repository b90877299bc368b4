// The rules that stand in files of their own. Each answers for its own case only.
#pragma once

#include "split/decide.h"

namespace quoth::splitting {

using Answer = std::optional<Verdict>;

inline Answer yes(std::string_view reason) { return Verdict{true, reason}; }
inline Answer no(std::string_view reason) { return Verdict{false, reason}; }

Answer abbreviation(const Context& context, Evidence& evidence);
Answer letter_word(const Context& context, Evidence& evidence);
Answer initial(const Context& context, Evidence& evidence);
Answer single_figure(const Context& context, Evidence& evidence);
Answer short_name(const Context& context, Evidence& evidence);

Answer quotation(const Context& context, Evidence& evidence);
Answer quotation_opens(const Context& context, Evidence& evidence);

}  // namespace quoth::splitting
