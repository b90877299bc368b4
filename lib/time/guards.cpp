// Whether a word or number is a month, weekday, day or year where it stands: "may", "Sunday Times",
// "2000 people" and "10,000" are none.
#include "time/dates.h"

namespace quoth {
namespace {

using enum TimeClass;

/// Words after which a capitalised "May" or "March" is the month.
bool is_before_month(const TimeReader& s, std::size_t i) {
  return s.is_one_of(i,
                     {"in", "of", "since", "until", "till", "by", "from", "to", "through", "during",
                      "before", "after", "between", "late", "early", "mid", "and", "or", "for"}) ||
         s.is(i, last) || s.is(i, next) || s.is(i, thisone) || s.is(i, every) || s.is(i, part) ||
         s.is(i, the);
}

/// May, March, April, June, August: also names of people, and verbs.
bool is_ambiguous_month(const TimeReader& s, std::size_t at, unsigned month) {
  const bool figures = day_end(s, at + 1) > 0 || is_year(s, at + 1) ||
                       (s.is_mark(at + 1, ',') && is_year(s, at + 2));
  const bool day_before =
      at > 0 && (s.is_number(at - 1, 1, 31) || s.is_one_of(at - 1, {"st", "nd", "rd", "th"}));
  if (figures || day_before) return false;
  const bool titled_name = at > 1 && s.is_mark(at - 1, '.') && s.is_glued(at - 1) &&
                           s.is_capital(at - 2) && s.text(at - 2).size() < 5;  // "Mr. March"
  if (titled_name) return true;
  if (!s.is_capital(at)) return month == 5 || month == 3 || month == 8;
  const std::size_t before = at > 1 && s.is_mark(at - 1, '-') ? at - 2 : at - 1;  // "mid-May"
  const bool introduced = at > 0 && is_before_month(s, before);
  if (at > 0 && s.is(at - 1, the) && s.is_one_of(at + 1, {"on", "of", "for"})) return true;
  if (month == 5 || month == 3) {
    const bool alone =
        month == 3 && !s.is_capital(at + 1) && !(at > 0 && s.is_capital(at - 1)) &&
        !s.is_one_of(at + 1, {"on", "to", "in", "with", "against", "of", "for", "s"});
    return !introduced && !alone;
  }
  if (month != 4 && month != 6 && month != 8) return false;
  const bool name_after = s.is_capital(at + 1) && weekday_named(s.text(at + 1)) == 0;
  const bool name_before = at > 1 && s.is_capital(at - 1) && !introduced;
  const bool could_be_person =
      s.is_one_of(before, {"of", "by", "from", "to", "and", "or", "for", "between"});
  return name_before || (name_after && (!introduced || could_be_person));
}

/// An abbreviated name stands before a stop or a number ("Sept. 3", "Jan 2025").
bool is_marked_abbreviation(const TimeReader& s, std::size_t at) {
  const bool day_before = at > 0 && s.is_number(at - 1, 1, 31) && !s.is_glued(at - 1);
  return s.is_capital(at) && ((s.is_mark(at + 1, '.') && s.is_glued(at + 1)) ||
                              s[at + 1].kind == PieceKind::number || day_before);
}

/// "$1999", "1,999", "555-1999", "1999:20", "1999th": part of something longer.
bool is_in_a_figure(const TimeReader& s, std::size_t at) {
  if (s.is_glued(at) && s[at - 1].kind != PieceKind::mark) return true;
  const std::string_view may_touch = "-\"('_[,";
  if (s.is_glued(at) && may_touch.find(s[at - 1].mark) == may_touch.npos) return true;
  const bool second = s.is_glued(at) && s.is_glued(at - 1) && s[at - 2].kind == PieceKind::number;
  if (second && !(s.is_mark(at - 1, '-') && s.text(at - 2).size() == 4)) return true;
  if (!s.is_glued(at + 1)) return false;
  if (s[at + 1].kind == PieceKind::word || s.is_mark(at + 1, '%')) return true;
  if (s.is_mark(at + 1, ':') || s.is_mark(at + 1, '/')) return true;
  return s.is_glued(at + 2) && s[at + 2].kind == PieceKind::number && !s.is_mark(at + 1, '-');
}

/// "2000 people", "Flight 1999", "# 2000"; after a day of the month it is a year.
bool counts_or_names(const TimeReader& s, std::size_t at) {
  if (s.is(at + 1, counted) || s.is(at + 1, units) || s.is(at + 1, zone)) return true;
  if (at == 0) return false;
  if (s[at - 1].kind == PieceKind::number) return s[at - 1].number > 31;
  return s.is(at - 1, numbered) || s.is_mark(at - 1, '$') || s.is_mark(at - 1, '#') ||
         s.is_mark(at - 1, '*');
}

/// Where numbers outside 1900 to 2100 are years too: "in 1848", "(1848", "1848-1850".
bool expects_year(const TimeReader& s, std::size_t at) {
  if (at == 0) return false;
  const bool after_hyphen = at > 1 && s.is_mark(at - 1, '-');
  return s.is_one_of(after_hyphen ? at - 2 : at - 1, {"in", "since", "until", "by", "from", "of",
                                                      "between", "circa", "to", "and", "year"}) ||
         (s.is_word(at - 1, "around") &&
          (s[at + 1].kind != PieceKind::word || s.is_one_of(at + 1, {"and", "in", "by"}))) ||
         s.is_mark(at - 1, '(') || s.is(at - 1, month) || s.is_mark(at - 1, ',') ||
         (after_hyphen && s.text(at - 2).size() == 4);
}

}  // namespace

bool is_year(const TimeReader& s, std::size_t at) {
  if (!s.is_number(at, 1000, 2999) || s.text(at).size() != 4) return false;
  if (is_in_a_figure(s, at) || counts_or_names(s, at)) return false;
  if (s.is_word(at + 1, "year") && s.is(at + 2, old)) return false;  // "2000 year old"
  const int year = s[at].number;
  return (year >= 1900 && year <= 2100) || (year < 2100 && expects_year(s, at));
}

unsigned month_at(const TimeReader& s, std::size_t at) {
  const auto* named = s.as(at, month);
  if (!named) return 0;
  const auto number = static_cast<unsigned>(named->number);
  const bool abbreviated = s.text(at).size() == 3 && number != 5;  // "May" is no abbreviation
  if (abbreviated || s.is_word(at, "sept")) return is_marked_abbreviation(s, at) ? number : 0;
  const bool named_after = s.is_capital(at + 1) && s.is(at + 1, titled);  // "October Revolution"
  return named_after || is_ambiguous_month(s, at, number) ? 0 : number;
}

unsigned weekday_at(const TimeReader& s, std::size_t at) {
  const auto* named = s.as(at, weekday);
  if (!named) return 0;
  if (s.text(at).size() <= 5 && !s.is_capital(at)) return 0;
  const bool titled_after = s.is_capital(at + 1) && s.is(at + 1, titled);
  const bool night_show =
      s.is_word(at + 1, "night") && s.is_capital(at + 1) && s.is_capital(at + 2);
  const bool bloody =
      at > 0 && s.is_capital(at - 1) && s.is_one_of(at - 1, {"bloody", "super", "black", "palm"});
  const bool person = at > 1 && s.is_mark(at - 1, '.') && s.is_one_of(at - 2, {"mr", "mrs", "ms"});
  const bool place = at > 0 && s.is_one_of(at - 1, {"at", "in", "near"}) &&  // "at Friday Harbor"
                     s.is_capital(at + 1) && !s[at + 1].word;
  return titled_after || night_show || bloody || person || place
             ? 0
             : static_cast<unsigned>(named->number);
}

std::size_t name_end(const TimeReader& s, std::size_t at) {
  const bool full =
      s.text(at).size() > 5 || s.is_one_of(at, {"march", "april", "may", "june", "july"});
  return !full && s.is_mark(at + 1, '.') && s.is_glued(at + 1) ? at + 2 : at + 1;
}

std::size_t day_end(const TimeReader& s, std::size_t at) {
  if (!s.is_number(at, 1, 31) || s.text(at).size() > 2) return 0;
  std::size_t end = at + 1;
  if (s.is_glued(end) && s.is_one_of(end, {"st", "nd", "rd", "th"})) ++end;
  // "10,000", "3.5", "10:30", "5%" and "10 a.m." are no days.
  if (s.is_glued(end) && (s[end].kind == PieceKind::word || s.is_mark(end, '%'))) return 0;
  const bool more_figures = s.is_glued(end) && s.is_glued(end + 1) &&
                            s[end + 1].kind == PieceKind::number && !s.is_mark(end, '-');
  return more_figures || s.is(end, halfday) ? 0 : end;
}

}  // namespace quoth
