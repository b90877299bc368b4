#include "quoth/record_io.h"

#include <catch2/catch.hpp>

using namespace quoth;

namespace {

std::string with_sentences(std::string_view line) {
  RecordReader reader;
  Record record = reader.read(line, kText);
  record.sentences = {{0, static_cast<std::uint32_t>(record.text.size())}};
  std::string out;
  reader.splice(record, kSentences, out);
  return out;
}

std::string error_of(std::string_view line) {
  try {
    RecordReader().read(line);
  } catch (const RecordError& error) {
    return std::to_string(error.byte()) + ": " + error.what();
  }
  return "none";
}

}  // namespace

TEST_CASE("a new field goes before the last brace, and all else stays byte for byte") {
  CHECK(with_sentences(R"( { "x" : 1.50e+2 ,"text":"é" } )") ==
        R"( { "x" : 1.50e+2 ,"text":"é" ,"sentences":[{"start":0,"end":1}]} )");
}

TEST_CASE("a field that is there is replaced in its place") {
  const std::string once = with_sentences(R"({"sentences":[],"text":"ab","z":{"a":"}\"]"}})");
  CHECK(once == R"({"sentences":[{"start":0,"end":2}],"text":"ab","z":{"a":"}\"]"}})");
  CHECK(with_sentences(once) == once);
}

TEST_CASE("an escaped spelling of an own key is that key") {
  CHECK(with_sentences(R"({"t\u0065xt":"ab"})") ==
        R"({"t\u0065xt":"ab","sentences":[{"start":0,"end":2}]})");
}

TEST_CASE("numbers that no machine number holds pass in foreign fields") {
  const std::string line = R"({"big":123456789012345678901234567890,"e":-1E999,"text":""})";
  CHECK(with_sentences(line).starts_with(line.substr(0, line.size() - 1)));
}

TEST_CASE("lines that are no record say what and where") {
  CHECK(error_of(R"({"text":"a","text":"b"})") == "12: key \"text\" stands twice");
  CHECK(error_of(R"({"id":"a"})") == "9: no \"text\"");
  CHECK(error_of(R"({"text":1})") == "8: text: not of the form that quoth-record(5) says");
  CHECK(error_of(R"({"text":"a","sentences":[{"start":0,"end":2}]})") ==
        "24: sentences: span 0-2 is not in the text");
  CHECK(error_of(R"({"text":"a","blocks":[{"start":0,"end":1,"kind":"poem"}]})") ==
        "21: blocks: unknown kind \"poem\"");
  CHECK(error_of("{\"text\":\"\xff\"}") == "9: invalid UTF-8");
  CHECK(error_of(R"({"text":"\ud800"})").ends_with("broken escape or lone surrogate in a string"));
  CHECK(error_of("[1]") == "0: not a JSON object");
  CHECK(error_of(R"({"text":"a",})").ends_with(": not JSON"));
  CHECK(error_of(R"({"text":"a"} x)").ends_with(": not JSON"));
}

TEST_CASE("1000 levels are read and 1001 are not") {
  const auto nested = [](int depth) {
    return R"({"text":"","x":)" + std::string(depth - 1, '[') + std::string(depth - 1, ']') + "}";
  };
  CHECK(error_of(nested(1000)) == "none");
  CHECK(error_of(nested(1001)).ends_with("nested deeper than 1000 levels"));
}

TEST_CASE("what an earlier tool emitted for a bad line is known") {
  RecordReader reader;
  reader.read(R"({"error":{"tool":"quoth-split"},"line":"x"})");
  CHECK(reader.is_error_line());
  reader.read(R"({"error":{"tool":"quoth-split"},"line":"x","text":"is a record"})");
  CHECK_FALSE(reader.is_error_line());
}

TEST_CASE("a whole record is read as it was written") {
  Record record;
  record.id = "a\tb\"";
  record.text = "“Yes,” said Kim.\nNo.";
  record.header = Header{};
  record.header->headline = "H";
  record.header->byline = {{"Jane Roe", "", "j@x.org"}};
  record.header->dateline = Dateline{"SEOUL", "", "Yonhap"};
  record.header->other = {{"k", "v"}};
  record.blocks = {{{0, 20}, BlockKind::paragraph}};
  record.sentences = {{0, 20}};
  record.entities = {{"e1", EntityType::per, "", "Kim", "chief", 0.5, {{{16, 19}, false}}}};
  record.times = {{{0, 3}, TimeType::date, "2025", "START"}};
  Quote quote;
  quote.span = {0, 10};
  quote.parts = {{0, 3}, {3, 10}};
  quote.speaker = Speaker{"Kim", "e1", Span{16, 19}, {{"Lund", "", Span{11, 15}}}};
  quote.cue = Cue{{11, 15}, "say"};
  quote.how = How::tag;
  quote.confidence = 0.75;
  record.quotes = {quote};
  std::string line;
  write_record(record, line);
  CHECK(line.find(R"("text":"“Yes,”")") != line.npos);
  CHECK(line.find(R"("start":12,"end":15)") != line.npos);  // Kim, in code points
  std::string again;
  write_record(RecordReader().read(line), again);
  CHECK(again == line);
}
