// What `attribute` reads from a sentence or two, in a form that tests can compare.
#pragma once

#include <string>
#include <vector>

#include "quoth/attribute.h"

struct Person {
  std::string name;
  std::vector<std::string> mentions;  // in the order of the text
  quoth::EntityType type = quoth::EntityType::per;
  std::string role = "";
  std::string subtype = "";
};

/// A record with entities as given, so that these tests do not hang on the tagger's model.
quoth::Record record_of(const std::string& text, const std::vector<Person>& people = {});

using List = std::vector<std::string>;

/// "speaker: words" of each quote in quotation marks, parts joined by " + ".
List said(const std::string& text, const std::vector<Person>& people = {});
