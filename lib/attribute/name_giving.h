// Words that give a thing its name: a bar called “Kiwi”, the so-called “Kiwi”, the term “Kiwi”.
#pragma once

#include "attribute/article.h"

namespace quoth {

/// The words of a sentence before `at` give a name: called “Kiwi”, known to all as “Kiwi”, words
/// such as “Kiwi”. `from`: where the sentence begins.
bool follows_naming(std::string_view text, std::uint32_t from, std::uint32_t at);

/// Drops the tags that give a name by quoted words and report nothing: a bar called “Kiwi,” known
/// as “Kiwi.” What a thing is usually called (engineers call it “Phase B”, the press has dubbed him
/// the “Kid”) is a name as well.
void drop_naming(Article& article);

}  // namespace quoth
