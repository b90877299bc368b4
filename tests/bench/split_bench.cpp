// How fast is the splitter? One run, one machine: quoth::split() in process, ICU's sentence break
// iterator, `wc -w`, and the tool against `jq -c .`; then texts that slow careless splitters down.
//
//   quoth-bench [MEGABYTES]        # 10 unless said
#include <fmt/format.h>
#include <sys/resource.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <string>

#include "quoth/record_io.h"
#include "quoth/split.h"

namespace {

using quoth::Record;
using quoth::Span;
namespace fs = std::filesystem;

constexpr int kRuns = 5;

/// News-like paragraphs from a small vocabulary; the same text at every run.
class Writer {
 public:
  std::string text(std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) paragraph(text);
    return text;
  }

 private:
  unsigned next(unsigned below) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<unsigned>(state_ >> 33) % below;
  }

  template <std::size_t N>
  const char* pick(const char* const (&words)[N]) {
    return words[next(N)];
  }

  void clause(std::string& text, bool first) {
    static const char* const kSubjects[] = {"the council",
                                            "Gen. Ruth Okafor",
                                            "the mayor of the town",
                                            "officials",
                                            "George W. Marsh",
                                            "the opposition’s leader",
                                            "the new board",
                                            "nobody in the ministry",
                                            "her deputy",
                                            "the largest of the four unions",
                                            "a group of parents",
                                            "Mehmet Aydin",
                                            "the company",
                                            "the committee",
                                            "Ms. Hale",
                                            "a former judge",
                                            "the people of the valley",
                                            "most farmers"};
    static const char* const kVerbs[] = {"rejected",          "approved",        "delayed",
                                         "had long expected", "did not mention", "praised",
                                         "refused to discuss"};
    static const char* const kObjects[] = {
        "the budget for the harbour",
        "a plan to close 3.5 percent of all schools",
        "the vote on Sept. 4",
        "talks with the union that began on Monday in Lisbon",
        "new rules for imports of steel, coal and grain",
        "the report of the U.S. commission",
        "what the court in Lisbon had ordered a year earlier",
        "the idea that the state should pay",
        "a letter from parents who want smaller classes and longer holidays",
        "the sale of the old harbour to a firm from the north",
        "a road through the forest",
        "everything that her friends had written about the flood",
        "the third round of talks",
        "a new bridge over the river, which floods every spring",
        "the price of bread"};
    const std::size_t start = text.size();
    text.append(pick(kSubjects))
        .append(" ")
        .append(pick(kVerbs))
        .append(" ")
        .append(pick(kObjects));
    if (first)
      text[start] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[start])));
  }

  void paragraph(std::string& text) {
    for (unsigned sentences = 1 + next(4); sentences > 0; --sentences) {
      const unsigned kind = next(6);
      if (kind == 0) text += "“";
      clause(text, true);
      if (kind > 2) text += ", and later ", clause(text, false);
      text += kind == 0 ? ",” the minister said. " : kind == 1 ? "? " : ". ";
    }
    text.back() = '\n';
    text += '\n';
  }

  std::uint64_t state_ = 1;
};

/// Processor time of this process and the commands it waited for: a busy machine does not show.
double processor_seconds() {
  double sum = 0;
  for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
    rusage usage{};
    getrusage(who, &usage);
    for (const timeval& time : {usage.ru_utime, usage.ru_stime})
      sum += static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
  }
  return sum;
}

/// The fastest of a few runs, in seconds.
double seconds(const std::function<void()>& work) {
  double best = 1e9;
  for (int run = 0; run < kRuns; ++run) {
    const double start = processor_seconds();
    work();
    best = std::min(best, processor_seconds() - start);
  }
  return best;
}

std::size_t icu_sentences(const std::string& text) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), error));
  UText* utext =
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &error);
  breaks->setText(utext, error);
  std::size_t count = 0;
  while (breaks->next() != icu::BreakIterator::DONE) ++count;
  utext_close(utext);
  return count;
}

void run(const std::string& command) {
  if (std::system(command.c_str()) != 0) fmt::print(stderr, "failed: {}\n", command);
}

void row(const std::string& what, double megabytes, double time, double reference) {
  fmt::print("{:34} {:8.3f} s {:8.0f} MB/s {:7.1f} x\n", what, time, megabytes / time,
             reference / time);
}

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
  row("ICU sentence break iterator", megabytes, seconds([&] { icu_sentences(record.text); }), wc);
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

int main(int argc, char** argv) {
  const double megabytes = argc > 1 ? std::atof(argv[1]) : 10;
  const fs::path folder = fs::temp_directory_path() / "quoth-bench";
  fs::create_directories(folder);
  Record record;
  record.text = Writer().text(static_cast<std::size_t>(megabytes * 1e6));
  compare(record, folder, fs::absolute(argv[0]).parent_path());
  hard_texts();
  fs::remove_all(folder);
}
