// Where a sentence may end: the marks . ! ? and their kin, found 64 bytes at a time.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace quoth::splitting {

/// True for . ! ? … ‽ and the ideographic, full-width and half-width marks of East Asian text.
bool is_stop(char32_t c);

/// The offsets of all stop marks of a text, in order.
std::vector<std::uint32_t> find_stops(std::string_view text);

/// Goes through the stops once, forwards.
class StopCursor {
 public:
  explicit StopCursor(const std::vector<std::uint32_t>& stops)
      : at_(stops.data()), end_(stops.data() + stops.size()) {}

  /// The first stop at or after `from`, which never falls, but `end` if there is none before it.
  std::uint32_t next(std::uint32_t from, std::uint32_t end) {
    while (at_ != end_ && *at_ < from) ++at_;
    return at_ != end_ && *at_ < end ? *at_ : end;
  }

 private:
  const std::uint32_t *at_, *end_;
};

}  // namespace quoth::splitting
