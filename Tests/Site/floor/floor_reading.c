// What any reader of a table has to do at least: touch every byte of it, and count cells and lines.
//
// Usage: floor_reading TABLE

#include <stdio.h>
#include <stdlib.h>

int main(int count, char **words) {
  FILE *file = count == 2 ? fopen(words[1], "rb") : NULL;
  if (!file || fseek(file, 0, SEEK_END)) return 1;
  long size = ftell(file), cells = 0, lines = 0;
  rewind(file);
  unsigned char *bytes = malloc((size_t)size + 1);
  if (!bytes || fread(bytes, 1, (size_t)size, file) != (size_t)size) return 1;
  for (long at = 0; at < size; at++) {
    if (bytes[at] == ',') cells++;
    else if (bytes[at] == '\n') lines++;
  }
  printf("%ld cells, %ld lines\n", cells + lines, lines);
  return 0;
}
