#include "header/encoding.h"

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>

#include "text/ascii.h"
#include "text/utf8.h"

namespace quoth {
namespace {

constexpr std::size_t kSample = 64 * 1024;  // what detection looks at
constexpr std::size_t kHead = 2048;         // where a page names its encoding
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

struct Mark {
  std::string_view bytes;
  const char* encoding;
};
constexpr Mark kMarks[] = {{{"\xFF\xFE", 2}, "UTF-16LE"}, {{"\xFE\xFF", 2}, "UTF-16BE"}};

struct Utf8Census {
  std::size_t first_invalid = std::string_view::npos;
  std::size_t invalid = 0;
  std::size_t multibyte = 0;  // well-formed characters of more than one byte
};

Utf8Census take_census(std::string_view bytes) {
  const auto* s = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int64_t>(bytes.size());
  Utf8Census census;
  for (std::int64_t i = 0; i < size;) {
    if (s[i] < 0x80) {
      ++i;
      continue;
    }
    const auto at = i;
    UChar32 c;
    U8_NEXT(s, i, size, c);
    if (c >= 0) {
      ++census.multibyte;
    } else if (census.invalid++ == 0) {
      census.first_invalid = static_cast<std::size_t>(at);
    }
  }
  return census;
}

/// UTF-16 of English text has a zero in nearly every second byte.
const char* utf16_without_mark(std::string_view bytes) {
  const auto sample = bytes.substr(0, kSample);
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == 0;
  const auto half = sample.size() / 2;
  if (half < 4) return nullptr;
  if (zeros[1] > half * 7 / 10 && zeros[0] < half / 10) return "UTF-16LE";
  if (zeros[0] > half * 7 / 10 && zeros[1] < half / 10) return "UTF-16BE";
  return nullptr;
}

/// No text holds NUL, and hardly any other control character but tab, newlines and form feed.
bool is_binary(std::string_view bytes) {
  std::size_t control = 0;
  const auto sample = bytes.substr(0, kSample);
  for (const char c : sample) {
    const auto u = static_cast<unsigned char>(c);
    control += u < 0x20 && !(u >= '\t' && u <= '\r') && u != 0x1A && u != 0x1B;
  }
  return bytes.find('\0') != bytes.npos || control > sample.size() / 50;
}

/// Files that people keep beside their texts, and that are not told by NUL bytes alone.
void refuse_documents(std::string_view bytes) {
  constexpr std::pair<std::string_view, std::string_view> kDocuments[] = {
      {"{\\rtf", "RTF"}, {"%PDF-", "PDF"}, {"PK\x03\x04", "a ZIP file, as DOCX and EPUB are"}};
  for (const auto& [start, name] : kDocuments)
    if (bytes.starts_with(start))
      throw std::runtime_error(fmt::format("{}, not text: convert it first", name));
}

/// What ICU makes of bytes that are not UTF-8. English text has few of them, which leaves the
/// detector little to go by: Windows-1252 is taken wherever it is among the candidates.
std::string detect(std::string_view bytes, std::size_t first_high) {
  const auto sample =
      bytes.substr(first_high > kSample / 2 ? first_high - kSample / 2 : 0, kSample);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                            ucsdet_close);
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  std::int32_t count = 0;
  const auto* matches = ucsdet_detectAll(detector.get(), &count, &status);
  std::string best;
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const std::string name = ucsdet_getName(matches[i], &status);
    if (name == "ISO-8859-1" || name == "windows-1252") return "windows-1252";
    if (best.empty() && !name.starts_with("UTF-")) best = name;
  }
  return best.empty() ? "windows-1252" : best;
}

/// None if the bytes are not of this encoding. ICU maps C1 controls for the five holes of
/// Windows-1252, as browsers do; they stand for nothing in a text and are refused here.
std::optional<std::string> convert(std::string_view bytes, const std::string& encoding,
                                   bool repair) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> source(
      ucnv_open(encoding.c_str(), &status), ucnv_close);
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> target(ucnv_open("UTF-8", &status),
                                                                  ucnv_close);
  if (U_FAILURE(status)) return std::nullopt;
  if (!repair)
    ucnv_setToUCallBack(source.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  std::string text;
  char buffer[16384];
  UChar pivot[4096], *pivot_source = pivot, *pivot_target = pivot;
  const char* from = bytes.data();
  do {
    char* to = buffer;
    status = U_ZERO_ERROR;
    ucnv_convertEx(target.get(), source.get(), &to, buffer + sizeof buffer, &from,
                   bytes.data() + bytes.size(), pivot, &pivot_source, &pivot_target,
                   pivot + std::size(pivot), false, true, &status);
    text.append(buffer, to);
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  return U_SUCCESS(status) ? std::optional(std::move(text)) : std::nullopt;
}

[[noreturn]] void fail_at(std::size_t byte, std::string_view encoding) {
  throw std::runtime_error(fmt::format(
      "byte {}: invalid {}; --repair-utf8 replaces what cannot be read", byte, encoding));
}

Decoded decode_utf8(std::string_view bytes, const Utf8Census& census, std::string encoding,
                    OnInvalid on_invalid) {
  if (census.invalid == 0 || on_invalid == OnInvalid::keep)
    return {std::string(bytes), std::move(encoding)};
  if (on_invalid == OnInvalid::fail) fail_at(census.first_invalid, "UTF-8");
  return {repair_utf8(bytes), std::move(encoding), true};
}

Decoded decode_with(std::string_view bytes, const std::string& encoding, OnInvalid on_invalid) {
  if (auto text = convert(bytes, encoding, false)) return {std::move(*text), encoding};
  auto text = on_invalid == OnInvalid::replace ? convert(bytes, encoding, true) : std::nullopt;
  if (!text)
    throw std::runtime_error(
        fmt::format("invalid {}; --repair-utf8 replaces what cannot be read", encoding));
  return {std::move(*text), encoding, true};
}

}  // namespace

std::string declared_encoding(std::string_view bytes) {
  const auto head = ascii_lower(bytes.substr(0, kHead));
  if (head.find('<') == head.npos) return {};
  for (const std::string_view name : {"charset=", "encoding="}) {
    auto at = head.find(name);
    if (at == head.npos) continue;
    at = head.find_first_not_of("\"' ", at + name.size());
    if (at == head.npos) return {};
    return head.substr(at, head.find_first_of("\"' >;?/", at) - at);
  }
  return {};
}

Decoded decode(std::string_view bytes, std::string_view declared, OnInvalid on_invalid) {
  refuse_documents(bytes);
  for (const Mark& mark : kMarks)
    if (bytes.starts_with(mark.bytes))
      return decode_with(bytes.substr(mark.bytes.size()), mark.encoding, on_invalid);
  const bool marked = bytes.starts_with(kUtf8Mark);
  if (marked) bytes.remove_prefix(kUtf8Mark.size());
  if (const char* encoding = utf16_without_mark(bytes))
    return decode_with(bytes, encoding, on_invalid);
  if (is_binary(bytes)) throw std::runtime_error("binary content, not an article");
  const auto census = take_census(bytes);
  // One stray byte among many good characters is damage; many strays are another encoding.
  const bool utf8 = marked || on_invalid == OnInvalid::keep;
  if (utf8 || census.multibyte >= census.invalid)
    return decode_utf8(bytes, census, marked ? "UTF-8 with BOM" : "UTF-8", on_invalid);
  if (!declared.empty())
    if (auto text = convert(bytes, std::string(declared), false))
      return {std::move(*text), std::string(declared)};
  return decode_with(bytes, detect(bytes, census.first_invalid), on_invalid);
}

}  // namespace quoth
