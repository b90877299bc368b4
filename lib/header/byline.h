// Bylines: "By Jane Roe and Kim Min-ji, Political Editors", "JANE ROE jane@herald.example".
#pragma once

#include <string_view>
#include <vector>

#include "quoth/record.h"

namespace quoth {

/// The authors of a line that opens with "By" (or "Written by" …), or none if it is no byline.
std::vector<Author> read_byline(std::string_view line);

/// The authors of a line that holds only names, and what goes with them, without "By".
/// "Ji Da-gyum" is one; so is "Market Reaction": the caller must have more evidence.
std::vector<Author> read_names(std::string_view line);

bool is_byline(std::string_view line);

/// "The Ansel Courier": a name that ends as those of newspapers do.
bool names_paper(std::string_view line);

/// "Associated Press Writer": a role alone, as it may stand on the line below a byline.
bool is_role_line(std::string_view line);

}  // namespace quoth
