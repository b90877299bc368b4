#include "attribute/attach.h"

#include <algorithm>
#include <optional>

#include "attribute/gap.h"
#include "attribute/lead_ins.h"
#include "attribute/next_quotation.h"
#include "attribute/speech.h"
#include "clause/phrase_head.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

Attachment inside(Attachment a) {
  if (a.relation != Relation::none) a.relation = Relation::inside;
  return a;
}

class Attacher {
 public:
  explicit Attacher(const Article& article) : article_(article), text_(article.text) {}

  Attachment attach(const Quotation& q) const {
    const std::size_t first = article_.sentence_at(q.span.start);
    const std::size_t last = article_.sentence_at(q.span.end - 1);
    const auto reporting = tag_reporting(q, first);
    const auto before = tag_before(q, first);
    const auto behind = tag_after(q, last);
    // Lund was less happy: “…,” she said.
    const bool sure = before && (tag(*before).score >= 1 || !behind);
    if (sure && introduces(tag(*before), q)) return *before;
    if (reporting && is_all(tag(*reporting).after, q)) return *reporting;
    // Calling the vote “a farce,” Lund said: “…”
    if (behind && reporting && tag(*reporting).source.start > q.span.end) return inside(*reporting);
    if (behind) return *behind;
    if (auto after = tag_in_next_sentence(q, last)) return *after;
    if (auto lead = lead_in(q, first)) return *lead;
    if (reporting) return inside(*reporting);
    if (before && leads_to(tag(*before), q)) return *before;
    if (auto closing = tag_closing(q, last)) return inside(*closing);
    if (auto subject = subject_only(first)) return inside(*subject);
    return {};
  }

  /// The quotation goes on with a list: called it “cold,” “wet” and a “long way”.
  bool lists(std::size_t i) const {
    const Span left = article_.quotations[i - 1].span, right = article_.quotations[i].span;
    return is_near(text_, left.end, right.start) &&
           article_.sentence_at(left.end - 1) == article_.sentence_at(right.start);
  }

 private:
  const Tag& tag(const Attachment& a) const { return article_.sentences[a.sentence].tags[a.tag]; }

  /// The outermost tag that has the quotation in what it reports: in “Moss said she expects …” it
  /// is Moss who is quoted.
  std::optional<Attachment> tag_reporting(const Quotation& q, std::size_t sentence) const {
    const auto& tags = article_.sentences[sentence].tags;
    const TagRange near = tags_near(article_.sentences[sentence], q.span.start);
    for (std::size_t i = near.first; i < near.middle; ++i) {
      const Span after = tags[i].after;
      if (!after.empty() && after.start <= q.span.start && after.end > q.span.start &&
          !breaks(after.start, q.span.start))
        return Attachment{Relation::before, sentence, own_clause(tags, i, near.middle, q)};
    }
    return {};
  }

  /// Lund denied the plan, while Ito called it “…”: a clause of its own has its own tag.
  std::size_t own_clause(const std::vector<Tag>& tags, std::size_t outer, std::size_t end,
                         const Quotation& q) const {
    for (std::size_t i = end; i-- > outer + 1;) {
      const Span after = tags[i].after;
      const bool reports =
          !after.empty() && after.start <= q.span.start && after.end > q.span.start;
      if (!reports || !tags[i].speech || tags[i].source.empty() ||
          tags[i].source.start < tags[outer].after.start)
        continue;
      if (opens_clause(text_, tag_start(tags[i]))) return i;
    }
    return outer;
  }

  /// A colon or semicolon ends what was reported before it, if another tag follows.
  bool breaks(std::uint32_t from, std::uint32_t to) const {
    const Span near = last_bytes(text_, {from, to});
    const auto stop = near.of(text_).find_last_of(":;");
    if (stop == std::string_view::npos) return false;
    const Sentence& s = article_.sentences[article_.sentence_at(to)];
    const TagRange range = tags_near(s, to);
    return std::any_of(
        s.tags.begin() + range.first, s.tags.begin() + range.middle,
        [&](const Tag& t) { return tag_start(t) > near.start + stop && tag_end(t) <= to; });
  }

