#include "bench.h"

#include <fmt/format.h>
#include <sys/resource.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <memory>

namespace bench {
namespace {

constexpr int kRuns = 5;

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
                                            "most farmers",
                                            "the finance minister",
                                            "police in the capital",
                                            "two of the three banks",
                                            "Aydin",
                                            "Okafor’s lawyers",
                                            "the court of appeal",
                                            "doctors at the hospital",
                                            "a spokeswoman for the airline",
                                            "the party that won in March",
                                            "rescue workers",
                                            "the president",
                                            "analysts"};
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
        "the price of bread",
        "the offer that the airline made to its pilots in spring",
        "whether the dam could hold another winter",
        "a loan of 40 million euros for the hospital",
        "the minister’s account of the night",
        "charges against three former officers",
        "the first flight between the two countries in twenty years",
        "an inquiry into the fire",
        "the claim that votes had been bought",
        "new elections before the end of the year",
        "the court’s order to open the archives",
        "more than 200 families on the island",
        "the strike at Harlow & Dunn Inc.",
        "a treaty which neither parliament has read",
        "aid for the villages along the coast",
        "the end of the ceasefire"};
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
      const unsigned kind = next(30);  // one sentence in six is a quotation, one in thirty asks
      if (kind < 5) text += "“";
      clause(text, true);
      if (kind > 14) text += ", and later ", clause(text, false);
      text += kind < 5             ? ",” the minister said. "
              : kind == 5          ? "? "
              : text.back() == '.' ? " "
                                   : ". ";
    }
    text.back() = '\n';
    text += '\n';
  }

  std::uint64_t state_ = 1;
};

}  // namespace

std::string news(std::size_t bytes) { return Writer().text(bytes); }

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

double seconds(const std::function<void()>& work) {
  double best = 1e9;
  for (int run = 0; run < kRuns; ++run) {
    const double start = processor_seconds();
    work();
    best = std::min(best, processor_seconds() - start);
  }
  return best;
}

void run(const std::string& command) {
  if (std::system(command.c_str()) != 0) fmt::print(stderr, "failed: {}\n", command);
}

void row(const std::string& what, double megabytes, double time, double reference) {
  fmt::print("{:34} {:8.3f} s {:8.0f} MB/s {:7.1f} x\n", what, time, megabytes / time,
             reference / time);
}

std::size_t icu_breaks(const std::string& text, bool words) {
  UErrorCode error = U_ZERO_ERROR;
  const auto make =
      words ? icu::BreakIterator::createWordInstance : icu::BreakIterator::createSentenceInstance;
  const std::unique_ptr<icu::BreakIterator> breaks(make(icu::Locale::getEnglish(), error));
  UText* utext =
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &error);
  breaks->setText(utext, error);
  std::size_t count = 0;
  while (breaks->next() != icu::BreakIterator::DONE) ++count;
  utext_close(utext);
  return count;
}

}  // namespace bench
