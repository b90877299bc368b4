// The commas, brackets and keys of JSON objects and arrays while they are being written.
//
//   JsonList object(out, '{', '}');
//   object.string("id", "e1");        // {"id":"e1"   … and } at the end of the scope
#pragma once

#include <string>
#include <string_view>

#include "quoth/record_io.h"

namespace quoth {

class JsonList {
 public:
  JsonList(std::string& out, char open, char close) : out_(out), close_(close) { out_ += open; }
  ~JsonList() { out_ += close_; }
  JsonList(const JsonList&) = delete;

  /// Where the next element is to be appended.
  std::string& element() {
    if (!first_) out_ += ',';
    first_ = false;
    return out_;
  }
  /// Where the value of this key, one of our own names, is to be appended.
  std::string& key(std::string_view name) {
    element() += '"';
    out_ += name;
    return out_ += "\":";
  }
  void string(std::string_view name, std::string_view value) {
    write_json_string(value, key(name));
  }
  /// The same for a key that somebody else chose, which may have to be escaped.
  void string_of_source(std::string_view name, std::string_view value) {
    write_json_string(name, element());
    out_ += ':';
    write_json_string(value, out_);
  }
  void string_if(std::string_view name, std::string_view value) {
    if (!value.empty()) string(name, value);
  }

 private:
  std::string& out_;
  char close_;
  bool first_ = true;
};

}  // namespace quoth
