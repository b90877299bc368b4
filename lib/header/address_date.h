// The date that a web address or a file's name holds.
#pragma once

#include <string>
#include <string_view>

namespace quoth {

/// "2024-11-06" of https://courier.example/2024/11/06/ferry, news/ferry-2024-11-06.txt and
/// 20241106-ferry.txt; the last one if there are several, empty if there is none. Bytes are looked
/// at once.
std::string date_in_address(std::string_view address);

}  // namespace quoth
