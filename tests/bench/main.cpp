// One run, one machine, ratios: see bench.h.
//
//   quoth-bench [MEGABYTES]        # 10 unless said
#include <cstdlib>
#include <filesystem>

#include "bench.h"

int main(int argc, char** argv) {
  const double megabytes = argc > 1 ? std::atof(argv[1]) : 10;
  bench::stages(megabytes);
  bench::splitter(megabytes, std::filesystem::absolute(argv[0]).parent_path());
}
