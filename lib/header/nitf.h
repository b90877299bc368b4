// NITF: the News Industry Text Format of the IPTC, alone or inside NewsML-G2.
#pragma once

#include "header/element_text.h"
#include "header/source.h"

namespace quoth {

/// The rules of the table `nitf_elements`.
class NitfRules : public ElementRules {
 public:
  ElementRole role_of(const xmlNode* element) const override;
};

/// Fills the fields that are still empty from an <nitf> element.
void read_nitf_header(const xmlNode* nitf, Header& header, ArticleSource& source);

/// The record of a tree: its text by `rules`, its source the file.
void add_xml_record(const xmlNode* text_root, Header header, std::string id, ArticleSource& source);

/// The document of `text`; throws std::runtime_error if it is not well-formed.
XmlDocument parse_article_xml(std::string_view text);

}  // namespace quoth
