/*
 * A file is a row of entries: length of the name, kind (0 whole number, 1 floating), bytes of a number, how many numbers (four
 * whole numbers of 32 bits, as the machine writes them), the name, the numbers; name and numbers filled up to eight bytes.
 */
#include "dump.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "chance.h"
#include "elementary.h"
#include "world.h"

struct entry { uint32_t nameLength, kind, size, count; };

static char *memory;
static size_t memoryLength;

/* Says what is wrong with which part of the input, and ends the program. */
static _Noreturn void stop(const char *what, const char *which) {
  fprintf(stderr, "✖ The plain C loop %s: %s\n", what, which);
  exit(2);
}

static size_t filledUp(size_t bytes) { return (bytes + 7) & ~(size_t)7; }

/* Names of leaves are written with `_` for the dot of a group within a group. */
static int isNamed(const char *name, const char *found, uint32_t length) {
  if (strlen(name) != length) return 0;
  for (uint32_t k = 0; k < length; k += 1) if (found[k] != name[k] && !(found[k] == '.' && name[k] == '_')) return 0;
  return 1;
}

/* Whatever the file calls `absent.…` must be 0: this loop does not live it. */
static void refuse(const char *name, uint32_t length, double value) {
  char words[256];
  if (length < 7 || memcmp(name, "absent.", 7) != 0 || value == 0) return;
  snprintf(words, sizeof words, "%.*s", (int)length - 7, name + 7);
  stop("does not live what this scenario has on; take a scenario without", words);
}

void readDump(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL || fseek(file, 0, SEEK_END) != 0) stop("cannot read the world that it is to live", path);
  memoryLength = (size_t)ftell(file);
  memory = malloc(memoryLength);
  rewind(file);
  if (memory == NULL || fread(memory, 1, memoryLength, file) != memoryLength) stop("cannot read the world that it is to live", path);
  fclose(file);
}

static void fill(struct column *column, const struct entry *entry, const void *numbers) {
  if (column->kind != entry->kind || column->size != entry->size) stop("finds a column of another type than columns.h gives it; change it there and where it is used", column->name);
  if (entry->count > column->room) stop("has no room for so many rows; raise the limit in world.h", column->name);
  if (column->pointer != NULL) {
    if (*column->pointer == NULL) *column->pointer = malloc((size_t)entry->size * entry->count + 1);
    column->at = *column->pointer;
  }
  column->count = entry->count;
  memcpy(column->at, numbers, (size_t)entry->size * entry->count);
}

void layOut(void) {
  for (size_t at = 0; at < memoryLength;) {
    struct entry entry;
    memcpy(&entry, memory + at, sizeof entry);
    const char *name = memory + at + sizeof entry;
    const char *numbers = name + filledUp(entry.nameLength);
    for (int c = 0; c < columnCount; c += 1) if (isNamed(columns[c].name, name, entry.nameLength)) fill(&columns[c], &entry, numbers);
    if (entry.kind == 1 && entry.size == 8 && entry.count == 1) {
      double value;
      memcpy(&value, numbers, sizeof value);
      refuse(name, entry.nameLength, value);
    }
    at = (size_t)(numbers - memory) + filledUp((size_t)entry.size * entry.count);
  }
  for (int c = 0; c < columnCount; c += 1) if (columns[c].count == 0 && columns[c].pointer == NULL) stop("finds no such name in the world handed over; follow the engine in columns.h or parameters.h", columns[c].name);
  peopleCount = (int)sizes.people;
  serviceCount = (int)sizes.services;
  postTotal = (int)sizes.posts;
  rowCount = (int)sizes.rows;
  employerCount = (int)sizes.employers;
  urbanCount = (int)sizes.urban;
  stride = (int)sizes.stride;
  week = 0;
  prepareTables();
}

void writeDump(const char *path) {
  static const char nothing[8];
  FILE *file = fopen(path, "wb");
  if (file == NULL) stop("cannot write the world that it has lived", path);
  for (int c = 0; c < columnCount; c += 1) {
    const struct column *column = &columns[c];
    if (!column->isState) continue;
    const struct entry entry = {(uint32_t)strlen(column->name), column->kind, column->size, column->count};
    const size_t bytes = (size_t)entry.size * entry.count;
    fwrite(&entry, sizeof entry, 1, file);
    fwrite(column->name, 1, entry.nameLength, file);
    fwrite(nothing, 1, filledUp(entry.nameLength) - entry.nameLength, file);
    fwrite(column->at, 1, bytes, file);
    fwrite(nothing, 1, filledUp(bytes) - bytes, file);
  }
  if (fclose(file) != 0) stop("cannot write the world that it has lived", path);
}
