/*
 * The yardstick of the engine's speed: the same phases and draws as plain loops in C. Reads a world that the engine has settled,
 * lives its weeks, prints the nanoseconds of a person-week and writes the columns as they are then. See README.md beside it.
 *
 * plain IN OUT [LIVES]: each life starts from the file; a line a life, by the clock on the wall and in processor time.
 * plain IN OUT profile: a line a phase, by the clock on the wall.
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

static double now(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

static void live(int weeks) {
  const double wall = now(CLOCK_MONOTONIC);
  const double processor = now(CLOCK_PROCESS_CPUTIME_ID);
  while (week < weeks) {
    week += 1;
    for (int k = 0; k < PHASES; k += 1) phases[k]();
  }
  const double personWeeks = (double)peopleCount * weeks;
  printf("%.3f %.3f\n", (now(CLOCK_MONOTONIC) - wall) / personWeeks, (now(CLOCK_PROCESS_CPUTIME_ID) - processor) / personWeeks);
}

/* The same with a clock around each phase, which costs a little of its own. */
static void profile(int weeks) {
  double spent[PHASES] = {0};
  while (week < weeks) {
    week += 1;
    for (int k = 0; k < PHASES; k += 1) {
      const double start = now(CLOCK_MONOTONIC);
      phases[k]();
      spent[k] += now(CLOCK_MONOTONIC) - start;
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
      live((int)sizes.weeks);
    }
  }
  writeDump(arguments[2]);
  return 0;
}
