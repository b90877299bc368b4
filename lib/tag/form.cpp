#include "tag/form.h"

#include <algorithm>
#include <array>

#include "syntax/name_place.h"
#include "tag/name_span.h"
#include "text/ascii.h"
#include "text/fold.h"

namespace quoth {
namespace {

constexpr std::string_view kCapitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// What counts of one word of a person's name: "al-Assad" -> "Assad", "d'Estaing" -> "Estaing",
/// "de" -> "".
std::string_view core(std::string_view word) {
  for (std::string_view article : {"Al-", "El-", "al-", "el-", "ul-", "as-", "ash-"})
    if (word.starts_with(article)) return word.substr(article.size());
  if (word.empty() || !is_ascii_lower(word[0])) return word;
  const auto capital = word.find_first_of(kCapitals);
  return capital == word.npos ? std::string_view{} : word.substr(capital);
}

bool is_generation(std::string_view word) {
  constexpr std::array<std::string_view, 6> generations = {"jr", "sr", "ii", "iii", "iv", "v"};
  return std::find(generations.begin(), generations.end(), word) != generations.end();
}

void add_word(NameForm& form, std::string_view word) {
  const bool person = form.name.type == EntityType::per;
  std::string folded = fold(person ? core(word) : word);
  if (folded.empty()) return;
  if (person && !form.words.empty() && is_generation(folded)) {
    form.suffix = folded;
    return;
  }
  if (!person && form.words.empty() && (folded == "the" || folded == "a")) return;
  form.words.push_back(std::move(folded));
}

bool is_heading(BlockKind kind) {
  return kind == BlockKind::headline || kind == BlockKind::subheadline ||
         kind == BlockKind::heading;
}

/// Walks forward through sentences and blocks beside the names, which come in text order.
class Places {
 public:
  Places(const Record& record, const std::vector<Span>& sentences)
      : record_(record), sentences_(sentences) {}

  void put(NameForm& form) {
    const auto at = form.name.span.start;
    while (sentence_ < sentences_.size() && sentences_[sentence_].end <= at) ++sentence_;
    form.sentence = static_cast<std::uint32_t>(sentence_);
    record_.blocks ? in_block(form, at) : after_empty_lines(form, at);
  }

 private:
  void in_block(NameForm& form, std::uint32_t at) {
    const auto& blocks = *record_.blocks;
    while (block_ < blocks.size() && blocks[block_].span.end <= at) ++block_;
    form.paragraph = static_cast<std::uint32_t>(block_);
    form.heading = block_ < blocks.size() && is_heading(blocks[block_].kind);
  }

  void after_empty_lines(NameForm& form, std::uint32_t at) {
    // A single line end may be a wrapped line; an empty line ends a paragraph.
    for (; at_ < at; ++at_)
      empty_lines_ += record_.text[at_] == '\n' && record_.text[at_ + 1] == '\n';
    form.paragraph = empty_lines_;
  }

  const Record& record_;
  const std::vector<Span>& sentences_;
  std::size_t sentence_ = 0, block_ = 0;
  std::uint32_t at_ = 0, empty_lines_ = 0;
};

void read_gender(std::string_view text, NameForm& form) {
  form.gender = gender_of_word(title_before(text, form.name.span));
  form.titled = form.gender != Gender::unknown;
  if (!form.titled) form.gender = gender_of_name(form.name.span.of(text));
}

/// Notes who is the subject of each sentence, as far as places tell. Persons come in text order.
class Standings {
 public:
  explicit Standings(std::string_view text) : text_(text) {}

  void put(NameForm& form) {
    const Span name = form.name.span;
    const bool hangs = is_owner(text_, name) || after_preposition(text_, name.start);
    if (hangs) {
      form.standing = Standing::hanging;
    } else if (form.sentence != last_) {
      form.standing = Standing::subject;
      last_ = form.sentence;
    }
  }

 private:
  std::string_view text_;
  std::uint32_t last_ = UINT32_MAX;  // sentence with a subject
};

/// "Lee Soo-yeon, 49, pleaded guilty. “I am tired,” she said": the pronoun before the next person.
void read_hints(std::string_view text, std::vector<NameForm>& forms) {
  constexpr std::uint32_t reach = 300;  // bytes
  auto end = static_cast<std::uint32_t>(text.size());
  for (auto form = forms.rbegin(); form != forms.rend(); ++form) {
    if (form->name.type != EntityType::per) continue;
    const Span name = form->name.span;
    if (form->gender == Gender::unknown && form->standing == Standing::subject)
      form->hint =
          gender_of_pronouns(text.substr(name.end, std::min(end - std::min(end, name.end), reach)));
    end = name.start;
  }
}

}  // namespace

NameForm read_form(std::string_view text, const Name& name) {
  NameForm form;
  form.name = name;
  const auto surface = name.span.of(text);
  constexpr std::string_view gaps = " \n\t\r,()\"/";
  for (std::size_t at = 0; at < surface.size();) {
    const auto end = std::min(surface.find_first_of(gaps, at), surface.size());
    add_word(form, surface.substr(at, end - at));
    at = end + 1;
  }
  if (form.words.empty()) form.words.push_back(fold(surface));
  for (const auto& word : form.words) form.key += word;
  return form;
}

std::vector<NameForm> read_forms(const Record& record, const std::vector<Span>& sentences,
                                 const std::vector<Name>& names) {
  std::vector<NameForm> forms;
  forms.reserve(names.size());
  Places places(record, sentences);
  Standings standings(record.text);
  for (const Name& name : names) {
    forms.push_back(read_form(record.text, name));
    places.put(forms.back());
    if (name.type != EntityType::per) continue;
    read_gender(record.text, forms.back());
    standings.put(forms.back());
  }
  read_hints(record.text, forms);
  return forms;
}

bool is_all_caps(std::string_view name) {
  int capitals = 0;
  for (char c : name) {
    if (is_ascii_lower(c)) return false;
    capitals += is_ascii_upper(c);
  }
  return capitals > 1;
}

}  // namespace quoth
