// Words that give a thing its name: a bar called “Kiwi”, the so-called “Kiwi”, the term “Kiwi”.
#pragma once

#include "attribute/article.h"

namespace quoth {

/// The words of a sentence before `at` give a name: called “Kiwi”, known to all as “Kiwi”, words
/// such as “Kiwi”. `from`: where the sentence begins.
bool follows_naming(std::string_view text, std::uint32_t from, std::uint32_t at);

/// `tag` gives a thing its name by the quoted words: “a bar called ‘Kiwi,’” “known as ‘Kiwi.’”
bool is_naming(const Article& article, const Tag& tag, const Quotation& quotation);

}  // namespace quoth
