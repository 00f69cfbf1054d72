/* Benefits, places, hospital, taxes and QALYs of the week (src/week/money.ts). */
#include "phases.h"

double fullWage(void) { return scenario.costs_fullTimeHours * scenario.costs_hourlyWage; }

double benefitBeside(int i, double wage) {
  const double full = fullWage();
  const int kind = people.benefit[i];
  const double level = kind == ALLOWANCE ? scenario.welfare_allowance : kind == DISABILITY ? scenario.welfare_disability * people.benefitDegree[i] : kind == ASSISTANCE ? scenario.welfare_assistance : 0;
  const bool waits = kind == DISABILITY && week - people.benefitSince[i] < scenario.welfare_waitingWeeks;
  return most(0, level * full - (waits ? wage : scenario.welfare_earningsTest * most(0, wage - scenario.welfare_earningsThreshold * full)));
}

static double qaly(int i, double working) {
  return (scenario.costs_utility_well - scenario.costs_utility_symptoms * people.symptoms[i] + working) / WEEKS_PER_YEAR;
}

static double costOf(int i, const double *levels, bool subsidised) {
  const double hourlyWage = scenario.costs_hourlyWage;
  const double paidHours = jobs.paidHours[i];
  const double wage = paidHours * hourlyWage;
  const int kind = people.benefit[i];
  double paid = levels[kind];
  if (kind == DISABILITY) paid *= people.benefitDegree[i];
  if (wage > 0) paid = benefitBeside(i, wage);
  double cost = paid - wage * scenario.costs_taxShare;
  if (kind == SICK_PAY && wage == 0 && hasStarted(i)) cost += jobs.hours[i] * hourlyWage * scenario.welfare_sickPay;
  if (jobs.graded[i] == 1 && paidHours > 0) cost += (jobs.hours[i] - paidHours) * hourlyWage * scenario.welfare_sickPay;
  const int row = people.stage[i];
  if (row >= 0 && activityOfStage[stages.activity[row]] == SHELTERED) cost += scenario.costs_placeWeek;
  if (people.hospitalWeeks[i] > 0) cost += 7 * scenario.costs_hospitalDay;
  if (subsidised) cost += wage * jobs.subsidyLevel[i];
  return cost;
}

void bookMoney(void) {
  const double full = fullWage();
  const double levels[5] = {0, 0, scenario.welfare_allowance * full, scenario.welfare_disability * full, scenario.welfare_assistance * full};
  for (int i = 0; i < peopleCount; i += 1) {
    const bool subsidised = jobs.subsidyWeeks[i] > 0 && jobs.startWeek[i] <= week;
    if (subsidised) jobs.subsidyWeeks[i] -= 1;
    if (accounts.open[i] == 0) continue;
    if (people.leftWeek[i] != 0) {
      if (people.dead[i] == 0) accounts.qalys[i] += qaly(i, 0);
      continue;
    }
    accounts.netCost[i] += costOf(i, levels, subsidised);
    accounts.qalys[i] += qaly(i, jobs.paidHours[i] > 0 ? scenario.costs_utility_working : 0);
  }
}
