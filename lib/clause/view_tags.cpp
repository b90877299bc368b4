#include "clause/view_tags.h"

#include "clause/source.h"
#include "clause/tag_parts.h"

namespace quoth {
namespace {

/// A view in words: what it hangs on, the last word of all of it, and whose it is.
struct View {
  WordRange cue;
  int last = -1;
  SourcePhrase source;
};

bool closes(const Words& words, int i) { return words[i].is(kComma | kStop); }

/// "in Ortega's view", "by her own account"
View view_of_owner(const Words& words, int i) {
  constexpr int longest = 8;  // words of "in the view"
  if (words[i].lower != "in" && words[i].lower != "by" && words[i].lower != "to") return {};
  for (int k = i + 2; k < i + longest && !words[k].is(kPunctuation | kQuoted); ++k) {
    if (!words[k].is(kView) || !closes(words, k + 1)) continue;
    const SourcePhrase owner = owner_of(words, k);
    const bool mine = words[i + 1].lower == "my" || words[i + 1].lower == "our";
    if (!owner.found() || owner.head.first != i + 1 || mine) return {};
    return {{k, k}, k, owner};
  }
  return {};
}

/// "in the eyes of the court"
View view_of(const Words& words, int i) {
  const bool opens = words[i].lower == "in" && words[i + 1].lower == "the" &&
                     words[i + 2].is(kView) && words[i + 3].lower == "of";
  if (!opens) return {};
  const SourcePhrase source = source_after(words, i + 3);
  if (!source.found()) return {};
  const int last = closes(words, source.phrase.last + 1) ? source.phrase.last : source.head.last;
  return closes(words, last + 1) ? View{{i, i + 3}, last, source} : View{};
}

/// "as far as Ortega is concerned", "to hear Ortega tell it"
View view_between(const Words& words, int i) {
  const bool far = words[i].lower == "as" && words[i + 1].lower == "far";
  const bool hear = words[i].lower == "to" && words[i + 1].lower == "hear";
  if (!far && !hear) return {};
  const int before = far ? i + 2 : i + 1;
  SourcePhrase source = source_after(words, before);
  if (!source.found()) return {};
  if (words[source.head.last].lower == "tell") source.phrase.last = --source.head.last;
  const int end = source.head.last + 1;
  const bool closed = far ? words[end].is(kBe) && words[end + 1].lower == "concerned"
                          : words[end].lower == "tell" && words[end + 1].lower == "it";
  return closed ? View{{end, end + 1}, end + 1, source} : View{};
}

}  // namespace

std::optional<Tag> view_tag(const Words& words, int i) {
  View view = view_of_owner(words, i);
  if (view.last < 0) view = view_of(words, i);
  if (view.last < 0) view = view_between(words, i);
  if (view.last < 0) return std::nullopt;
  Tag tag;
  tag.cue = words.span(view.cue.first, view.cue.last);
  tag.lemma = words[view.cue.last].is(kView) ? words[view.cue.last].lower : words[i].lower;
  tag.act = Act::thought;
  tag.speech = false;
  view.source.inverted = false;
  set_source(words, view.source, tag);
  surround(words, {.first = i, .last = view.last, .according = true}, tag);
  return tag.before.empty() && tag.after.empty() ? std::nullopt : std::optional(tag);
}

}  // namespace quoth
