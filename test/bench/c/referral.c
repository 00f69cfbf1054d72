/* Referral to services, education instead, and the choice of a service (src/week/referral.ts, choice.ts). */
#include "chance.h"
#include "elementary.h"
#include "phases.h"

static bool isOpenTo(int i, int s) {
  if (services.open[s] == 0 || (services.region[s] >= 0 && services.region[s] != people.region[i])) return false;
  if (services.offeredTo[s] == 0 || people.offered[i] == s || people.service[i] == s) return false;
  const int reentry = services.reentryWeeks[s];
  return people.lastService[i] != s || (reentry >= 0 && week - people.lastServiceWeek[i] >= reentry);
}

static double attraction(int i, int s) {
  if (!isOpenTo(i, s)) return 0;
  const double capacity = services.capacity[s];
  const double liking = scenario.choice_ordinary * people.wish[i] * services.taste[s] - scenario.choice_label * people.selfStigma[i] * 0.5 * services.label[s];
  return (expOf(liking) * capacity) / (1 + (2 * services.waiting[s]) / capacity);
}

static int chooseService(int i, uint32_t word) {
  double total = 0;
  for (int s = 0; s < serviceCount; s += 1) total += attraction(i, s);
  if (total == 0) return -1;
  double left = toUniform(word) * total;
  int last = -1;
  for (int s = 0; s < serviceCount; s += 1) {
    const double weight = attraction(i, s);
    if (weight == 0) continue;
    last = s;
    left -= weight;
    if (left < 0) return s;
  }
  return last;
}

static bool startsEducation(int i, const struct block *block) {
  const double p = probabilityOfRate((scenario.education_entryPerYear / WEEKS_PER_YEAR) * expOf(-most(0, ageOf(i) - 20) / scenario.education_ageScale));
  if (!decides(block, EDUCATION_ENTRY, p)) return false;
  people.inEducation[i] = 1;
  return true;
}

/* Whether a clinician holds the patient back as too ill. */
static bool isHeldBack(int i, const struct block *block, const struct block *further) {
  if (!decides(block, HELD_BACK, clinic.treatmentFirst)) return false;
  const double bySymptoms = people.symptoms[i] > 1 - scenario.clinic_gatekeeping;
  return decides(further, JUDGED_TOO_ILL, (1 - scenario.clinic_accuracy) * scenario.clinic_gatekeeping + scenario.clinic_accuracy * bySymptoms);
}

/* Whether the list looks too long to apply. */
static bool looksHopeless(int i, int s) {
  const double before = services.waiting[s] - most(0, freeCapacity(s));
  if (before < 0 || services.waiting[s] == 0) return false;
  const double wait = (before + 1) / most(services.outflow[s], 0.001 * services.capacity[s]);
  const struct block block = blockIn(week, DETERRED, people.name[i], services.hash[s]);
  return decides(&block, DETERRED, 1 - expOf(-wait / scenario.choice_patience));
}

static void referPerson(int i, const struct block *block) {
  const double sought = people.inActiveMunicipality[i] == 1 ? 1 : scenario.welfare_passiveReferral;
  const double byClinic = people.inTreatment[i] == 1 ? scenario.clinic_referralPerWeek : 0;
  const double byOffice = people.benefit[i] != NO_BENEFIT ? sought * scenario.welfare_referralPerWeek : 0;
  const double total = byClinic + byOffice + sought * scenario.welfare_selfReferralPerWeek;
  if (!decides(block, REFERRAL, probabilityOfRate(total))) return;
  const struct block further = blockIn(week, REFERRAL_SERVICE, people.name[i], 0);
  if (decides(block, REFERRAL_ROUTE, byClinic / total) && isHeldBack(i, block, &further)) return;
  const int s = chooseService(i, wordOf(&further, REFERRAL_SERVICE));
  if (s < 0) return;
  if (looksHopeless(i, s)) {
    setHidden(i, s);
    return;
  }
  setHidden(i, -1);
  people.waitingFor[i] = (int16_t)s;
  people.waitingSince[i] = (int16_t)week;
  services.waiting[s] += 1;
}

void refer(void) {
  const double referralBound = probabilityOfRate(scenario.clinic_referralPerWeek + scenario.welfare_referralPerWeek + scenario.welfare_selfReferralPerWeek);
  const double educationBound = probabilityOfRate(scenario.education_entryPerYear / WEEKS_PER_YEAR);
  for (int i = 0; i < peopleCount; i += 1) {
    if (people.service[i] >= 0 || people.leftWeek[i] != 0 || jobs.grade[i] != NO_JOB || people.inEducation[i] != 0 || people.hospitalWeeks[i] != 0) continue;
    const struct block block = blockIn(week, REFERRAL, people.name[i], 0);
    const bool mayLearn = isBelow(wordOf(&block, EDUCATION_ENTRY), educationBound);
    if (!mayLearn && !isBelow(wordOf(&block, REFERRAL), referralBound)) continue;
    if (mayLearn && startsEducation(i, &block)) continue;
    if (people.waitingFor[i] < 0 && wantsWork(i)) referPerson(i, &block);
  }
}
