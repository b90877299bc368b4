// Feeds files, and a fixed number of mutations of each, to everything that reads bytes from outside.
//
//   quoth-fuzz-replay [-n MUTATIONS] FILE...
//
// A crash, a report of a sanitizer, or a record that does not read back is a failure; a
// RecordError is not. The mutations are the same in every run.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "quoth/header.h"
#include "quoth/record_io.h"
#include "quoth/stages.h"

namespace {

struct Fuzz {
  std::shared_ptr<const quoth::Models> models = quoth::load_models();
  quoth::RecordReader reader;

  void fail(const std::string& bytes, const char* why) const {
    std::ofstream("fuzz-failure", std::ios::binary) << bytes;
    std::fprintf(stderr, "%s; the input is in fuzz-failure\n", why);
    std::abort();
  }

  void stages(quoth::Record& record) const {
    for (const quoth::Stage* stage :
         {&quoth::kSplitStage, &quoth::kTagStage, &quoth::kAttributeStage})
      stage->apply(record, *models);
  }

  // What was written reads back, and is written the same.
  void round_trip(const quoth::Record& record, const std::string& bytes) {
    std::string line, again;
    quoth::write_record(record, line);
    try {
      quoth::write_record(reader.read(line), again);
    } catch (const quoth::RecordError&) {
      fail(bytes, "a record does not read back");
    }
    if (line != again) fail(bytes, "a record changes when it is read back");
  }

  void article(const std::string& bytes) {
    quoth::Articles articles;
    try {
      articles = quoth::read_articles(bytes, "fuzz", {});
    } catch (const std::exception&) {
      return;
    }
    for (quoth::Record& record : articles.records) {
      stages(record);
      round_trip(record, bytes);
    }
  }

  void line(const std::string& bytes) {
    std::string out;
    try {
      quoth::Record record = reader.read(bytes);
      if (reader.is_error_line()) return;
      stages(record);
      reader.splice(record, quoth::kSentences | quoth::kEntities | quoth::kQuotes, out);
      reader.read(out);
    } catch (const quoth::RecordError&) {
      if (!out.empty()) fail(bytes, "a spliced record does not read back");
    }
  }

  void run(const std::string& bytes) {
    article(bytes);
    line(bytes);
  }
};

// One to eight edits: a byte changed, a piece cut out, doubled, or put elsewhere.
std::string mutate(std::string bytes, std::mt19937& dice) {
  static const std::string marks = "\"'“”‘’«»().!?:;,-—\n\t {}[]\\\x80\xC3\xE2\0";
  const auto any = [&](std::size_t n) { return n == 0 ? 0 : dice() % n; };
  for (auto edits = 1 + any(8); edits > 0; --edits) {
    const auto at = any(bytes.size() + 1), size = any(std::min<std::size_t>(bytes.size() - at, 40) + 1);
    switch (any(4)) {
      case 0: bytes.insert(at, 1, marks[any(marks.size())]); break;
      case 1: bytes.erase(at, size); break;
      case 2: bytes.insert(any(bytes.size() + 1), bytes.substr(at, size)); break;
      default:
        if (at < bytes.size()) bytes[at] = static_cast<char>(dice());
    }
  }
  return bytes;
}

}  // namespace

int main(int argc, char** argv) {
  int mutations = 0, inputs = 0;
  Fuzz fuzz;
  for (int i = 1; i < argc; ++i) {
    if (std::string(argv[i]) == "-n" && i + 1 < argc) {
      mutations = std::atoi(argv[++i]);
      continue;
    }
    std::ifstream in(argv[i], std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    std::mt19937 dice(1);
    fuzz.run(bytes);
    for (int n = 0; n < mutations; ++n) fuzz.run(mutate(bytes, dice));
    inputs += 1 + mutations;
  }
  std::printf("%d inputs\n", inputs);
  return inputs > 0 ? 0 : 2;
}