  /// The content is the quotation, but for a "that" and a stop.
  bool is_all(Span content, const Quotation& q) const {
    return is_near(text_, content.start, q.span.start) &&
           (q.span.end >= content.end || is_near(text_, q.span.end, content.end));
  }

  /// A tag at the sentence's end that reports all before it: The shop was “full,” by noon, he said.
  std::optional<Attachment> tag_closing(const Quotation& q, std::size_t sentence) const {
    const auto& tags = article_.sentences[sentence].tags;
    const TagRange near = tags_near(article_.sentences[sentence], q.span.start);
    for (std::size_t i = near.first; i < near.last; ++i)
      if (tags[i].before.start <= q.span.start && tags[i].before.end >= q.span.end)
        return Attachment{Relation::after, sentence, i};
    // “It was stunning,” given the numbers, said Lee Epstein.
    const Sentence& s = article_.sentences[sentence];
    for (std::size_t i = near.first; i < near.last && q.span.start <= s.span.start; ++i)
      if (tag_start(tags[i]) > q.span.end && tags[i].speech && tags[i].after.empty())
        return Attachment{Relation::after, sentence, i};
    return {};
  }

  /// A sentence without a cue, whose subject was taken for the source (lead_ins.h).
  std::optional<Attachment> subject_only(std::size_t sentence) const {
    const auto& tags = article_.sentences[sentence].tags;
    if (tags.empty() || (!tags[0].cue.empty() && !is_viewpoint(tags[0]))) return {};
    return Attachment{Relation::before, sentence, 0};
  }

  /// The last tag of the sentence that ends before the quotation.
  std::optional<Attachment> tag_before(const Quotation& q, std::size_t sentence) const {
    const auto& tags = article_.sentences[sentence].tags;
    const TagRange near = tags_near(article_.sentences[sentence], q.span.start);
    for (std::size_t i = near.middle; i-- > near.first;)
      if (tag_end(tags[i]) <= q.span.start && tags[i].lemma != signature_lemma &&
          !tags[i].cue.empty())
        return Attachment{Relation::before, sentence, i};
    return {};
  }

  /// Lund said: “…” or Lund said last week in Arden, “…”
  bool introduces(const Tag& t, const Quotation& q) const {
    const std::uint32_t end = tag_end(t);
    if (!t.speech || q.span.start < end + 2) return false;
    if (q.span.start <= end + 4 &&
        (text_[end] == ',' || text_[end - 1] == ':' || text_[end] == ':'))
      return true;
    return t.content == 0 && t.after.empty() && only_circumstance(text_, {end, q.span.start});
  }

  /// The sentence before ends in a colon, or in a comma for want of one: Lund wrote this:
  std::optional<Attachment> lead_in(const Quotation& q, std::size_t sentence) const {
    if (sentence == 0) return {};
    const Sentence& before = article_.sentences[sentence - 1];
    if (article_.sentences[sentence].span.start != q.span.start || before.tags.empty()) return {};
    const char last = text_[before.span.end - 1];
    if (last != ':' && last != ',') return {};
    return Attachment{Relation::before, sentence - 1, before.tags.size() - 1};
  }

  /// Nothing but "that", a comma or a colon between the tag and the quotation.
  bool leads_to(const Tag& t, const Quotation& q) const {
    return t.content == q.span.start || is_near(text_, tag_end(t), q.span.start);
  }

