// What plain text tells of itself, without the other forms that an article may have.
#include "header/plain.h"
#include "quoth/header.h"

namespace quoth {
namespace {

Record read_plain(std::string_view text) {
  Articles unused;
  const HeaderOptions options;
  ArticleSource source{{}, options, find_day_order(text), unused};
  Record record = record_of(std::string(text));
  read_copy(record, {0, static_cast<std::uint32_t>(text.size())}, source);
  return record;
}

/// The lines at the beginning, among which a date stands if there is one; a text of one line whole.
std::string_view top_of(std::string_view text) {
  constexpr std::size_t kTop = 2000;  // bytes
  const auto end = text.size() > kTop ? text.rfind('\n', kTop) : text.npos;
  return end == text.npos || end == 0 ? text.substr(0, kTop) : text.substr(0, end);
}

}  // namespace

std::vector<Block> find_blocks(std::string_view text) {
  return std::move(*read_plain(text).blocks);
}

std::string find_date(std::string_view text) { return read_plain(top_of(text)).header->date; }

}  // namespace quoth
