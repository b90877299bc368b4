#include <fmt/format.h>
#include <simdjson.h>

#include "quoth/record_io.h"
#include "record/decode.h"
#include "record/names.h"
#include "record/parse.h"
#include "record/places.h"
#include "record/write.h"

namespace quoth {
namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

}  // namespace

struct RecordReader::State {
  JsonParser parser;
  std::string_view line;
  ObjectPlaces places;
  std::array<std::size_t, kFieldNames.size()> member_of;  // field -> its place, or kNowhere
  bool error_line = false;

  simdjson::dom::object parse() {
    simdjson::dom::object object;
    if (parser.parse(line).get(object) != simdjson::SUCCESS)
      throw RecordError("not a JSON object", 0);
    return object;
  }

  // Notes where our own fields stand; the DOM gives the keys unescaped, in the line's order.
  void index(simdjson::dom::object object) {
    find_places(line, places);
    member_of.fill(kNowhere);
    std::size_t member = 0;
    for (auto [key, value] : object) {
      const auto field = index_of(kFieldNames, key);
      if (field < kFieldNames.size()) {
        if (member_of[field] != kNowhere)
          throw RecordError(fmt::format("key \"{}\" stands twice", key),
                            places.members[member].key);
        member_of[field] = member;
      }
      ++member;
    }
  }

  [[noreturn]] void fail(unsigned field, std::string_view message) const {
    throw RecordError(fmt::format("{}: {}", kFieldNames[field], message),
                      places.members[member_of[field]].begin);
  }

  void decode(simdjson::dom::object object, unsigned field, const CodePoints& points,
              Record& record) const {
    try {
      decode_field(static_cast<Field>(1u << field), object[kFieldNames[field]], points, record);
    } catch (const simdjson::simdjson_error&) {
      fail(field, "not of the form that quoth-record(5) says");
    } catch (const std::runtime_error& error) {
      fail(field, error.what());
    }
  }
};

RecordReader::RecordReader() : state_(std::make_unique<State>()) {}
RecordReader::~RecordReader() = default;
RecordReader::RecordReader(RecordReader&&) noexcept = default;

Record RecordReader::read(std::string_view line, unsigned fields) {
  State& state = *state_;
  state.line = line;
  const auto object = state.parse();
  state.index(object);
  Record record;
  state.error_line =
      state.member_of[1] == kNowhere && object["error"].is_object() && !object["line"].error();
  if (state.error_line) return record;
  if (state.member_of[1] == kNowhere) throw RecordError("no \"text\"", state.places.close);
  state.decode(object, 1, CodePoints({}), record);
  std::optional<CodePoints> points;  // a pass over the text that a record without spans can save
  for (unsigned field = 0; field < kFieldNames.size(); ++field) {
    if (field == 1 || !(fields >> field & 1u) || state.member_of[field] == kNowhere) continue;
    if (!points) points.emplace(record.text);
    state.decode(object, field, *points, record);
  }
  return record;
}

bool RecordReader::is_error_line() const { return state_->error_line; }

void RecordReader::splice(const Record& record, unsigned fields, std::string& out) const {
  const State& state = *state_;
  const CodePoints points(record.text);
  // The fields that the line has, in its order, each in its old place.
  std::size_t copied = 0;
  for (const MemberPlace& place : state.places.members) {
    for (unsigned field = 0; field < kFieldNames.size(); ++field) {
      if (!(fields >> field & 1u) || state.member_of[field] == kNowhere) continue;
      if (&state.places.members[state.member_of[field]] != &place) continue;
      out.append(state.line, copied, place.begin - copied);
      write_field(record, static_cast<Field>(1u << field), points, out);
      copied = place.end;
    }
  }
  out.append(state.line, copied, state.places.close - copied);
  // The others, behind the last member.
  bool comma = !state.places.members.empty();
  for (unsigned field = 0; field < kFieldNames.size(); ++field) {
    if (!(fields >> field & 1u) || state.member_of[field] != kNowhere) continue;
    out += comma ? ",\"" : "\"";
    out += kFieldNames[field];
    out += "\":";
    write_field(record, static_cast<Field>(1u << field), points, out);
    comma = true;
  }
  out.append(state.line, state.places.close);
}

}  // namespace quoth
