// Several who speak together: "Quill and her deputy, Per Lund, said".
#pragma once

#include <vector>

#include "attribute/cast.h"
#include "attribute/source.h"

namespace quoth {

/// The source with those who are joined to it by "and", before it or, where it stands behind its
/// verb, after it: for "her deputy, Per Lund," all of "Quill and her deputy, Per Lund,".
SourcePhrase with_others(const Words& words, SourcePhrase source);

/// The phrases of all who speak together in the phrase of a source, appositions included; empty if
/// there is one speaker, or several of whom the article names none ("doctors and nurses").
std::vector<Span> joint_speakers(std::string_view text, const Cast& cast, Span phrase);

}  // namespace quoth
