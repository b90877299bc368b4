#include "header/json_fields.h"

#include <fmt/format.h>

#include <algorithm>

#include "header/fields.h"
#include "quoth/lexicon.h"

namespace quoth {
namespace {

struct Signature {
  const char* preset;
  std::vector<std::string_view> keys;  // all of them
};

const std::vector<Signature>& signatures() {
  static const std::vector<Signature> all = {
      {"news-please", {"maintext"}},
      {"ninjs", {"versioncreated"}},
      {"trafilatura", {"source-hostname"}},
      {"trafilatura", {"sitename", "hostname"}},
      {"cc-news", {"domain", "text", "title"}},
  };
  return all;
}

std::string_view preset_field(std::string_view key, std::string_view preset) {
  static const Lexicon presets = Lexicon::embedded("json_presets");
  if (preset.empty()) return {};
  const auto row = presets.find(fmt::format("{}/{}", preset, key));
  return row ? row->field(1) : std::string_view();
}

}  // namespace

const std::vector<std::string>& json_presets() {
  static const std::vector<std::string> names = {"news-please", "ninjs", "cc-news", "trafilatura"};
  return names;
}

std::string recognise_preset(const std::vector<std::string_view>& keys) {
  for (const Signature& signature : signatures())
    if (std::ranges::all_of(signature.keys, [&](std::string_view key) {
          return std::ranges::find(keys, key) != keys.end();
        }))
      return signature.preset;
  return {};
}

std::string_view json_field(std::string_view key, std::string_view preset,
                            const HeaderOptions& options) {
  if (key.empty()) return {};  // as options that are not given are
  if (key == options.text_field) return "text";
  if (key == options.date_field) return "date";
  if (key == options.headline_field) return "headline";
  if (key == options.id_field) return "id";
  const auto preset_name = preset_field(key, preset);
  const auto field = preset_name.empty() ? field_named(key) : preset_name;
  const bool other_text = field == "text" || field == "html" || field == "bodies";
  return other_text && !options.text_field.empty() ? "other" : field;
}

int text_rank(std::string_view key, std::string_view preset, const HeaderOptions& options) {
  constexpr std::string_view kByRank[] = {"text",         "maintext", "articleBody",
                                          "article_text", "fulltext", "full_text",
                                          "body",         "content",  "story"};
  if (key == options.text_field) return -2;  // never empty here
  if (preset_field(key, preset) == "text") return -1;
  return static_cast<int>(std::ranges::find(kByRank, key) - std::begin(kByRank));
}

}  // namespace quoth
