// How fast is the splitter? quoth::split() in process, ICU's sentence break iterator, `wc -w`, and
// the tool against `jq -c .`; then texts that slow careless splitters down.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>

#include "bench.h"
#include "quoth/record_io.h"
#include "quoth/split.h"

namespace bench {
namespace {

using quoth::Record;
namespace fs = std::filesystem;

/// One paragraph a record line, as a reader would make them.
void write_records(const std::string& text, const fs::path& path) {
  std::ofstream out(path, std::ios::binary);
  constexpr std::size_t kArticle = 4000;
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find("\n\n", std::min(at + kArticle, text.size())), text.size());
    line = R"({"id":"a","text":)";
    quoth::write_json_string(std::string_view(text).substr(at, end - at), line);
    out << line << "}\n";
    at = std::min(end + 2, text.size());
  }
}

void compare(const Record& record, const fs::path& folder, const fs::path& tools) {
  const double megabytes = static_cast<double>(record.text.size()) / 1e6;
  const fs::path plain = folder / "text.txt", lines = folder / "text.jsonl";
  std::ofstream(plain, std::ios::binary) << record.text;
  write_records(record.text, lines);
  const double wc = seconds([&] { run("wc -w < " + plain.string() + " > /dev/null"); });
  std::size_t sentences = 0;
  fmt::print("against wc -w, {:.0f} MB of text\n", megabytes);
  row("wc -w", megabytes, wc, wc);
  row("quoth::split", megabytes, seconds([&] { sentences = quoth::split(record).size(); }), wc);
  row("ICU sentence break iterator", megabytes, seconds([&] { icu_breaks(record.text, false); }),
      wc);
  fmt::print("{} sentences\n\nagainst jq -c ., the same text as records\n", sentences);
  const double jq = seconds([&] { run("jq -c . < " + lines.string() + " > /dev/null"); });
  const auto tool = (tools / "quoth-split").string() + " < " + lines.string() + " > /dev/null";
  row("jq -c .", megabytes, jq, jq);
  row("quoth-split", megabytes, seconds([&] { run(tool); }), jq);
}

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

/// Twice the text must take twice the time: the last column is the ratio, about 1 where it does.
void hard_texts() {
  static const char* const kPieces[] = {".",       "\"", "a",     ". \"",  "a.",  ". ",
                                        "(.) ",    "\n", "1. ",   "? A",   "...", "“",
                                        "U.S. A ", "[.", "' .' ", ". [1] "};
  fmt::print("\n50 MB of one thing, and the cost against half of it\n");
  for (const std::string_view piece : kPieces) {
    Record half, whole;
    half.text = repeated(piece, 25'000'000);
    whole.text = repeated(piece, 50'000'000);
    const auto once = [](const Record& r) {
      const double start = processor_seconds();
      quoth::split(r);
      return processor_seconds() - start;
    };
    const double first = once(half), second = once(whole);
    fmt::print("{:34} {:8.3f} s {:8.0f} MB/s {:7.2f}\n", fmt::format("{:?}", piece), second,
               50 / second, second / first / 2);
  }
}

}  // namespace

void splitter(double megabytes, const std::string& tools) {
  const fs::path folder = fs::temp_directory_path() / "quoth-bench";
  fs::create_directories(folder);
  Record record;
  record.text = news(static_cast<std::size_t>(megabytes * 1e6));
  compare(record, folder, tools);
  hard_texts();
  fs::remove_all(folder);
}

}  // namespace bench
