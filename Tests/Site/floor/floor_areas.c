// The least that makes pages of areas: reads the tidy CSV file of generate_areas.py, keeps each figure beside those of its
// area, and writes a page for each area with a row for each figure, on two threads. Each row is filled up so that the page is
// as large as the tool's. It checks, ranks, compares and draws nothing.
//
// Usage: floor_areas FIGURES.csv OUTPUT-FOLDER BYTES-OF-A-PAGE THREADS

#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct figure {
  uint32_t metric, year;
  int32_t value;
};
struct area {
  struct figure *figures;
  uint32_t count, room;
};

static struct area *areas;
static size_t area_count;
static const char *output_folder;
static size_t page_bytes;
static atomic_size_t next_area;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static void add(size_t number, struct figure figure) {
  if (number >= area_count) {
    areas = realloc(areas, (number * 2 + 64) * sizeof *areas);
    memset(areas + area_count, 0, (number * 2 + 64 - area_count) * sizeof *areas);
    area_count = number * 2 + 64;
  }
  struct area *area = &areas[number];
  if (area->count == area->room) {
    area->room = area->room * 2 + 64;
    area->figures = realloc(area->figures, area->room * sizeof *area->figures);
  }
  area->figures[area->count++] = figure;
}

// Reads lines of `m12,a34,2015,5678,…`.
static void read_figures(const char *path) {
  int file = open(path, O_RDONLY);
  struct stat facts;
  if (file < 0 || fstat(file, &facts) < 0) fail(path);
  const char *bytes = mmap(NULL, (size_t)facts.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  if (bytes == MAP_FAILED) fail(path);
  const char *at = memchr(bytes, '\n', (size_t)facts.st_size) + 1, *end = bytes + facts.st_size;
  while (at < end) {
    uint32_t fields[4] = {0};
    for (int field = 0; field < 4; field++) {
      if (*at < '0' || *at > '9') at++;
      while (*at >= '0' && *at <= '9') fields[field] = fields[field] * 10 + (uint32_t)(*at++ - '0');
      at++;
    }
    add(fields[1], (struct figure){fields[0], fields[2], (int32_t)fields[3]});
    const char *line = memchr(at, '\n', (size_t)(end - at));
    at = line ? line + 1 : end;
  }
  close(file);
}

static void *work(void *unused) {
  (void)unused;
  char *page = malloc(page_bytes + 4096);
  size_t number;
  while ((number = atomic_fetch_add(&next_area, 1)) < area_count) {
    struct area *area = &areas[number];
    if (!area->count) continue;
    size_t size = (size_t)sprintf(page, "<!DOCTYPE html>\n<title>a%zu</title>\n<table>\n", number);
    for (uint32_t row = 0; row < area->count; row++) {
      struct figure *figure = &area->figures[row];
      size_t goal = (page_bytes - 100) / area->count * (row + 1);
      size += (size_t)sprintf(
          page + size, "<tr><th>m%u</th><td>%u</td><td>%d</td></tr>\n", figure->metric, figure->year, figure->value);
      if (size < goal) {
        memset(page + size, ' ', goal - size);
        size = goal;
      }
    }
    size += (size_t)sprintf(page + size, "</table>\n");
    char path[4096];
    snprintf(path, sizeof path, "%s/a%zu.html", output_folder, number);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0 || write(file, page, size) != (ssize_t)size) fail(path);
    close(file);
  }
  free(page);
  return NULL;
}

int main(int count, char **words) {
  if (count != 5) {
    fprintf(stderr, "usage: floor_areas FIGURES OUTPUT BYTES THREADS\n");
    return 64;
  }
  output_folder = words[2];
  page_bytes = (size_t)atol(words[3]);
  mkdir(output_folder, 0755);
  read_figures(words[1]);
  // Rows of more than the page has room for would run over its end.
  for (size_t number = 0; number < area_count; number++)
    if (page_bytes < 200 + (size_t)areas[number].count * 80) return 64;
  int thread_count = atoi(words[4]);
  pthread_t threads[64];
  if (thread_count < 1 || thread_count > 64) return 64;
  for (int i = 0; i < thread_count; i++)
    if (pthread_create(&threads[i], NULL, work, NULL)) fail("thread");
  for (int i = 0; i < thread_count; i++) pthread_join(threads[i], NULL);
  return 0;
}
