/*
 * The yardstick of the engine's speed: the same phases and draws as plain loops in C. Reads a world that the engine has settled,
 * lives its weeks, prints the nanoseconds of a person-week and writes the columns as they are then. See README.md beside it.
 *
 * plain IN OUT [LIVES]: each life starts from the file; one line a life.
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "dump.h"
#include "phases.h"

typedef void (*phase)(void);
static const phase phases[] = {
  changePolicy, moveEconomy, liveWithIllness, arrive, refer, takeIn, giveSupport, makeProgress, searchAndHire, work, learn, moveBenefits, bookMoney, observe,
};
static const char *const names[] = {
  "changePolicy", "moveEconomy", "liveWithIllness", "arrive", "refer", "takeIn", "giveSupport", "makeProgress", "searchAndHire", "work", "learn", "moveBenefits", "bookMoney", "observe",
};
enum { PHASES = sizeof phases / sizeof phases[0] };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

/* Nanoseconds of all weeks. */
static double live(int weeks) {
  const double start = now();
  while (week < weeks) {
    week += 1;
    for (int k = 0; k < PHASES; k += 1) phases[k]();
  }
  return now() - start;
}

/* The same with a clock around each phase, which costs a little of its own. */
static void profile(int weeks) {
  double spent[PHASES] = {0};
  while (week < weeks) {
    week += 1;
    for (int k = 0; k < PHASES; k += 1) {
      const double start = now();
      phases[k]();
      spent[k] += now() - start;
    }
  }
  for (int k = 0; k < PHASES; k += 1) printf("%s %.3f\n", names[k], spent[k] / peopleCount / weeks);
}

int main(int count, char **arguments) {
  if (count < 3) {
    fprintf(stderr, "plain IN OUT [LIVES | profile]\n");
    return 2;
  }
  readDump(arguments[1]);
  if (count > 3 && strcmp(arguments[3], "profile") == 0) {
    layOut();
    profile((int)sizes.weeks);
  } else {
    const int lives = count > 3 ? atoi(arguments[3]) : 1;
    for (int k = 0; k < lives; k += 1) {
      layOut();
      printf("%.3f\n", live((int)sizes.weeks) / peopleCount / sizes.weeks);
    }
  }
  writeDump(arguments[2]);
  return 0;
}
