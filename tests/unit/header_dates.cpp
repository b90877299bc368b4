#include <catch2/catch.hpp>
#include <string>
#include <utility>

#include "header/date.h"
#include "quoth/header.h"

using quoth::DateFault;
using quoth::DayOrder;
using quoth::read_articles;
using quoth::read_date;

TEST_CASE("dates are read in the usual English forms") {
  const std::pair<const char*, const char*> kCases[] = {
      {"2025-09-03", "2025-09-03"},
      {"2025-09-03T18:04:26+09:00", "2025-09-03T18:04:26+09:00"},
      {"2025-09-03T18:04:26.123Z", "2025-09-03T18:04:26Z"},
      {"2025-09-03 18:04:26 +0900", "2025-09-03T18:04:26+09:00"},
      {"20250903T180426+0900", "2025-09-03T18:04:26+09:00"},
      {"20250903", "2025-09-03"},
      {"2025/9/3", "2025-09-03"},
      {"2025. 9. 3.", "2025-09-03"},
      {"2025-09", "2025-09"},
      {"Sept. 3, 2025 - 18:04:26", "2025-09-03T18:04:26"},
      {"September 3, 2025", "2025-09-03"},
      {"Wednesday, September 3, 2025 at 6:04 PM EDT", "2025-09-03T18:04-04:00"},
      {"3 September 2025", "2025-09-03"},
      {"3rd of September, 2025", "2025-09-03"},
      {"Wed, 03 Sep 2025 18:04:26 GMT", "2025-09-03T18:04:26Z"},
      {"Wed 3 Sep 2025 18.04 BST", "2025-09-03T18:04+01:00"},
      {"6:04 p.m. ET, Jan. 3, 2025", "2025-01-03T18:04-05:00"},
      {"6:04 p.m. ET, July 3, 2025", "2025-07-03T18:04-04:00"},
      {"3 Sept 2025, 1804 GMT", "2025-09-03T18:04Z"},
      {"03-Sep-2025", "2025-09-03"},
      {"03-Sep-25", "2025-09-03"},
      {"September 2025", "2025-09"},
      {"12 a.m. May 3, 2025", "2025-05-03T00:00"},
      {"12 p.m. May 3, 2025", "2025-05-03T12:00"},
      {"May 3, 2025 9am UTC+2", "2025-05-03T09:00+02:00"},
      {"25/12/2024", "2024-12-25"},
      {"12/25/2024", "2024-12-25"},
      {"25.12.24", "2024-12-25"},
      {"Feb. 29, 2024", "2024-02-29"},
  };
  for (const auto& [printed, iso] : kCases) {
    INFO(printed);
    CHECK(read_date(printed, DayOrder::unknown).iso == iso);
  }
}

TEST_CASE("what is no date says why") {
  const std::pair<const char*, DateFault> kCases[] = {
      {"", DateFault::absent},
      {"yesterday", DateFault::absent},
      {"5 min read", DateFault::absent},
      {"Sept. 3", DateFault::incomplete},
      {"Feb. 30, 2025", DateFault::impossible},
      {"2025-02-29", DateFault::impossible},
      {"2025-13-01", DateFault::impossible},
      {"2025-09-03T25:00", DateFault::impossible},
      {"3/9/2025", DateFault::ambiguous},
  };
  for (const auto& [printed, fault] : kCases) {
    INFO(printed);
    CHECK(read_date(printed, DayOrder::unknown).fault == fault);
    CHECK(read_date(printed, DayOrder::unknown).iso.empty());
  }
}

TEST_CASE("days or months come first as the file has it") {
  CHECK(read_date("3/9/2025", DayOrder::day_first).iso == "2025-09-03");
  CHECK(read_date("3/9/2025", DayOrder::month_first).iso == "2025-03-09");
  CHECK(read_date("3/3/2025", DayOrder::unknown).iso == "2025-03-03");
  CHECK(quoth::find_day_order("from 3/9/2025 to 25/9/2025") == DayOrder::day_first);
  CHECK(quoth::find_day_order("from 3/9/2025 to 9/25/2025") == DayOrder::month_first);
  CHECK(quoth::find_day_order("25/9/2025 and 9/25/2025") == DayOrder::unknown);
  CHECK(quoth::find_day_order("1/2/3, 50/50, and/or 24/7") == DayOrder::unknown);
}

TEST_CASE("an article without a date has that of its file's name") {
  const auto date_of = [](std::string_view path) {
    return read_articles("Ferry stays\n\nIt stays for a year.\n", path, {}).records[0].header->date;
  };
  CHECK(date_of("news/ferry-2024-11-06.txt") == "2024-11-06");
  CHECK(date_of("2024/11/06/ferry.txt") == "2024-11-06");
  CHECK(date_of("20241106_ferry.txt") == "2024-11-06");
  CHECK(date_of("archive-2023-01-01/ferry 2024.11.06.txt") == "2024-11-06");
  CHECK(date_of("ferry-2024-13-06.txt").empty());
  CHECK(date_of("120241106.txt").empty());
  CHECK(date_of("ferry.txt").empty());
  const auto json = read_articles("{\"text\": \"It stays.\"}\n", "2024-11-06.jsonl", {});
  CHECK(json.records[0].header->date.empty());
}

TEST_CASE("the date that an article tells wins over its file's name") {
  const std::string text = "Title: Ferry stays\nDate: 2024-11-05\n\nIt stays.\n";
  CHECK(read_articles(text, "2024-11-06.txt", {}).records[0].header->date == "2024-11-05");
}
