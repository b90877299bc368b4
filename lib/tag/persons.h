// Joins the names of people: "Kim Jong-un … Kim … Mr. Kim" is one man, two Kims are two.
#pragma once

#include <string_view>
#include <vector>

#include "tag/form.h"
#include "tag/groups.h"

namespace quoth {

/// Places every PER form in a group. Full names come together where one's words are all in the
/// other, in order ("Robert Kennedy", "Robert F. Kennedy Jr."). A single word goes to the person
/// before it whom it can mean and whom the text just spoke of most; in a headline, or with nobody
/// before it, to the one whom the whole article names most.
void link_persons(std::string_view text, const std::vector<NameForm>& forms, Groups& groups);

}  // namespace quoth
