// The least that makes pages of case studies: reads every text, renders its Markdown by cmark-gfm with the table extension,
// puts the frame of a page around it and writes it, on two threads. It checks, links and counts nothing.
//
// Usage: floor_cases TEXTS-FOLDER FRAME-BEFORE FRAME-AFTER OUTPUT-FOLDER THREADS
//
// The library keeps the characters that extensions treat specially in a table of all threads; the table extension alone
// has none, so threads need not wait for each other.

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *texts_folder, *output_folder;
static char *before, *after;
static size_t before_size, after_size;
static char **names;
static size_t name_count;
static atomic_size_t next_name;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static char *read_whole(const char *path, size_t *size) {
  int file = open(path, O_RDONLY);
  struct stat facts;
  if (file < 0 || fstat(file, &facts) < 0) fail(path);
  char *bytes = malloc((size_t)facts.st_size + 1);
  ssize_t got = read(file, bytes, (size_t)facts.st_size);
  if (got != facts.st_size) fail(path);
  bytes[got] = 0;
  close(file);
  *size = (size_t)got;
  return bytes;
}

static void write_page(const char *name, const char *body) {
  char path[4096];
  int length = snprintf(path, sizeof path, "%s/%s", output_folder, name);
  strcpy(path + length - 2, "html");
  size_t body_size = strlen(body), size = before_size + body_size + after_size;
  char *page = malloc(size);
  memcpy(page, before, before_size);
  memcpy(page + before_size, body, body_size);
  memcpy(page + before_size + body_size, after, after_size);
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0 || write(file, page, size) != (ssize_t)size) fail(path);
  close(file);
  free(page);
}

static void *work(void *unused) {
  (void)unused;
  cmark_syntax_extension *table = cmark_find_syntax_extension("table");
  size_t index;
  while ((index = atomic_fetch_add(&next_name, 1)) < name_count) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", texts_folder, names[index]);
    size_t size;
    char *text = read_whole(path, &size);
    char *end = size > 4 ? strstr(text + 4, "\n---\n") : NULL;
    char *body = end ? end + 5 : text;
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    cmark_parser_attach_syntax_extension(parser, table);
    cmark_parser_feed(parser, body, size - (size_t)(body - text));
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
    write_page(names[index], html);
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    free(text);
  }
  return NULL;
}

int main(int count, char **words) {
  if (count != 6) {
    fprintf(stderr, "usage: floor_cases TEXTS BEFORE AFTER OUTPUT THREADS\n");
    return 64;
  }
  texts_folder = words[1];
  before = read_whole(words[2], &before_size);
  after = read_whole(words[3], &after_size);
  output_folder = words[4];
  mkdir(output_folder, 0755);
  cmark_gfm_core_extensions_ensure_registered();
  DIR *folder = opendir(texts_folder);
  if (!folder) fail(texts_folder);
  size_t room = 0;
  for (struct dirent *entry; (entry = readdir(folder));) {
    size_t length = strlen(entry->d_name);
    if (length < 4 || strcmp(entry->d_name + length - 3, ".md")) continue;
    if (name_count == room) names = realloc(names, (room = room * 2 + 64) * sizeof *names);
    names[name_count++] = strdup(entry->d_name);
  }
  closedir(folder);
  int thread_count = atoi(words[5]);
  pthread_t threads[64];
  if (thread_count < 1 || thread_count > 64) return 64;
  for (int i = 0; i < thread_count; i++)
    if (pthread_create(&threads[i], NULL, work, NULL)) fail("thread");
  for (int i = 0; i < thread_count; i++) pthread_join(threads[i], NULL);
  return 0;
}
