#include "names/features.h"

#include <algorithm>

#include "names/hash.h"

namespace quoth {
namespace {

/// Stands for the words beyond the ends of a sentence.
const TaggerWord& boundary() {
  static const TaggerWord word = [] {
    TaggerWord w = read_word("");
    w.cased = w.lower = w.shape = 0xB0DA7;
    return w;
  }();
  return word;
}

std::uint32_t cluster_prefix(std::uint32_t path, int bits) {
  if (path == 0) return 0;
  const int length = 31 - __builtin_clz(path);
  return length <= bits ? path : path >> (length - bits);
}

/// Adds features under numbers that are given in turn, so that each template has its own.
class Adder {
 public:
  explicit Adder(Features& features) : features_(features) {}
  void operator()(std::uint32_t value) { features_.add(mix(value, ++template_), aspect_); }
  void operator()(std::uint32_t a, std::uint32_t b) {
    features_.add(mix(mix(a, b), ++template_), aspect_);
  }
  void rests_on(Aspect aspect) { aspect_ = aspect; }  // those that are added from now on
  void skip(int templates) { template_ += templates; }
  void bits(std::uint32_t mask) {  // one feature per bit that is set
    ++template_;
    for (; mask != 0; mask &= mask - 1)
      features_.add(mix(static_cast<std::uint32_t>(__builtin_ctz(mask)), template_), aspect_);
  }

