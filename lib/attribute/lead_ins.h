// Tags without a verb of saying: a sentence that ends in a colon, a name behind a dash.
//
//   Quill described the scene: “There was mud to the ceiling.”
//   “There was mud to the ceiling.” — Ada Quill, farmer
#pragma once

#include "attribute/article.h"

namespace quoth {

/// The lemmas of the two: the colon of “Trump: ‘We won’”, and the dash before a name.
constexpr std::string_view colon_lemma = ":", signature_lemma = "—";

/// The tag is an opening that tells whose words or view follow: “In the words of Quill, …”.
bool is_viewpoint(const Tag& tag);

/// The subject of a sentence, after a circumstance that opens it: Quill in "On Friday, Quill left".
/// An empty span if it is not made out.
Span subject_of_sentence(std::string_view text, Span sentence);

/// Adds them to the sentences' tags, in text order, where a quotation has no other tag.
void add_lead_ins(Article& article);

}  // namespace quoth
