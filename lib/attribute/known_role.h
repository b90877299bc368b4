// A role that the article gives somebody, and whether a phrase such as "the former minister" means
// it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace quoth {

struct KnownRole {
  std::string noun;    // "minister"
  std::string phrase;  // with what stands before it, in lower case: "former finance minister"
};

/// The more the better: words that both phrases have. Nothing where the noun is another, or a rank
/// that changes who is meant is told by one of them only ("prime", "former", "deputy"); below 0
/// where "the minister" was one formerly, so that anybody else is rather meant.
std::optional<int> fit(const KnownRole& role, std::string_view noun, std::string_view phrase);

/// "former", "prime", "deputy": before a role noun, somebody else than without it.
bool is_rank(std::string_view lower);

}  // namespace quoth
