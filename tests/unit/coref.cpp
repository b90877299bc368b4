#include "eval/coref.h"

#include <catch2/catch.hpp>

using namespace quoth::eval;

namespace {

/// A cluster of one-character mentions at these places.
Cluster at(std::initializer_list<int> places) {
  Cluster cluster;
  for (int place : places) cluster.push_back({place, place + 1});
  return cluster;
}

}  // namespace

// The example of Bagga & Baldwin (1998): truth {1-5} {6,7} {8-12}; a response that joins the two
// large ones, and one that joins a large one with the small one. MUC cannot tell them apart.
TEST_CASE("B³ and MUC give the figures of the paper") {
  const std::vector<Cluster> truth = {at({1, 2, 3, 4, 5}), at({6, 7}), at({8, 9, 10, 11, 12})};
  CorefCounts small, large;
  small.add(truth, {at({1, 2, 3, 4, 5}), at({6, 7, 8, 9, 10, 11, 12})});
  large.add(truth, {at({1, 2, 3, 4, 5, 8, 9, 10, 11, 12}), at({6, 7})});
  CHECK(small.muc.precision() == Approx(0.9));
  CHECK(large.muc.precision() == Approx(0.9));
  CHECK(small.muc.recall() == Approx(1.0));
  CHECK(small.b_cubed.precision() == Approx(0.76).margin(0.005));
  CHECK(large.b_cubed.precision() == Approx(0.58).margin(0.005));
  CHECK(small.b_cubed.recall() == Approx(1.0));
}

TEST_CASE("a mention that one side lacks breaks a link and gains nothing") {
  CorefCounts counts;
  counts.add({at({1, 2, 3})}, {at({1, 2}), at({9})});
  CHECK(counts.muc.recall() == Approx(0.5));
  CHECK(counts.muc.precision() == Approx(1.0));
  CHECK(counts.b_cubed.recall() == Approx(4.0 / 9));
  CHECK(counts.b_cubed.precision() == Approx(2.0 / 3));
}

TEST_CASE("no clusters at all score nothing rather than divide by zero") {
  CorefCounts counts;
  counts.add({}, {});
  CHECK(counts.muc.f1() == 0);
  CHECK(counts.b_cubed.f1() == 0);
}
