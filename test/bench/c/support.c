/* Caseworkers split the week's hours (src/week/support.ts). */
#include <string.h>
#include "chance.h"
#include "elementary.h"
#include "phases.h"

/* Holders leave, posts stand empty and are filled again. */
static void turnOver(int p, int s, double leaving) {
  const int index = (p - services.firstPost[s]) * 4096 + posts.generation[p];
  if (posts.vacantWeeks[p] > 0) {
    posts.vacantWeeks[p] -= 1;
    if (posts.vacantWeeks[p] == 0) {
      posts.generation[p] += 1;
      posts.weeksInPost[p] = 0;
    }
    return;
  }
  const struct block block = blockIn(week, STAFF_LEAVES, services.hash[s], index);
  if (!decides(&block, STAFF_LEAVES, leaving)) return;
  posts.vacantWeeks[p] = (int16_t)geometricFromWord(wordOf(&block, VACANCY_LENGTH), staff.vacancyWeeks[s]);
  orphan(p);
}

static void staffService(int s) {
  const double lost = least(1, staff.overhead[s] + staff.coordination[s] * (1 - services.integration[s]));
  const double hours = staff.contractHours[s] * (1 - lost) * staff.presence[s];
  const double leaving = probabilityOfRate(staff.leavingPerYear[s] / WEEKS_PER_YEAR);
  double paid = 0;
  const int ownClients = services.enrolled[s];
  for (int p = services.firstPost[s]; p < services.firstPost[s] + services.postCount[s]; p += 1) {
    const double part = posts.fraction[p];
    if (part == 0) continue;
    turnOver(p, s, leaving);
    if (!isStaffed(p)) continue;
    paid += staff.contractHours[s] * part;
    countPostWeek(s, p);
    record.loadSum += posts.clients[p];
    record.loadWeeks += part;
    record.staffWeeks += part;
    const double ramp = staff.rampWeeks[s] == 0 ? 1 : least(1, staff.rampStart[s] + ((1 - staff.rampStart[s]) * posts.weeksInPost[p]) / staff.rampWeeks[s]);
    if (posts.weeksInPost[p] < 1000) posts.weeksInPost[p] += 1;
    posts.available[p] = most(0, hours * part * ramp);
  }
  countLoad(s);
  services.costPerClient[s] = ownClients == 0 ? 0 : (paid * scenario.costs_staffHour) / ownClients;
}

static void listClients(void) {
  clientCount = 0;
  for (int i = 0; i < peopleCount; i += 1) {
    if (people.service[i] < 0) continue;
    clients[clientCount++] = i;
    if (people.contact[i] < 0) giveContact(i);
  }
}

static void askForHours(void) {
  for (int k = 0; k < clientCount; k += 1) {
    const int i = clients[k];
    people.clientHours[i] = 0;
    people.employerHours[i] = 0;
    people.delivered[i] = 0;
    const int p = people.contact[i];
    if (p < 0) continue;
    const int row = people.stage[i];
    double hours = promisedHours(i, row);
    if (hours > 0 && (people.hospitalWeeks[i] > 0 || week - people.relapseWeek[i] < 4)) {
      hours += scenario.support_crisis;
      people.urgency[i] = 2;
      posts.wantedCrisis[p] += hours;
    } else if (hours > 0 && jobs.grade[i] != NO_JOB && stages.isFollowAlong[row] == 1 && (people.overload[i] > 0.1 || people.symptoms[i] > scenario.support_riskSymptoms)) {
      hours += scenario.support_jobRisk;
      people.urgency[i] = 1;
      posts.wantedRisk[p] += hours;
    } else {
      people.urgency[i] = 0;
      posts.wantedRest[p] += hours;
    }
    people.wanted[i] = (float)hours;
  }
}

static void splitHours(int p) {
  double left = posts.available[p];
  const double crisis = least(left, posts.wantedCrisis[p]);
  left -= crisis;
  const double risk = least(left, posts.wantedRisk[p]);
  left -= risk;
  const double rest = least(left, posts.wantedRest[p]);
  posts.getsCrisis[p] = crisis == 0 ? 0 : crisis / posts.wantedCrisis[p];
  posts.getsRisk[p] = risk == 0 ? 0 : risk / posts.wantedRisk[p];
  posts.getsRest[p] = rest == 0 ? 0 : rest / posts.wantedRest[p];
  posts.delivered[p] = crisis + risk + rest;
  record.availableHours += posts.available[p];
  record.deliveredHours += posts.delivered[p];
}

static void deliverHours(void) {
  for (int k = 0; k < clientCount; k += 1) {
    const int i = clients[k];
    const bool open = accounts.open[i] == 1;
    if (open) chargeStaff(i, people.service[i]);
    const int p = people.contact[i];
    if (p < 0) {
      accounts.orphanWeeks[i] += open;
      continue;
    }
    const double gets = people.urgency[i] == 0 ? posts.getsRest[p] : people.urgency[i] == 1 ? posts.getsRisk[p] : posts.getsCrisis[p];
    const double hours = people.wanted[i] * gets;
    const double onEmployers = stages.onEmployers[people.stage[i]];
    people.employerHours[i] = (float)(hours * onEmployers);
    people.clientHours[i] = (float)(hours - hours * onEmployers);
    people.delivered[i] = (float)gets;
    if (!open) continue;
    accounts.wantedHours[i] = (float)((double)accounts.wantedHours[i] + people.wanted[i]);
    accounts.deliveredHours[i] += hours;
  }
}

void giveSupport(void) {
  const size_t bytes = (size_t)postTotal * sizeof(double);
  memset(posts.available, 0, bytes);
  memset(posts.wantedRest, 0, bytes);
  memset(posts.wantedRisk, 0, bytes);
  memset(posts.wantedCrisis, 0, bytes);
  for (int s = 0; s < serviceCount; s += 1) {
    services.integration[s] += services.open[s] * services.integrationPull[s] * (services.integrationCeiling[s] - services.integration[s]);
    services.costPerClient[s] = 0;
    if (services.open[s] == 1) staffService(s);
  }
  listClients();
  askForHours();
  for (int p = 0; p < postTotal; p += 1) splitHours(p);
  deliverHours();
  countClientWeeks();
}
