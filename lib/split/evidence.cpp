#include "split/evidence.h"

#include <string.h>  // memmem

#include <algorithm>

#include "split/hash.h"
#include "text/ascii.h"

namespace quoth::splitting {
namespace {

constexpr std::size_t kManners = 2000;  // so many bytes of a text show how its writer writes
constexpr std::uint32_t kLongest = 12;  // no abbreviation is longer than this with its stop

std::string_view short_word_before(std::string_view text, std::uint32_t stop) {
  std::uint32_t start = stop;
  while (start > 0 && stop - start < kLongest) {
    const char c = text[start - 1];
    if (!is_ascii_letter(c) && c != '.') break;
    --start;
  }
  return text.substr(start, stop - start);
}

}  // namespace

// A long word in small letters is no abbreviation: what follows its stop starts a sentence.
void Evidence::count_start(std::string_view word, bool small) {
  if (word.size() < 5 || !std::all_of(word.begin(), word.end(), is_ascii_lower)) return;
  ++(small ? small_starts_ : capital_starts_);
}

void Evidence::read() {
  read_ = true;
  for (const std::uint32_t at : stops_) {
    if (at + 2 >= text_.size()) break;
    const char next = text_[at + 1], after = text_[at + 2];
    if (next != ',' && next != ' ') continue;
    const auto word = short_word_before(text_, at);
    if (next == ' ') count_start(word, is_ascii_lower(after));
    if (text_[at] != '.' || (next == ' ' && !is_ascii_lower(after))) continue;
    if (!word.empty() && word.size() < kLongest) abbreviations_.push_back(hash_bytes(word));
  }
  std::sort(abbreviations_.begin(), abbreviations_.end());
}

bool Evidence::goes_on(std::string_view with_stop) {
  if (!read_) read();
  const auto key = hash_bytes(with_stop.substr(0, with_stop.size() - 1));
  return std::binary_search(abbreviations_.begin(), abbreviations_.end(), key);
}

bool Evidence::careless() {
  if (!read_) read();
  if (!has_small_i_) {
    const auto size = std::min(text_.size(), kManners);
    has_small_i_ = memmem(text_.data(), size, " i ", 3) != nullptr ||
                   memmem(text_.data(), size, " i'm ", 5) != nullptr;
  }
  return *has_small_i_ || (small_starts_ > 1 && small_starts_ * 4 > capital_starts_);
}

}  // namespace quoth::splitting
