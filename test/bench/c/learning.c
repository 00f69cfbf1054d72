/* People, employers and clinicians draw their lessons from the week (src/week/learning.ts). */
#include "elementary.h"
#include "phases.h"

/* What the stage does to belief, wish and trust; says what it teaches. */
struct lesson { double belief, wish, groups, ceiling, taught; };

static struct lesson learnInStage(int i, int row, struct lesson so) {
  const double share = people.delivered[i];
  const double a = people.alliance[i];
  so.taught = stages.demand[row] < 1.0 - people.symptoms[i] - scenario.skill_slack ? 0 : share;
  so.belief += stages.belief[row] * so.taught + scenario.belief_push * stages.requirements[row] * (2 * a - 1);
  so.groups = stages.network[row] * share;
  so.ceiling = stages.skillCeiling[row];
  const double habit = stages.habituation[row];
  if (habit > 0 && week - people.stageSince[i] >= 52) {
    so.belief -= habit;
    so.wish = most(0, so.wish - habit);
  }
  const double hours = people.clientHours[i];
  if (hours > 0) people.alliance[i] = (float)(a + least(1, scenario.alliance_gain * hours) * (least(1, scenario.alliance_ceiling + scenario.alliance_integrated * services.integration[people.service[i]]) - a));
  else people.alliance[i] = (float)(a * (1 - scenario.alliance_fade));
  return so;
}

static void learnFromTries(int i, double *belief) {
  if (people.supportedTries[i] > 0) *belief += scenario.belief_supportedTry * (1 - *belief);
  if (scenario.heterogeneity_discouragement) *belief *= 1 - least(0.5, scenario.belief_rejection * people.rejections[i]);
  people.selfStigma[i] += least(1, scenario.belief_stigmaRejection * people.stigmaRejections[i]) * (1.0 - people.selfStigma[i]);
}

static void learnPerson(int i) {
  const bool working = hasStarted(i);
  const int row = people.stage[i];
  struct lesson so = {people.belief[i], people.wish[i], 0, 0, 0};
  if (working && jobs.tenure[i] % 4 == 0) so.belief += scenario.belief_keptMonth * (1 - so.belief);
  if (people.met[i] == 1) learnFromTries(i, &so.belief);
  if (row >= 0) so = learnInStage(i, row, so);
  so.belief = within(so.belief, 0.01, 0.99);
  people.belief[i] = (float)so.belief;
  people.wish[i] = (float)(so.wish + scenario.belief_wish * (so.belief - so.wish));

  const double circle = people.network[i];
  const double level = working ? scenario.belief_network_working : scenario.belief_network_idle - scenario.belief_network_symptoms * people.symptoms[i];
  people.network[i] = (float)within(circle + scenario.belief_networkPull * (level - circle) + so.groups, 0, 1);
  people.workHistory[i] += ((working ? 1.0 : 0.0) - people.workHistory[i]) / HISTORY_WEEKS;

  const double skill = people.skill[i];
  if (working) people.skill[i] = (float)(skill + scenario.skill_onTheJob * jobs.fit[i] * (1 - jobs.absent[i]) * (1 - skill));
  else if (so.ceiling > skill) people.skill[i] = (float)(skill + stages.skillPull[row] * so.taught * (so.ceiling - skill));
  else if (so.ceiling == 0) people.skill[i] = (float)(skill - scenario.skill_rust * skill);
}

/* A supported, kept hire moves the employer's attitude, spread over its first weeks. */
static void teachEmployers(void) {
  if (!scenario.switches_employerMemory) return;
  for (int k = 0; k < atWorkCount; k += 1) {
    const int i = atWork[k];
    if (jobs.grade[i] == NO_JOB || jobs.tenure[i] > scenario.employerLearning_weeks || jobs.disclosed[i] == 0 || jobs.absent[i] == 1 || jobs.support[i] < 0.05) continue;
    const int e = jobs.employer[i];
    meetEmployer(e);
    const double attitude = attitudeOf(e);
    moveAttitude(e, attitude + (scenario.employerLearning_hire / scenario.employerLearning_weeks) * (1 - attitude));
  }
}

static void teachClinicians(void) {
  const double clinicians = most(1, clinic.patients / scenario.clinic_clinicianPatients);
  clinic.treatmentFirst *= 1 - least(1, (scenario.clinic_softening * clinic.successes) / clinicians);
  clinic.successes = 0;
  double shared = 0;
  for (int s = 0; s < serviceCount; s += 1) shared += services.integration[s] * services.enrolled[s];
  clinic.treatmentFirst *= 1 - scenario.clinic_coLocation * least(1, shared / most(1, clinic.patients));
}

static void forgetBadEndings(void) {
  const double recovering = 1 - expOf(-LN2 / scenario.employerLearning_halfLife);
  for (int a = 0; a < AGENCIES; a += 1) services.reputation[a] += recovering * (1 - services.reputation[a]);
}

void learn(void) {
  for (int i = 0; i < peopleCount; i += 1) if (people.leftWeek[i] == 0) learnPerson(i);
  teachEmployers();
  teachClinicians();
  forgetBadEndings();
}
