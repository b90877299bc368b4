#include "names/name_lists.h"

#include <algorithm>

#include "names/corpus.h"
#include "quoth/lexicon.h"
#include "text/ascii.h"

namespace quoth {
namespace {

/// visit(surface, type) for each line of the list that is wanted.
template <class Visit>
void visit_list(const NameList& list, Visit visit) {
  const auto types = "," + list.types + ",";
  for (const auto& line : read_lines(list.file)) {
    const auto tab = line.find('\t');
    if (tab == line.npos || line[0] == '#') continue;
    const auto type = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
    if (list.types.empty() || types.find("," + type + ",") != types.npos)
      visit(line.substr(0, tab), type);
  }
}

template <class Visit>
void visit_rows(std::string_view table, Visit visit) {
  const auto lexicon = Lexicon::embedded(table);
  for (const auto& row : lexicon.rows()) visit(row);
}

/// The library's own tables know names too.
void read_own_tables(GazetteerPairs& pairs) {
  const auto add = [&](std::string_view name, Category c) { add_entry(name, bit(c), pairs); };
  visit_rows("organizations", [&](auto& row) { add(row.field(0), Category::known_body); });
  visit_rows("media", [&](auto& row) { add(row.field(0), Category::media); });
  visit_rows("honorifics", [&](auto& row) { add(row.field(0), Category::title); });
  visit_rows("place_aliases", [&](auto& row) {
    add(row.field(0), row.field(2) == "NORP" ? Category::demonym : Category::place);
  });
}

/// Long names and those that begin in lower case teach little.
bool is_plain(std::string_view name, std::string_view type) {
  const auto spaces = std::count(name.begin(), name.end(), ' ');
  const bool small = spaces < (type == "LOC.city" ? 2 : 5);
  return small && !name.empty() && (is_ascii_upper(name[0]) || (name[0] & 0x80) != 0);
}

}  // namespace

Table<std::uint32_t> read_gazetteer(const std::vector<NameList>& lists) {
  GazetteerPairs pairs;
  for (const auto& list : lists)
    visit_list(list, [&](const std::string& name, const std::string& type) {
      if (const auto category = category_of(type); category != Category::kCount)
        add_entry(name, bit(category), pairs);
    });
  read_own_tables(pairs);
  return Table<std::uint32_t>(joined(std::move(pairs)));
}

NamesByType read_names(const std::vector<NameList>& lists) {
  NamesByType names;
  for (const auto& list : lists) {
    if (!list.made_up) continue;
    visit_list(list, [&](const std::string& name, const std::string& type) {
      // "PER" is a symbol of the grammar.
      if (is_plain(name, type)) names[type == "PER" ? "PER.known" : type].push_back(name);
    });
  }
  visit_rows("media", [&](auto& row) { names["ORG.media"].emplace_back(row.field(0)); });
  visit_rows("organizations", [&](auto& row) {
    const auto name = row.field(0);
    names["ORG.known"].emplace_back(name);
    if (name.find(' ') == name.npos) names["ORG.known1"].emplace_back(name);
  });
  return names;
}

}  // namespace quoth
