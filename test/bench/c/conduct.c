/* What services do, counted; counting changes nothing else (src/world/countConduct.ts). */
#include "phases.h"

double promisedHours(int i, int row) {
  return week - people.stageSince[i] < stages.firstWeeks[row] ? stages.hoursFirst[row] : stages.hoursLater[row];
}

void countPostWeek(int s, int p) {
  const double part = posts.fraction[p];
  conduct.postWeeks[s] += part;
  conduct.ownPostWeeks[s] += part;
  conduct.load[s] += posts.clients[p];
  conduct.integration[s] += part * services.integration[s];
}

void countContact(int i, int e) {
  const int s = people.service[i];
  conduct.contacts[s] += 1;
  conduct.preference[s] += people.preference[i];
  conduct.trust[s] += trustOf(e, s);
  const int enrolment = people.enrolledSince[i] + 1;
  conduct.firstContacts[s] += conduct.contactedIn[i] != enrolment;
  conduct.contactedIn[i] = (int16_t)enrolment;
}

void countHire(int i, int e) {
  const int s = people.service[i];
  uint8_t *hiredAt = &conduct.hiredAt[(size_t)e * (size_t)serviceCount + (size_t)s];
  conduct.hires[s] += 1;
  conduct.competitiveHires[s] += jobs.grade[i] == COMPETITIVE;
  conduct.repeatHires[s] += *hiredAt;
  *hiredAt = 1;
  conduct.hiresBySector[s * SECTORS + (int)employerRow(e)[SECTOR]] += 1;
}

void countClientWeeks(void) {
  for (int row = 0; row < rowCount; row += 1) conduct.rowReached[row] = conduct.rowPromised[row] = conduct.rowKept[row] = conduct.rowUncontacted[row] = 0;
  for (int k = 0; k < clientCount; k += 1) {
    const int i = clients[k];
    const int row = people.stage[i];
    const double hours = promisedHours(i, row);
    conduct.rowPromised[row] += hours;
    conduct.rowKept[row] += hours * people.delivered[i];
    conduct.rowReached[row] += least(1, people.clientHours[i] / HOURS_THAT_REACH);
    conduct.rowUncontacted[row] += conduct.contactedIn[i] != people.enrolledSince[i] + 1;
  }
  for (int row = 0; row < rowCount; row += 1) {
    const int s = stages.service[row];
    const int count = stages.occupied[row];
    const int follows = stages.isFollowAlong[row];
    const int activity = stages.activity[row];
    conduct.clientWeeks[s] += count;
    conduct.searchWeeks[s] += activity == STAGE_SEARCH ? count : 0;
    conduct.asideWeeks[s] += activity == STAGE_COURSE || activity == STAGE_SHELTERED ? count : 0;
    conduct.reachedWeeks[s] += conduct.rowReached[row];
    conduct.promised[s] += conduct.rowPromised[row];
    conduct.kept[s] += conduct.rowKept[row];
    conduct.followPromised[s] += follows * conduct.rowPromised[row];
    conduct.followKept[s] += follows * conduct.rowKept[row];
    conduct.uncontactedWeeks[s] += (1 - follows) * conduct.rowUncontacted[row];
  }
}
