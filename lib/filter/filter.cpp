#include "quoth/filter.h"

#include <fmt/format.h>

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <future>
#include <mutex>
#include <optional>

#include "filter/item_reader.h"
#include "filter/output.h"
#include "filter/telling.h"
#include "quoth/record_io.h"

namespace quoth {
namespace {

std::uint64_t count_lines(std::string_view lines) {
  std::uint64_t count = 0;  // lines are long: find() is memchr, which std::count is not
  for (auto at = lines.find('\n'); at != lines.npos; at = lines.find('\n', at + 1)) ++count;
  return count;
}

// What became of a batch. Nothing is written until its turn comes: that keeps the order.
struct Done {
  std::string lines, rejects, messages;
  std::uint64_t read = 0, written = 0, failed = 0;
};

// Lends each job's Work to one batch at a time, and so bounds how many batches are worked on.
class WorkPool {
 public:
  WorkPool(unsigned jobs, const std::function<Work()>& make_work) {
    for (unsigned i = 0; i < jobs; ++i) free_.push_back(make_work());
  }
  Work take() {
    std::unique_lock lock(mutex_);
    returned_.wait(lock, [&] { return !free_.empty(); });
    Work work = std::move(free_.back());
    free_.pop_back();
    return work;
  }
  void give_back(Work work) {
    const std::lock_guard lock(mutex_);
    free_.push_back(std::move(work));
    returned_.notify_one();
  }

 private:
  std::mutex mutex_;
  std::condition_variable returned_;
  std::vector<Work> free_;
};

/// A large file is rarely one article.
const char* too_long_message(Unit unit) {
  return unit == Unit::line ? "longer than --max-record"
                            : "longer than --max-record; are these lines of JSON? see --lines";
}

class Run {
 public:
  Run(const FilterOptions& options, Unit unit, const std::function<Work()>& make_work)
      : options_(options),
        unit_(unit),
        pool_(std::max(options.jobs, 1u), make_work),
        reader_(options.walk_folders ? walk_folders(options.files) : options.files, unit,
                options.max_record),
        output_(options.output) {
    if (!options.rejects.empty()) rejects_.emplace(options.rejects);
  }

  ExitCode run() {
    output_.write(options_.head);
    Batch batch;
    while (!stopped_ && reader_.next(batch)) {
      start(std::move(batch));
      const std::size_t ahead =
          options_.jobs > 1 && !options_.line_buffered ? 2 * options_.jobs : 0;
      while (waiting_.size() > ahead) finish_first();
      batch = {};
    }
    while (!waiting_.empty()) finish_first();
    if (options_.tail) output_.write(options_.tail());
    output_.finish();
    if (rejects_) rejects_->finish();
    progress_.wipe();
    if (failed_ > 0 || options_.progress) say(summary());
    return failed_ > 0 ? kSomeFailed : kAllGood;
  }

 private:
  // One job alone works in this thread, when its turn to be written comes.
  void start(Batch batch) {
    const auto launch = options_.jobs > 1 ? std::launch::async : std::launch::deferred;
    waiting_.push_back(
        std::async(launch, [this, batch = std::move(batch)] { return work_on(batch); }));
  }

  Done work_on(const Batch& batch) {
    Work work = pool_.take();
    Done done;
    done.lines.reserve(batch.bytes.size() + batch.bytes.size() / 4);  // most tools add little
    for (const auto& piece : batch.pieces) {
      const bool good = work_on(batch, piece, work, done);
      if (!good && options_.on_error == OnError::stop) break;
    }
    pool_.give_back(std::move(work));
    return done;
  }

  bool work_on(const Batch& batch, const Batch::Piece& piece, Work& work, Done& done) {
    const Item item{{batch.bytes.data() + piece.begin, piece.size},
                    reader_.file_name(piece.file),
                    piece.line,
                    options_.tool};
    if (!piece.error.empty()) {
      ++done.failed;
      done.messages += failure_message(options_, item.file, 0, piece.error);
      return false;
    }
    const auto before = done.lines.size();
    ++done.read;
    try {
      if (piece.too_long) throw RecordError(too_long_message(unit_), options_.max_record);
      Remarks remarks;
      work(item, done.lines, remarks);
      done.written += count_lines(std::string_view(done.lines).substr(before));
      done.messages += remarks.notes;
      for (const auto& failure : remarks.failures) fail_part(item, failure, done);
      return remarks.failures.empty();
    } catch (const RecordError& error) {
      done.lines.resize(before);
      fail_item(item, fmt::format("byte {}: {}", error.byte(), error.what()), done);
    } catch (const std::exception& error) {
      done.lines.resize(before);
      fail_item(item, error.what(), done);
    }
    if (rejects_ && !piece.too_long) done.rejects.append(item.bytes).append("\n");
    return false;
  }

  void fail_part(const Item& item, const Failure& failure, Done& done) const {
    fail_item({failure.bytes, item.file, failure.line}, failure.message, done);
    if (rejects_) done.rejects.append(failure.bytes).append("\n");
  }

  void fail_item(const Item& item, const std::string& message, Done& done) const {
    ++done.failed;
    done.messages += failure_message(options_, item.file, item.line, message);
    if (options_.on_error == OnError::emit)
      append_error_line(options_.tool, item, message, done.lines);
  }

  void finish_first() {
    const Done done = waiting_.front().get();
    waiting_.pop_front();
    if (stopped_) return;
    output_.write(done.lines);
    if (options_.line_buffered) output_.flush();
    if (rejects_) rejects_->write(done.rejects);
    if (!done.messages.empty()) progress_.wipe();
    std::fputs(done.messages.c_str(), stderr);
    read_ += done.read;
    written_ += done.written;
    failed_ += done.failed;
    if (done.failed > 0 && options_.on_error == OnError::stop) stopped_ = true;
    progress_.show(read_);
  }

  std::string summary() const {
    const auto blank = reader_.blank_lines();
    return fmt::format("{}: {} read, {} written, {} failed{}", options_.tool, read_, written_,
                       failed_, blank > 0 ? fmt::format(", {} blank lines", blank) : "");
  }

  const FilterOptions& options_;
  const Unit unit_;
  WorkPool pool_;
  ItemReader reader_;
  Output output_;
  std::optional<Output> rejects_;
  std::deque<std::future<Done>> waiting_;
  std::uint64_t read_ = 0, written_ = 0, failed_ = 0;
  bool stopped_ = false;
  Progress progress_{options_};
};

}  // namespace

ExitCode run_filter(const FilterOptions& options, Unit unit,
                    const std::function<Work()>& make_work) {
  try {
    return Run(options, unit, make_work).run();
  } catch (const std::exception& error) {
    say(fmt::format("{}: {}", options.tool, error.what()));
    return kUnusable;
  }
}

}  // namespace quoth
