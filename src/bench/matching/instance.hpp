// Reads the binary form that disk.ts writes and documents, and says how much memory and time went by.
#pragma once
#include <sys/resource.h>
#include <time.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

struct Instance {
  int32_t families, supporters, pairs, days;
  std::vector<int32_t> start, supporter, cost, unmatched, capacity, day;
};

inline std::vector<int32_t> words(FILE *file, size_t length) {
  std::vector<int32_t> read(length);
  if (fread(read.data(), 4, length, file) != length) {
    fputs("The instance ends too early.\n", stderr);
    exit(1);
  }
  return read;
}

inline Instance instanceFrom(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) {
    fprintf(stderr, "There is no instance %s.\n", path);
    exit(1);
  }
  const auto head = words(file, 6);
  if (head[0] != 0x3148434d) {
    fprintf(stderr, "%s is no instance.\n", path);
    exit(1);
  }
  Instance it{head[1], head[2], head[3], head[4], {}, {}, {}, {}, {}, {}};
  it.start = words(file, it.families + 1);
  it.supporter = words(file, it.pairs);
  it.cost = words(file, it.pairs);
  it.unmatched = words(file, it.families);
  it.capacity = words(file, it.supporters);
  it.day = words(file, it.families);
  fclose(file);
  return it;
}

inline double milliseconds() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

/** Of this process so far, user and system. */
inline double cpuMilliseconds() {
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

/** The most memory this process ever held, in units of 1,024 bytes. */
inline long peak() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}
