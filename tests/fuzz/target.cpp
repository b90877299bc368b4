// Feeds bytes to everything that reads bytes from outside: the header's forms, the reader of
// records, and the stages with blocks and without.
//
// A crash, a report of a sanitizer, a span outside the text or a record that does not read back is
// a failure; a RecordError is not. With clang it is a libFuzzer target:
//
//   CXX=clang++ cmake -B build-fuzz -DQUOTH_SANITIZE=address,undefined,fuzzer-no-link
//   cmake --build build-fuzz --target quoth-fuzz
//   build-fuzz/bin/quoth-fuzz -max_len=4096 CORPUS tests/fuzz/corpus seeds
#include "target.h"

#include <cstdio>
#include <cstdlib>
#include <string>

#include "quoth/header.h"
#include "quoth/record_io.h"
#include "quoth/stages.h"

namespace {

using quoth::Record;
using quoth::Span;

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s\n", what);
  std::abort();
}

bool lies_in(Span span, const std::string& text) {
  const auto is_inside_character = [&](std::uint32_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
  };
  return span.start < span.end && span.end <= text.size() && !is_inside_character(span.start) &&
         !is_inside_character(span.end);
}

void check_spans(const Record& record) {
  for (const Span s : *record.sentences)
    require(lies_in(s, record.text), "a sentence is not in the text");
  for (const auto& t : *record.times)
    require(lies_in(t.span, record.text), "a time is not in the text");
  for (const auto& e : *record.entities)
    for (const auto& m : e.mentions)
      require(lies_in(m.span, record.text), "a mention is not in the text");
  for (const auto& q : *record.quotes) {
    require(lies_in(q.span, record.text), "a quote is not in the text");
    for (const Span part : q.parts)
      require(lies_in(part, record.text), "a part is not in the text");
    if (q.cue) require(lies_in(q.cue->span, record.text), "a cue is not in the text");
  }
}

void run_stages(Record& record) {
  static const auto models = quoth::load_models();
  for (const auto* stage : {&quoth::kSplitStage, &quoth::kTagStage, &quoth::kAttributeStage})
    stage->apply(record, *models);
  check_spans(record);
}

/// What was written reads back, and is written the same.
void round_trip(const Record& record) {
  quoth::RecordReader reader;
  std::string line, again;
  quoth::write_record(record, line);
  try {
    quoth::write_record(reader.read(line), again);
  } catch (const quoth::RecordError& error) {
    require(false, error.what());
  }
  require(line == again, "a record changes when it is read back");
}

void read_as_article(const std::string& bytes) {
  quoth::Articles articles;
  try {
    articles = quoth::read_articles(bytes, "fuzz", {});
  } catch (const std::exception&) {
    return;
  }
  for (Record& record : articles.records) {
    Record bare{.id = record.id, .text = record.text};
    run_stages(bare);
    run_stages(record);
    round_trip(record);
  }
}

void read_as_record(const std::string& bytes) {
  quoth::RecordReader reader;
  std::string out;
  try {
    Record record = reader.read(bytes);
    if (reader.is_error_line()) return;
    run_stages(record);
    reader.splice(record, quoth::kSentences | quoth::kEntities | quoth::kTimes | quoth::kQuotes,
                  out);
    reader.read(out);
  } catch (const quoth::RecordError& error) {
    require(out.empty(), "a spliced record does not read back");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  read_as_article(bytes);
  read_as_record(bytes);
  return 0;
}
