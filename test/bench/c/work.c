/* Jobs start, people go to work or are absent, support builds up; jobs may end (src/week/work.ts, presence.ts). */
#include <string.h>
#include "elementary.h"
#include "endings.h"

static void startJob(int i) {
  if (jobs.tenure[i] < 30000) jobs.tenure[i] += 1;
  if (jobs.grade[i] == SUBSIDISED && jobs.subsidyWeeks[i] == 0) jobs.grade[i] = COMPETITIVE;
  if (accounts.open[i] == 0 || jobs.original[i] == 1) return;
  const int ownWeek = week - people.entryWeek[i];
  if (jobs.startWeek[i] == week) {
    accounts.jobs[i] += 1;
    if (accounts.firstPlacement[i] == 0) accounts.firstPlacement[i] = (int16_t)ownWeek;
  }
  if (jobs.grade[i] == COMPETITIVE && accounts.firstCompetitive[i] == 0) accounts.firstCompetitive[i] = (int16_t)ownWeek;
}

static bool returnsToJob(int i, const struct block *block) {
  const double helped = people.service[i] >= 0 ? 1 + scenario.job_returnSupport * people.delivered[i] : 1;
  if (!decides(block, RETURN_TO_JOB, probabilityOfRate(scenario.job_returnPerWeek * 2 * (1.0 - people.symptoms[i]) * helped))) return false;
  const struct block further = blockIn(week, GRADED_RETURN, people.name[i], jobs.spell[i]);
  jobs.onLeave[i] = 0;
  jobs.graded[i] = decides(&further, GRADED_RETURN, scenario.welfare_gradedSickLeave);
  if (accounts.open[i] == 1 && jobs.original[i] == 1 && accounts.onLeaveAtStart[i] == 1) accounts.returnedToOwnJob[i] = 1;
  return true;
}

static void workGraded(int i) {
  jobs.paidHours[i] = (float)(scenario.job_gradedHours * jobs.hours[i]);
  const struct block block = blockIn(week, GRADED_END, people.name[i], jobs.spell[i]);
  if (decides(&block, GRADED_END, 1 / scenario.job_gradedWeeks)) jobs.graded[i] = 0;
}

static void goToWork(int i, const struct block *block) {
  const bool inHospital = people.hospitalWeeks[i] > 0;
  bool away = inHospital || (jobs.onLeave[i] == 1 && !returnsToJob(i, block));
  if (!away) {
    jobs.paidHours[i] = jobs.hours[i];
    if (jobs.graded[i] == 1) workGraded(i);
    away = decides(block, ABSENCE, least(1, scenario.job_absence * 2 * people.symptoms[i]));
  }
  jobs.absent[i] = away;
  if (accounts.open[i] == 0) return;
  const double paid = jobs.paidHours[i];
  if (jobs.grade[i] == COMPETITIVE) accounts.earnings[i] += paid * scenario.costs_hourlyWage;
  if (away) {
    accounts.weeksAbsent[i] += 1;
  } else if (jobs.grade[i] == COMPETITIVE) {
    accounts.weeksWorked[i] += 1;
    accounts.hoursWorked[i] += paid;
  }
}

/* Support felt at work: hours delivered lately, demands adapted, colleagues who know. */
static void settleIn(int i) {
  const double full = scenario.job_fullSupport;
  const double before = jobs.support[i];
  jobs.support[i] = (float)(before + (people.clientHours[i] - before) / scenario.job_supportMemory);
  const double support = jobs.support[i];
  const double symptoms = people.symptoms[i];
  const double wrong = people.overload[i] + (symptoms > 0.5 ? symptoms - 0.5 : 0);
  const double called = support < full ? support / full : 1;
  const double strain = jobs.strain[i];
  jobs.strain[i] = (float)(strain + (scenario.job_strain * wrong * (1 - called) * jobs.strainLeft[i] * (1 - strain) - scenario.job_strainRelief * strain));
  if (jobs.disclosed[i] == 1) {
    const double helped = least(1, support / full);
    const double competence = jobs.competence[i];
    jobs.accommodation[i] += scenario.job_accommodation * helped * most(0, scenario.job_adaptable - jobs.accommodation[i]);
    jobs.naturalSupport[i] += scenario.job_naturalSupport * (competence + (1 - competence) * helped) * (1.0 - jobs.naturalSupport[i]);
  }
  if (accounts.open[i] == 0 || jobs.original[i] == 1) return;
  if (accounts.jobs[i] == 1) accounts.firstTenure[i] = jobs.tenure[i];
  if (jobs.tenure[i] > accounts.longestTenure[i]) accounts.longestTenure[i] = jobs.tenure[i];
}

void work(void) {
  const struct bounds bounds = boundsOfEndings();
  memset(jobs.paidHours, 0, (size_t)peopleCount * sizeof jobs.paidHours[0]);
  atWorkCount = 0;
  for (int i = 0; i < peopleCount; i += 1) {
    if (!hasStarted(i)) continue;
    atWork[atWorkCount++] = i;
    /* Absence and the end of the job share a block. */
    const struct block block = blockIn(week, ABSENCE, people.name[i], jobs.spell[i]);
    startJob(i);
    goToWork(i, &block);
    settleIn(i);
    mayEndJob(i, &block, &bounds);
  }
}
