#include <algorithm>
#include <string>

#include "quoth/tag.h"
#include "tag/acronym.h"
#include "tag/form.h"
#include "tag/thing_key.h"
#include "text/fold.h"

namespace quoth {
namespace {

bool is_person(const Entity& entity) { return entity.type == EntityType::per; }

std::vector<std::string> words_of(std::string_view name, const Entity& entity) {
  const Span all{0, static_cast<std::uint32_t>(name.size())};
  return is_person(entity) ? read_form(name, {all, entity.type, 1}).words
                           : thing_words(name, entity.type);
}

bool includes(const std::vector<std::string>& words, const std::vector<std::string>& part) {
  return std::all_of(part.begin(), part.end(), [&](const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  });
}

/// Told from the two names alone: the linker needs no memory of why.
std::string_view reason(std::string_view form, const Entity& entity) {
  if (form == entity.name) return "name";
  if (fold(form) == fold(entity.name)) return "spelling";
  const auto words = words_of(form, entity), all = words_of(entity.name, entity);
  if (words == all) return is_person(entity) ? "spelling" : "alias";
  if (is_acronym(form)) return "acronym";
  return includes(all, words) || includes(words, all) ? "part of the name" : "context";
}

}  // namespace

std::vector<FormDecision> explain_tag(const Record& record) {
  std::vector<FormDecision> decisions;
  for (const Entity& entity : *record.entities) {
    const auto first = decisions.size();
    for (const Mention& mention : entity.mentions) {
      const auto form = mention.span.of(record.text);
      const auto known =
          std::find_if(decisions.begin() + static_cast<std::ptrdiff_t>(first), decisions.end(),
                       [&](const FormDecision& d) { return d.form == form; });
      if (known != decisions.end())
        ++known->count;
      else
        decisions.push_back({&entity, form, 1, reason(form, entity)});
    }
  }
  return decisions;
}

}  // namespace quoth
