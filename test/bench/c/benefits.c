/* Entitlements follow from what was done; disability benefit is awarded (src/week/benefits.ts). */
#include "chance.h"
#include "elementary.h"
#include "phases.h"

static bool isAwarded(int i) {
  const double idle = people.activity[i] >= NO_ACTIVITY || people.service[i] < 0 ? 2 : 1;
  const double rate = scenario.welfare_disabilityPerWeek * (1.0 - people.belief[i]) * people.symptoms[i] * idle;
  const struct block block = blockIn(week, DISABILITY_AWARD, people.name[i], 0);
  if (!decides(&block, DISABILITY_AWARD, probabilityOfRate(rate))) return false;
  if (accounts.open[i] == 1) accounts.disabilityAwarded[i] = 1;
  const double from = scenario.welfare_partialFrom;
  people.benefitDegree[i] = from < 1 && 1.0 - people.symptoms[i] >= from ? 0.5f : 1;
  return true;
}

/* In a job: sick pay while on leave from it; an allowance or disability benefit stays. */
static int benefitInJob(int i, int now, int weeks) {
  if (jobs.onLeave[i] == 0) return now == SICK_PAY || now == ASSISTANCE ? NO_BENEFIT : now;
  if (now == NO_BENEFIT) return SICK_PAY;
  return now == SICK_PAY && weeks > scenario.welfare_sickPayWeeks ? ALLOWANCE : now;
}

static int benefitOutOfJob(int i, int now, int weeks) {
  if (mayBeAwarded[i] && now != DISABILITY && isAwarded(i)) return DISABILITY;
  if (now == NO_BENEFIT || (now == SICK_PAY && weeks > scenario.welfare_sickPayWeeks)) return ALLOWANCE;
  return now == ALLOWANCE && weeks > scenario.welfare_allowanceWeeks ? ASSISTANCE : now;
}

void moveBenefits(void) {
  for (int i = 0; i < peopleCount; i += 1) {
    if (people.leftWeek[i] != 0) continue;
    const int now = people.benefit[i];
    const int weeks = week - people.benefitSince[i];
    const int next = hasStarted(i) ? benefitInJob(i, now, weeks) : benefitOutOfJob(i, now, weeks);
    if (next == now) continue;
    people.benefit[i] = (uint8_t)next;
    people.benefitSince[i] = (int16_t)week;
  }
}
