#include "tag/spelled_out.h"

#include <algorithm>

#include "tag/acronym.h"
#include "text/ascii.h"
#include "text/fold.h"

namespace quoth {
namespace {

constexpr std::uint32_t kLongest = 120;  // bytes of a name that is spelled out

/// Whether the acronym in brackets is an organisation's.
bool in_brackets(std::string_view text, const Name& name) {
  return name.type == EntityType::org && is_acronym(name.span.of(text)) && name.span.start > 2 &&
         text.substr(name.span.start - 2, 2) == " (" && text.substr(name.span.end, 1) == ")";
}

/// The words before the bracket whose first letters spell the acronym; empty if none do.
Span long_form(std::string_view text, Span acronym) {
  const std::string wanted = fold(acronym.of(text));
  const std::uint32_t end = acronym.start - 2;
  for (std::uint32_t at = end; at > 0 && end - at < kLongest; --at) {
    const char before = at > 1 ? text[at - 1] : ' ';
    if (before == '\n' || before == '.' || before == '(') break;
    if (before != ' ' || !is_ascii_upper(text[at])) continue;
    const Span form{at, end};
    const auto acronyms = acronyms_of(form.of(text));
    if (std::find(acronyms.begin(), acronyms.end(), wanted) != acronyms.end()) return form;
  }
  return {};
}

}  // namespace

std::vector<Name> add_spelled_out(std::string_view text, const std::vector<Name>& names) {
  std::vector<Name> found;
  for (const Name& name : names) {
    if (in_brackets(text, name)) {
      const Span form = long_form(text, name.span);
      const bool covered = !found.empty() && found.back().span.contains(form);
      if (!form.empty() && !covered) {
        while (!found.empty() && found.back().span.overlaps(form)) found.pop_back();
        found.push_back({form, EntityType::org, name.confidence});
      }
    }
    found.push_back(name);
  }
  return found;
}

}  // namespace quoth
