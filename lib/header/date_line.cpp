#include "header/date_line.h"

#include <optional>

#include "quoth/lexicon.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kLongest = 200;  // bytes; a longer line is running text

struct Label {
  std::size_t size = 0;  // with the colon and the blanks after it
  bool updated = false;
};

struct KnownLabel {
  std::string_view text;
  bool updated;
};

/// The table, its fields cut once: each word of each line may be a label.
const std::vector<KnownLabel>& known_labels() {
  static const std::vector<KnownLabel> labels = [] {
    static const Lexicon table = Lexicon::embedded("date_labels");
    std::vector<KnownLabel> list;
    for (const auto& row : table.rows()) list.push_back({row.field(0), row.field(1) == "updated"});
    return list;
  }();
  return labels;
}

/// The longest label that stands at the start of `rest` (lower case) and ends there as a word.
std::optional<Label> label_at(std::string_view rest) {
  std::optional<Label> longest;
  for (const auto& [label, updated] : known_labels()) {
    if (rest.empty() || rest[0] != label[0] || !rest.starts_with(label)) continue;
    if (longest && longest->size >= label.size()) continue;
    if (label.size() < rest.size() && is_ascii_letter(rest[label.size()])) continue;
    longest = Label{label.size(), updated};
  }
  if (longest) {
    const auto after = rest.find_first_not_of(" \t:", longest->size);
    longest->size = after == rest.npos ? rest.size() : after;
  }
  return longest;
}

/// Where the next label begins at or after `from`, or the end of the line.
std::size_t next_label(std::string_view lower, std::size_t from) {
  for (auto i = from; i < lower.size(); ++i)
    if ((i == 0 || !is_ascii_letter(lower[i - 1])) && label_at(lower.substr(i))) return i;
  return lower.size();
}

/// A bare date needs a day: "May 2025" may be a heading. Beside a label, one word may be strange,
/// such as a time zone that the table lacks.
bool holds(const LabelledDate& date, bool labelled) {
  if (date.date.fault == DateFault::absent || date.date.leftover > (labelled ? 1 : 0)) return false;
  return labelled || date.date.has_day || date.date.fault == DateFault::impossible;
}

}  // namespace

std::vector<LabelledDate> read_date_line(std::string_view line, DayOrder order) {
  if (line.size() > kLongest || line.find_first_of("0123456789") == line.npos) return {};
  const auto lower = ascii_lower(line);
  std::vector<LabelledDate> dates;
  for (std::size_t at = 0; at < line.size();) {
    const auto label = label_at(std::string_view(lower).substr(at));
    const auto start = at + (label ? label->size : 0);
    const auto end = next_label(lower, start);
    const auto printed = trim(line.substr(start, end - start));
    const LabelledDate date{label && label->updated, printed, read_date(printed, order)};
    if (!holds(date, label.has_value())) return {};
    dates.push_back(date);
    at = end;
  }
  return dates;
}

bool is_date_label(std::string_view text) {
  const auto lower = ascii_lower(trim(text));
  const auto label = label_at(lower);
  return label && label->size == lower.size();
}

bool is_date_line(std::string_view line) {
  return !read_date_line(line, DayOrder::unknown).empty();
}

}  // namespace quoth
