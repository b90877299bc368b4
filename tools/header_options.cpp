#include "header_options.h"

#include <fmt/format.h>

namespace quoth {

void add_article_options(Tool& tool, ArticleReading& reading) {
  CLI::App& app = tool.app();
  HeaderOptions& options = reading.header;
  tool.options().walk_folders = true;
  app.add_option("--form", options.form, "Read every file as this form; without it, by content")
      ->check(CLI::IsMember(form_names()).description(""))
      ->type_name(fmt::format("{}", fmt::join(form_names(), "|")));
  app.add_flag_callback(
      "--lines",
      [&] {
        reading.header.form = "jsonl";
        reading.unit = Unit::line;
      },
      "Read JSON Lines an article a line, however large the file");
  app.add_flag("--explain", options.explain,
               "Say on standard error which form was chosen, why, and what was odd");
  app.add_option("--from", options.from, "Whose names the fields of JSON have")
      ->check(CLI::IsMember(json_presets()).description(""))
      ->type_name("news-please|ninjs|cc-news|trafilatura");
  app.add_option("--text-field", options.text_field, "The field of JSON that holds the text")
      ->type_name("NAME");
  app.add_option("--headline-field", options.headline_field, "The field that holds the headline")
      ->type_name("NAME");
  app.add_option("--date-field", options.date_field, "The field that holds the date")
      ->type_name("NAME");
  app.add_option("--id-field", options.id_field, "The field that holds the id")->type_name("NAME");
  app.add_flag("--repair-utf8", options.repair_utf8,
               "Read invalid bytes as U+FFFD instead of failing");
}

}  // namespace quoth
