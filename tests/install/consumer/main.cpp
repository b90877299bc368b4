// A program of somebody else: the sentences of a text, through the installed library.
#include <iostream>

#include "quoth/split.h"

int main() {
  quoth::Record record;
  record.text = "Rain fell. The river rose.";
  for (const quoth::Span s : quoth::split(record)) std::cout << s.of(record.text) << '\n';
}
