// Mail as it travels (RFC 5322, MIME): header lines, and a text that may be packed for the way.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "header/encoded_words.h"
#include "header/encoding.h"
#include "header/exports.h"
#include "header/extracted.h"
#include "header/fields.h"
#include "header/forms.h"
#include "header/transfer.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr int kDeepest = 8;  // parts in parts

struct Part {
  std::vector<std::pair<std::string_view, std::string>> head;  // unfolded
  std::string_view body;

  std::string value(std::string_view key) const {
    for (const auto& [name, value] : head)
      if (ascii_lower(name) == key) return value;
    return {};
  }
};

std::string_view next_line(std::string_view text, std::size_t& at) {
  const auto end = std::min(text.find('\n', at), text.size());
  auto line = text.substr(at, end - at);
  if (line.ends_with('\r')) line.remove_suffix(1);
  at = std::min(end + 1, text.size());
  return line;
}

/// The lines up to the first that is blank are the head, the others the body.
Part read_part(std::string_view text) {
  Part part;
  std::size_t at = 0;
  while (at < text.size()) {
    const auto line = next_line(text, at);
    if (trim(line).empty()) break;
    const auto colon = line.find(':');
    if (line[0] == ' ' || line[0] == '\t') {
      if (!part.head.empty()) part.head.back().second.append(" ").append(trim(line));
    } else if (colon != line.npos) {
      part.head.emplace_back(line.substr(0, colon), trim(line.substr(colon + 1)));
    }
  }
  part.body = text.substr(at);
  return part;
}

/// `charset` of "text/plain; charset="utf-8"".
std::string parameter(const std::string& value, std::string_view name) {
  const auto at = ascii_lower(value).find(std::string(name) + "=");
  if (at == std::string::npos) return {};
  const auto rest = std::string_view(value).substr(at + name.size() + 1);
  if (rest.starts_with('"')) return std::string(rest.substr(1, rest.find('"', 1) - 1));
  return std::string(rest.substr(0, rest.find_first_of("; ")));
}

/// The pieces between the lines "--boundary".
std::vector<std::string_view> cut_at(std::string_view body, const std::string& boundary) {
  std::vector<std::string_view> pieces;
  if (boundary.empty()) return pieces;
  std::size_t start = body.npos;
  for (std::size_t at = 0; at < body.size();) {
    const auto before = at;
    const auto line = next_line(body, at);
    if (!line.starts_with("--") || !line.substr(2).starts_with(boundary)) continue;
    if (start != body.npos) pieces.push_back(body.substr(start, before - start));
    start = at;
    if (line.substr(2 + boundary.size()).starts_with("--")) return pieces;
  }
  if (start < body.size()) pieces.push_back(body.substr(start));
  return pieces;
}

struct Body {
  std::string text;
  bool html = false;
};

Body unpack(const Part& part, bool html) {
  const auto encoding = ascii_lower(part.value("content-transfer-encoding"));
  if (encoding != "base64" && encoding != "quoted-printable") return {std::string(part.body), html};
  const auto bytes =
      encoding == "base64" ? from_base64(part.body) : from_quoted_printable(part.body);
  const auto charset = parameter(part.value("content-type"), "charset");
  return {decode(bytes, charset, OnInvalid::replace).text, html};
}

/// The text to read: plain text before HTML, no attachments.
std::optional<Body> find_body(const Part& part, int depth) {
  const auto value = part.value("content-type");
  const auto type = ascii_lower(value.substr(0, value.find_first_of("; ")));
  if (ascii_lower(part.value("content-disposition")).starts_with("attachment")) return {};
  if (type.empty() || type == "text/plain" || type == "text/html")
    return unpack(part, type == "text/html");
  if (!type.starts_with("multipart/") || depth == kDeepest) return {};
  std::optional<Body> found;
  for (const auto piece : cut_at(part.body, parameter(value, "boundary"))) {
    auto body = find_body(read_part(piece), depth + 1);
    if (body && (!found || (found->html && !body->html))) found = std::move(body);
  }
  return found;
}

/// What the mail says of its way is nothing of the article.
bool is_of_the_way(std::string_view key) {
  const auto lower = ascii_lower(key);
  for (const char* start : {"received", "return-path", "mime-version", "content-", "dkim-", "arc-",
                            "x-", "authentication-", "delivered-"})
    if (lower.starts_with(start)) return true;
  return false;
}

/// "From jo@coast.example Sat Jan 11 12:05:00 2025", which opens each message of an mbox.
bool opens_message(std::string_view line) {
  if (!line.starts_with("From ") || line.size() < 16) return false;
  const auto year = line.substr(line.size() - 5);
  return year[0] == ' ' && std::ranges::all_of(year.substr(1), is_ascii_digit) &&
         line.find(':') != line.npos;
}

std::string_view after_first_line(std::string_view text) {
  return text.substr(std::min(text.find('\n'), text.size() - 1) + 1);
}

void add_mail(std::string_view text, ArticleSource& source) {
  const Part mail = read_part(text);
  Header header;
  for (const auto& [key, value] : mail.head)
    if (!is_of_the_way(key)) set_field(header, key, decode_words(value), source);
  const auto body = find_body(mail, 0);
  if (!body) source.note("the mail has no text");
  TextBuilder builder;
  builder.add(header.headline, BlockKind::headline);
  if (body) body->html ? add_html(body->text, builder) : add_plain_text(body->text, builder);
  add_extracted(std::move(builder), std::move(header), {}, source);
}

}  // namespace

/// Only mail has these lines; what has none of them is read as key lines, which keep the text as it
/// stands.
std::string recognise_mail(std::string_view text, std::string_view) {
  const auto first = text.substr(0, text.find_first_of("\r\n"));
  if (opens_message(first)) return "the first line opens a message of an mbox";
  const auto colon = first.find(':');
  if (colon == first.npos || first.substr(0, colon).find(' ') != first.npos) return {};
  const Part mail = read_part(text);
  if (mail.value("from").empty()) return {};
  for (const char* key : {"mime-version", "content-transfer-encoding", "received"})
    if (!mail.value(key).empty()) return "a mail with the line '" + std::string(key) + ":'";
  return {};
}

void read_mail(std::string text, ArticleSource& source) {
  if (!text.starts_with("From ")) return add_mail(text, source);
  for (const Span message : cut_before(text, opens_message))
    add_mail(after_first_line(message.of(text)), source);
}

}  // namespace quoth
