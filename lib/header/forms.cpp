#include "header/forms.h"

#include "header/plain.h"

namespace quoth {
namespace {

std::string recognise_plain(std::string_view, std::string_view) { return "nothing else fits"; }

}  // namespace

const std::vector<Form>& forms() {
  static const std::vector<Form> all = {
      {"dated", recognise_dated, read_dated},
      {"nexis", recognise_nexis, read_nexis},
      {"proquest", recognise_proquest, read_proquest},
      {"factiva", recognise_factiva, read_factiva},
      {"mail", recognise_mail, read_mail},
      {"keys", recognise_keys, read_keys},
      {"markdown", recognise_markdown, read_markdown},
      {"jsonl", recognise_jsonl, read_jsonl},
      {"nitf", recognise_nitf, read_nitf},
      {"newsml", recognise_newsml, read_newsml},
      {"feed", recognise_feed, read_feed},
      {"html", recognise_html, read_html},
      {"plain", recognise_plain, read_plain},
  };
  return all;
}

void read_plain(std::string text, ArticleSource& source) {
  Record record = record_of(std::move(text));
  read_copy(record, {0, static_cast<std::uint32_t>(record.text.size())}, source);
  source.articles.records.push_back(std::move(record));
}

}  // namespace quoth
