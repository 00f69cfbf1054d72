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

struct jobSeekers people;
struct jobs jobs;
struct accounts accounts;
struct services services;
struct staff staff;
struct posts posts;
struct stages stages;
struct conduct conduct;
struct regions regions;
struct clinic clinic;
struct record record;
struct sizes sizes;
struct fixed fixed;
struct scenario scenario;
float *employerRows;
int week, peopleCount, serviceCount, postTotal, rowCount, employerCount, urbanCount, stride;

struct entry { uint32_t nameLength, kind, size, count; };

/* A column: its name, its numbers (`at`, or `*pointer` where memory is taken by what the file holds), and whether the weeks may change it. */
struct column { const char *name; void *at; void **pointer; uint32_t kind, size, room; int isState; uint32_t count; };

#define KIND(type) ((type)0.5 != 0)
#define OF(group, where, field, isState) {group "." #field, where.field, NULL, KIND(__typeof__(where.field[0])), sizeof where.field[0], sizeof where.field / sizeof where.field[0], isState, 0},
#define ONE(group, where, field, isState) {group "." #field, &where.field, NULL, KIND(__typeof__(where.field)), sizeof where.field, 1, isState, 0},
#define TAKEN(group, where, field, isState) {group "." #field, NULL, (void **)&where.field, KIND(__typeof__(*where.field)), sizeof *where.field, UINT32_MAX, isState, 0},

static struct column columns[] = {
#define X(type, field) OF("jobSeekers", people, field, 1)
  JOB_SEEKERS(X)
#undef X
#define X(type, field) OF("jobs", jobs, field, 1)
  JOBS(X)
#undef X
#define X(type, field) OF("accounts", accounts, field, 1)
  ACCOUNTS(X)
#undef X
#define X(type, field) OF("services", services, field, 1)
  SERVICES(X) X(double, reputation)
#undef X
#define X(type, field) OF("staff", staff, field, 0)
  STAFF(X)
#undef X
#define X(type, field) OF("posts", posts, field, 1)
  POSTS(X)
#undef X
#define X(type, field) OF("stages", stages, field, 1)
  STAGES(X) STAGES_OF_SERVICE(X)
#undef X
#define X(type, field) OF("conduct", conduct, field, 1)
  CONDUCT(X) CONDUCT_BY_STAGE(X) X(double, hiresBySector) X(int16_t, contactedIn)
#undef X
#define X(type, field) OF("regions", regions, field, 1)
  REGIONS(X)
#undef X
#define X(type, field) ONE("clinic", clinic, field, 1)
  CLINIC(X)
#undef X
#define X(type, field) ONE("record", record, field, 1)
  SUMS(X)
#undef X
  TAKEN("conduct", conduct, hiredAt, 1) TAKEN("record", record, series, 1) TAKEN("record", record, askedIndex, 1) TAKEN("record", record, flowIndex, 1)
  TAKEN("record", record, kept, 1) TAKEN("record", record, activityAt, 1)
  {"employers.rows", NULL, (void **)&employerRows, 1, sizeof(float), UINT32_MAX, 1, 0},
#define X(type, field) ONE("sizes", sizes, field, 0)
  X(double, people) X(double, capacity) X(double, services) X(double, posts) X(double, rows) X(double, employers) X(double, urban) X(double, stride)
  X(double, horizon) X(double, weeks) X(double, columns)
#undef X
#define X(field) OF("fixed", fixed, field, 0)
  X(responsiveness) X(worry) X(sectorShares) X(sectorInvitation) X(stigma) X(costFear) X(competence)
#undef X
  ONE("fixed", fixed, bestSector, 0) ONE("key", key, low, 0) ONE("key", key, high, 0) ONE("key", key, replication, 0)
#define X(field) OF("tables", tables, field, 0)
  X(rootHigh) X(rootLow) X(logHigh) X(logLow)
#undef X
#define X(group, name) {#group "." #name, &scenario.group##_##name, NULL, 1, sizeof(double), 1, 0, 0},
  PARAMETERS(X)
#undef X
};
enum { COLUMN_COUNT = sizeof columns / sizeof columns[0] };

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
    for (int c = 0; c < COLUMN_COUNT; c += 1) if (isNamed(columns[c].name, name, entry.nameLength)) fill(&columns[c], &entry, numbers);
    if (entry.kind == 1 && entry.size == 8 && entry.count == 1) {
      double value;
      memcpy(&value, numbers, sizeof value);
      refuse(name, entry.nameLength, value);
    }
    at = (size_t)(numbers - memory) + filledUp((size_t)entry.size * entry.count);
  }
  for (int c = 0; c < COLUMN_COUNT; c += 1) if (columns[c].count == 0 && columns[c].pointer == NULL) stop("finds no such name in the world handed over; follow the engine in columns.h or parameters.h", columns[c].name);
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
  for (int c = 0; c < COLUMN_COUNT; c += 1) {
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
