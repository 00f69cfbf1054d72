/* Free capacity takes from the lists, longest wait first (src/week/intake.ts). */
#include <stdlib.h>
#include "chance.h"
#include "elementary.h"
#include "phases.h"

#define OUTFLOW_MEMORY 26.0

struct turn { double key; int32_t person; };
static int32_t waiting[MOST_PEOPLE];
static struct turn listed[MOST_PEOPLE];

/* By key, then in order of row, as a sort that keeps equal ones in order. */
static int byTurn(const void *one, const void *other) {
  const struct turn *a = one, *b = other;
  if (a->key != b->key) return a->key < b->key ? -1 : 1;
  return a->person < b->person ? -1 : a->person > b->person;
}

static int listWaiting(void) {
  int count = 0;
  for (int i = 0; i < peopleCount; i += 1) if (people.waitingFor[i] >= 0 || people.offered[i] >= 0) waiting[count++] = i;
  return count;
}

static void giveUpWaiting(int count) {
  for (int k = 0; k < count; k += 1) {
    const int i = waiting[k];
    if (people.waitingFor[i] >= 0 && people.waitingSince[i] == week) continue;
    const struct block block = blockIn(week, GIVING_UP, people.name[i], 0);
    if (decides(&block, GIVING_UP, probabilityOfRate(scenario.alliance_giveUp * 2 * (1.0 - people.wish[i])))) {
      leaveLists(i);
      record.gaveUp += 1;
    }
  }
}

static int listOf(int s, const int16_t *list, int count) {
  int found = 0;
  for (int k = 0; k < count; k += 1) {
    const int i = waiting[k];
    if (list[i] == s && people.hospitalWeeks[i] <= 0) listed[found++].person = i;
  }
  return found;
}

static void sortList(int count, bool isOffer) {
  for (int k = 0; k < count; k += 1) {
    const int i = listed[k].person;
    const int since = isOffer ? people.entryWeek[i] : people.waitingSince[i];
    const struct block block = blockIn(since, WAITING_PRIORITY, people.name[i], 0);
    listed[k].key = since + toUniform(wordOf(&block, WAITING_PRIORITY));
  }
  qsort(listed, (size_t)count, sizeof listed[0], byTurn);
}

/* Offers a place; true when the person takes it. */
static bool takesPlace(int i, int s, int16_t *list) {
  list[i] = -1;
  services.waiting[s] -= 1;
  if (people.inEducation[i] == 1 || jobs.grade[i] != NO_JOB || !isAdmitted(i, s)) return false;
  const struct block block = blockIn(week, TAKING_UP, people.name[i], services.hash[s]);
  if (!decides(&block, TAKING_UP, logistic(scenario.alliance_takeUp + 2 * (people.belief[i] - 0.5)))) return false;
  if (list == people.offered) leaveReferralList(i);
  services.outflow[s] += 1 / OUTFLOW_MEMORY;
  enterService(i, s);
  return true;
}

static void takeFrom(int s, int16_t *list, int count) {
  double free = freeCapacity(s);
  if (free <= 0) return;
  const int found = listOf(s, list, count);
  if (found > free) sortList(found, list == people.offered);
  for (int k = 0; k < found && free > 0; k += 1) if (takesPlace(listed[k].person, s, list)) free -= 1;
}

void takeIn(void) {
  int onLists = 0;
  for (int s = 0; s < serviceCount; s += 1) {
    services.outflow[s] -= services.outflow[s] / OUTFLOW_MEMORY;
    onLists += services.waiting[s];
  }
  record.gaveUp = 0;
  if (onLists == 0) return;
  const int count = listWaiting();
  giveUpWaiting(count);
  int16_t *const lists[] = {people.offered, people.waitingFor};
  for (int l = 0; l < 2; l += 1)
    for (int s = 0; s < serviceCount; s += 1) if (services.open[s] == 1 && services.waiting[s] > 0) takeFrom(s, lists[l], count);
}
