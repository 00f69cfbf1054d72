/* People apply, staff contact employers on their behalf (src/week/search.ts). */
#include <string.h>
#include "chance.h"
#include "elementary.h"
#include "phases.h"

static int countOf(uint32_t word, double rate) {
  if (rate == 0) return 0;
  const int count = poissonFromWord(word, rate);
  return count < MOST_ATTEMPTS ? count : MOST_ATTEMPTS;
}

/* Makes so many attempts one after the other; true when one of them ends in a hire. */
static bool tryAll(int i, int first, int tries, double best) {
  for (int k = 0; k < tries; k += 1) {
    if (accounts.open[i] == 1) {
      if (first == FIRST_STAFF_ATTEMPT) accounts.contacts[i] += 1;
      else accounts.applications[i] += 1;
    }
    if (meet((struct attempt){i, first + k, best})) return true;
  }
  return false;
}

static void makeAttempts(int i, double own, double byStaff) {
  const int ownTries = countOf(ownWord[i], own);
  const int staffTries = countOf(staffWord[i], byStaff);
  if (ownTries + staffTries == 0) return;
  people.met[i] = 1;
  people.rejections[i] = 0;
  people.stigmaRejections[i] = 0;
  people.supportedTries[i] = 0;
  const double best = bestInvitation(i);
  if (!tryAll(i, FIRST_STAFF_ATTEMPT, staffTries, best)) tryAll(i, 0, ownTries, best);
}

/* Preferences become known through hours of mapping. */
static void map(int i, int row, double hours) {
  const double slow = (week - people.outOfWorkSince[i] > 260 ? 1.5 : 1) + 0.5 * people.substanceUse[i];
  people.preference[i] += least(1, (scenario.search_mapping * stages.mapping[row] * hours) / slow) * (1.0 - people.preference[i]);
}

static void search(int i) {
  const int row = people.stage[i];
  const double hours = people.clientHours[i];
  if (row >= 0 && hours > 0) map(i, row, hours);
  if (!wantsWork(i)) return;
  if (row < 0) {
    const struct block block = blockIn(week, OWN_APPLICATIONS, people.name[i], 0);
    ownWord[i] = wordOf(&block, OWN_APPLICATIONS);
    staffWord[i] = wordOf(&block, STAFF_CONTACTS);
  }
  const double share = row >= 0 ? stages.ownSearch[row] : 1;
  double own = 0;
  if (people.barriers[i] > 0) people.barriers[i] -= share > 0 ? 1 + scenario.search_barrierHelp * hours : 0;
  else own = share * scenario.search_own * people.belief[i] * sqrt(1.0 - people.symptoms[i]) * people.network[i] * (1 - fearOf(i));
  const double byStaff = scenario.search_contacts * people.employerHours[i];
  /* Poisson counts; none is seen without an exponential, because exp(-m) >= 1 - m. */
  if (isBelow(ownWord[i], 1 - own) && (byStaff == 0 || isBelow(staffWord[i], 1 - byStaff))) return;
  makeAttempts(i, own, byStaff);
}

void searchAndHire(void) {
  memset(people.met, 0, (size_t)peopleCount);
  for (int i = 0; i < peopleCount; i += 1) {
    if (people.leftWeek[i] != 0 || jobs.grade[i] != NO_JOB || people.hospitalWeeks[i] != 0 || people.inEducation[i] != 0) continue;
    if (wantsWork(i) || people.stage[i] >= 0) search(i);
  }
}
