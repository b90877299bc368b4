#include "tag/entities.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "tag/again.h"
#include "tag/edges.h"
#include "tag/form.h"
#include "tag/groups.h"
#include "tag/name_span.h"
#include "tag/persons.h"
#include "tag/settle.h"
#include "tag/spelled_out.h"
#include "tag/things.h"
#include "tag/tidy.h"
#include "tag/titled.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

/// Is `a` the fuller form? Capitals throughout are the headline's; then length decides.
bool is_fuller(std::string_view text, const NameForm& a, const NameForm& b) {
  const auto name_a = a.name.span.of(text), name_b = b.name.span.of(text);
  const bool caps_a = is_all_caps(name_a), caps_b = is_all_caps(name_b);
  const bool acronyms = a.words.size() == 1 && b.words.size() == 1;
  if (caps_a != caps_b && !acronyms) return caps_b;
  // Of a country's names the usual one, not the longest: the table knows.
  const auto place = a.name.type == EntityType::loc ? place_name(name_a) : std::string_view{};
  if (!place.empty() && (place == name_a) != (place == name_b)) return place == name_a;
  if (a.key.size() != b.key.size()) return a.key.size() > b.key.size();
  if (a.suffix.size() != b.suffix.size()) return a.suffix.size() > b.suffix.size();
  return caps_b && !caps_a;
}

/// The confidence that at least the type and the name are right: mentions that agree support each
/// other, but they are no independent witnesses: the doubt shrinks with the fourth root of their
/// number, as measured on news (with the square root it shrank too soon).
class Confidence {
 public:
  void add(double confidence) { sum_ += confidence, ++count_; }
  double value() const { return 1 - std::pow(1 - sum_ / count_, std::sqrt(std::sqrt(count_))); }

 private:
  double sum_ = 0;
  int count_ = 0;
};

/// What becomes an entity while its names are read in text order.
struct Draft {
  Entity entity;
  const NameForm* fullest = nullptr;
  std::array<double, 4> votes{};
  Confidence confidence;
};

void add(std::string_view text, Draft& draft, const NameForm& form) {
  if (!draft.fullest || is_fuller(text, form, *draft.fullest)) draft.fullest = &form;
  draft.votes[static_cast<std::size_t>(form.name.type)] += form.name.confidence;
  draft.confidence.add(form.name.confidence);
  draft.entity.mentions.push_back({form.name.span});
}

/// "SANDRA KLEIN" -> "Sandra Klein", "SMITH-O'HARA" -> "Smith-O'Hara".
std::string in_lower_case(std::string_view caps) {
  std::string name(caps);
  for (std::size_t i = 1; i < name.size(); ++i)
    if (is_ascii_letter(name[i - 1]) || name[i - 1] == '.') name[i] = ascii_lower(name[i]);
  return name;
}

/// The name of an entity that the article has in capitals only, as in a dateline or byline, is
/// written as elsewhere if tables tell that it is a place or a person. Acronyms stay.
std::string name_of(std::string_view text, const NameForm& form) {
  std::string name = squeeze(form.name.span.of(text));
  if (!is_all_caps(name) || name.size() < 4) return name;
  std::string lower = in_lower_case(name);
  const bool place = form.name.type == EntityType::loc && is_known_place(lower);
  const bool person = form.name.type == EntityType::per && form.words.size() > 1 &&
                      is_given_name(std::string_view(lower).substr(0, lower.find(' ')));
  return place || person ? lower : name;
}

Entity finish(std::string_view text, Draft& draft, std::size_t number) {
  Entity& entity = draft.entity;
  entity.id = "e" + std::to_string(number);
  entity.type = static_cast<EntityType>(std::max_element(draft.votes.begin(), draft.votes.end()) -
                                        draft.votes.begin());
  entity.name = name_of(text, *draft.fullest);
  entity.subtype = subtype_of(entity.name, entity.type);
  entity.confidence = draft.confidence.value();
  return std::move(entity);
}

}  // namespace

std::vector<Entity> link_names(const Record& record, const std::vector<Span>& sentences,
                               std::vector<Name> names) {
  const std::string_view text = record.text;
  names = mend_edges(text, sentences, tidy_names(text, sentences, names));
  names = add_spelled_out(text, add_titled(text, sentences, names));
  settle_types(text, names);
  // Once more: a type that was settled may leave a title.
  names = tidy_names(text, sentences, find_again(text, sentences, names));
  const auto forms = read_forms(record, sentences, names);
  Groups groups(forms.size());
  link_persons(text, forms, groups);
  link_things(text, forms, groups);

  std::vector<Draft> drafts;
  std::vector<int> draft_of(static_cast<std::size_t>(groups.count), -1);
  for (std::size_t i = 0; i < forms.size(); ++i) {
    int& draft = draft_of[static_cast<std::size_t>(groups.of[i])];
    if (draft < 0) draft = static_cast<int>(drafts.size()), drafts.emplace_back();
    add(text, drafts[static_cast<std::size_t>(draft)], forms[i]);
  }
  std::vector<Entity> entities;
  for (Draft& draft : drafts) entities.push_back(finish(text, draft, entities.size() + 1));
  return entities;
}

}  // namespace quoth
