/* Temporary contracts run out; quits, dismissals and layoffs strike (src/week/work.ts, src/world/endJob.ts). */
#include "chance.h"
#include "elementary.h"
#include "endings.h"

/* An employer regrets a supported person's bad ending, and tells others. */
static void regret(int e, bool supported, int provider) {
  moveAttitude(e, attitudeOf(e) - scenario.employerLearning_badEnding);
  if (supported) services.reputation[services.agency[provider]] *= 1 - scenario.employerLearning_reputation * least(1, 100.0 / employerCount);
}

static void bookEnding(int i, enum endedBy by) {
  if (by == BY_QUIT) accounts.endedQuit[i] += 1;
  else if (by == BY_DISMISSAL) accounts.endedDismissed[i] += 1;
  else if (by == BY_TEMPORARY) accounts.endedTemporary[i] += 1;
  else accounts.endedLaidOff[i] += 1;
  if (accounts.jobs[i] == 1 && jobs.original[i] == 0) accounts.firstEnded[i] = 1;
}

void endJob(int i, enum endedBy by) {
  const int e = jobs.employer[i];
  const bool supported = jobs.provider[i] >= 0;
  const bool memory = scenario.switches_employerMemory;
  if (supported && memory) employerRow(e)[SUPPORTED] -= 1;
  if (by != BY_LIFE) {
    if (accounts.open[i] == 1) bookEnding(i, by);
    const bool followedUp = people.service[i] >= 0 && people.clientHours[i] > 0;
    people.belief[i] *= 1 - scenario.belief_loss * (followedUp ? 0.5 : 1);
    const bool unsupported = jobs.support[i] < 0.1 && jobs.naturalSupport[i] < 0.3;
    if ((by == BY_QUIT || by == BY_DISMISSAL) && jobs.disclosed[i] == 1 && unsupported && memory) regret(e, supported, jobs.provider[i]);
  }
  jobs.grade[i] = NO_JOB;
  if (by == BY_QUIT || by == BY_DISMISSAL) regions.taken[people.region[i]] -= 1;
  jobs.onLeave[i] = 0;
  jobs.graded[i] = 0;
  jobs.absent[i] = 0;
  jobs.original[i] = 0;
  jobs.spell[i] += 1;
  people.overload[i] = 0;
  people.outOfWorkSince[i] = (int16_t)week;
  const int s = people.service[i];
  if (s < 0 || stages.isFollowAlong[people.stage[i]] == 0) return;
  const int back = stages.lostJobRow[s];
  const bool full = back >= 0 && stages.places[back] >= 0 && stages.occupied[back] >= stages.places[back];
  if (back == LEAVE || full) leaveService(i);
  else enterStage(i, back);
}

static struct market marketOf(int region) {
  const double tightness = regions.tightness[region];
  return (struct market){scenario.job_layoff * expOf(-scenario.job_layoffUnemployment * tightness), least(2, expOf(scenario.job_tightness * tightness))};
}

static double protection(void) { return expOf(scenario.job_protection * (scenario.labourMarket_dismissalProtection - 2)); }

struct bounds boundsOfEndings(void) {
  return (struct bounds){
    {marketOf(0), marketOf(1)}, scenario.job_floor + (1 - scenario.job_floor) * 0.3679, 1 / scenario.job_sickLeaveWeeks,
    least(2, expOf(scenario.job_stigma * 0.5)) * expOf(scenario.job_strainDismissal) * protection(),
  };
}

/* Quit, dismissal and layoff compete: one draw decides whether and a second which. */
static void mayEnd(int i, const struct block *block, struct market market) {
  const double atTenure = scenario.job_ending * (scenario.job_floor + (1 - scenario.job_floor) * expOf(-jobs.tenure[i] / scenario.job_tenure));
  const double support = 1 - (1 - least(1, jobs.support[i] / scenario.job_fullSupport)) * (1.0 - jobs.naturalSupport[i]);
  const double strain = atTenure * expOf(scenario.job_fit * (jobs.fit[i] - 0.5) + scenario.job_support * support + scenario.job_symptoms * (people.symptoms[i] - 0.5) + scenario.job_overload * people.overload[i]);
  double quit = strain * scenario.job_quitShare * market.quits;
  double dismissed = strain * (1 - scenario.job_quitShare) * protection() * expOf(scenario.job_strainDismissal * jobs.strain[i]);
  if (jobs.disclosed[i] == 1) {
    meetEmployer(jobs.employer[i]);
    dismissed *= least(2, expOf(scenario.job_stigma * (stigmaOf(jobs.employer[i]) - 0.5)));
  }
  if (jobs.onLeave[i] == 1) {
    quit = 0;
    dismissed = 1 / scenario.job_sickLeaveWeeks;
  }
  const double total = quit + dismissed + market.layoff;
  if (!decides(block, JOB_ENDS, probabilityOfRate(total))) return;
  const double which = toUniform(wordOf(block, JOB_ENDS_BY)) * total;
  endJob(i, which < quit ? BY_QUIT : which < quit + dismissed ? BY_DISMISSAL : BY_LAYOFF);
}

void mayEndJob(int i, const struct block *block, const struct bounds *bounds) {
  if (jobs.contractWeeks[i] > 0) {
    jobs.contractWeeks[i] -= 1;
    if (jobs.contractWeeks[i] == 0) {
      endJob(i, BY_TEMPORARY);
      return;
    }
  }
  /* A bound before the rate: support only lowers it, nobody is worn out beyond 1, and exp(z) <= 1 / (1 - z) below 1. */
  const struct market market = bounds->market[people.region[i]];
  const double z = scenario.job_fit * (jobs.fit[i] - 0.5) + scenario.job_symptoms * (people.symptoms[i] - 0.5) + scenario.job_overload * people.overload[i];
  const double strain = scenario.job_ending * (jobs.tenure[i] < scenario.job_tenure ? 1 : bounds->late) * (z < 0.9 ? 1 / (1 - z) : INFINITY);
  const double bound = strain * (scenario.job_quitShare * market.quits + (1 - scenario.job_quitShare) * bounds->byStigma) + market.layoff + bounds->fromSickBed;
  if (isBelow(wordOf(block, JOB_ENDS), bound)) mayEnd(i, block, market);
}
