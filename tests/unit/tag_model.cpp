#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <string>

#include "names/model.h"
#include "quoth/models.h"

namespace {

using Catch::Matchers::Contains;

/// A file in the temporary folder that is gone after the test.
class TemporaryFile {
 public:
  TemporaryFile(const std::string& name, const std::string& bytes)
      : path_(std::filesystem::temp_directory_path() / ("quoth-unit-" + name)) {
    std::ofstream(path_, std::ios::binary) << bytes;
  }
  ~TemporaryFile() { std::filesystem::remove(path_); }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace

TEST_CASE("a table finds each of its keys and no other") {
  std::vector<std::pair<std::uint32_t, int>> pairs;
  for (std::uint32_t i = 1; i <= 1000; ++i) pairs.emplace_back(i * 4294967u, static_cast<int>(i));
  const quoth::Table<int> table(pairs, 0.9);
  for (std::uint32_t i = 1; i <= 1000; ++i) {
    REQUIRE(table.view().find(i * 4294967u));
    CHECK(*table.view().find(i * 4294967u) == static_cast<int>(i));
    CHECK_FALSE(table.view().find(i * 4294967u + 1));
  }
  CHECK_FALSE(quoth::Table<int>().view().find(0xFFFFFFFF));
}

TEST_CASE("a model that is missing, cut short or another file is an error that names it") {
  const std::string whole = quoth::model_bytes({});
  CHECK_NOTHROW(quoth::TagModel::open(TemporaryFile("whole", whole).path()));
  CHECK_THROWS_WITH(quoth::TagModel::open("/no/such.model"), Contains("/no/such.model"));
  for (const std::size_t size :
       {std::size_t{0}, std::size_t{5}, whole.size() / 2, whole.size() - 1}) {
    const TemporaryFile cut("cut", whole.substr(0, size));
    CHECK_THROWS_WITH(quoth::TagModel::open(cut.path()), Contains("quoth-unit-cut"));
  }
  auto other = whole;
  other[0] = 'X';
  CHECK_THROWS_WITH(quoth::TagModel::open(TemporaryFile("other", other).path()),
                    Contains("is no tagger model"));
  other = whole;
  other[8] = 99;
  CHECK_THROWS_WITH(quoth::TagModel::open(TemporaryFile("other", other).path()),
                    Contains("version 99"));
}

TEST_CASE("a model with broken tables is refused") {
  const std::string whole = quoth::model_bytes({});
  for (std::size_t i = sizeof(quoth::ModelHeader) - 3 * sizeof(quoth::ModelSection);
       i < sizeof(quoth::ModelHeader); i += 4) {
    auto broken = whole;
    broken.replace(i, 4, "\xFF\xFF\xFF\x7F");
    CHECK_THROWS_WITH(quoth::TagModel::open(TemporaryFile("broken", broken).path()),
                      Contains("broken tagger model"));
  }
}

TEST_CASE("a folder without a model is an error that names the file") {
  CHECK_THROWS_WITH(quoth::load_models("/no/such"), Contains("/no/such/tagger.model"));
}
