// Text exports of Nexis ("1 of 500 DOCUMENTS" above each article) and Nexis Uni ("End of Document"
// below each), and of ProQuest ("Document 1 of 50" above each).
#include "header/exports.h"
#include "header/forms.h"
#include "text/ascii.h"
#include "text/white_space.h"

namespace quoth {
namespace {

constexpr std::size_t kLooked = 64 * 1024;  // bytes from the start in which a form must show

/// Cuts a number off the front.
bool take_number(std::string_view& line) {
  const auto digits = std::min(line.find_first_not_of("0123456789"), line.size());
  line.remove_prefix(digits);
  return digits > 0;
}

/// "1 of 500"
bool take_count(std::string_view& line) {
  if (!take_number(line) || !line.starts_with(" of ")) return false;
  line.remove_prefix(4);
  return take_number(line);
}

bool opens_nexis(std::string_view line) {
  return take_count(line) && (line == " DOCUMENTS" || line == " DOCUMENT");
}

bool closes_nexis(std::string_view line) { return line == "End of Document"; }

bool opens_proquest(std::string_view line) {
  if (!line.starts_with("Document ")) return false;
  line.remove_prefix(9);
  return take_count(line) && line.empty();
}

bool has_line(std::string_view text, bool (*is)(std::string_view)) {
  return !cut_before(text.substr(0, kLooked), is).empty();
}

}  // namespace

std::string recognise_nexis(std::string_view text, std::string_view) {
  if (has_line(text, opens_nexis)) return "a line '1 of n DOCUMENTS'";
  if (has_line(text, closes_nexis)) return "a line 'End of Document'";
  return {};
}

void read_nexis(std::string text, ArticleSource& source) {
  auto documents = cut_before(text, opens_nexis);
  if (documents.empty()) documents = cut_after(text, closes_nexis);
  add_documents(text, documents, source, read_keyed_export);
}

std::string recognise_proquest(std::string_view text, std::string_view) {
  if (has_line(text, opens_proquest)) return "a line 'Document 1 of n'";
  const auto head = text.substr(0, kLooked);
  return head.find("\nProQuest document") != head.npos ? "a line 'ProQuest document …'" : "";
}

void read_proquest(std::string text, ArticleSource& source) {
  auto documents = cut_before(text, opens_proquest);
  if (documents.empty()) documents.push_back({0, static_cast<std::uint32_t>(text.size())});
  add_documents(text, documents, source, read_keyed_export);
}

}  // namespace quoth
