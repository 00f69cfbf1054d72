/* One contact with one employer (src/week/meeting.ts). */
#include "chance.h"
#include "elementary.h"
#include "phases.h"

static double logOddsOfAnybody(int i, double sector, double responsible) {
  const int region = people.region[i];
  return scenario.invitation_intercept + sector + scenario.invitation_skill * people.skill[i] + scenario.invitation_education * people.education[i]
    + scenario.invitation_history * people.workHistory[i] + scenario.invitation_responsibility * responsible
    + scenario.invitation_tightness * regions.tightness[region] + regions.crowding[region] + scenario.invitation_minority * people.minority[i];
}

double bestInvitation(int i) { return logistic(logOddsOfAnybody(i, fixed.bestSector, 1)) + 1e-12; }

static int employerMet(int i, uint32_t word) {
  const bool rural = people.region[i] == 1;
  const int count = rural ? employerCount - urbanCount : urbanCount;
  return (rural ? urbanCount : 0) + (int)floor(toUniform(word) * count);
}

static bool consents(int i) {
  return people.consentThreshold[i] < logistic(scenario.disclosure_consent - scenario.disclosure_alliance * (1.0 - people.alliance[i]));
}

static void earnTrust(int e, int s) {
  float *trust = employerRow(e) + TRUST + s;
  if (*trust < 0) *trust = (float)firstTrust(s);
  *trust += scenario.employerLearning_trust * (1.0 - *trust);
}

static bool hasSlot(int e) {
  const double taken = employerRow(e)[SUPPORTED];
  const double slots = scenario.employers_supportedSlots_least;
  return taken < slots || taken < slots + floor(sizeOf(e) * scenario.employers_supportedSlots_perPosition);
}

/* Nobody offers a subsidy here; that teaches employers not to expect one. */
static void expectNoSubsidy(int i) {
  const int region = people.region[i];
  const double reached = least(1, (scenario.employerLearning_expectation * 100) / (region == 0 ? urbanCount : employerCount - urbanCount));
  regions.expectation[region] -= reached * regions.expectation[region];
}

static bool introduce(struct attempt attempt, int e, const struct block *contact, const struct block *decision) {
  const int i = attempt.person;
  const bool byStaff = attempt.number >= FIRST_STAFF_ATTEMPT;
  const bool memory = scenario.switches_employerMemory;
  const bool presented = byStaff && consents(i);
  meetEmployer(e);
  const float *row = employerRow(e);
  if (row[KIN_ONLY] == 1 && !decides(contact, KIN_REACHED, scenario.search_kinNetwork * people.network[i])) return false;
  if (memory && (!hasOpening(e) || (presented && !hasSlot(e)))) return false;

  const bool known = presented || decides(contact, TOLD, logistic(scenario.disclosure_base + scenario.disclosure_selfStigma * people.selfStigma[i]));
  const double trust = presented ? trustOf(e, people.service[i]) : 0;
  if (presented) expectNoSubsidy(i);
  const double stigma = known ? stigmaOf(e) : 0;
  const double costFear = known ? costFearOf(e) * (presented ? 1 - scenario.invitation_contactPerson * trust : 1) : 0;

  const double anybody = logOddsOfAnybody(i, fixed.sectorInvitation[(int)row[SECTOR]], row[RESPONSIBLE]);
  const double penalty = scenario.invitation_stigma * stigma + scenario.invitation_costFear * costFear - (people.substanceUse[i] == 1 ? scenario.invitation_substance : 0);
  const double z = known ? anybody - penalty : anybody + scenario.invitation_gap;
  if (!decides(decision, INVITATION, logistic(z))) {
    people.rejections[i] += 1;
    /* Stigma caused the rejection if the same draw would have been an invitation without it. */
    if (known && toUniform(wordOf(decision, INVITATION)) < logistic(z + scenario.invitation_stigma * stigma)) people.stigmaRejections[i] += 1;
    return false;
  }
  if (byStaff) people.supportedTries[i] += 1;
  if (accounts.open[i] == 1) accounts.invitations[i] += 1;
  const struct interview interview = {i, e, attempt.number, presented, known, trust, costFear, wordOf(decision, FIT_OF_JOB), wordOf(decision, OFFER), wordOf(decision, ACCEPTANCE)};
  return considerOffer(&interview);
}

/* A draw above the highest probability of an invitation is a rejection whatever the employer is like, unless the employer may be closed. */
bool meet(struct attempt attempt) {
  const int i = attempt.person;
  const struct block contact = blockIn(week, EMPLOYER_MET, people.name[i], attempt.number);
  const struct block decision = blockIn(week, INVITATION, people.name[i], attempt.number);
  const int e = employerMet(i, wordOf(&contact, EMPLOYER_MET));
  if (attempt.number >= FIRST_STAFF_ATTEMPT) {
    if (scenario.switches_employerMemory) earnTrust(e, people.service[i]);
    countContact(i, e);
  }
  const float *row = employerRow(e);
  const bool mayBeClosed = e >= urbanCount || row[HIRES] > 0 || row[SUPPORTED] > 0;
  if (mayBeClosed || isBelow(wordOf(&decision, INVITATION), attempt.best)) return introduce(attempt, e, &contact, &decision);
  people.rejections[i] += 1;
  return false;
}
