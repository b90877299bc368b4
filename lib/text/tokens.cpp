#include "quoth/tokens.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>

namespace quoth {
namespace {

enum Kind : std::uint8_t { space, letter, digit, stop, comma, apostrophe, hyphen, mark, multibyte };

/// One look-up tells what a byte is; only `multibyte` needs the character.
constexpr std::array<Kind, 256> kind_table() {
  std::array<Kind, 256> table{};
  for (int c = 0; c < 256; ++c) {
    const bool alpha = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    table[c] = c >= 0x80 ? multibyte : c <= ' ' || c == 0x7F ? space : alpha ? letter : mark;
  }
  for (int c = '0'; c <= '9'; ++c) table[c] = digit;
  table['.'] = stop;
  table[','] = table[':'] = comma;
  table['\''] = apostrophe;
  table['-'] = hyphen;
  return table;
}
constexpr auto kinds = kind_table();

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

Kind kind_of(UChar32 c) {
  switch (c) {
    case 0x2019:
      return apostrophe;
    case 0x2010:
    case 0x2011:
      return hyphen;
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x00AD:
      return letter;  // invisible inside words
    case 0xFEFF:
      return space;
  }
  if (c < 0) return mark;  // not UTF-8
  if (u_isUWhiteSpace(c)) return space;
  if (u_isdigit(c)) return digit;
  const auto category = U_GET_GC_MASK(c);
  return category & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK) ? letter : mark;
}

/// Cuts one sentence from left to right. Every step moves on, so the cost is linear.
class Cutter {
 public:
  Cutter(std::string_view text, Span sentence, std::vector<Token>& tokens)
      : text_(text.data()), at_(sentence.start), end_(sentence.end), tokens_(tokens) {
    tail_ = find_tail(sentence.start);
  }

  void run() {
    while (at_ < end_) {
      const auto c = look(at_);
      if (c.kind == space)
        at_ += c.size;
      else if (c.kind == letter || c.kind == digit)
        word();
      else
        punctuation(c.size);
    }
  }

 private:
  struct Char {
    Kind kind;
    std::uint32_t size;  // bytes
  };

  Char look(std::uint32_t at) const {
    if (at >= end_) return {space, 0};
    const Kind kind = kinds[static_cast<unsigned char>(text_[at])];
    if (kind != multibyte) return {kind, 1};
    auto next = at;
    UChar32 c;
    U8_NEXT(text_, next, end_, c);
    return {kind_of(c), next - at};
  }
  bool alnum(std::uint32_t at) const {
    const Kind kind = look(at).kind;
    return kind == letter || kind == digit;
  }
  char byte(std::uint32_t at) const { return at < end_ ? text_[at] : ' '; }
  std::string_view view(std::uint32_t from, std::uint32_t to) const {
    return {text_ + from, to - from};
  }
  void push(std::uint32_t from, std::uint32_t to) { tokens_.push_back({{from, to}}); }

  /// Where the stops, closing quotation marks and brackets at the end of the sentence begin.
  std::uint32_t find_tail(std::uint32_t start) const {
    auto tail = end_;
    for (;;) {
      const auto rest = view(start, tail);
      if (rest.ends_with("”") || rest.ends_with("’") || rest.ends_with("…"))
        tail -= 3;
      else if (rest.ends_with("»"))
        tail -= 2;
      else if (!rest.empty() && std::string_view(" \t\r\n.!?\"')]}").find(rest.back()) != rest.npos)
        --tail;
      else
        return tail;
    }
  }

  void word() {
    start_ = at_;
    inner_stop_ = false;
    for (;;) {
      while (at_ < end_ && (kinds[static_cast<unsigned char>(text_[at_])] == letter ||
                            kinds[static_cast<unsigned char>(text_[at_])] == digit))
        ++at_;
      const auto c = look(at_);
      if (c.kind == letter || c.kind == digit) {
        at_ += c.size;
      } else if (c.kind == apostrophe) {
        if (const auto length = clitic(c.size)) return cut_clitic(c.size, length);
        if (look(at_ + c.size).kind != letter) break;
        at_ += c.size;
      } else if (c.kind == space || !joins(c)) {
        break;
      } else {
        at_ += c.size;
      }
    }
    push(start_, at_);
  }

  /// Does the mark at `at_` belong to the word that it follows? Takes URLs whole.
  bool joins(Char c) {
    const auto next = at_ + c.size;
    switch (c.kind) {
      case stop:
        return joins_stop();
      case hyphen:
        return alnum(next);
      case comma:
        if (text_[at_] == ':' && byte(next) == '/' && byte(next + 1) == '/') return take_url();
        return look(at_ - 1).kind == digit && look(next).kind == digit;
      default:
        break;
    }
    switch (text_[at_]) {
      case '&':
        return is_upper(text_[at_ - 1]) && is_upper(byte(next));
      case '@':
        return alnum(next);
      case '$':  // US$, and the word ends here
        if (is_upper(text_[at_ - 1])) ++at_;
        return false;
      case '/':
        if (inner_stop_ && is_lower(text_[start_]) && text_[at_ - 1] != '.') return take_url();
        return look(at_ - 1).kind == digit && look(next).kind == digit;
      default:
        return false;
    }
  }

