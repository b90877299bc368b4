#include "quoth/report.h"

#include <catch2/catch.hpp>

#include "report/tsv.h"

using namespace quoth;

namespace {

Quote quote_by(const std::string& name, const std::string& entity, Span span, QuoteType type) {
  Quote quote;
  quote.span = span;
  quote.type = type;
  if (!name.empty()) quote.speaker = Speaker{name, entity, {}};
  return quote;
}

// Two quotes by one minister, one by nobody.
Record article(const std::string& id, const std::string& date, const std::string& role) {
  Record record;
  record.id = id;
  record.text = "“Été is here — now,” “Go on.” “No”";
  record.header.emplace().date = date;
  Entity entity;
  entity.id = "e1";
  entity.type = EntityType::per;
  entity.name = "Ida Roe";
  entity.role = role;
  record.entities = {entity};
  record.quotes = {quote_by("Ida Roe", "e1", {0, 28}, QuoteType::direct),
                   quote_by("Ida Roe", "e1", {29, 42}, QuoteType::indirect),
                   quote_by("", "", {43, 51}, QuoteType::mixed)};
  return record;
}

std::string rows(const Tally& tally) {
  std::string out;
  tally.append_rows(out);
  return out;
}

}  // namespace

TEST_CASE("a quote is one line, its offsets are code points and its tag is left out") {
  Record record = article("a\tb", "2026-03-01", "minister");
  record.quotes->resize(1);
  record.quotes->front().parts = {{0, 8}, {9, 28}};
  record.quotes->front().cue = Cue{{9, 11}, "say"};
  record.quotes->front().addressee = Speaker{"the House", "", {}};
  std::string out;
  append_quotes(record, out);
  CHECK(out ==
        "a\\tb\t2026-03-01\tIda Roe\tminister\tdirect\tsay\tthe House\t0\t20\t“Été … is here — "
        "now,”\t\tspeech\n");
}

TEST_CASE("a quote is about the people and bodies that its words name, the speaker left out") {
  Record record;
  record.text = "Roe said Lund and the Board left Arden; Lund, Roe said, was late.";
  const auto entity = [&](const std::string& id, EntityType type, const std::string& name) {
    Entity& made = record.entities->emplace_back();
    made.id = id, made.type = type, made.name = name;
    const auto surname = name.substr(name.rfind(' ') + 1);
    for (auto at = record.text.find(surname); at != std::string::npos;
         at = record.text.find(surname, at + 1)) {
      const auto start = static_cast<std::uint32_t>(at);
      made.mentions.push_back({{start, start + static_cast<std::uint32_t>(surname.size())}, {}});
    }
  };
  record.entities.emplace();
  entity("e1", EntityType::per, "Ida Roe");
  entity("e2", EntityType::org, "Harbour Board");
  entity("e3", EntityType::per, "Jo Lund");
  entity("e4", EntityType::loc, "Arden");
  record.quotes = {quote_by("Ida Roe", "e1", {9, 38}, QuoteType::indirect),
                   quote_by("Ida Roe", "e1", {40, 64}, QuoteType::indirect)};
  record.quotes->back().parts = {{40, 44}, {56, 64}};
  std::string out;
  append_quotes(record, out);
  const auto first = out.substr(0, out.find('\n'));
  CHECK(first.ends_with("\tJo Lund; Harbour Board\tspeech"));
  CHECK(out.ends_with("\tJo Lund\tspeech\n"));
}

TEST_CASE("speakers are counted with words, days and roles") {
  Tally tally(ReportKind::speakers);
  tally.add(article("a", "2026-03-02T10:00:00Z", "minister"));
  tally.add(article("b", "2026-03-01", "leader; mother"));
  CHECK(rows(tally) ==
        "Ida Roe\t4\t2\t0\t2\t12\t2\t2026-03-01\t2026-03-02\tleader; minister; mother\n");
}

TEST_CASE("sources are counted by type, and a quote of nobody is one too") {
  Tally tally(ReportKind::sources);
  Record record = article("a", "", "");
  record.quotes->push_back(quote_by("officials", "", {43, 51}, QuoteType::direct));
  tally.add(record);
  CHECK(rows(tally) ==
        "PER\t2\t1\t0\t1\t6\t1\t\t\nnone\t1\t0\t1\t0\t1\t1\t\t\nunnamed\t1\t1\t0\t0\t1\t1\t\t\n");
}

TEST_CASE("tallies of parts, read back from their rows, make the tally of the whole") {
  for (const ReportKind kind : {ReportKind::speakers, ReportKind::sources}) {
    Tally whole(kind), one(kind), two(kind), merged(kind);
    one.add(article("a", "2026-03-02", "minister; leader"));
    two.add(article("b", "", "minister"));
    two.add(article("c", "2025", "leader\tof\nthe \\house"));
    whole.merge(two);
    whole.merge(one);
    const auto table = rows(one) + rows(two);
    for (std::size_t at = 0; at < table.size();) {
      const auto end = table.find('\n', at);
      merged.add_row(std::string_view(table).substr(at, end - at));
      at = end + 1;
    }
    CHECK_FALSE(rows(whole).empty());
    CHECK(rows(merged) == rows(whole));
  }
}

TEST_CASE("a row of another table is refused") {
  Tally tally(ReportKind::sources);
  CHECK_THROWS_WITH(tally.add_row("PER\t1"), "2 fields instead of 9");
  CHECK_THROWS_WITH(tally.add_row("PER\t1\t1\tx\t1\t6\t1\t\t"), "not a count: \"x\"");
}

TEST_CASE("escapes of TSV are undone as they were made") {
  const std::string text = "a\tb\nc\rd\\te\\";
  std::string line;
  append_escaped(text, line);
  CHECK(line == "a\\tb\\nc\\rd\\\\te\\\\");
  CHECK(read_fields(line + "\t") == std::vector<std::string>{text, ""});
}

TEST_CASE("what two say together counts for each, and a row of quotes names both") {
  Record record = article("a", "2026-03-01", "minister");
  record.quotes->resize(1);
  record.quotes->front().speaker->with = {{"Jo Lund", "", {}}};
  Tally tally(ReportKind::speakers);
  tally.add(record);
  CHECK(rows(tally) ==
        "Ida Roe\t1\t1\t0\t0\t4\t1\t2026-03-01\t2026-03-01\tminister\n"
        "Jo Lund\t1\t1\t0\t0\t4\t1\t2026-03-01\t2026-03-01\t\n");
  Tally sources(ReportKind::sources);
  sources.add(record);
  CHECK(rows(sources) == "PER\t1\t1\t0\t0\t4\t1\t2026-03-01\t2026-03-01\n");
  std::string out;
  append_quotes(record, out);
  CHECK(out.find("\tIda Roe; Jo Lund\tminister\t") != std::string::npos);
}
