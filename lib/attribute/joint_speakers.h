// Who they are, where several speak together: "Quill and her deputy, Per Lund, said".
#pragma once

#include <string_view>
#include <vector>

#include "attribute/cast.h"

namespace quoth {

/// The phrases of all who speak together in the phrase of a source, appositions included; empty if
/// there is one speaker, or several of whom the article names none ("doctors and nurses").
std::vector<Span> joint_speakers(std::string_view text, const Cast& cast, Span phrase);

}  // namespace quoth
