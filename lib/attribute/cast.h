// The cast: who and what an article names, where, and what is known of them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "attribute/article.h"
#include "attribute/known_role.h"
#include "quoth/record.h"
#include "syntax/gender.h"

namespace quoth {

struct Member {
  std::string name;    // canonical
  std::string entity;  // id; empty: a name that the tagger did not find
  EntityType type = EntityType::per;
  Gender gender = Gender::unknown;
  std::vector<KnownRole> roles = {};
  bool medium = false;  // a newspaper, an agency, a broadcaster
};

struct Appearance {
  Span span;
  std::size_t member = 0;
  std::size_t sentence = 0;
  bool quoted = false;  // inside quotation marks
  bool subject =
      false;  // the first name of its sentence, and neither owner nor after a preposition
};

class Cast {
 public:
  /// Entities, and the names that speak in the article's tags though no entity has them.
  Cast(const Article& article, const std::vector<Entity>& entities);

  const Member& operator[](std::size_t i) const { return members_[i]; }
  /// All appearances in text order.
  const std::vector<Appearance>& appearances() const { return appearances_; }
  /// Number of the first appearance that starts at or after `at`.
  std::size_t first_from(std::uint32_t at) const;
  /// The appearance that a noun phrase is about: Robby Mook in "Clinton’s campaign manager Robby
  /// Mook", none in "a spokesman for Robby Mook", the first of two: "Robby Mook and Ada Quill".
  std::optional<Appearance> head(Span noun_phrase) const;

 private:
  void add_entities(const std::vector<Entity>& entities);
  void add_unknown_names();
  bool is_tagged(Span name, std::size_t tagged) const;
  bool begins_tagged(std::uint32_t at, std::size_t tagged) const;
  void sort_appearances();
  void judge_places();
  void collect_evidence();

  const Article& article_;
  std::vector<Member> members_;
  std::vector<Appearance> appearances_;
};

}  // namespace quoth
