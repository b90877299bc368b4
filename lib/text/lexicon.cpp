#include "quoth/lexicon.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <stdexcept>
#include <string>

#include "text/embedded.h"

namespace quoth {

std::string_view Lexicon::Row::field(int column) const {
  std::string_view rest = line_;
  for (; column > 0; --column) {
    const auto tab = rest.find('\t');
    if (tab == rest.npos) return {};
    rest.remove_prefix(tab + 1);
  }
  return rest.substr(0, rest.find('\t'));
}

Lexicon Lexicon::embedded(std::string_view name) { return Lexicon(embedded_table(name)); }

Lexicon::Lexicon(std::string_view table) {
  while (!table.empty()) {
    const auto line = table.substr(0, table.find('\n'));
    table.remove_prefix(std::min(line.size() + 1, table.size()));
    if (!line.empty() && line[0] != '#') rows_.emplace_back(line);
  }
  // Half full at most, so that a probe ends soon.
  slots_.resize(std::bit_ceil(rows_.size() * 2 + 1));
  const auto mask = slots_.size() - 1;
  for (std::uint32_t i = 0; i < rows_.size(); ++i) {
    auto slot = std::hash<std::string_view>{}(rows_[i].field(0)) & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = i + 1;
  }
}

std::string_view embedded_table(std::string_view name) {
  for (const EmbeddedTable* t = embedded_tables; t->name; ++t)
    if (name == t->name) return {t->begin, t->end};
  throw std::out_of_range("no lexicon named " + std::string(name));
}

std::string_view find_line(std::string_view table, std::string_view key) {
  std::size_t from = 0, to = table.size();  // both at the start of a line
  while (from < to) {
    const auto before = table.rfind('\n', from + (to - from) / 2);
    const auto start = before == table.npos || before < from ? from : before + 1;
    const auto end = std::min(table.find('\n', start), table.size());
    const auto line = table.substr(start, end - start);
    const int order = line.substr(0, line.find('\t')).compare(key);
    if (order == 0) return line;
    if (order < 0)
      from = std::min(end + 1, to);
    else
      to = start;
  }
  return {};
}

std::optional<Lexicon::Row> Lexicon::find(std::string_view key) const {
  const auto mask = slots_.size() - 1;
  for (auto slot = std::hash<std::string_view>{}(key)&mask; slots_[slot] != 0;
       slot = (slot + 1) & mask) {
    const Row& row = rows_[slots_[slot] - 1];
    if (row.field(0) == key) return row;
  }
  return std::nullopt;
}

}  // namespace quoth
