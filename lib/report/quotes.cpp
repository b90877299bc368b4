#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "quoth/code_points.h"
#include "quoth/report.h"
#include "record/names.h"
#include "report/about.h"
#include "report/quote.h"
#include "report/tsv.h"

namespace quoth {
namespace {

std::string content(const Record& record, const Quote& quote) {
  std::string text;
  for (const Span piece : pieces(quote)) {
    if (!text.empty()) text += " … ";
    text += piece.of(record.text);
  }
  return text;
}

/// "Ada Quill; Per Lund" of two who speak together.
std::string names_of_speakers(const Quote& quote) {
  std::string names;
  for (const Speaker* speaker : speakers(quote))
    names += (names.empty() ? "" : "; ") + speaker->name;
  return names;
}

void append_quote(const Record& record, const CodePoints& points, const Mentions& mentions,
                  const Quote& quote, std::string& out) {
  const Entity* entity = speaking_entity(record, quote);
  const auto field = [&](std::string_view text) {
    append_escaped(text, out);
    out += '\t';
  };
  field(record.id);
  field(record.header ? record.header->date : "");
  field(names_of_speakers(quote));
  field(entity ? entity->role : "");
  field(name_of(kQuoteTypes, quote.type));
  field(quote.cue ? quote.cue->lemma : "");
  field(quote.addressee ? quote.addressee->name : "");
  out += fmt::format("{}\t{}\t", points.at_byte(quote.span.start), points.at_byte(quote.span.end));
  append_escaped(content(record, quote), out);
  out += '\t';
  field(mentions.about(quote));
  out += name_of(kActs, quote.act);
  out += '\n';
}

}  // namespace

std::string report_header(ReportKind kind) {
  switch (kind) {
    case ReportKind::quotes:
      return "id\tdate\tspeaker\trole\ttype\tcue\taddressee\tstart\tend\ttext\tabout\tact\n";
    case ReportKind::speakers:
      return "speaker\tquotes\tdirect\tmixed\tindirect\twords\tarticles\tfirst\tlast\troles\n";
    case ReportKind::sources:
      return "type\tquotes\tdirect\tmixed\tindirect\twords\tarticles\tfirst\tlast\n";
  }
  return {};
}

void append_quotes(const Record& record, std::string& out) {
  if (!record.quotes) return;
  const CodePoints points(record.text);
  const Mentions mentions(record);
  for (const Quote& quote : *record.quotes) append_quote(record, points, mentions, quote, out);
}

void append_quote_row(std::string_view line, std::string& out) {
  const auto header = report_header(ReportKind::quotes);
  const auto fields = 1 + std::ranges::count(line, '\t');
  const auto expected = 1 + std::ranges::count(header, '\t');
  if (fields != expected)
    throw std::runtime_error(fmt::format("{} fields instead of {}", fields, expected));
  out.append(line).append("\n");
}

}  // namespace quoth
