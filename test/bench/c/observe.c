/* The week is written down as it ended (src/week/observe.ts). */
#include "phases.h"

enum { COMPETITIVE_COLUMN = 16, EVER_COMPETITIVE_COLUMN, SUPPORTED_COLUMN, LOAD_COLUMN, WAITING_COLUMN, STAFFED_POSTS_COLUMN, UTILISATION_COLUMN, GAVE_UP_COLUMN, NOT_APPLYING_COLUMN };
#define FULL_TIME_FROM 30

static void dropHidden(void) {
  int hidden = 0;
  for (int s = 0; s < serviceCount; s += 1) hidden += services.hidden[s];
  if (hidden == 0) return;
  for (int i = 0; i < peopleCount; i += 1) {
    if (people.hidden[i] >= 0 && ((!wantsWork(i) && jobs.grade[i] == NO_JOB) || people.inEducation[i] == 1)) setHidden(i, -1);
  }
}

/* The one main activity of a person this week, by precedence. */
static int activityOf(int i) {
  if (people.leftWeek[i] != 0) return people.dead[i] == 1 ? DEAD : RETIRED;
  if (people.hospitalWeeks[i] > 0) return IN_HOSPITAL;
  if (hasStarted(i)) {
    if (jobs.onLeave[i] == 1) return ABSENT;
    if (jobs.grade[i] == SUBSIDISED) return IN_SUBSIDISED;
    return jobs.hours[i] >= FULL_TIME_FROM ? FULL_TIME : PART_TIME;
  }
  if (people.inEducation[i] == 1) return IN_EDUCATION;
  if (people.stage[i] >= 0) return activityOfStage[stages.activity[people.stage[i]]];
  if (people.waitingFor[i] >= 0 || people.offered[i] >= 0) return WAITING_LIST;
  return wantsWork(i) ? OWN_SEARCH : NO_ACTIVITY;
}

static void bookActivity(int i, int activity, int ownWeek) {
  if (activity == SHELTERED) accounts.shelteredWeeks[i] += 1;
  else if (activity == IN_HOSPITAL) accounts.hospitalWeeks[i] += 1;
  else if ((activity == IN_SUBSIDISED || activity == PLACEMENT || activity == BONUS_WAGE) && accounts.firstPlacement[i] == 0) accounts.firstPlacement[i] = (int16_t)ownWeek;
}

static void keepState(int i, int asked) {
  const size_t capacity = (size_t)sizes.capacity;
  float *at = record.kept + (size_t)asked * KEPT_STATES * capacity + i;
  const bool dead = people.dead[i] == 1;
  at[0] = jobs.grade[i] == COMPETITIVE && jobs.startWeek[i] <= week;
  at[capacity] = dead ? NAN : people.symptoms[i];
  at[2 * capacity] = dead ? NAN : people.belief[i];
  at[3 * capacity] = dead ? NAN : people.selfStigma[i];
  at[4 * capacity] = people.activity[i] == IN_EDUCATION;
  at[5 * capacity] = people.benefit[i] == DISABILITY;
  at[6 * capacity] = jobs.original[i];
}

/* Counts the cohort by main activity; everybody came at the start and shares the own week. */
static void observeMembers(void) {
  double *series = record.series + (size_t)week * (size_t)sizes.columns;
  const int asked = record.askedIndex[week];
  const int flow = record.flowIndex[week];
  for (int i = 0; i < peopleCount; i += 1) {
    const int activity = activityOf(i);
    people.activity[i] = (uint8_t)activity;
    if (accounts.open[i] == 0) continue;
    bookActivity(i, activity, week);
    accounts.waitWeeks[i] += people.waitingFor[i] >= 0 || people.offered[i] >= 0;
    if (asked >= 0) keepState(i, asked);
    if (flow >= 0) record.activityAt[(size_t)flow * (size_t)sizes.capacity + (size_t)i] = (uint8_t)activity;
    if (accounts.member[i] != 1) continue;
    series[activity] += 1;
    series[COMPETITIVE_COLUMN] += jobs.grade[i] == COMPETITIVE && jobs.startWeek[i] <= week;
    series[EVER_COMPETITIVE_COLUMN] += accounts.firstCompetitive[i] > 0;
    series[SUPPORTED_COLUMN] += people.service[i] >= 0;
  }
  if (week == sizes.horizon) for (int i = 0; i < peopleCount; i += 1) accounts.open[i] = 0;
}

static void observePosts(double *series) {
  double held = 0;
  double staffed = 0;
  double available = 0;
  double delivered = 0;
  for (int p = 0; p < postTotal; p += 1) {
    if (!isStaffed(p)) continue;
    held += posts.clients[p];
    staffed += posts.fraction[p];
    available += posts.available[p];
    delivered += posts.delivered[p];
  }
  series[LOAD_COLUMN] = staffed == 0 ? 0 : held / staffed;
  series[STAFFED_POSTS_COLUMN] = staffed / scenario.population_scale;
  series[UTILISATION_COLUMN] = available == 0 ? 0 : delivered / available;
}

void observe(void) {
  dropHidden();
  observeMembers();
  double *series = record.series + (size_t)week * (size_t)sizes.columns;
  observePosts(series);
  series[GAVE_UP_COLUMN] = record.gaveUp / scenario.population_scale;
  for (int s = 0; s < serviceCount; s += 1) {
    record.listWeeks += services.waiting[s];
    record.hiddenWeeks += services.hidden[s];
    series[WAITING_COLUMN] += services.waiting[s] / scenario.population_scale;
    series[NOT_APPLYING_COLUMN] += services.hidden[s] / scenario.population_scale;
  }
}