  std::optional<Attachment> tag_after(const Quotation& q, std::size_t sentence) const {
    const Sentence& s = article_.sentences[sentence];
    const TagRange near = tags_near(s, q.span.end);
    for (std::size_t i = near.first; i < near.last; ++i) {
      const Tag& t = s.tags[i];
      if (t.cue.start >= q.span.end && tag_start(t) < q.span.start) return {};  // is in its source
      if (tag_start(t) < q.span.end) continue;
      if (!is_near(text_, q.span.end, tag_start(t)) && !reports_all(t, q)) return {};
      if (t.content != 0 && conjoins(text_.substr(q.span.end, tag_start(t) - q.span.end)))
        return {};
      if (introduces_next(article_, t, q, is_led_to(q))) return {};
      if (q.span.start > s.span.start && is_apart(t, q)) return {};
      // called it “cold,” giving shows to fans
      if (t.source.of(text_).ends_with("ing") && is_ascii_lower(text_[t.source.start])) return {};
      return Attachment{Relation::after, sentence, i};
    }
    return {};
  }

  /// The quotation stands within the sentence, and the tag behind it is another clause.
  bool is_apart(const Tag& t, const Quotation& q) const {
    // The “autopsy” recommended …
    if (!ends_with_stop(article_, q) && text_[q.span.end] != ',') return true;
    const bool capital = !begins_with_lower(q);
    // called him “cold,” making faces
    if (t.source.empty()) return !t.inverted && (!capital || t.cue.of(text_).ends_with("ing"));
    // part of “market day,” a rite that tells …
    const std::string_view source = t.source.of(text_);
    const bool indefinite = source.starts_with("a ") || source.starts_with("an ");
    if (indefinite && !capital && head_of(text_, t.source).role.empty()) return true;
    // On “The Hour,” he said that … As it was “cold,” he said that …
    return t.content != 0 && (!capital || shape_of(article_, q).title_case);
  }

  bool begins_with_lower(const Quotation& q) const {
    const std::string_view words = between_marks(q).of(text_);
    return !words.empty() && is_ascii_lower(words[0]);
  }

  /// called him “cold,” they chanted “Cold!”: the words in marks end what another tag reports.
  bool is_led_to(const Quotation& q) const {
    const auto before = tag_reporting(q, article_.sentence_at(q.span.start));
    return before && !has_break(text_, {tag(*before).after.start, q.span.start});
  }

  /// A long phrase may stand between the quotation and a cue whose source was not made out.
  bool reports_all(const Tag& t, const Quotation& q) const {
    return t.source.empty() && t.before.start <= q.span.start && t.before.end > q.span.end &&
           ends_with_stop(article_, q);
  }

  /// “We sold it to Acme Inc.” Bell said. – the splitter may have cut before Bell.
  std::optional<Attachment> tag_in_next_sentence(const Quotation& q, std::size_t sentence) const {
    if (sentence + 1 >= article_.sentences.size()) return {};
    const Sentence& s = article_.sentences[sentence];
    const Sentence& next = article_.sentences[sentence + 1];
    if (s.span.end > q.span.end || next.paragraph != s.paragraph || next.tags.empty()) return {};
    const std::uint32_t start = article_.sentences[article_.sentence_at(q.span.start)].span.start;
    if (q.span.start != start) return {};
    const Tag& t = next.tags[0];
    if (!is_near(text_, next.span.start, tag_start(t)) || t.content != 0) return {};
    if (introduces_next(article_, t, q, false)) return {};
    return Attachment{Relation::after, sentence + 1, 0};
  }

  const Article& article_;
  std::string_view text_;
};

}  // namespace

std::vector<Attachment> attach_tags(const Article& article) {
  const Attacher attacher(article);
  std::vector<Attachment> attachments(article.quotations.size());
  if (article.sentences.empty()) return attachments;
  for (std::size_t i = 0; i < attachments.size(); ++i) {
    attachments[i] = attacher.attach(article.quotations[i]);
    if (i > 0 && attachments[i].relation == Relation::none && attacher.lists(i))
      attachments[i] = inside(attachments[i - 1]);
  }
  return attachments;
}

}  // namespace quoth
