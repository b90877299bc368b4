// What the tagger leaves off at the edges of names, and what types settle by the words beside them.
#include "tag/edges.h"

#include <catch2/catch.hpp>

#include "tag/again.h"
#include "tag/name_span.h"
#include "tag/settle.h"
#include "tag/spelled_out.h"
#include "tag/tidy.h"
#include "tag/titled.h"

using namespace quoth;

namespace {

using Names = std::vector<std::string>;

/// The text with its names in brackets, "[PER Bush]", read into names and plain text.
struct Marked {
  std::string text;
  std::vector<Name> names;
  std::vector<Span> sentences;

  explicit Marked(std::string_view line) {
    for (std::size_t at = 0; at < line.size(); ++at) {
      if (line[at] == '[') {
        const auto type = line.substr(at + 1, 3);
        names.push_back({{size(), 0},
                         type == "PER"   ? EntityType::per
                         : type == "ORG" ? EntityType::org
                         : type == "LOC" ? EntityType::loc
                                         : EntityType::misc,
                         0.9});
        at += 4;
      } else if (line[at] == ']') {
        names.back().span.end = size();
      } else {
        text += line[at];
      }
    }
    sentences = {{0, size()}};
  }

  std::uint32_t size() const { return static_cast<std::uint32_t>(text.size()); }
};

Names shown(const Marked& marked, const std::vector<Name>& names) {
  constexpr const char* kTypes[] = {"PER ", "ORG ", "LOC ", "MISC "};
  Names result;
  for (const Name& name : names)
    result.push_back(kTypes[static_cast<int>(name.type)] + std::string(name.span.of(marked.text)));
  return result;
}

Names mended(std::string_view line) {
  const Marked marked(line);
  return shown(marked, mend_edges(marked.text, marked.sentences, marked.names));
}

Names again(std::string_view line) {
  const Marked marked(line);
  return shown(marked, find_again(marked.text, marked.sentences, marked.names));
}

Names tidied(std::string_view line) {
  const Marked marked(line);
  return shown(marked, tidy_names(marked.text, marked.sentences, marked.names));
}

Names settled(std::string_view line) {
  Marked marked(line);
  settle_types(marked.text, marked.names);
  return shown(marked, marked.names);
}

Names spelled(std::string_view line) {
  const Marked marked(line);
  return shown(marked, add_spelled_out(marked.text, marked.names));
}

}  // namespace

TEST_CASE("the words that an acronym in brackets stands for are a name") {
  CHECK(spelled("the news agency Arden Press Service ([ORG APS]) said") ==
        Names{"ORG Arden Press Service", "ORG APS"});
  CHECK(spelled("the [LOC Arden] Press Service ([ORG APS]) said") ==
        Names{"ORG Arden Press Service", "ORG APS"});
  CHECK(spelled("the [ORG Arden Press Service] ([ORG APS]) said") ==
        Names{"ORG Arden Press Service", "ORG APS"});
  CHECK(spelled("Ada Moss of the mill ([ORG APS]) said") == Names{"ORG APS"});
}

TEST_CASE("a country is no organisation, a town may be its club or whom it is called after") {
  CHECK(settled("[ORG North Korea] fired at [ORG Japan].") ==
        Names{"LOC North Korea", "LOC Japan"});
  CHECK(settled("President [LOC Ho Chi Minh] spoke in [LOC Ho Chi Minh City].") ==
        Names{"PER Ho Chi Minh", "LOC Ho Chi Minh City"});
  CHECK(settled("[ORG Liverpool] beat [ORG Everton].") == Names{"ORG Liverpool", "ORG Everton"});
}

TEST_CASE("a body's name goes on behind the preposition after its kind") {
  CHECK(mended("the [MIS Panel] on Climate Change met") == Names{"ORG Panel on Climate Change"});
  CHECK(mended("the [ORG Council on] Tuesday") == Names{"ORG Council on"});
  CHECK(mended("the [ORG Delta Council] on Tuesday met") == Names{"ORG Delta Council"});
  CHECK(mended("the [ORG Health Ministry] of [LOC France] said") ==
        Names{"ORG Health Ministry", "LOC France"});
  CHECK(mended("the [ORG Committee] for [PER Ada Moss] met") ==
        Names{"ORG Committee", "PER Ada Moss"});
}

TEST_CASE("the given name that opens a sentence belongs to the surname behind it") {
  CHECK(mended("Cedric [PER Brandt] endorsed her.") == Names{"PER Cedric Brandt"});
  CHECK(mended("Will [PER Brandt] run?") == Names{"PER Brandt"});
  CHECK(mended("Sunday [PER Brandt] ran.") == Names{"PER Brandt"});
  CHECK(mended("President [PER Brandt] ran.") == Names{"PER Brandt"});
}

TEST_CASE("a state behind the letter of a party, an agency behind the slash of a credit") {
  CHECK(mended("[PER Ada Moss], R-Texas, left") == Names{"PER Ada Moss", "LOC Texas"});
  CHECK(mended("[PER Ada Moss] (D-Calif.) left") == Names{"PER Ada Moss", "LOC Calif."});
  CHECK(mended("[PER Ada Moss], D-[LOC Ohio], left") == Names{"PER Ada Moss", "LOC Ohio"});
  CHECK(mended("(Photo: [PER Ada Moss]/Transit Images)") ==
        Names{"PER Ada Moss", "ORG Transit Images"});
  CHECK(mended("[PER Ada Moss]/his wife)") == Names{"PER Ada Moss"});
}

