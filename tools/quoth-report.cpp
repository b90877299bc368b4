// quoth-report: tables of who said what.
#include <fmt/format.h>

#include <map>
#include <memory>

#include "quoth/record_io.h"
#include "quoth/report.h"
#include "tool.h"

namespace {

using quoth::Item, quoth::Remarks, quoth::ReportKind, quoth::Tally, quoth::Work;

const std::map<std::string, std::pair<ReportKind, std::string>> kReports{
    {"quotes", {ReportKind::quotes, "One row for each quote"}},
    {"speakers", {ReportKind::speakers, "One row for each speaker: counts, words, days, roles"}},
    {"sources", {ReportKind::sources, "One row for each type of source"}}};

constexpr unsigned kReportFields =
    quoth::kId | quoth::kText | quoth::kHeader | quoth::kEntities | quoth::kQuotes;

struct Options {
  ReportKind kind = ReportKind::quotes;
  bool merge = false, no_header = false;
};

// Records to a tally or to rows. An error line of an earlier tool is an empty record: no quotes.
Work record_work(const std::shared_ptr<Tally>& tally) {
  const auto reader = std::make_shared<quoth::RecordReader>();
  return [=](const Item& item, std::string& out, Remarks&) {
    const quoth::Record record = reader->read(item.bytes, kReportFields);
    if (tally)
      tally->add(record);
    else
      quoth::append_quotes(record, out);
  };
}

// Lines of earlier reports, their headers left out.
Work row_work(ReportKind kind, const std::shared_ptr<Tally>& tally) {
  return [=, header = quoth::report_header(kind)](const Item& item, std::string& out, Remarks&) {
    if (header.starts_with(item.bytes) && header.size() == item.bytes.size() + 1) return;
    if (tally)
      tally->add_row(item.bytes);
    else
      quoth::append_quote_row(item.bytes, out);
  };
}

// Each job has a tally of its own; they are merged when all is read.
std::function<Work()> make_works(const Options& options, quoth::FilterOptions& filter) {
  if (filter.on_error == quoth::OnError::emit)
    throw std::runtime_error("--on-error=emit: a table has no place for error lines");
  // Where a run stops, what other jobs have read by then must not count.
  if (filter.on_error == quoth::OnError::stop) filter.jobs = 1;
  if (!options.no_header) filter.head = quoth::report_header(options.kind);
  const auto tallies = std::make_shared<std::vector<std::shared_ptr<Tally>>>();
  if (options.kind != ReportKind::quotes)
    filter.tail = [=] {
      Tally all(options.kind);
      for (const auto& tally : *tallies) all.merge(*tally);
      std::string rows;
      all.append_rows(rows);
      return rows;
    };
  return [=] {
    std::shared_ptr<Tally> tally;
    if (options.kind != ReportKind::quotes)
      tally = tallies->emplace_back(std::make_shared<Tally>(options.kind));
    return options.merge ? row_work(options.kind, tally) : record_work(tally);
  };
}

}  // namespace

int main(int argc, char** argv) {
  quoth::Tool tool("quoth-report", "Tables (TSV) of the quotes in records.",
                   "quoth news/ | quoth-report quotes\n"
                   "quoth-report speakers --merge monday.tsv tuesday.tsv");
  Options options;
  tool.app().add_flag("--merge", options.merge, "The inputs are reports of parts: add them up");
  tool.app().add_flag("--no-header", options.no_header, "Leave out the line of column names");
  tool.app().require_subcommand(1);
  for (const auto& [name, report] : kReports) {
    CLI::App* command = tool.app().add_subcommand(name, report.second)->fallthrough();
    command->set_help_flag("");
    command->callback([&options, kind = report.first] { options.kind = kind; });
  }
  return tool.run(argc, argv, quoth::Unit::line,
                  [&] { return make_works(options, tool.options()); });
}
