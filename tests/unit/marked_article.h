// Articles with entities marked by hand, as tests/tag/entities.txt explains.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "names/names.h"
#include "quoth/record.h"

struct MarkedArticle {
  struct Mention {
    quoth::Span span;
    int entity;
  };

  std::string title;
  quoth::Record record;                   // text and blocks; one sentence a stop
  std::vector<quoth::Name> names;         // what a tagger with the marked faults would find
  std::vector<Mention> mentions;          // gold
  std::map<int, quoth::Entity> entities;  // gold: type and name
};

/// The articles of tests/tag/FILE.
std::vector<MarkedArticle> read_marked_articles(const std::string& file);