TEST_CASE("the stop of a sentence and the letter of a party are no part of a name") {
  CHECK(tidied("he told [ORG The Sun.]") == Names{"ORG The Sun"});
  CHECK(tidied("he joined [ORG Delta Inc.]") == Names{"ORG Delta Inc."});
  CHECK(tidied("he left the [LOC U.S.]") == Names{"LOC U.S."});
  CHECK(tidied("a senator, [LOC D-Ohio], left") == Names{"LOC Ohio"});
}

TEST_CASE("a people before a person who is named elsewhere is a name of its own") {
  CHECK(tidied("[PER Ada Brandt] met [PER Filipino Brandt] fans") ==
        Names{"PER Ada Brandt", "MISC Filipino", "PER Brandt"});
  CHECK(tidied("Prince [PER Turki bin Bandar] came") == Names{"PER Turki bin Bandar"});
  CHECK(tidied("[PER Gambian Bakar Moss] left") == Names{"MISC Gambian", "PER Bakar Moss"});
  CHECK(tidied("the [ORG France's Senate]") == Names{"LOC France", "ORG Senate"});
  CHECK(tidied("[ORG Delta] made [MIS Delta's Explorer 6]") ==
        Names{"ORG Delta", "ORG Delta", "MISC Explorer 6"});
}

TEST_CASE("a club is found again by its last word, a newspaper is not") {
  CHECK(again("After [ORG Blackburn Rovers] won, the Rovers sang.") ==
        Names{"ORG Blackburn Rovers", "ORG Rovers"});
  CHECK(again("After the [ORG Seattle Times] wrote it, the Times sang.") ==
        Names{"ORG Seattle Times"});
}

TEST_CASE("a company is called by its first word, and a people that the tagger left out is one") {
  CHECK(again("[ORG Norvane Bank] fell, and Norvane shares too.") ==
        Names{"ORG Norvane Bank", "ORG Norvane"});
  CHECK(again("The [ORG 509th Group] flew. So did the 509th.") == Names{"ORG 509th Group"});
  CHECK(again("They talked with Kuwaiti officials about the Kuwaiti President.") ==
        Names{"MISC Kuwaiti", "MISC Kuwaiti"});
  CHECK(again("They read the Kuwaiti Star.").empty());
}

TEST_CASE("a newspaper keeps its article at the start of a sentence if it has one elsewhere") {
  CHECK(tidied("He told [ORG The Delta Herald]. The [ORG Delta Herald] asked.") ==
        Names{"ORG The Delta Herald", "ORG The Delta Herald"});
  CHECK(tidied("The [ORG Delta Party] met.") == Names{"ORG Delta Party"});
  CHECK(tidied("[ORG The Delta Herald] asked.") == Names{"ORG The Delta Herald"});
}

TEST_CASE("a dateline in capitals is no part of the name behind its dash") {
  CHECK(tidied("[ORG FRANKFURT - Delta Bank] fell.") == Names{"LOC FRANKFURT", "ORG Delta Bank"});
}

TEST_CASE("titles within and before a name are cut off, surnames that are titles too are kept") {
  CHECK(tidied("[PER Health Minister Ada Moss]") == Names{"PER Ada Moss"});
  CHECK(tidied("[PER Judges Ada Moss] sat") == Names{"PER Ada Moss"});
  CHECK(tidied("First [PER Lady Ada Moss]") == Names{"PER Ada Moss"});
  CHECK(tidied("[PER Martin Luther King Jr.]") == Names{"PER Martin Luther King Jr."});
  CHECK(tidied("Chief [PER Of Staff Brian Moss]") == Names{"PER Brian Moss"});
}

TEST_CASE("a hyphened given name has its family name before it, though that is a word as well") {
  CHECK(mended("Ban [PER Ki-moon] left") == Names{"PER Ban Ki-moon"});
  CHECK(mended("Then [PER Ki-moon] left") == Names{"PER Ki-moon"});
}

TEST_CASE("an organisation is called by its first word, and what no table has for a place acts") {
  CHECK(settled("[ORG Halvor Energy] fell. [PER Halvor] said so.") ==
        Names{"ORG Halvor Energy", "ORG Halvor"});
  CHECK(settled("[ORG Halvor Energy] fell. [PER Nils Halvor] left. [PER Halvor] said so.") ==
        Names{"ORG Halvor Energy", "PER Nils Halvor", "PER Halvor"});
  CHECK(settled("[LOC Quorvax] said so.") == Names{"ORG Quorvax"});
  CHECK(settled("[PER Hale PAC] said so.") == Names{"ORG Hale PAC"});
  CHECK(settled("the mayor of [PER Carmel], Indiana, [LOC Fish]") ==
        Names{"LOC Carmel", "LOC Fish"});
  CHECK(settled("[LOC Moscow] said so.") == Names{"LOC Moscow"});
  CHECK(settled("people in [LOC Quorvax] said so.") == Names{"LOC Quorvax"});
  CHECK(settled("the former [LOC UN] envoy") == Names{"ORG UN"});
}
