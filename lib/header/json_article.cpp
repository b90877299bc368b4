#include "header/json_article.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <vector>

#include "header/fields.h"
#include "header/html_text.h"
#include "header/json_fields.h"
#include "header/plain.h"
#include "record/places.h"
#include "text/white_space.h"

namespace quoth {
namespace {

namespace dom = simdjson::dom;

constexpr std::int64_t kFirstMilliseconds = 100'000'000'000;  // as seconds, the year 5138

/// Seconds or milliseconds since 1970 as ISO 8601.
std::string iso_of_epoch(std::int64_t epoch) {
  using namespace std::chrono;
  const sys_seconds at{seconds(epoch >= kFirstMilliseconds ? epoch / 1000 : epoch)};
  const auto day = floor<days>(at);
  const year_month_day date(day);
  const hh_mm_ss time(at - day);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                     time.hours().count(), time.minutes().count(), time.seconds().count());
}

std::optional<std::string_view> string_in(dom::element value) {
  std::string_view text;
  if (value.get(text) == simdjson::SUCCESS) return text;
  for (const char* key : {"name", "value", "rendered"})
    if (value.is_object() && value[key].get(text) == simdjson::SUCCESS) return text;
  return std::nullopt;
}

bool is_html(std::string_view text) {
  return trim(text.substr(0, text.find('<') + 1)) == "<" &&
         (text.find("</p>") != text.npos || text.find("</div>") != text.npos);
}

class JsonArticleReader {
 public:
  JsonArticleReader(dom::object object, ArticleSource& source) : source_(source) {
    std::vector<std::string_view> keys;
    for (const auto [key, value] : object) keys.push_back(key);
    preset_ = source.options.from.empty() ? recognise_preset(keys) : source.options.from;
  }

  Record read(dom::object object, std::string_view written) {
    read_fields(object, written, true);
    if (!text_) throw std::runtime_error(missing_text());
    Header& header = *record_.header;
    header.headline = without_site(header.headline, header.source);
    auto built = html_ ? html_text(*text_) : TextBuilder{std::string(*text_), {}};
    record_.text = std::move(built.text);
    if (html_)
      read_passages(record_, std::move(built.passages), source_);
    else
      read_copy(record_, {0, static_cast<std::uint32_t>(record_.text.size())}, source_);
    return std::move(record_);
  }

 private:
  std::string missing_text() const {
    if (!source_.options.text_field.empty())
      return fmt::format("no string in the field '{}'", source_.options.text_field);
    return "no text: none of the fields text, maintext, body, content … ; --text-field names "
           "another";
  }

  void read_fields(dom::object object, std::string_view written, bool outer) {
    const auto values = find_values(written);
    std::size_t i = 0;
    for (const auto [key, value] : object) {
      const auto value_written = values[i++];
      if (value.is_null()) continue;
      const bool nested = key == "metadata" || key == "meta" || key == "header";
      dom::object inside;
      if (outer && nested && value.get(inside) == simdjson::SUCCESS)
        read_fields(inside, value_written, false);
      else
        read_field(key, value, value_written);
    }
  }

  void read_field(std::string_view key, dom::element value, std::string_view written) {
    const auto field = json_field(key, preset_, source_.options);
    if (field == "text" || field == "html" || field == "bodies")
      return take_text(key, value, field);
    if (field == "id" && take_id(value, written)) return;
    if (field == "byline" && !value.is_string() && take_authors(value)) return;
    if ((field == "date" || field == "updated") && take_epoch(value, field == "updated")) return;
    take_value(key, field, value, written);
  }

  void take_text(std::string_view key, dom::element value, std::string_view field) {
    if (field == "bodies") return take_bodies(value);
    const auto text = string_in(value);
    // A text is better than its HTML, unless the caller asks for that.
    const int rank = text_rank(key, preset_, source_.options) + (field == "html" ? 100 : 0);
    if (!text || trim(*text).empty() || (text_ && rank >= rank_)) return;
    text_ = text;
    rank_ = rank;
    html_ = field == "html" || is_html(*text);
  }

  /// ninjs 2: [{"contenttype": "text/plain", "value": "…"}]
  void take_bodies(dom::element value) {
    dom::array bodies;
    if (value.get(bodies) != simdjson::SUCCESS) return;
    for (dom::element body : bodies) take_text("body", body, "text");
  }

  bool take_id(dom::element value, std::string_view written) {
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS)
      record_.id = text;
    else if (value.is_number())
      record_.id = written;
    return !record_.id.empty();
  }

  /// Whether there are any: {"author": 3} is a number of the source's own.
  bool take_authors(dom::element value) {
    dom::array authors;
    if (value.get(authors) != simdjson::SUCCESS)
      take_author(value);
    else
      for (dom::element author : authors) take_author(author);
    return !record_.header->byline.empty();
  }

  void take_author(dom::element author) {
    const auto name = string_in(author);
    if (!name || trim(*name).empty()) return;
    const auto at = [&](const char* key) {
      std::string_view text;
      return author.is_object() && author[key].get(text) == simdjson::SUCCESS ? std::string(text)
                                                                              : "";
    };
    record_.header->byline.push_back({std::string(trim(*name)), at("role"), at("email")});
  }

  bool take_epoch(dom::element value, bool updated) {
    std::int64_t epoch = 0;
    if (value.get(epoch) != simdjson::SUCCESS) return false;
    (updated ? record_.header->updated : record_.header->date) = iso_of_epoch(epoch);
    return true;
  }

  void take_value(std::string_view key, std::string_view field, dom::element value,
                  std::string_view written) {
    dom::array values;
    auto text = string_in(value);
    const bool array = value.get(values) == simdjson::SUCCESS;
    if (array && !field.empty() && field != "other" && values.size() > 0)
      text = string_in(values.at(0));
    const bool known = text && !field.empty() && field != "other" && field != "id";
    if (known && trim(*text).empty()) return;
    if (known)
      set_field(*record_.header, field, key, field == "headline" ? title_text(*text) : *text,
                source_);
    else
      record_.header->other.emplace_back(key, value.is_string() ? *text : written);
  }

  ArticleSource& source_;
  std::string preset_;
  Record record_ = record_of({});
  std::optional<std::string_view> text_;
  int rank_ = 0;
  bool html_ = false;
};

}  // namespace

Record read_json_article(dom::object object, std::string_view written, ArticleSource& source) {
  return JsonArticleReader(object, source).read(object, written);
}

}  // namespace quoth
