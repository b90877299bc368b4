// Lexicons: tables of facts, one a line, that a person may read and change (data/en/*.tsv).
//
// The files are UTF-8, tab-separated, sorted bytewise by their first column, with `#` lines
// (comments, the source of the facts) at the top. They are linked into the library as bytes.
//
//   static const Lexicon cues = Lexicon::embedded("cues");
//   if (auto row = cues.find("say")) row->field(1);     // second column
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace quoth {

class Lexicon {
 public:
  /// One line of the table. field(0) is the key; a column that is missing reads as empty.
  class Row {
   public:
    explicit Row(std::string_view line) : line_(line) {}
    std::string_view field(int column) const;

   private:
    std::string_view line_;
  };

  /// The table data/en/NAME.tsv of this build. Throws std::out_of_range if there is none.
  static Lexicon embedded(std::string_view name);

  /// A table in memory; `table` must outlive the lexicon and be sorted by its first column.
  explicit Lexicon(std::string_view table);

  /// The first row with this key, exact and case-sensitive. O(1), allocates nothing.
  std::optional<Row> find(std::string_view key) const;
  bool contains(std::string_view key) const { return find(key).has_value(); }

  /// All rows in the order of the file.
  const std::vector<Row>& rows() const { return rows_; }

 private:
  std::vector<Row> rows_;
  std::vector<std::uint32_t> slots_;  // open addressing: row number + 1, 0 is free
};

}  // namespace quoth
