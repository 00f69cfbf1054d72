/* Offer, acceptance and hire (src/week/hiring.ts). */
#include "chance.h"
#include "elementary.h"
#include "phases.h"

static double fitOf(int i, uint32_t word) {
  const double mean = scenario.fit_without + (scenario.fit_withPreference - scenario.fit_without) * people.preference[i];
  return within(mean + scenario.fit_sd * normalOf(word), 0, 1);
}

static double followAlongWeight(int i) {
  const int weeks = stages.most[stages.followRow[people.service[i]]];
  return weeks < 0 ? 1 : least(1, weeks / 52.0);
}

/* What an employer sees, as log-odds of an offer. */
static double suitability(const struct interview *interview, double fit) {
  const int i = interview->person;
  const double frailty = scenario.heterogeneity_frailty ? scenario.offer_frailty * people.frailty[i] : 0;
  return scenario.offer_intercept + frailty + scenario.offer_fit * fit + scenario.offer_symptoms * people.symptoms[i] + (interview->presented ? scenario.offer_presented * interview->trust : 0);
}

static bool isOffered(const struct interview *interview, double fit) {
  const int i = interview->person;
  const double staying = interview->presented ? scenario.offer_candidate * followAlongWeight(i) : 0;
  const double protection = scenario.offer_protection * (scenario.labourMarket_dismissalProtection - 2);
  const double expected = interview->presented ? regions.expectation[people.region[i]] * (scenario.offer_expectation + scenario.offer_superCandidate * people.symptoms[i]) : 0;
  const double z = suitability(interview, fit) + staying + scenario.offer_costFear * interview->costFear + protection + expected;
  return toUniform(interview->offerWord) < logistic(z);
}

static double demandOf(double hours, double fit) {
  return within((hours / scenario.costs_fullTimeHours) * (scenario.job_demand - scenario.job_demandFit * fit), 0, 1);
}

static bool isAccepted(const struct interview *interview, double fit, double hours) {
  const int i = interview->person;
  const double beyond = most(0, hours / scenario.costs_fullTimeHours - (1.0 - people.symptoms[i]));
  const double wage = hours * scenario.costs_hourlyWage;
  const double gain = (wage + benefitBeside(i, wage) - benefitBeside(i, 0)) / fullWage();
  const double accepts = scenario.acceptance_base + scenario.acceptance_fit * (fit - 0.5) + scenario.acceptance_fear * fearOf(i) + scenario.acceptance_income * gain + scenario.acceptance_hours * beyond;
  return toUniform(interview->acceptanceWord) < logistic(accepts);
}

static void fillJob(const struct interview *interview, double fit, double hours, const struct block *terms) {
  const int i = interview->person;
  jobs.grade[i] = COMPETITIVE;
  jobs.subsidyWeeks[i] = 0;
  jobs.subsidyLevel[i] = 0;
  jobs.laterLevel[i] = 0;
  jobs.laterWeeks[i] = 0;
  jobs.startWeek[i] = (int16_t)(week + 1);
  jobs.employer[i] = interview->employer;
  jobs.provider[i] = interview->presented ? people.service[i] : -1;
  jobs.hours[i] = (float)hours;
  jobs.fit[i] = (float)fit;
  jobs.demand[i] = (float)demandOf(hours, fit);
  jobs.contractWeeks[i] = (int16_t)(decides(terms, TEMPORARY_JOB, scenario.job_temporary) ? geometricFromWord(wordOf(terms, CONTRACT_LENGTH), scenario.job_contract) : 0);
  jobs.disclosed[i] = interview->known;
  jobs.tenure[i] = 0;
  jobs.competence[i] = (float)competenceOf(interview->employer);
  jobs.accommodation[i] = 0;
  jobs.naturalSupport[i] = 0;
  jobs.strain[i] = 0;
  jobs.strainLeft[i] = 1;
  jobs.graded[i] = 0;
  jobs.support[i] = people.clientHours[i];
  jobs.onLeave[i] = 0;
  jobs.absent[i] = 0;
  jobs.original[i] = 0;
}

/* Lists are left, and a programme turns to follow-along, or ends at the hire where it has none. */
static void hire(const struct interview *interview, double fit, double hours, const struct block *terms) {
  const int i = interview->person;
  const int e = interview->employer;
  fillJob(interview, fit, hours, terms);
  if (scenario.switches_employerMemory) {
    useOpening(e);
    if (interview->presented) employerRow(e)[SUPPORTED] += 1;
  }
  people.belief[i] += scenario.belief_hire * (1.0 - people.belief[i]);
  if (people.inTreatment[i] == 1) clinic.successes += 1;
  regions.taken[people.region[i]] += 1;
  setHidden(i, -1);
  leaveLists(i);
  const int s = people.service[i];
  if (s < 0) return;
  record.hiresInService += 1;
  countHire(i, e);
  const int row = stages.followRow[s];
  if (stages.most[row] == 0) leaveService(i);
  else enterStage(i, row);
}

bool considerOffer(const struct interview *interview) {
  const int i = interview->person;
  const double fit = fitOf(i, interview->fitWord);
  if (!isOffered(interview, fit)) {
    people.rejections[i] += 1;
    return false;
  }
  if (accounts.open[i] == 1) accounts.offers[i] += 1;
  const struct block terms = blockIn(week, HOURS_OF_JOB, people.name[i], interview->attempt);
  const double capacity = 1.0 - people.symptoms[i];
  const double hours = within(scenario.job_hours * (scenario.job_hoursLeast + scenario.job_hoursCapacity * capacity) + scenario.job_hoursSd * normalOf(wordOf(&terms, HOURS_OF_JOB)), 4, scenario.costs_fullTimeHours);
  if (!isAccepted(interview, fit, hours)) return false;
  hire(interview, fit, hours, &terms);
  return true;
}
