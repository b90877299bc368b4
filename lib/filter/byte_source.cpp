#include "filter/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "quoth/filter.h"

namespace quoth {
namespace {

[[noreturn]] void fail() { throw std::runtime_error(std::strerror(errno)); }

class FileSource : public ByteSource {
 public:
  explicit FileSource(const std::string& path) {
    if (path != "-") fd_ = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd_ < 0) fail();
    struct stat info;
    if (fstat(fd_, &info) == 0 && S_ISDIR(info.st_mode)) {
      errno = EISDIR;
      fail();
    }
  }
  ~FileSource() override {
    if (fd_ > STDIN_FILENO) close(fd_);
  }
  FileSource(const FileSource&) = delete;

  std::size_t read(char* into, std::size_t size) override {
    if (!ahead_.empty()) {
      const auto n = ahead_.copy(into, size);
      ahead_.erase(0, n);
      return n;
    }
    ssize_t n;
    do n = ::read(fd_, into, size);
    while (n < 0 && errno == EINTR);
    if (n < 0) fail();
    return static_cast<std::size_t>(n);
  }

  // The first bytes, which read() will give again.
  const std::string& peek(std::size_t size) {
    char buffer[8];
    while (ahead_.size() < size) {
      std::string before;
      before.swap(ahead_);  // so that read() reads on
      const auto n = read(buffer, size - before.size());
      ahead_ = before.append(buffer, n);
      if (n == 0) break;
    }
    return ahead_;
  }

 private:
  int fd_ = STDIN_FILENO;
  std::string ahead_;
};

// What the two unpackers share: a buffer of packed bytes and the file they come from.
class Unpacker : public ByteSource {
 protected:
  explicit Unpacker(std::unique_ptr<ByteSource> packed)
      : packed_(std::move(packed)), buffer_(1 << 16) {}

  // The next packed bytes; empty at the end of the file.
  std::string_view refill() {
    return {buffer_.data(), packed_->read(buffer_.data(), buffer_.size())};
  }

 private:
  std::unique_ptr<ByteSource> packed_;
  std::vector<char> buffer_;
};

class GzipSource : public Unpacker {
 public:
  explicit GzipSource(std::unique_ptr<ByteSource> packed) : Unpacker(std::move(packed)) {
    if (inflateInit2(&stream_, 16 + MAX_WBITS) != Z_OK) throw std::bad_alloc();
  }
  ~GzipSource() override { inflateEnd(&stream_); }
  GzipSource(const GzipSource&) = delete;

  std::size_t read(char* into, std::size_t size) override {
    stream_.next_out = reinterpret_cast<Bytef*>(into);
    stream_.avail_out = static_cast<uInt>(size);
    while (stream_.avail_out == size) {
      if (stream_.avail_in == 0 && !more()) return 0;
      if (between_members_ && inflateReset(&stream_) != Z_OK) throw std::bad_alloc();
      const int status = inflate(&stream_, Z_NO_FLUSH);
      between_members_ = status == Z_STREAM_END;
      if (status != Z_OK && !between_members_) throw std::runtime_error("broken gzip data");
    }
    return size - stream_.avail_out;
  }

 private:
  bool more() {
    const auto bytes = refill();
    if (bytes.empty() && !between_members_) throw std::runtime_error("gzip data ends too soon");
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream_.avail_in = static_cast<uInt>(bytes.size());
    return !bytes.empty();
  }

  z_stream stream_{};
  bool between_members_ = false;
};

class ZstdSource : public Unpacker {
 public:
  explicit ZstdSource(std::unique_ptr<ByteSource> packed)
      : Unpacker(std::move(packed)), stream_(ZSTD_createDStream(), ZSTD_freeDStream) {}

  std::size_t read(char* into, std::size_t size) override {
    ZSTD_outBuffer out{into, size, 0};
    while (out.pos == 0) {
      if (in_.pos == in_.size && !more()) return 0;
      left_in_frame_ = ZSTD_decompressStream(stream_.get(), &out, &in_);
      if (ZSTD_isError(left_in_frame_)) throw std::runtime_error("broken zstd data");
    }
    return out.pos;
  }

 private:
  bool more() {
    const auto bytes = refill();
    if (bytes.empty() && left_in_frame_ != 0) throw std::runtime_error("zstd data ends too soon");
    in_ = {bytes.data(), bytes.size(), 0};
    return !bytes.empty();
  }

  std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream_;
  ZSTD_inBuffer in_{nullptr, 0, 0};
  std::size_t left_in_frame_ = 0;
};

}  // namespace

std::unique_ptr<ByteSource> open_source(const std::string& path) {
  auto file = std::make_unique<FileSource>(path);
  const std::string_view magic = file->peek(4);
  if (magic.starts_with("\x1f\x8b")) return std::make_unique<GzipSource>(std::move(file));
  if (magic == "\x28\xb5\x2f\xfd") return std::make_unique<ZstdSource>(std::move(file));
  return file;
}

std::string read_input(const std::string& path) {
  try {
    const auto source = open_source(path);
    std::string bytes, piece(1 << 16, '\0');
    while (const auto n = source->read(piece.data(), piece.size())) bytes.append(piece, 0, n);
    return bytes;
  } catch (const std::exception& error) {
    throw std::runtime_error(path + ": " + error.what());
  }
}

}  // namespace quoth
