// Tables of quotes: who said what, how much, when. See quoth-report(1).
//
//   std::string table = quoth::report_header(quoth::ReportKind::quotes);
//   quoth::append_quotes(record, table);                       // one row for each quote
//
//   quoth::Tally tally(quoth::ReportKind::speakers);           // one row for each speaker
//   tally.add(record);
//   tally.append_rows(table);
//
// TSV: as many fields in every line as in the header, `\t` `\n` `\r` `\\` escaped, an empty field
// for "none". Tallies of parts merge into the tally of the whole, whatever the order.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "quoth/record.h"

namespace quoth {

enum class ReportKind {
  quotes,    // id date speaker role type cue addressee start end text about
  speakers,  // speaker quotes direct mixed indirect words articles first last roles
  sources,   // type quotes direct mixed indirect words articles first last
};

/// The first line of a report, with its newline.
std::string report_header(ReportKind kind);

/// One line for each quote of the record, in text order. `start` and `end` are code points; the
/// text is the quote's parts with ` … ` in the place of the tag between them; `about` names the
/// people and organisations that its words mention, the speaker left out, separated by `; `, as are
/// those who speak together.
void append_quotes(const Record& record, std::string& out);

/// Appends a row of an earlier report of quotes. Throws std::runtime_error if it is none.
void append_quote_row(std::string_view line, std::string& out);

/// Quotes counted by speaker (for each of those who speak together), or by the kind of source: PER,
/// ORG, LOC, MISC for a speaker who is an entity of that type, `unnamed` for one who is none (a
/// role, a group), `none` for no speaker.
class Tally {
 public:
  /// `kind` is speakers or sources.
  explicit Tally(ReportKind kind) : kind_(kind) {}

  void add(const Record& record);
  /// Adds a line of an earlier report. Throws std::runtime_error if it is none.
  void add_row(std::string_view line);
  void merge(const Tally& other);

  /// The rows, most quotes first; equal ones in the order of their bytes.
  void append_rows(std::string& out) const;

 private:
  struct Row {
    // quotes, direct, mixed, indirect, words, articles
    std::array<std::uint64_t, 6> counts{};
    std::string first, last;  // days, ISO 8601; empty: no article had a date
    std::set<std::string> roles;

    void add(const Row& other);
  };
  void count(const Record& record, const Quote& quote, std::map<std::string, Row>& rows) const;

  ReportKind kind_;
  std::map<std::string, Row> rows_;  // by speaker, or by kind of source
};

}  // namespace quoth
