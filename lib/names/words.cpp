#include "names/words.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "names/gazetteer.h"
#include "names/hash.h"

namespace quoth {
namespace {

constexpr std::size_t kLongest = 64;  // bytes of a word that count; the rest is noise

/// A word under its cut length, folded once: lower case, digits as 0, shape with runs collapsed.
struct Folded {
  char lower[kLongest + 8];
  char cased[kLongest + 8];
  char shape[16];
  std::uint32_t size = 0, cased_size = 0, shape_size = 0;
  std::uint32_t uppers = 0, lowers = 0, uncased = 0, digits = 0;
  bool first_upper = false;

  void shape_add(char c) {
    if (shape_size > 0 && shape[shape_size - 1] == c) return;
    if (shape_size < sizeof shape) shape[shape_size++] = c;
  }
  void ascii(char c);
  void multibyte(UChar32 c, std::string_view bytes);
};

void Folded::ascii(char c) {
  if (c >= 'A' && c <= 'Z') {
    if (uppers + lowers == 0) first_upper = true;
    ++uppers;
    shape_add('X');
    lower[size++] = static_cast<char>(c | 0x20);
  } else if (c >= 'a' && c <= 'z') {
    ++lowers;
    shape_add('x');
    lower[size++] = c;
  } else if (c >= '0' && c <= '9') {
    ++digits;
    shape_add('0');
    lower[size++] = c = '0';
  } else {
    shape_add(c);
    lower[size++] = c;
  }
  cased[cased_size++] = c;
}

void Folded::multibyte(UChar32 c, std::string_view bytes) {
  if (c == 0x2019) return ascii('\'');  // one apostrophe for the tables
  for (char b : bytes) cased[cased_size++] = b;
  if (u_isupper(c)) {
    if (uppers + lowers == 0) first_upper = true;
    ++uppers;
    shape_add('X');
    U8_APPEND_UNSAFE(lower, size, u_tolower(c));
    return;
  }
  if (u_islower(c))
    ++lowers;
  else if (u_isalpha(c))
    ++uncased;
  shape_add(u_isalpha(c) ? 'x' : '?');
  for (char b : bytes) lower[size++] = b;
}

Folded fold(std::string_view token) {
  Folded folded;
  const char* s = token.data();
  const auto n = static_cast<std::int32_t>(std::min(token.size(), kLongest));
  for (std::int32_t i = 0; i < n;) {
    if (static_cast<unsigned char>(s[i]) < 0x80) {
      folded.ascii(s[i++]);
      continue;
    }
    const auto from = i;
    UChar32 c;
    U8_NEXT(s, i, n, c);
    folded.multibyte(c < 0 ? 0xFFFD : c, token.substr(from, i - from));
  }
  return folded;
}

/// Mr. is Mr and Corp. is Corp, but "p.m." and "J." stay.
std::uint32_t without_stop(const Folded& f) {
  if (f.size < 3 || f.lower[f.size - 1] != '.' || f.digits > 0) return f.size;
  return std::string_view(f.lower, f.size - 1).find('.') == std::string_view::npos ? f.size - 1
                                                                                   : f.size;
}

Case letter_case(const Folded& f) {
  if (f.uppers == 0)
    return f.lowers + f.uncased == 0 ? Case::none : f.uncased ? Case::title : Case::lower;
  if (f.lowers == 0) return f.uppers == 1 ? Case::title : Case::upper;
  return f.first_upper && f.uppers == 1 ? Case::title : Case::mixed;
}

bool has_upper(const TaggerWord& w) { return w.letters >= Case::title; }

void look_up_word(TaggerWord& word, const WordTables& tables) {
  const auto* fact = tables.facts.find(lower_key(word));
  if (fact) {
    word.cluster = fact->cluster;
    word.lower_use = fact->lower_use;
    word.linker = fact->linker;
  }
  if (!has_upper(word)) return;
  if (const auto* cased = tables.facts.find(cased_key(word))) word.cluster = cased->cluster;
}

/// Words in lower case and numbers join a name next to them or between its words.
void mark_candidates(TaggerWord* begin, TaggerWord* end) {
  for (auto* w = begin; w != end; ++w) w->candidate = has_upper(*w);
  for (auto* w = begin; w != end;) {
    if (w->candidate) {
      ++w;
      continue;
    }
    auto* gap = w;
    while (w != end && !w->candidate) ++w;
    bool inside = gap != begin && w != end && w - gap <= 4;
    for (auto* g = gap; g != w && inside; ++g) inside = (g->linker & kLinkInside) != 0;
    for (auto* g = gap; g != w && inside; ++g) g->candidate = true;
    if (gap != begin && (gap->linker & kLinkLast)) gap->candidate = true;
    // Kim Jong | - | un, as some texts are cut
    if (gap != begin && gap->text == "-" && w - gap >= 2 && gap[1].letters == Case::lower)
      gap->candidate = gap[1].candidate = true;
    if (w != end && (w[-1].linker & kLinkFirst)) w[-1].candidate = true;
  }
}

}  // namespace

std::uint32_t lower_key(const TaggerWord& word) { return word.lower; }
std::uint32_t cased_key(const TaggerWord& word) { return mix(word.cased, 1); }

TaggerWord read_word(std::string_view token) {
  const auto f = fold(token);
  TaggerWord word;
  word.text = token;
  word.lower = hash_bytes({f.lower, without_stop(f)});
  word.cased = hash_bytes({f.cased, f.cased_size});
  word.shape = hash_bytes({f.shape, f.shape_size});
  word.letters = letter_case(f);
  word.digits = f.digits > 0;
  return word;
}

Affixes affixes(std::string_view token) {
  const auto f = fold(token);
  Affixes result;
  for (std::uint32_t n = 1; n <= 4 && n < f.size; ++n) {
    result.prefix[n - 1] = hash_bytes({f.lower, n});
    result.suffix[n - 1] = hash_bytes({f.lower + f.size - n, n});
  }
  return result;
}

void look_up(WordText& text, const WordTables& tables) {
  for (auto& word : text.words) look_up_word(word, tables);
  for (std::size_t s = 0; s < text.sentences(); ++s) {
    auto* begin = text.words.data() + text.starts[s];
    auto* end = text.words.data() + text.starts[s + 1];
    match_gazetteer(begin, end, tables);
    mark_candidates(begin, end);
  }
}

}  // namespace quoth