  bool joins_stop() {
    const auto next = at_ + 1;
    const char before = text_[at_ - 1];
    if (alnum(next)) {
      // "the end.Then" lacks a space; "Ph.D" and "example.com" do not.
      if (is_lower(before) && is_upper(text_[next]) && at_ - start_ > 2) return false;
      return inner_stop_ = true;
    }
    if (before == '.' || text_[next - 1] != '.' || byte(next) == '.') return false;
    if (inner_stop_ && (at_ < tail_ || text_[at_ - 2] == '.'))
      return true;  // U.S. but not quoth.com.
    if (at_ >= tail_ || look(at_ - 1).kind == digit) return false;
    // Within a sentence a stop makes an abbreviation; no common one is longer than these bounds.
    const auto size = at_ - start_;
    const auto c = look(next);
    if (byte(next) == ')') return is_upper(text_[start_]) && size <= 7;
    const bool quote = byte(next) == '"' || (c.kind == mark && c.size > 1);
    return size <= 7 && !quote;
  }

  /// Takes all up to white space, or a curly quotation mark, less the marks that end the clause.
  /// Always true.
  bool take_url() {
    for (auto c = look(at_); c.kind != space && (c.kind != mark || c.size == 1); c = look(at_))
      at_ += c.size;
    while (std::string_view(".,;:!?'\")]}>").find(text_[at_ - 1]) != std::string_view::npos) --at_;
    --at_;  // the caller steps over one byte
    return true;
  }

  /// Bytes of the clitic's letters after the apostrophe at `at_`, or 0.
  std::uint32_t clitic(std::uint32_t mark_size) const {
    const auto from = at_ + mark_size;
    const auto lower = [&](std::uint32_t i) { return static_cast<char>(byte(i) | 0x20); };
    const char a = lower(from), b = lower(from + 1);
    if ((a == 's' || a == 'm' || a == 'd' || a == 't') && !alnum(from + 1)) return 1;
    const bool two = (a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l');
    return two && !alnum(from + 2) ? 2 : 0;
  }

  /// Kim|'s, they|'re, do|n't; "n't" that stands alone and "don't" of other letters stay whole.
  void cut_clitic(std::uint32_t mark_size, std::uint32_t length) {
    auto cut = at_;
    const auto clitic_end = at_ + mark_size + length;
    if ((text_[at_ + mark_size] | 0x20) == 't') {
      const bool negation = (text_[at_ - 1] | 0x20) == 'n' && at_ - 1 > start_;
      cut = negation ? at_ - 1 : start_;
    }
    if (cut > start_) push(start_, cut);
    push(cut, clitic_end);
    at_ = clitic_end;
  }

  void punctuation(std::uint32_t size) {
    start_ = at_;
    const char first = text_[at_];
    at_ += size;
    if (look(start_).kind == apostrophe) {
      after_apostrophe(size);
    } else if ((first == '@' || first == '#') && alnum(at_)) {
      while (alnum(at_)) at_ += look(at_).size;
    } else if (std::string_view(".-=*~!?#`").find(first) != std::string_view::npos) {
      while (byte(at_) == first) ++at_;
    }
    push(start_, at_);
  }

  /// '' is a quotation mark; 's after a space and '90s are words.
  void after_apostrophe(std::uint32_t size) {
    if (text_[start_] == '\'' && byte(at_) == '\'') {
      ++at_;
      return;
    }
    at_ = start_;
    const auto length = clitic(size);
    at_ += size + length;
    if (length == 0 && look(at_).kind == digit)
      while (alnum(at_)) at_ += look(at_).size;
  }

  const char* text_;
  std::uint32_t at_, end_, tail_;
  std::uint32_t start_ = 0;  // of the word at hand
  bool inner_stop_ = false;  // it has a stop inside: U.S, a.m
  std::vector<Token>& tokens_;
};

}  // namespace

void tokenize(std::string_view text, Span sentence, std::vector<Token>& tokens) {
  Cutter(text, sentence, tokens).run();
}

std::vector<Token> tokenize(std::string_view text, Span sentence) {
  std::vector<Token> tokens;
  tokens.reserve(sentence.size() / 5 + 1);
  tokenize(text, sentence, tokens);
  return tokens;
}

}  // namespace quoth
