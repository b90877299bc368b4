// libxml2's trees, with owners and string views. Nothing is ever fetched, no entity of the document
// is expanded, and the parser's own limits of depth and size hold (XML_PARSE_HUGE is off).
#pragma once

#include <libxml/tree.h>

#include <memory>
#include <string>
#include <string_view>

namespace quoth {

using XmlDocument = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;

/// A tree of whatever can be made of the page; null only if it is empty. `text` is UTF-8.
/// `complete` is false if the parser gave up on the way, at 256 elements inside each other or 10 MB
/// of text in one.
XmlDocument parse_html(std::string_view text, bool& complete);

/// Null if the text is not well-formed; `error` then says where and why.
XmlDocument parse_xml(std::string_view text, std::string& error);

/// The name of the first element of a text that opens with '<', without its prefix; found without
/// parsing the rest. Empty if there is none.
std::string root_name(std::string_view text);

/// The local name of an element, empty for other nodes.
std::string_view name_of(const xmlNode* node);

/// An attribute of any namespace, or empty.
std::string attribute_of(const xmlNode* node, const char* name);

/// The text inside, with white space collapsed.
std::string text_of(const xmlNode* node);

/// The bytes of text_of(), counted up to a limit.
std::size_t text_size(const xmlNode* node, std::size_t limit);

/// The next node in document order that is inside `root`, or null. With `skip_children` the
/// subtree of `node` is left out.
const xmlNode* next_node(const xmlNode* node, const xmlNode* root, bool skip_children = false);

/// The first element of this name inside `root`, or null.
const xmlNode* find_element(const xmlNode* root, std::string_view name);

}  // namespace quoth
