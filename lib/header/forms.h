// The forms of article files: how each is recognised, and how it is read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "header/source.h"

namespace quoth {

struct Form {
  const char* name;
  /// What in the text speaks for this form, or empty.
  std::string (*recognise)(std::string_view text, std::string_view path);
  /// Appends the records to source.articles; their ids are made afterwards.
  void (*read)(std::string text, ArticleSource& source);
};

/// In the order in which they are tried; the last, `plain`, takes everything.
const std::vector<Form>& forms();

std::string recognise_keys(std::string_view text, std::string_view path);
void read_keys(std::string text, ArticleSource& source);
std::string recognise_markdown(std::string_view text, std::string_view path);
void read_markdown(std::string text, ArticleSource& source);
std::string recognise_html(std::string_view text, std::string_view path);
void read_html(std::string text, ArticleSource& source);
std::string recognise_jsonl(std::string_view text, std::string_view path);
void read_jsonl(std::string text, ArticleSource& source);
std::string recognise_nitf(std::string_view text, std::string_view path);
void read_nitf(std::string text, ArticleSource& source);
std::string recognise_newsml(std::string_view text, std::string_view path);
void read_newsml(std::string text, ArticleSource& source);
std::string recognise_feed(std::string_view text, std::string_view path);
void read_feed(std::string text, ArticleSource& source);
std::string recognise_mail(std::string_view text, std::string_view path);
void read_mail(std::string text, ArticleSource& source);
std::string recognise_nexis(std::string_view text, std::string_view path);
void read_nexis(std::string text, ArticleSource& source);
std::string recognise_proquest(std::string_view text, std::string_view path);
void read_proquest(std::string text, ArticleSource& source);
std::string recognise_factiva(std::string_view text, std::string_view path);
void read_factiva(std::string text, ArticleSource& source);
std::string recognise_dated(std::string_view text, std::string_view path);
void read_dated(std::string text, ArticleSource& source);
void read_plain(std::string text, ArticleSource& source);

}  // namespace quoth
