// Writes random articles for the property tests: news as a careless desk might file it.
//
//   quoth-articles FOLDER COUNT        // FOLDER/001.txt …, the same ones in every run
//
// The grammar is small, but what it makes is hard on purpose: quotation marks of all kinds, some
// never closed, dashes, abbreviations, ellipses, many scripts, CRLF, no newline at the end.
#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

namespace {

using Choices = std::vector<std::string>;

class Article {
 public:
  explicit Article(unsigned seed) : dice_(seed) {}

  std::string write() {
    const std::string line = chance(4) ? "\r\n" : "\n";
    std::string text = head(line);
    for (auto n = 1 + any(8); n > 0; --n) text += paragraph() + (chance(9) ? line : line + line);
    if (chance(3)) text += "© 2025 Example News. All rights reserved." + line;
    return chance(3) ? text.substr(0, text.find_last_not_of("\r\n") + 1) : text;
  }

 private:
  std::size_t any(std::size_t n) { return dice_() % n; }
  bool chance(std::size_t n) { return any(n) == 0; }  // one in n
  std::string pick(const Choices& choices) { return choices[any(choices.size())]; }

  std::string name() {
    return pick({"Ana Ortega", "Mr. Kim", "Kim Min-ji", "José Ñúñez", "Ursula O’Hara",
                 "Dr. T. S. Lind", "Ōe Kenta", "Владимир Орлов", "李明", "She", "The minister",
                 "Gen. Bo Xu Jr.", "U.S. Sen. Lee Roe, D-Ohio,", "officials", "AT&T Inc.",
                 "Acme Co. Ltd."});
  }

  std::string when() {
    return pick({"on Monday", "Sept. 3", "at 10 a.m. KST Friday", "last week", "in the late 1980s",
                 "two days later", "twice a year", "from 1999 to 2003", "early next year", "in May",
                 "on the 31st", "every other Monday", "42 years ago", "’til 14:30 GMT"});
  }

  std::string clause() {
    return fmt::format(
        "{} {} {} {}",
        pick({"the budget", "Seoul", "a $3.5 million deal", "“Victory Day”", "the 5,000-ton ship",
              "naïve café talk", "🚢 trade", "it"}),
        pick({"fell", "will not pass", "is “finished”", "rose 4.5%", "has been cut"}), when(),
        pick({"in the U.S.", "at St. Mary’s", "— again —", "(so far)", "…", "vs. Japan", "for good",
              "near Łódź", "\u00A0there", "e\u0301tude"}));
  }

  /// A quotation, closed or, now and then, not.
  std::string quoted() {
    const std::size_t kind = any(7);
    const Choices opening = {"“", "\"", "‘", "«", "''", "“", "“"},
                  closing = {"”", "\"", "’", "»", "''", "\"", ""};
    const std::string &open = opening[kind], &close = closing[kind];
    return open + clause() + pick({",", ".", "!", "?", "", "…"}) + close;
  }

  std::string sentence() {
    const std::string cue =
        pick({"said", "says", "told The Korea Herald", "added", "asked", "wrote on X",
              "according to", "warned that", "was quoted as saying"});
    switch (any(7)) {
      case 0:
        return quoted() + " " + name() + " " + cue + ".";
      case 1:
        return name() + " " + cue + " " + when() + ", " + quoted();
      case 2:
        return quoted() + " " + cue + " " + name() + ", " + quoted();
      case 3:
        return name() + ": " + quoted();
      case 4:
        return name() + " " + cue + " " + clause() + ".";
      case 5:
        return clause() + pick({".", "?!", ".”", "...", ";", " —", ".)"});
      default:
        return "Q: " + clause() + "?";
    }
  }

  std::string paragraph() {
    if (chance(12)) return std::string(any(30), pick({".", "\"", "-", " ", "("})[0]) + "x";
    std::string text = chance(6) ? pick({"- ", "• ", "> ", "\t", "SEOUL, Sept. 3 (AP) — "}) : "";
    for (auto n = 1 + any(5); n > 0; --n)
      text += sentence() + (n > 1 ? pick({" ", "  ", " ", ""}) : "");
    return text;
  }

  /// One of the forms that quoth-header reads.
  std::string head(const std::string& line) {
    const std::string headline = clause();
    switch (any(5)) {
      case 0:
        return " date 2025-09-03 " + headline + line + line;
      case 1:
        return "Title: " + headline + line + "Date: 2025-09-03" + line + line;
      case 2:
        return headline + line + "By " + name() + line + "Sept. 3, 2025" + line + line;
      case 3:
        return "# " + headline + line + line;
      default:
        return "";
    }
  }

  std::mt19937 dice_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const std::filesystem::path folder = argv[1];
  std::filesystem::create_directories(folder);
  for (int i = 1; i <= std::atoi(argv[2]); ++i)
    std::ofstream(folder / fmt::format("{:03}.txt", i), std::ios::binary)
        << Article(static_cast<unsigned>(i)).write();
  return 0;
}
