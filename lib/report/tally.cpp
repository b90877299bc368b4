#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <vector>

#include "quoth/report.h"
#include "record/names.h"
#include "report/quote.h"
#include "report/tsv.h"

namespace quoth {
namespace {

enum Count { kQuoteCount, kFirstType, kWords = 4, kArticles = 5 };

constexpr std::string_view kRoleSeparator = "; ";

// A role that holds the separator is two roles, so that reading a report back changes nothing.
void add_roles(std::string_view list, std::set<std::string>& roles) {
  while (!list.empty()) {
    const auto role = list.substr(0, list.find(kRoleSeparator));
    list.remove_prefix(std::min(role.size() + kRoleSeparator.size(), list.size()));
    if (!role.empty()) roles.emplace(role);
  }
}

std::uint64_t read_count(const std::string& field) {
  std::uint64_t count = 0;
  const auto end = field.data() + field.size();
  const auto read = std::from_chars(field.data(), end, count);
  if (field.empty() || read.ec != std::errc() || read.ptr != end)
    throw std::runtime_error("not a count: \"" + field + "\"");
  return count;
}

std::string source_kind(const Record& record, const Quote& quote) {
  if (!quote.speaker) return "none";
  const Entity* entity = speaking_entity(record, quote);
  return entity ? std::string(name_of(kEntityTypes, entity->type)) : "unnamed";
}

}  // namespace

void Tally::Row::add(const Row& other) {
  for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += other.counts[i];
  if (!other.first.empty() && (first.empty() || other.first < first)) first = other.first;
  last = std::max(last, other.last);
  roles.insert(other.roles.begin(), other.roles.end());
}

void Tally::count(const Record& record, const Quote& quote,
                  std::map<std::string, Row>& rows) const {
  const auto add = [&](Row& row) {
    ++row.counts[kQuoteCount];
    ++row.counts[kFirstType + static_cast<std::size_t>(quote.type)];
    row.counts[kWords] += count_words(record, quote);
  };
  if (kind_ == ReportKind::sources) return add(rows[source_kind(record, quote)]);
  for (const Speaker* speaker : speakers(quote)) {
    Row& row = rows[speaker->name];
    add(row);
    if (const Entity* entity = entity_of(record, *speaker)) add_roles(entity->role, row.roles);
  }
}

void Tally::add(const Record& record) {
  if (!record.quotes) return;
  std::map<std::string, Row> article;
  for (const Quote& quote : *record.quotes) count(record, quote, article);
  // The day alone: times of different zones do not compare as strings.
  const std::string day = record.header ? record.header->date.substr(0, 10) : "";
  for (auto& [key, row] : article) {
    row.counts[kArticles] = 1;
    row.first = row.last = day;
    rows_[key].add(row);
  }
}

void Tally::add_row(std::string_view line) {
  const bool has_roles = kind_ == ReportKind::speakers;
  const auto fields = read_fields(line);
  Row row;
  const auto first = 1 + row.counts.size();
  if (fields.size() != first + 2 + has_roles)
    throw std::runtime_error(
        fmt::format("{} fields instead of {}", fields.size(), first + 2 + has_roles));
  for (std::size_t i = 0; i < row.counts.size(); ++i) row.counts[i] = read_count(fields[1 + i]);
  row.first = fields[first];
  row.last = fields[first + 1];
  if (has_roles) add_roles(fields[first + 2], row.roles);
  rows_[fields[0]].add(row);
}

void Tally::merge(const Tally& other) {
  for (const auto& [key, row] : other.rows_) rows_[key].add(row);
}

void Tally::append_rows(std::string& out) const {
  std::vector<const std::pair<const std::string, Row>*> sorted;
  for (const auto& entry : rows_) sorted.push_back(&entry);
  std::ranges::stable_sort(sorted, std::greater(),
                           [](const auto* entry) { return entry->second.counts[kQuoteCount]; });
  for (const auto* entry : sorted) {
    const Row& row = entry->second;
    append_escaped(entry->first, out);
    out += fmt::format("\t{}\t{}\t{}", fmt::join(row.counts, "\t"), row.first, row.last);
    if (kind_ == ReportKind::speakers) {
      out += '\t';
      append_escaped(fmt::format("{}", fmt::join(row.roles, kRoleSeparator)), out);
    }
    out += '\n';
  }
}

}  // namespace quoth
