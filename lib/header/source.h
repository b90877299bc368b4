// The file that is being read, and what is said about it.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "header/date.h"
#include "quoth/header.h"

namespace quoth {

struct ArticleSource {
  std::string_view path;
  const HeaderOptions& options;
  DayOrder day_order;
  Articles& articles;  // its notes and errors; readers append their records

  void warn(std::string text) { articles.warnings.push_back(std::move(text)); }
  void note(std::string text) { articles.notes.push_back(std::move(text)); }
};

}  // namespace quoth
