// What the benchmarks share: a text of our own, time, and a row of the table.
#pragma once

#include <functional>
#include <string>

namespace bench {

/// News-like paragraphs from a small vocabulary; the same text at every run.
std::string news(std::size_t bytes);

/// Processor time of this process and the commands it waited for: a busy machine does not show.
double processor_seconds();

/// The fastest of a few runs, in seconds of processor time.
double seconds(const std::function<void()>& work);

void run(const std::string& command);

/// Prints what it took, megabytes a second, and how many times faster than the reference.
void row(const std::string& what, double megabytes, double time, double reference);

/// Breaks that ICU's iterator of words (or else of sentences) finds.
std::size_t icu_breaks(const std::string& text, bool words);

void splitter(double megabytes, const std::string& tools);
void stages(double megabytes);

}  // namespace bench
