// The tagger's model: a file that is mapped, not parsed.
//
// Layout (little-endian, all sections aligned to 16 bytes): ModelHeader; then the tables of
// features, words and gazetteer, each as its keys and its values. Weights are 8-bit steps of
// `step`; those of O are 0, since only differences between labels count.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "names/lattice.h"
#include "names/table.h"
#include "names/user_gazetteer.h"
#include "names/words.h"

namespace quoth {

/// Weights of one feature for the labels 1 to 16.
using WeightRow = std::array<std::int8_t, kNamed>;

/// What scoring needs of a model, wherever it lies.
struct Weights {
  TableView<WeightRow> features;
  Transitions transitions{};
  float step = 1;
};

struct ModelSection {
  std::uint32_t keys, values;  // offsets in the file
  std::uint32_t slots, homes;  // see TableView
};

struct ModelHeader {
  static constexpr char kMagic[9] = "QUOTHTAG";
  static constexpr std::uint32_t kVersion = 1;

  char magic[8];
  std::uint32_t version, size;  // of the whole file in bytes
  float step;
  float transitions[kLabels][kLabels];
  ModelSection features, words, gazetteer;
};

/// A model in memory, as the trainer makes it.
struct ModelParts {
  Table<WeightRow> features;
  Table<WordFact> words;
  Table<std::uint32_t> gazetteer;
  Transitions transitions{};
  float step = 1;
};

class TagModel {
 public:
  /// Maps the file. Throws std::runtime_error naming it if it is missing, broken or cut short.
  static std::shared_ptr<const TagModel> open(const std::filesystem::path& file);

  TagModel(const TagModel&) = delete;
  TagModel& operator=(const TagModel&) = delete;
  ~TagModel();

  /// The same model with more names that need no training (see with_gazetteer() in models.h).
  std::shared_ptr<const TagModel> with_gazetteer(const std::filesystem::path& tsv) const;

  const Weights& weights() const { return weights_; }
  WordTables tables() const;
  const UserGazetteer& user_gazetteer() const { return user_gazetteer_; }

 private:
  TagModel() = default;
  void map(const std::filesystem::path& file);
  void check(const std::filesystem::path& file) const;
  void bind();

  const char* data_ = nullptr;
  std::size_t size_ = 0;
  std::filesystem::path file_;
  Weights weights_;
  TableView<WordFact> words_;
  TableView<std::uint32_t> gazetteer_, user_view_;
  UserGazetteer user_gazetteer_;
};

/// The bytes of a model file.
std::string model_bytes(const ModelParts& parts);

}  // namespace quoth
