/* Employers, drawn when somebody meets them: as if in week 0, whenever that is (src/world/meetEmployer.ts). */
#include "chance.h"
#include "elementary.h"
#include "phases.h"

/* The quantile of a beta distribution at `u`, linear between the cells of its table. */
static double betaQuantile(const double *table, double u) {
  const double at = u * (QUANTILES - 1);
  const int cell = (int)at;
  const double low = table[cell];
  return low + (at - cell) * (table[cell + 1 < QUANTILES ? cell + 1 : QUANTILES - 1] - low);
}

static int sectorAt(double u) {
  int sector = 0;
  double sum = fixed.sectorShares[0];
  while (u >= sum && sector < SECTORS - 1) {
    sector += 1;
    sum += fixed.sectorShares[sector];
  }
  return sector;
}

void meetEmployer(int e) {
  float *row = employerRow(e);
  if (row[MET] == 1) return;
  const struct block kind = blockIn(0, EMPLOYER_SECTOR, e, 0);
  const struct block mind = blockIn(0, EMPLOYER_STIGMA, e, 0);
  row[SECTOR] = (float)sectorAt(toUniform(wordOf(&kind, EMPLOYER_SECTOR)));
  row[RESPONSIBLE] = decides(&kind, EMPLOYER_RESPONSIBLE, scenario.employers_responsible);
  row[KIN_ONLY] = e >= urbanCount && decides(&kind, EMPLOYER_KIN, scenario.employers_kinOnly);
  row[STIGMA] = (float)betaQuantile(fixed.stigma, toUniform(wordOf(&mind, EMPLOYER_STIGMA)));
  row[COST_FEAR] = (float)betaQuantile(fixed.costFear, toUniform(wordOf(&mind, EMPLOYER_COST_FEAR)));
  row[MET] = 1;
}

double competenceOf(int e) {
  const struct block mind = blockIn(0, EMPLOYER_COMPETENCE, e, 0);
  return betaQuantile(fixed.competence, toUniform(wordOf(&mind, EMPLOYER_COMPETENCE)));
}

/* What the last experience left, less what has drifted back since. */
double attitudeOf(int e) {
  const float *row = employerRow(e);
  const double attitude = row[ATTITUDE];
  if (attitude == 0) return 0;
  const double weeks = week - (double)row[ATTITUDE_WEEK];
  return weeks == 0 ? attitude : attitude * expOf((-LN2 * weeks) / scenario.employerLearning_halfLife);
}

void moveAttitude(int e, double attitude) {
  float *row = employerRow(e);
  row[ATTITUDE] = (float)(attitude < -1 ? -1 : attitude);
  row[ATTITUDE_WEEK] = (float)week;
}

double sizeOf(int e) {
  const struct block kind = blockIn(0, EMPLOYER_SIZE, e, 0);
  return scenario.employers_size_median * expOf(scenario.employers_size_sdLog * normalOf(wordOf(&kind, EMPLOYER_SIZE)));
}

/* Whether the employer can take somebody on this quarter: what each can make, and Poisson vacancies, less the hires of the quarter. */
bool hasOpening(int e) {
  const int quarter = week / QUARTER_WEEKS;
  const float *row = employerRow(e);
  const double hired = row[QUARTER] == quarter ? row[HIRES] : 0;
  const double openings = scenario.employers_openings_least;
  if (hired < openings) return true;
  const double mean = sizeOf(e) * scenario.employers_openings_perPosition * (regions.vacancyRate[e >= urbanCount] / 0.02);
  if (mean == 0) return false;
  return hired < openings + poissonAtStart(EMPLOYER_OPENINGS, e, quarter << 8, mean);
}

void useOpening(int e) {
  const int quarter = week / QUARTER_WEEKS;
  float *row = employerRow(e);
  if (row[QUARTER] != quarter) {
    row[QUARTER] = (float)quarter;
    row[HIRES] = 0;
  }
  row[HIRES] += 1;
}

/* Moves a first attitude toward the floor, or up to 1, by the employer's experience. */
static double moved(double start, int e) {
  const double attitude = attitudeOf(e) * scenario.employerLearning_attitudeToHiring;
  if (attitude == 0) return start;
  return attitude > 0 ? start - attitude * most(0, start - scenario.employerLearning_floor) : start - attitude * (1 - start);
}

double stigmaOf(int e) { return moved(employerRow(e)[STIGMA], e); }
double costFearOf(int e) { return moved(employerRow(e)[COST_FEAR], e); }

double firstTrust(int s) {
  const int label = services.label[s];
  return label == 0 ? scenario.employerLearning_trustStart_none : label == 1 ? scenario.employerLearning_trustStart_welfareOffice : scenario.employerLearning_trustStart_psychiatric;
}

double trustOf(int e, int s) {
  const double earned = employerRow(e)[TRUST + s];
  return (earned < 0 ? firstTrust(s) : earned) * services.reputation[services.agency[s]];
}
