#include "quoth/header.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <unordered_map>

#include "header/address_date.h"
#include "header/encoding.h"
#include "header/forms.h"
#include "header/plain.h"

namespace quoth {
namespace {

constexpr std::size_t kLargest = std::size_t{1} << 30;  // ICU counts bytes in 31 bits

struct Choice {
  const Form* form;
  std::string why;
};

/// JSON is checked line by line, so that one bad line does not cost the others.
bool looks_like_json(std::string_view bytes) {
  const auto start = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  return start != bytes.npos && (bytes[start] == '{' || bytes[start] == '[');
}

Choice choose_form(std::string_view text, std::string_view path, const std::string& wanted) {
  for (const Form& form : forms()) {
    if (!wanted.empty() && wanted == form.name) return {&form, "named by --form"};
    if (!wanted.empty()) continue;
    if (auto why = form.recognise(text, path); !why.empty()) return {&form, std::move(why)};
  }
  throw std::runtime_error(fmt::format("no form is named '{}'", wanted));
}

/// One record has the path for its id, several have path#1, path#2 …; a reader's own id stays.
void name_records(std::vector<Record>& records, std::string_view path) {
  for (std::size_t i = 0; i < records.size(); ++i)
    if (records[i].id.empty())
      records[i].id = records.size() == 1 ? std::string(path) : fmt::format("{}#{}", path, i + 1);
}

/// An article that tells no date has that of its file's name, as archives are kept. What is called
/// so after the day of its export, JSON, holds articles of any day.
void date_by_name(Articles& articles, std::string_view path) {
  if (articles.records.size() != 1 || !articles.records[0].header->date.empty()) return;
  if (articles.form == "jsonl") return;
  auto& date = articles.records[0].header->date;
  date = date_in_address(path);
  if (!date.empty()) articles.notes.push_back("date taken from the file's name");
}

/// A key of the source that stands twice would be a name that stands twice in our JSON, of which
/// readers see one: its values become one, a line each.
void join_repeated(std::vector<std::pair<std::string, std::string>>& other) {
  std::unordered_map<std::string, std::size_t> seen;
  std::vector<std::pair<std::string, std::string>> joined;
  for (auto& [key, value] : other) {
    const auto [at, is_new] = seen.try_emplace(key, joined.size());
    if (is_new)
      joined.emplace_back(std::move(key), std::move(value));
    else
      joined[at->second].second.append("\n").append(value);
  }
  other = std::move(joined);
}

void note_what_is_missing(Articles& articles) {
  for (const Record& record : articles.records) {
    const auto which = articles.records.size() > 1 ? record.id + ": " : "";
    if (record.header->headline.empty()) articles.notes.push_back(which + "no headline found");
    if (record.header->date.empty()) articles.notes.push_back(which + "no date found");
    const bool has_body = std::ranges::any_of(*record.blocks, [](const Block& block) {
      return block.kind == BlockKind::paragraph || block.kind == BlockKind::list_item;
    });
    if (!has_body) articles.notes.push_back(which + "no running text found");
  }
}

}  // namespace

Articles read_articles(std::string_view bytes, std::string_view path,
                       const HeaderOptions& options) {
  if (bytes.size() > kLargest) throw std::runtime_error("larger than 1 GiB");
  Articles articles;
  const auto on_invalid = options.repair_utf8      ? OnInvalid::replace
                          : looks_like_json(bytes) ? OnInvalid::keep
                                                   : OnInvalid::fail;
  auto decoded = decode(bytes, declared_encoding(bytes), on_invalid);
  articles.encoding = decoded.encoding;
  if (decoded.repaired) articles.warnings.push_back("invalid bytes were replaced by U+FFFD");
  auto [form, why] = choose_form(decoded.text, path, options.form);
  // What only looked like JSON is held to valid UTF-8 after all.
  if (on_invalid == OnInvalid::keep && form->name != std::string_view("jsonl"))
    decoded = decode(bytes, declared_encoding(bytes), OnInvalid::fail);
  articles.form = form->name;
  articles.why = std::move(why);
  ArticleSource source{path, options, find_day_order(decoded.text), articles};
  form->read(std::move(decoded.text), source);
  name_records(articles.records, path);
  for (Record& record : articles.records) join_repeated(record.header->other);
  date_by_name(articles, path);
  note_what_is_missing(articles);
  return articles;
}

std::vector<std::string> explain(const Articles& articles, bool all) {
  std::vector<std::string> lines;
  if (all)
    lines.push_back(fmt::format("form {} ({}), encoding {}, {} article{}", articles.form,
                                articles.why, articles.encoding, articles.records.size(),
                                articles.records.size() == 1 ? "" : "s"));
  lines.insert(lines.end(), articles.warnings.begin(), articles.warnings.end());
  if (all) lines.insert(lines.end(), articles.notes.begin(), articles.notes.end());
  return lines;
}

const std::vector<std::string>& form_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> list;
    for (const Form& form : forms()) list.emplace_back(form.name);
    return list;
  }();
  return names;
}

}  // namespace quoth
