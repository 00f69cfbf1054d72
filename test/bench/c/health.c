/* Symptoms, relapse and hospital; ageing, retirement and death (src/week/health.ts). */
#include "chance.h"
#include "elementary.h"
#include "phases.h"

static bool works(int i) { return hasStarted(i) && jobs.onLeave[i] == 0; }

static double relapseProbability(int i) {
  const double reward = works(i) ? jobs.fit[i] * worthOf(jobs.grade[i]) : 0;
  return probabilityOfRate(scenario.relapse_rate * expOf(scenario.relapse_symptoms * (people.symptoms[i] - 0.5) + scenario.relapse_substance * people.substanceUse[i]
    + scenario.relapse_overload * people.overload[i] - scenario.relapse_reward * reward - scenario.relapse_treatment * people.inTreatment[i]));
}

static double highestRelapseProbability(void) {
  return probabilityOfRate(scenario.relapse_rate * expOf(scenario.relapse_symptoms * 0.5 + scenario.relapse_substance + scenario.relapse_overload));
}

static double deathProbability(int i) {
  return probabilityOfRate((scenario.mortality_rate / WEEKS_PER_YEAR) * expOf(scenario.mortality_perYear * (ageOf(i) - 40) + scenario.mortality_severity * people.severity[i]));
}

static double highestDeathProbability(void) {
  const double oldest = most(scenario.mortality_retirement, scenario.population_age_most) + 1;
  return probabilityOfRate((scenario.mortality_rate / WEEKS_PER_YEAR) * expOf(scenario.mortality_perYear * most(0, oldest - 40) + scenario.mortality_severity));
}

static void relapse(int i) {
  people.symptoms[i] = (float)least(1, people.symptoms[i] + scenario.relapse_jump);
  people.relapseWeek[i] = (int16_t)week;
  if (hasStarted(i)) jobs.onLeave[i] = 1;
  const struct block block = blockIn(week, HOSPITALISED, people.name[i], 0);
  if (!decides(&block, HOSPITALISED, least(1, scenario.relapse_hospitalised * 2 * people.severity[i]))) return;
  people.hospitalWeeks[i] = (int16_t)geometricFromWord(wordOf(&block, HOSPITAL_STAY), scenario.relapse_stay);
  if (accounts.open[i] == 1) accounts.admissions[i] += 1;
}

static void leaveWorkingAge(int i, bool dead) {
  if (jobs.grade[i] != NO_JOB) endJob(i, BY_LIFE);
  leaveService(i);
  leaveLists(i);
  setHidden(i, -1);
  people.hospitalWeeks[i] = 0;
  people.inEducation[i] = 0;
  people.leftWeek[i] = (int16_t)week;
  people.dead[i] = dead;
  people.benefit[i] = NO_BENEFIT;
}

/* The level to which symptoms return: illness, treatment, work or idleness, and worry. Notes the demand beyond capacity. */
static double levelOf(int i, double x) {
  const double r = fixed.responsiveness[people.diagnosis[i]];
  double relieved = scenario.health_treatment * people.inTreatment[i];
  double apart = scenario.health_dual * people.substanceUse[i];
  double level = 0;
  const int s = people.service[i];
  if (s >= 0) {
    const double together = services.integration[s] * least(1, people.clientHours[i] / HOURS_THAT_REACH);
    relieved *= 1 + scenario.health_coordination * together;
    apart *= 1 - together;
    const int row = people.stage[i];
    level = stages.symptoms[row] - scenario.health_hope * r * people.alliance[i] * people.delivered[i] + scenario.health_limitStress * r * (week - people.stageSince[i] >= stages.stressFrom[row]);
  }
  level += people.severity[i] * (1 - least(1, relieved * (1 - apart)));
  people.overload[i] = 0;
  if (works(i)) {
    const double beyond = most(0, jobs.demand[i] * (1.0 - jobs.accommodation[i]) - (1 - x));
    people.overload[i] = (float)beyond;
    level += scenario.health_overload * beyond - scenario.health_reward * r * jobs.fit[i] * worthOf(jobs.grade[i]);
  } else {
    const int activity = people.activity[i];
    if (activity >= NO_ACTIVITY || activity == WAITING_LIST) level += scenario.health_idleness * r;
  }
  if (people.benefit[i] == ALLOWANCE && week - 1 - people.benefitSince[i] > scenario.welfare_allowanceWeeks - 26) level += scenario.health_threat;
  return level;
}

void liveWithIllness(void) {
  const double relapseBound = highestRelapseProbability();
  const double deathBound = highestDeathProbability();
  const double awardBound = probabilityOfRate(scenario.welfare_disabilityPerWeek * 2);
  const double oldest = scenario.mortality_retirement - week / WEEKS_PER_YEAR;
  for (int i = 0; i < peopleCount; i += 1) {
    if (people.leftWeek[i] != 0) continue;
    const struct block block = blockIn(week, SYMPTOM_NOISE, people.name[i], 0);
    mayBeAwarded[i] = isBelow(wordOf(&block, DISABILITY_AWARD), awardBound);

    const double x = people.symptoms[i];
    const double level = levelOf(i, x);
    const double next = x + scenario.health_pull * (level - x) + scenario.health_noise * (float)nearlyNormal(wordOf(&block, SYMPTOM_NOISE));
    people.symptoms[i] = (float)(next < 0 ? 0 : next > 1 ? 1 : next);

    /* Nobody relapses into hospital from hospital. */
    if (people.hospitalWeeks[i] > 0) people.hospitalWeeks[i] -= 1;
    else if (isBelow(wordOf(&block, RELAPSE), relapseBound) && decides(&block, RELAPSE, relapseProbability(i))) relapse(i);
    if (isBelow(wordOf(&block, DEATH), deathBound) && decides(&block, DEATH, deathProbability(i))) leaveWorkingAge(i, true);
    else if (people.ageAtEntry[i] >= oldest && ageOf(i) >= scenario.mortality_retirement) leaveWorkingAge(i, false);
  }
}
