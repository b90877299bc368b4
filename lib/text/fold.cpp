#include "text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "text/ascii.h"

namespace quoth {
namespace {

bool is_dropped(UChar32 c) {
  return c == '.' || c == '\'' || c == '-' || c == '`' || c == 0x2018 || c == 0x2019 ||
         c == 0x2010 || c == 0x2011 || u_charType(c) == U_NON_SPACING_MARK;
}

std::string fold_unicode(std::string_view word) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* nfd = icu::Normalizer2::getNFDInstance(status);
  auto text = icu::UnicodeString::fromUTF8({word.data(), static_cast<int>(word.size())});
  if (U_SUCCESS(status)) text = nfd->normalize(text, status);
  text.foldCase();
  icu::UnicodeString kept;
  for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1))
    if (!is_dropped(text.char32At(i))) kept.append(text.char32At(i));
  std::string bytes;
  kept.toUTF8String(bytes);
  return bytes;
}

}  // namespace

std::string fold(std::string_view word) {
  std::string folded;
  folded.reserve(word.size());
  for (char c : word) {
    if (static_cast<unsigned char>(c) >= 0x80) return fold_unicode(word);
    if (!is_dropped(static_cast<unsigned char>(c))) folded += ascii_lower(c);
  }
  return folded;
}

}  // namespace quoth
