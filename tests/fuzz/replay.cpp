// Runs the fuzz target on files, and on a fixed number of mutations of each, without libFuzzer.
//
//   quoth-fuzz-replay [-n MUTATIONS] [-s SEED] FILE...
//
// The mutations are the same in every run with the same seed. Before each run the input is written
// to ./fuzz-input if -k is given, so that one that crashes is kept.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

#include "target.h"

namespace {

/// One to eight edits: a byte changed, a piece cut out, doubled, or put elsewhere.
std::string mutate(std::string bytes, std::mt19937& dice) {
  static const std::string marks = "\"'“”‘’«»().!?:;,-—\n\t {}[]\\\x80\xC3\xE2\0";
  const auto any = [&](std::size_t n) { return n == 0 ? 0 : dice() % n; };
  for (auto edits = 1 + any(8); edits > 0; --edits) {
    const auto at = any(bytes.size() + 1),
               size = any(std::min<std::size_t>(bytes.size() - at, 40) + 1);
    switch (any(4)) {
      case 0:
        bytes.insert(at, 1, marks[any(marks.size())]);
        break;
      case 1:
        bytes.erase(at, size);
        break;
      case 2:
        bytes.insert(any(bytes.size() + 1), bytes.substr(at, size));
        break;
      default:
        if (at < bytes.size()) bytes[at] = static_cast<char>(dice());
    }
  }
  return bytes;
}

void run(const std::string& bytes, bool keep) {
  if (keep) std::ofstream("fuzz-input", std::ios::binary) << bytes;
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

}  // namespace

int main(int argc, char** argv) {
  int mutations = 0, inputs = 0;
  unsigned seed = 1;
  bool keep = false;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "-k") {
      keep = true;
    } else if (argument == "-n" && i + 1 < argc) {
      mutations = std::atoi(argv[++i]);
    } else if (argument == "-s" && i + 1 < argc) {
      seed = static_cast<unsigned>(std::atoi(argv[++i]));
    } else {
      std::ifstream in(argument, std::ios::binary);
      const std::string bytes{std::istreambuf_iterator<char>(in), {}};
      std::mt19937 dice(seed);
      run(bytes, keep);
      for (int n = 0; n < mutations; ++n) run(mutate(bytes, dice), keep);
      inputs += 1 + mutations;
    }
  }
  std::printf("%d inputs\n", inputs);
  return inputs > 0 ? 0 : 2;
}
