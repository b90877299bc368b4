// Names as they stand in an article, made ready to be compared with each other.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "names/names.h"
#include "quoth/record.h"
#include "syntax/gender.h"

namespace quoth {

/// How a person's name stands in its sentence: as the first that hangs on nothing, which is most
/// often the subject; by itself; or behind a preposition or before a genitive.
enum class Standing { subject, plain, hanging };

struct NameForm {
  Name name;
  std::vector<std::string> words;   // folded; without articles, particles and "Jr."
  std::string key;                  // the words in one, so that "Jong Un" is "Jong-un"
  std::string suffix;               // "jr", "iii": tells father and son apart
  Gender gender = Gender::unknown;  // by the title before it, or the given name
  bool titled = false;              // the gender is told by a title ("Mrs.")
  Gender hint = Gender::unknown;    // by the pronoun behind it: likely, not sure
  Standing standing = Standing::plain;
  bool heading = false;  // stands over the article or a section of it
  std::uint32_t sentence = 0, paragraph = 0;
};

/// The forms of all names, in their order. Linear in the text.
std::vector<NameForm> read_forms(const Record& record, const std::vector<Span>& sentences,
                                 const std::vector<Name>& names);

/// The words of one name, and what else its own letters tell.
NameForm read_form(std::string_view text, const Name& name);

/// No letter of a name with two or more is in lower case.
bool is_all_caps(std::string_view name);

}  // namespace quoth