 private:
  Features& features_;
  Aspect aspect_ = kContext;
  std::uint32_t template_ = 1000;
};

struct Window {
  const TaggerWord *l2, *l1, *w, *r1, *r2;
};

std::uint32_t case_facts(const TaggerWord& w) {
  return w.lower_use | static_cast<std::uint32_t>(w.letters) << 4;
}
std::uint32_t span_facts(const TaggerWord& w) { return mix(w.span, w.span_place); }

void add_words(const Window& x, Adder& add) {
  add(0);
  add.rests_on(kIdentity);
  add(x.w->cased);
  add(x.w->lower);
  add.rests_on(kContext);
  add(x.l1->lower);
  add(x.r1->lower);
  add(x.l2->lower);
  add(x.r2->lower);
  add.rests_on(kIdentity);
  add(x.l1->lower, x.w->lower);
  add(x.w->lower, x.r1->lower);
  add.rests_on(kContext);
  add(x.l2->lower, x.l1->lower);
  add(x.r1->lower, x.r2->lower);
  add(x.l1->lower, x.r1->lower);
}

void add_shapes(const Window& x, SentenceStyle style, bool first, Adder& add) {
  const std::uint32_t s = style.all_caps | style.title_case << 1 | first << 2;
  add(x.w->shape, s);
  add(x.w->shape);
  add(x.l1->shape);
  add(x.r1->shape);
  add(x.l2->shape);
  add(x.r2->shape);
  add(x.l1->shape, x.w->shape);
  add(x.w->shape, x.r1->shape);
  add(mix(x.l1->shape, x.w->shape), x.r1->shape);
  add(x.l1->lower, x.w->shape);
  add(x.w->shape, x.r1->lower);
  add(case_facts(*x.w), s);
  add(case_facts(*x.l1));
  add(case_facts(*x.r1));
  add(case_facts(*x.l1), case_facts(*x.w));
  add(case_facts(*x.w), case_facts(*x.r1));
}

void add_affixes(const TaggerWord& w, Adder& add) {
  const auto a = affixes(w.text);
  for (int n = 0; n < 4; ++n) {
    if (a.prefix[n])
      add(a.prefix[n]);
    else
      add.skip(1);
    if (a.suffix[n])
      add(a.suffix[n]);
    else
      add.skip(1);
  }
}

void add_clusters(const Window& x, Adder& add) {
  for (const TaggerWord* w : {x.w, x.l1, x.r1, x.l2, x.r2}) {
    add.rests_on(w == x.w ? kIdentity : kContext);
    if (w->cluster == 0) {
      add.skip(3);
      continue;
    }
    add(cluster_prefix(w->cluster, 4));
    add(cluster_prefix(w->cluster, 7));
    add(w->cluster);
  }
  add.rests_on(kIdentity);
  add(x.l1->cluster, x.w->cluster);
  add(x.w->cluster, x.r1->cluster);
  add.rests_on(kContext);
  add(x.l1->cluster, x.w->shape);
  add(x.w->shape, x.r1->cluster);
}

void add_gazetteers(const Window& x, Adder& add) {
  const auto& w = *x.w;
  add.rests_on(kLists);
  for (const TaggerWord* word : {x.w, x.l1, x.r1}) {
    add.bits(word->single);
    if (word->single)
      add(word->single);
    else
      add.skip(1);
    if (word->span) {
      add(span_facts(*word));
      add.bits(word->span);
    } else {
      add.skip(2);
    }
  }
  add(w.single, case_facts(w));
  add(w.single, x.l1->single);
  add(w.single, x.r1->single);
  add(w.single, x.l1->shape);
  add(mix(w.single, x.l1->shape), x.r1->shape);
  add(w.single, x.l1->lower);
  add(w.single, x.r1->lower);
  add.rests_on(kContext);
}

/// The last word of a run says most of what an organisation is: "... Institute", "... Ministry".
void add_run(const TaggerWord* begin, const TaggerWord* end, const TaggerWord* word, const Run& run,
             Adder& add) {
  const auto from = std::min<std::ptrdiff_t>(word - run.begin, 4);
  const auto to = std::min<std::ptrdiff_t>(run.end - 1 - word, 4);
  const auto place = static_cast<std::uint32_t>(from * 8 + to);
  const auto& first = *run.begin;
  const auto& last = run.end[-1];
  const auto at = [&](const TaggerWord* w) -> const TaggerWord& {
    return w >= begin && w < end ? *w : boundary();
  };
  const auto &before = at(run.begin - 1), &before2 = at(run.begin - 2);
  const auto &after = at(run.end), &after2 = at(run.end + 1);
  const auto length = static_cast<std::uint32_t>(std::min<std::ptrdiff_t>(run.end - run.begin, 6));
  add(place);
  add.rests_on(kIdentity);
  add(last.lower);
  add(last.lower, place);
  add(first.lower);
  add(last.cluster, place);
  add(first.cluster, place);
  add.rests_on(kContext);
  add(before.lower, after.lower);
  add(before.lower, place);
  add(after.lower, place);
  add(before.cluster, place);
  add(after.cluster, place);
  add(before.lower, length);
  add(after.lower, length);
  add.rests_on(kLists);
  add(last.single, place);
  add(first.single, place);
  add.rests_on(kContext);
  // ", chairman of" after a name says more than the comma.
  add(mix(after.lower, after2.lower), place);
  add(mix(after.lower, after2.cluster), place);
  add(mix(before.lower, before2.lower), place);
  add(mix(before.lower, before2.cluster), place);
  add(mix(before.cluster, after.cluster), place);
  add(before2.cluster);
  add(after2.cluster);
}

constexpr std::ptrdiff_t kSurroundings = 6;  // words on each side of a run

/// Words of the text, which is what a name is spoken of with: "coach", "river", "shares".
void add_bag(const TaggerWord* begin, const TaggerWord* end, std::uint32_t side, Features& bag) {
  for (const auto* w = begin; w < end; ++w) {
    if (w->letters != Case::lower) continue;
    bag.add(mix(w->lower, side), kContext);
    if (w->cluster != 0) bag.add(mix(w->cluster, side + 2), kContext);
  }
}

}  // namespace

SentenceStyle style_of(const TaggerWord* begin, const TaggerWord* end) {
  int upper = 0, title = 0, lower = 0;
  for (const TaggerWord* w = begin; w != end; ++w) {
    if (w->letters == Case::upper) ++upper;
    if (w->letters == Case::title || w->letters == Case::mixed) ++title;
    if (w->letters == Case::lower && w->text.size() > 3) ++lower;
  }
  SentenceStyle style;
  style.all_caps = upper > 2 && upper > 4 * (title + lower);
  style.title_case = !style.all_caps && upper + title > 3 && upper + title > 4 * lower;
  return style;
}

void extract(const TaggerWord* begin, const TaggerWord* end, const TaggerWord* word, const Run& run,
             SentenceStyle style, Features& features) {
  const auto at = [&](std::ptrdiff_t offset) {
    const auto* w = word + offset;
    return w >= begin && w < end ? w : &boundary();
  };
  const Window x{at(-2), at(-1), word, at(1), at(2)};
  Adder add(features);
  features.size = 0;
  add_words(x, add);
  add_shapes(x, style, word == begin, add);
  add_affixes(*word, add);
  add_clusters(x, add);
  add_gazetteers(x, add);
  add_run(begin, end, word, run, add);
}

void extract_surroundings(const TaggerWord* begin, const TaggerWord* end, const Run& run,
                          Features& features) {
  constexpr std::uint32_t kBefore = 2101, kAfter = 2102;
  features.size = 0;
  add_bag(std::max(begin, run.begin - kSurroundings), run.begin, kBefore, features);
  add_bag(run.end, std::min(end, run.end + kSurroundings), kAfter, features);
}

}  // namespace quoth
