#include "train_commands.h"

#include <fmt/format.h>

#include <algorithm>

#include "quoth/filter.h"
#include "quoth/record_io.h"

namespace quoth {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

void visit_lines(std::string_view text, const std::string& file,
                 const std::function<void(std::string_view)>& visit) {
  int number = 0;
  for (std::size_t at = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
       at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    auto line = text.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    at = end + 1;
    ++number;
    try {
      if (!line.empty()) visit(line);
    } catch (const RecordError& error) {
      throw std::runtime_error(
          fmt::format("{}:{}: byte {}: {}", file, number, error.byte(), error.what()));
    }
  }
}

}  // namespace

void for_each_line(const std::vector<std::string>& files,
                   const std::function<void(std::string_view line)>& visit) {
  for (const std::string& file : files) visit_lines(read_input(file), file, visit);
}

}  // namespace quoth
