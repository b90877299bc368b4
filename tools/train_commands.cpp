#include "train_commands.h"

#include <filesystem>
#include <fstream>

namespace quoth {

void write_file(const std::string& path, std::string_view bytes) {
  const auto partial = path + ".partial";
  std::ofstream out(partial, std::ios::binary);
  out << bytes << std::flush;
  if (!out) throw std::runtime_error(partial + ": cannot be written");
  std::filesystem::rename(partial, path);
}

}  // namespace quoth
