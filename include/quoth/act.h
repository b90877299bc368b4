// What the source of a quote does, by the verb or noun that reports.
//
//   quoth::act_named("intention");   // quoth::Act::intention: "Ortega plans to close the bridge"
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace quoth {

/// Says or writes, thinks, wants or plans, shows (a poll, a study), or takes a side.
enum class Act { speech, thought, intention, finding, stance };

/// Their names, in that order.
inline constexpr std::array<std::string_view, 5> kActs = {"speech", "thought", "intention",
                                                          "finding", "stance"};

/// The act with this name, which must be one.
constexpr Act act_named(std::string_view name) {
  return static_cast<Act>(std::find(kActs.begin(), kActs.end(), name) - kActs.begin());
}

/// Whoever thinks or wants need not have said so.
constexpr bool is_said(Act act) { return act != Act::thought && act != Act::intention; }

}  // namespace quoth
