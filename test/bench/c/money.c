/* Benefits, places, hospital, taxes and QALYs of the week (src/week/money.ts). */
#include "phases.h"

/* Items of the ledger (src/world/ledger.ts). */
enum { PAID_BENEFITS, PAID_ASSISTANCE, PAID_SUBSIDIES, PAID_PLACES, PAID_HOSPITAL, PAID_TAXES, PAID_WAGES, GAINED_QALYS = 10 };

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

/* Everybody came at the start, so the own week is the week. */
void chargeStaff(int i, int s) {
  accounts.netCost[i] += services.costPerClient[s];
  if (accounts.member[i] == 1) record.ledger[record.ledgerRow[week] + services.payer[s]] += services.costPerClient[s];
}

static void bookCosts(int i, const double *levels, bool subsidised) {
  const double hourlyWage = scenario.costs_hourlyWage;
  const double paidHours = jobs.paidHours[i];
  const double wage = paidHours * hourlyWage;
  const int kind = people.benefit[i];
  double paid = levels[kind];
  if (kind == DISABILITY) paid *= people.benefitDegree[i];
  if (wage > 0) paid = benefitBeside(i, wage);
  double sick = kind == SICK_PAY && wage == 0 && hasStarted(i) ? jobs.hours[i] * hourlyWage * scenario.welfare_sickPay : 0;
  if (jobs.graded[i] == 1 && paidHours > 0) sick += (jobs.hours[i] - paidHours) * hourlyWage * scenario.welfare_sickPay;
  const int row = people.stage[i];
  const double place = row >= 0 && activityOfStage[stages.activity[row]] == SHELTERED ? scenario.costs_placeWeek : 0;
  const double hospital = people.hospitalWeeks[i] > 0 ? 7 * scenario.costs_hospitalDay : 0;
  const double subsidy = subsidised ? wage * jobs.subsidyLevel[i] : 0;
  accounts.netCost[i] += paid - wage * scenario.costs_taxShare + sick + place + hospital + subsidy;
  if (accounts.member[i] != 1) return;
  double *ledger = record.ledger + record.ledgerRow[week];
  ledger[kind == ASSISTANCE ? PAID_ASSISTANCE : PAID_BENEFITS] += paid;
  ledger[PAID_BENEFITS] += sick;
  ledger[PAID_PLACES] += place;
  ledger[PAID_HOSPITAL] += hospital;
  if (wage <= 0) return;
  ledger[PAID_WAGES] += wage;
  ledger[PAID_TAXES] += wage * scenario.costs_taxShare;
  ledger[PAID_SUBSIDIES] += subsidy;
}

static void bookQalys(int i, double working) {
  const double gained = qaly(i, working);
  accounts.qalys[i] += gained;
  if (accounts.member[i] == 1) record.ledger[record.ledgerRow[week] + GAINED_QALYS] += gained;
}

void bookMoney(void) {
  const double full = fullWage();
  const double levels[5] = {0, 0, scenario.welfare_allowance * full, scenario.welfare_disability * full, scenario.welfare_assistance * full};
  for (int i = 0; i < peopleCount; i += 1) {
    const bool subsidised = jobs.subsidyWeeks[i] > 0 && jobs.startWeek[i] <= week;
    if (subsidised) jobs.subsidyWeeks[i] -= 1;
    if (accounts.open[i] == 0) continue;
    if (people.leftWeek[i] != 0) {
      if (people.dead[i] == 0) bookQalys(i, 0);
      continue;
    }
    bookCosts(i, levels, subsidised);
    bookQalys(i, jobs.paidHours[i] > 0 ? scenario.costs_utility_working : 0);
  }
}
