#include "filter/telling.h"

#include <fmt/format.h>

#include <cstdio>

#include "quoth/record_io.h"
#include "text/utf8.h"

namespace quoth {
namespace {

using std::chrono::milliseconds;

// ECMA-48: to the line's beginning, and wipe it; bold; as before.
constexpr const char* kWipe = "\r\x1b[K";
constexpr std::string_view kBold = "\x1b[1m", kPlain = "\x1b[0m";

}  // namespace

void say(const std::string& message) { std::fputs((message + "\n").c_str(), stderr); }

std::string failure_message(const FilterOptions& options, std::string_view file, std::uint64_t line,
                            std::string_view message) {
  const auto place = fmt::format("{}: {}:{}", options.tool, file,
                                 line > 0 ? fmt::format("{}:", line) : std::string());
  if (!options.color) return fmt::format("{} {}\n", place, message);
  return fmt::format("{}{}{} {}\n", kBold, place, kPlain, message);
}

void append_error_line(std::string_view tool, const Item& item, std::string_view message,
                       std::string& out) {
  out += "{\"error\":{\"tool\":";
  write_json_string(tool, out);
  out += ",\"file\":";
  write_json_string(repair_utf8(item.file), out);
  out += fmt::format(",\"line\":{},\"message\":", item.line);
  write_json_string(repair_utf8(message), out);
  out += "},\"line\":";
  write_json_string(repair_utf8(item.bytes), out);
  out += "}\n";
}

void Progress::show(std::uint64_t read) {
  if (!options_.progress && !options_.terminal) return;
  const auto now = Clock::now();
  if (now - shown_ < milliseconds(500)) return;
  if (!options_.progress && now - started_ < milliseconds(1000)) return;  // soon done
  shown_ = now;
  const auto counts = fmt::format("{}: {} read", options_.tool, read);
  if (options_.terminal)
    std::fputs((kWipe + counts).c_str(), stderr);
  else
    say(counts);
}

void Progress::wipe() const {
  if (options_.terminal && shown_ != started_) std::fputs(kWipe, stderr);
}

}  // namespace quoth
