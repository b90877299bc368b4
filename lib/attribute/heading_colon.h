// Headings that quote by a colon alone.
//
//   Ortega: Bridge will close in June          Ortega says [Bridge will close in June]
#pragma once

#include <vector>

#include "attribute/speakers.h"
#include "quoth/attribute.h"

namespace quoth {

/// Adds what stands behind the colon of a heading that begins with the name of a person of the
/// article, or with a role, police, a report or a poll; quotes of `found` within it, the article's,
/// become part of it.
void add_heading_colons(const Article& article, const Speakers& speakers,
                        std::vector<Attribution>& found);

}  // namespace quoth
