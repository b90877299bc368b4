#include "names/model.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>
#include <stdexcept>

namespace quoth {
namespace {

[[noreturn]] void fail(const std::filesystem::path& file, const std::string& why) {
  throw std::runtime_error(file.string() + ": " + why);
}

template <class Value>
ModelSection write_table(const Table<Value>& table, std::string& bytes) {
  const auto put = [&](const void* data, std::size_t size) {
    bytes.resize((bytes.size() + 15) / 16 * 16);
    const auto offset = static_cast<std::uint32_t>(bytes.size());
    bytes.append(static_cast<const char*>(data), size);
    return offset;
  };
  const auto slots = table.keys().size();
  const auto keys = put(table.keys().data(), slots * sizeof(std::uint32_t));
  const auto values = put(table.values().data(), slots * sizeof(Value));
  return {keys, values, static_cast<std::uint32_t>(slots), table.homes()};
}

/// Does a section lie in the file, and does its last key end every search?
template <class Value>
bool sound(const ModelSection& s, const char* data, std::size_t size) {
  const std::uint64_t slots = s.slots;
  if (slots == 0 || s.homes >= slots || s.keys % 16 != 0 || s.values % 16 != 0) return false;
  if (s.keys + slots * 4 > size || s.values + slots * sizeof(Value) > size) return false;
  std::uint32_t last;
  std::memcpy(&last, data + s.keys + (slots - 1) * 4, 4);
  return last == TableView<Value>::kFree;
}

template <class Value>
TableView<Value> view_of(const ModelSection& s, const char* data) {
  return {reinterpret_cast<const std::uint32_t*>(data + s.keys),
          reinterpret_cast<const Value*>(data + s.values), s.homes};
}

}  // namespace

std::shared_ptr<const TagModel> TagModel::open(const std::filesystem::path& file) {
  std::shared_ptr<TagModel> model(new TagModel);
  model->map(file);
  model->check(file);
  model->bind();
  return model;
}

TagModel::~TagModel() {
  if (data_) munmap(const_cast<char*>(data_), size_);
}

void TagModel::map(const std::filesystem::path& file) {
  file_ = file;
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail(file, std::strerror(errno));
  struct stat status {};
  const bool known = fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
  size_ = known ? static_cast<std::size_t>(status.st_size) : 0;
  void* data =
      size_ == 0 ? MAP_FAILED : mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, descriptor, 0);
  close(descriptor);
  if (data == MAP_FAILED) fail(file, "is no tagger model");
  data_ = static_cast<const char*>(data);
}

void TagModel::check(const std::filesystem::path& file) const {
  ModelHeader header;
  if (size_ < sizeof header) fail(file, "is no tagger model");
  std::memcpy(&header, data_, sizeof header);
  if (std::memcmp(header.magic, ModelHeader::kMagic, 8) != 0) fail(file, "is no tagger model");
  if (header.version != ModelHeader::kVersion)
    fail(file, "is a tagger model of version " + std::to_string(header.version) + ", not " +
                   std::to_string(ModelHeader::kVersion));
  if (header.size != size_) fail(file, "is a tagger model that is cut short");
  if (!sound<WeightRow>(header.features, data_, size_) ||
      !sound<WordFact>(header.words, data_, size_) ||
      !sound<std::uint32_t>(header.gazetteer, data_, size_))
    fail(file, "is a broken tagger model");
}

void TagModel::bind() {
  ModelHeader header;
  std::memcpy(&header, data_, sizeof header);
  weights_.step = header.step;
  std::memcpy(&weights_.transitions, header.transitions, sizeof header.transitions);
  weights_.features = view_of<WeightRow>(header.features, data_);
  words_ = view_of<WordFact>(header.words, data_);
  gazetteer_ = view_of<std::uint32_t>(header.gazetteer, data_);
}

WordTables TagModel::tables() const {
  return {words_, gazetteer_, user_gazetteer_.empty() ? nullptr : &user_view_};
}

std::shared_ptr<const TagModel> TagModel::with_gazetteer(const std::filesystem::path& tsv) const {
  std::shared_ptr<TagModel> model(new TagModel);
  model->map(file_);
  model->check(file_);
  model->bind();
  model->user_gazetteer_ = UserGazetteer(tsv);
  model->user_view_ = model->user_gazetteer_.view();
  return model;
}

std::string model_bytes(const ModelParts& parts) {
  ModelHeader header{};
  std::memcpy(header.magic, ModelHeader::kMagic, 8);
  header.version = ModelHeader::kVersion;
  header.step = parts.step;
  std::memcpy(header.transitions, &parts.transitions, sizeof header.transitions);
  std::string bytes(sizeof header, '\0');
  header.features = write_table(parts.features, bytes);
  header.words = write_table(parts.words, bytes);
  header.gazetteer = write_table(parts.gazetteer, bytes);
  header.size = static_cast<std::uint32_t>(bytes.size());
  std::memcpy(bytes.data(), &header, sizeof header);
  return bytes;
}

}  // namespace quoth
