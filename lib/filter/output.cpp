#include "filter/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <iterator>
#include <stdexcept>

#include "quoth/filter.h"

namespace quoth {
namespace {

constexpr std::size_t kBufferSize = 1 << 16;

// The unfinished files (of -o and --rejects), for the signal handler: a handler may call unlink(),
// but not touch memory of the heap.
using PathSlot = char[4096];
PathSlot unfinished[2];

extern "C" void remove_unfinished(int signal_number) {
  for (const auto& path : unfinished)
    if (path[0] != '\0') unlink(path);
  std::signal(signal_number, SIG_DFL);
  std::raise(signal_number);
}

constexpr int kEndingSignals[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE};

void remove_on_signal(const std::string& path) {
  auto* const slot = std::find_if(std::begin(unfinished), std::end(unfinished),
                                  [](const PathSlot& taken) { return taken[0] == '\0'; });
  if (slot == std::end(unfinished) || path.size() >= sizeof *slot) return;
  std::memcpy(*slot, path.c_str(), path.size() + 1);
  for (int signal_number : kEndingSignals) std::signal(signal_number, remove_unfinished);
}

void keep_on_signal(const std::string& path) {
  for (auto& slot : unfinished)
    if (path == slot) slot[0] = '\0';
}

// Holds signals back, so that none comes between making a file and noting its name.
class SignalsHeld {
 public:
  SignalsHeld() {
    sigset_t ending;
    sigemptyset(&ending);
    for (int signal_number : kEndingSignals) sigaddset(&ending, signal_number);
    pthread_sigmask(SIG_BLOCK, &ending, &before_);
  }
  ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsHeld(const SignalsHeld&) = delete;

 private:
  sigset_t before_;
};

// The mode that a file made by open() would have, or that of the file which is replaced.
mode_t mode_for(const std::string& path) {
  struct stat info;
  if (stat(path.c_str(), &info) == 0) return info.st_mode & 07777;
  const mode_t mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

bool is_special(const std::string& path) {
  struct stat info;
  return stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode);
}

// What a symbolic link leads to is replaced, not the link.
std::string behind_link(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::is_symlink(path, ignored)) return path;
  const auto target = std::filesystem::weakly_canonical(path, ignored).string();
  return ignored ? path : target;
}

}  // namespace

Output::Output(const std::string& path) : path_(behind_link(path)) {
  if (path.empty()) return;
  if (is_special(path))
    fd_ = open(path.c_str(), O_WRONLY | O_CLOEXEC);
  else
    open_beside();
  if (fd_ < 0) fail();
}

void Output::open_beside() {
  const SignalsHeld held;
  std::string name = path_ + ".XXXXXX";
  fd_ = mkostemp(name.data(), O_CLOEXEC);
  if (fd_ < 0) return;
  temporary_ = name;
  fchmod(fd_, mode_for(path_));
  remove_on_signal(temporary_);
}

Output::~Output() {
  if (!path_.empty() && fd_ >= 0) close(fd_);
  if (temporary_.empty()) return;
  unlink(temporary_.c_str());
  keep_on_signal(temporary_);
}

void Output::fail() const {
  throw std::runtime_error((path_.empty() ? "standard output" : path_) + ": " +
                           std::strerror(errno));
}

void Output::write(std::string_view lines) {
  if (lines.size() < kBufferSize) {
    buffer_ += lines;
    if (buffer_.size() >= kBufferSize) flush();
    return;
  }
  flush();
  write_all(lines);
}

void Output::flush() {
  write_all(buffer_);
  buffer_.clear();
}

void Output::write_all(std::string_view left) {
  while (!left.empty()) {
    const auto n = ::write(fd_, left.data(), left.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) fail();
    left.remove_prefix(static_cast<std::size_t>(n));
  }
}

void Output::finish() {
  flush();
  if (path_.empty()) return;
  const int fd = fd_;
  fd_ = -1;
  if (close(fd) != 0) fail();
  if (temporary_.empty()) return;
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) fail();
  keep_on_signal(temporary_);
  temporary_.clear();
}

void write_output(const std::string& path, std::string_view bytes) {
  Output output(path);
  output.write(bytes);
  output.finish();
}

}  // namespace quoth
