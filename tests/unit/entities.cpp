#include "tag/entities.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "eval/coref.h"
#include "marked_article.h"

using namespace quoth;

namespace {

std::vector<Entity> link(const MarkedArticle& article) {
  return link_names(article.record, *article.record.sentences, article.names);
}

const Entity* entity_at(const std::vector<Entity>& entities, Span span) {
  for (const Entity& entity : entities)
    for (const Mention& mention : entity.mentions)
      if (mention.span == span) return &entity;
  return nullptr;
}

struct Count {
  int right = 0, all = 0;
};

/// A mention is right if its entity has the gold entity's name and type. One that is not in the
/// gold counts as wrong.
Count count_right(const MarkedArticle& article, const std::vector<Entity>& entities) {
  Count count;
  int known = 0, predicted = 0;
  for (const auto& mention : article.mentions) {
    const Entity& gold = article.entities.at(mention.entity);
    const Entity* found = entity_at(entities, mention.span);
    known += found != nullptr;
    const bool right = found && found->name == gold.name && found->type == gold.type;
    if (!right)
      UNSCOPED_INFO(fmt::format("{}: “{}” is not {} but {}", article.title,
                                mention.span.of(article.record.text), gold.name,
                                found ? found->name : "nothing"));
    count.right += right;
    ++count.all;
  }
  for (const Entity& entity : entities) predicted += static_cast<int>(entity.mentions.size());
  count.all += predicted - known;
  for (const Entity& entity : entities)
    for (const auto& m : entity.mentions)
      if (std::none_of(article.mentions.begin(), article.mentions.end(),
                       [&](const auto& gold) { return gold.span == m.span; }))
        UNSCOPED_INFO(
            fmt::format("{}: “{}” is in no gold", article.title, m.span.of(article.record.text)));
  return count;
}

std::vector<eval::Cluster> gold_clusters(const MarkedArticle& article) {
  std::map<int, eval::Cluster> clusters;
  for (const auto& m : article.mentions) clusters[m.entity].push_back({m.span.start, m.span.end});
  std::vector<eval::Cluster> result;
  for (auto& [number, cluster] : clusters) result.push_back(std::move(cluster));
  return result;
}

std::vector<eval::Cluster> clusters_of(const std::vector<Entity>& entities) {
  std::vector<eval::Cluster> result;
  for (const Entity& entity : entities) {
    result.emplace_back();
    for (const auto& m : entity.mentions) result.back().push_back({m.span.start, m.span.end});
  }
  return result;
}

}  // namespace

TEST_CASE("at least 95 of 100 mentions of the marked articles are joined as the gold has it") {
  const auto articles = read_marked_articles("entities.txt");
  REQUIRE(articles.size() >= 40);
  Count total;
  eval::CorefCounts coref;
  for (const auto& article : articles) {
    const auto entities = link(article);
    const Count count = count_right(article, entities);
    total.right += count.right;
    total.all += count.all;
    coref.add(gold_clusters(article), clusters_of(entities));
  }
  UNSCOPED_INFO(fmt::format("{} of {} mentions, MUC {:.3f}, B³ {:.3f}", total.right, total.all,
                            coref.muc.f1(), coref.b_cubed.f1()));
  CHECK(total.right >= 0.95 * total.all);
  CHECK(coref.muc.f1() >= 0.95);
  CHECK(coref.b_cubed.f1() >= 0.95);
}

TEST_CASE("a list of fifty thousand people of one surname is read in one pass") {
  Record record;
  std::vector<Name> names;
  const auto add = [&](const std::string& name, EntityType type) {
    const auto start = static_cast<std::uint32_t>(record.text.size());
    record.text += name;
    names.push_back({{start, static_cast<std::uint32_t>(record.text.size())}, type, 1});
    record.text += ", ";
  };
  for (int i = 0; i < 50000; ++i) {
    std::string given;
    for (int n = i + 26; n > 0; n /= 26) given += static_cast<char>('a' + n % 26);
    given[0] = static_cast<char>(given[0] - 'a' + 'A');
    add("Kim " + given + "ho", EntityType::per);
    add("Kim", EntityType::per);
    add("Kim Institute for " + given + " Studies", EntityType::org);
  }
  const std::vector<Span> sentences = {{0, static_cast<std::uint32_t>(record.text.size())}};
  const auto entities = link_names(record, sentences, names);
  // Every lone Kim is somebody who was named before.
  CHECK(entities.size() == 100000);
}

TEST_CASE("entities are numbered in order of first mention and mentions stand in text order") {
  for (const auto& article : read_marked_articles("entities.txt")) {
    const auto entities = link(article);
    std::uint32_t last = 0;
    INFO(article.title);
    for (std::size_t i = 0; i < entities.size(); ++i) {
      CHECK(entities[i].id == fmt::format("e{}", i + 1));
      CHECK(entities[i].mentions[0].span.start >= last);
      last = entities[i].mentions[0].span.start;
      for (std::size_t k = 1; k < entities[i].mentions.size(); ++k)
        CHECK(entities[i].mentions[k - 1].span.end <= entities[i].mentions[k].span.start);
    }
  }
}

TEST_CASE("mentions that agree raise an entity's confidence, but not as independent witnesses") {
  Record record;
  record.text = "Moss came. Moss saw. Moss won. Moss left.";
  const std::vector<Span> sentences{{0, 10}, {11, 20}, {21, 30}, {31, 41}};
  std::vector<Name> names;
  for (const std::uint32_t at : {0u, 11u, 21u, 31u})
    names.push_back({{at, at + 4}, EntityType::per, 0.5});
  const auto all = link_names(record, sentences, names);
  const auto one = link_names(record, sentences, {names[0]});
  REQUIRE(all.size() == 1);
  REQUIRE(one.size() == 1);
  CHECK(one[0].confidence == 0.5);
  CHECK(all[0].confidence > 0.6);
  CHECK(all[0].confidence < 0.7);
}
