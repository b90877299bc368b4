// The parts that the linker is made of, one by one.
#include <catch2/catch.hpp>

#include "tag/acronym.h"
#include "tag/form.h"
#include "tag/name_order.h"
#include "tag/name_span.h"
#include "tag/same_name.h"
#include "tag/things.h"
#include "tag/tidy.h"
#include "tag/titled.h"

using namespace quoth;

namespace {

Span all(std::string_view text) { return {0, static_cast<std::uint32_t>(text.size())}; }

std::string trimmed(std::string_view text, EntityType type) {
  return std::string(trim_name(text, all(text), type).of(text));
}

/// The word that stands for the name alone, by the rules only.
std::string lone(std::string_view name) {
  const auto form = read_form(name, {all(name), EntityType::per, 1});
  return form.words[lone_words(name, form, {})[0]];
}

std::vector<std::string> tidied(std::string_view text, Span span, EntityType type) {
  std::vector<std::string> names;
  for (const Name& name : tidy_names(text, {all(text)}, {{span, type, 1}}))
    names.emplace_back(name.span.of(text));
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("titles, possessives and marks are cut off a name") {
  CHECK(trimmed("President Vladimir Putin", EntityType::per) == "Vladimir Putin");
  CHECK(trimmed("Prime Minister Lena Brandt’s", EntityType::per) == "Lena Brandt");
  CHECK(trimmed("Norlandic leader Ada Obi", EntityType::per) == "Ada Obi");
  CHECK(trimmed("Gen. Judge Reinholt", EntityType::per) == "Reinholt");
  CHECK(trimmed("Dean Martin", EntityType::per) == "Dean Martin");
  CHECK(trimmed("“Seoul’s", EntityType::loc) == "Seoul");
  CHECK(trimmed("McDonald's", EntityType::org) == "McDonald's");
  CHECK(trimmed("the West Bank", EntityType::loc) == "West Bank");
  CHECK(trimmed("“”", EntityType::loc) == "“”");
}

TEST_CASE("the order of a name follows its language") {
  CHECK(lone("Kim Jong-un") == "kim");
  CHECK(lone("Kim Jong Un") == "kim");
  CHECK(lone("Xi Jinping") == "xi");
  CHECK(lone("Lee Bowyer") == "bowyer");
  CHECK(lone("Nguyen Phu Trong") == "trong");
  CHECK(lone("Ho Chi Minh") == "ho");
  CHECK(lone("Viktor Orbán") == "orban");
  CHECK(lone("LEE Jae-myung") == "lee");
  CHECK(lone("Emmanuel MACRON") == "macron");
  CHECK(lone("Mohammed bin Salman") == "salman");
  CHECK(lone("Bashar al-Assad") == "assad");
}

TEST_CASE("what the article calls a person outweighs the rules of order") {
  const std::string name = "Abiy Ahmed";
  const auto form = read_form(name, {all(name), EntityType::per, 1});
  CHECK(lone_words(name, form, {{"abiy", 2}}) == std::vector<std::size_t>{0});
  CHECK(lone_words(name, form, {{"ahmed", 2}}) == std::vector<std::size_t>{1});
}

TEST_CASE("acronyms come from the capitals or from all words") {
  CHECK(acronyms_of("Korea Research Institute for National Strategy") == Names{"krins", "krifns"});
  CHECK(acronyms_of("Seoul").empty());
  CHECK(abbreviates("WPK", "Workers’ Party of Korea"));
  CHECK_FALSE(abbreviates("FBI", "Central Bank"));
  CHECK(is_acronym("U.N."));
  CHECK(is_acronym("AfD"));
  CHECK_FALSE(is_acronym("Nato"));
}

TEST_CASE("subtypes are told by tables and by the head of the name") {
  CHECK(subtype_of("South Korea", EntityType::loc) == "GPE");
  CHECK(subtype_of("Heathrow Airport", EntityType::loc) == "FAC");
  CHECK(subtype_of("Paektu", EntityType::loc).empty());
  CHECK(subtype_of("South Koreans", EntityType::misc) == "NORP");
  CHECK(subtype_of("World War II", EntityType::misc) == "EVENT");
  CHECK(subtype_of("Hurricane Ida", EntityType::misc) == "EVENT");
  CHECK(subtype_of("Clean Water Act", EntityType::misc) == "LAW");
  CHECK(subtype_of("The Korea Herald", EntityType::org) == "MEDIA");
  CHECK(subtype_of("Post", EntityType::org).empty());
  CHECK(subtype_of("South Korea", EntityType::per).empty());
}

TEST_CASE("spans that hold two names are parted, and offices are no people") {
  CHECK(tidied("US-North Korea", all("US-North Korea"), EntityType::loc) ==
        Names{"US", "North Korea"});
  CHECK(tidied("Guinea-Bissau", all("Guinea-Bissau"), EntityType::loc) == Names{"Guinea-Bissau"});
  CHECK(tidied("Ana Pop/Transit News", all("Ana Pop/Transit News"), EntityType::per) ==
        Names{"Ana Pop", "Transit News"});
  CHECK(tidied("envoy to Canada Ada Brekke", {9, 26}, EntityType::per) ==
        Names{"Canada", "Ada Brekke"});
  CHECK(tidied("Home Secretary", all("Home Secretary"), EntityType::per).empty());
  CHECK(tidied("he told The Delta Herald", {12, 24}, EntityType::org) == Names{"The Delta Herald"});
}

TEST_CASE("nicknames, initials and left-out words make no second person") {
  CHECK(is_subsequence({"joe", "biden"}, {"joseph", "r", "biden"}));
  CHECK(is_subsequence({"j", "biden"}, {"joe", "biden"}));
  CHECK_FALSE(is_subsequence({"kim", "ilsung"}, {"kim", "jongun"}));
  CHECK(is_reversed({"abe", "shinzo"}, {"shinzo", "abe"}));
  CHECK(is_surname_part({"bin", "salman"}, {"mohammed", "salman"}));
  CHECK(slips("kim").empty());
}

TEST_CASE("a person and the body that he or she is from are two names") {
  const auto both = [](std::string_view name, EntityType type) {
    return tidied(name, all(name), type);
  };
  CHECK(both("Sofia Brandt of Delta Research", EntityType::loc) ==
        Names{"Sofia Brandt", "Delta Research"});
  CHECK(both("Anna Moss of Delta Research", EntityType::per) ==
        Names{"Anna Moss", "Delta Research"});
  CHECK(both("Victoria University of Arden", EntityType::org) ==
        Names{"Victoria University of Arden"});
  CHECK(both("Bank of Arden", EntityType::org) == Names{"Bank of Arden"});
}

TEST_CASE("a given name that is a town too stays with its surname after according to") {
  const std::string_view text = "according to Sofia Brandt";
  CHECK(tidied(text, {13, 25}, EntityType::per) == Names{"Sofia Brandt"});
}

TEST_CASE("a role noun makes one person of the two names behind it") {
  const auto persons = [](std::string_view text, std::vector<Span> spans) {
    std::vector<Name> names;
    for (Span span : spans) names.push_back({span, EntityType::org, 1});
    Names found;
    for (const Name& name : add_titled(text, {all(text)}, names))
      found.emplace_back(name.span.of(text));
    return found;
  };
  CHECK(persons("the chairman Anna Quill left", {}) == Names{"Anna Quill"});
  CHECK(persons("the chairman Anna Quill left", {{18, 23}}) == Names{"Anna Quill"});
  // No table has this given name, but the surname is known from another place.
  CHECK(persons("the chairman Zorv Quill and Quill", {{28, 33}}) == Names{"Zorv Quill", "Quill"});
  CHECK(persons("the chairman Zorv Quill left", {}).empty());
  CHECK(persons("the chairman Anna Quill Bank of Arden", {{18, 37}}) ==
        Names{"Quill Bank of Arden"});
  CHECK(persons("the bridge Anna Quill built", {}).empty());
  // A title in capitals counts where the sentence is no headline.
  CHECK(persons("the talks that Speaker Woo Jae-hyun led", {}) == Names{"Woo Jae-hyun"});
  CHECK(persons("House Speaker Woo Jae-hyun Quits", {}).empty());
  CHECK(persons("he accused Prime Minister Anna Quill, and Quill laughed", {{26, 36}, {42, 47}}) ==
        Names{"Anna Quill", "Quill"});
}
