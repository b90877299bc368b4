#include "attribute/joint_speakers.h"

#include <algorithm>

#include "clause/coordination.h"
#include "clause/phrase_head.h"
#include "syntax/words.h"
#include "text/white_space.h"

namespace quoth {
namespace {

/// A comma that none closes opens an apposition: "Quill, a lawyer" of "Quill, a lawyer and the
/// author of".
bool is_open(std::string_view left) { return std::count(left.begin(), left.end(), ',') % 2 == 1; }

bool has_role(std::string_view text, Span phrase) { return !head_of(text, phrase).role.empty(); }

/// "a spokesman for Quill" of "a spokesman for Quill and Lund", who may speak for both.
bool hangs(std::string_view text, Span left) { return head_span(text, left).end < left.end; }

/// A name of one body or country has its own "and": Trinidad and Tobago.
bool is_within_name(const Cast& cast, Span word) {
  const auto next = cast.first_from(word.start);
  return next > 0 && cast.appearances()[next - 1].span.end > word.end;
}

}  // namespace

std::vector<Span> joint_speakers(std::string_view text, const Cast& cast, Span phrase) {
  if (phrase.of(text).find("and") == std::string_view::npos) return {};
  const Words words(text, tokenize(text, phrase), {});
  for (int i = 1; i + 1 < words.size(); ++i) {
    if (words[i].lower != "and" || is_within_name(cast, words[i].span)) continue;
    const Span before = trim(text, {phrase.start, words[i].span.start});
    const Span left = text[before.end - 1] == ',' ? Span{before.start, before.end - 1} : before;
    const Span right{words[i + 1].span.start, phrase.end};
    const bool group = words[words.size() - 1].lower.ends_with("s");
    if (is_open(before.of(text)) || !(opens_speaker(words[i + 1]) || group)) continue;
    const bool left_named = cast.head(left).has_value(), right_named = cast.head(right).has_value();
    if (!left_named && (!right_named || hangs(text, left) || !has_role(text, left))) continue;
    if (group || right_named || has_role(text, right)) return {left, right};
  }
  return {};
}

}  // namespace quoth
