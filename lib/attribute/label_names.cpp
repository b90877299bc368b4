#include "attribute/label_names.h"

#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
LabelNames::LabelNames(const Article& article, const Cast& cast) : article_(article), cast_(cast) {
  std::vector<bool> seen;
  for (const Appearance& a : cast.appearances()) {
    if (seen.size() <= a.member) seen.resize(a.member + 1, false);
    if (seen[a.member]) continue;
    seen[a.member] = true;
    const Member& member = cast[a.member];
    const std::string name = ascii_lower(member.name);
    first_.try_emplace(name, a.member);
    first_.try_emplace(name.substr(0, name.find(' ')), a.member);
    first_.try_emplace(std::string(last_word(name)), a.member);
    const auto number = static_cast<long>(a.member);
    if (person_ < 0 && member.type == EntityType::per) person_ = number;
    if (medium_ < 0 && member.medium) medium_ = number;
  }
}

long LabelNames::find(std::string_view key) const {
  if (key == "a") return person_;
  if (key == "q") return medium_;
  if (key.size() < 2) return -1;
  for (std::string_view part : {key, last_word(key)})
    if (const auto found = first_.find(part); found != first_.end())
      return static_cast<long>(found->second);
  return -1;
}

Speaker LabelNames::of(Span label) const {
  Speaker speaker{squeeze(label.of(article_.text)), {}, label};
  const long member = find(ascii_lower(label.of(article_.text)));
  if (member < 0) return speaker;
  speaker.name = cast_[static_cast<std::size_t>(member)].name;
  speaker.entity = cast_[static_cast<std::size_t>(member)].entity;
  return speaker;
}

}  // namespace quoth
