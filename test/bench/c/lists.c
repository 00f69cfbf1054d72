/* Lists, and who may come in (src/world/enrolment.ts, hidden.ts, admission.ts, readiness.ts). */
#include "chance.h"
#include "phases.h"

void leaveReferralList(int i) {
  if (people.waitingFor[i] >= 0) services.waiting[people.waitingFor[i]] -= 1;
  people.waitingFor[i] = -1;
}

void leaveLists(int i) {
  leaveReferralList(i);
  if (people.offered[i] >= 0) services.waiting[people.offered[i]] -= 1;
  people.offered[i] = -1;
}

void setHidden(int i, int s) {
  const int before = people.hidden[i];
  if (before >= 0) services.hidden[before] -= 1;
  if (s >= 0) services.hidden[s] += 1;
  people.hidden[i] = (int16_t)s;
}

double freeCapacity(int s) {
  const double part = services.staffed[s];
  if (part == 0) return 0;
  double free = INFINITY;
  if (services.places[s] >= 0) free = services.places[s] - services.enrolled[s];
  if (services.caseload[s] >= 0) {
    int orphans = services.enrolled[s];
    for (int p = services.firstPost[s]; p < services.firstPost[s] + services.postCount[s]; p += 1) orphans -= posts.clients[p];
    free = least(free, floor(services.caseload[s] * part + 1e-9 - services.held[s] - orphans));
  }
  const int first = stages.firstRow[s];
  if (stages.places[first] >= 0) free = least(free, stages.places[first] - stages.occupied[first]);
  return free;
}

bool isAdmitted(int i, int s) {
  const int first = stages.firstRow[s];
  const int rule = stages.entryRule[first];
  const double capacity = 1.0 - people.symptoms[i];
  if (capacity < scenario.welfare_minimumCapacity) return false;
  if (rule == ENTRY_WISH) return wantsWork(i);
  if (rule == ENTRY_CAPACITY) return capacity >= stages.entryCapacity[first];
  return rule != ENTRY_READINESS || isJudgedReady(i);
}

bool isJudgedReady(int i) {
  const struct block block = blockIn(week, READINESS_NOISE, people.name[i], 0);
  const double margin = people.skill[i] - scenario.readiness_skill + (scenario.readiness_symptoms - people.symptoms[i]);
  return margin + scenario.readiness_noise * normalOf(wordOf(&block, READINESS_NOISE)) > 0;
}
