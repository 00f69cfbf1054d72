/* Services, stages, contact persons and lists (src/world/enrolment.ts and its neighbours). */
#include "chance.h"
#include "elementary.h"
#include "phases.h"

bool isStaffed(int p) { return posts.fraction[p] > 0 && posts.vacantWeeks[p] == 0; }

static bool hasRoom(double held, double ceiling, double part) { return ceiling < 0 || held + 1 <= ceiling * part + 1e-9; }

/* Share of trust that passes to the next contact person. */
static double trustKept(int i) {
  const int s = people.service[i];
  return s >= 0 ? most(scenario.alliance_kept, services.bridging[s]) : scenario.alliance_kept;
}

static void dropContact(int i) {
  const int p = people.contact[i];
  if (p < 0) return;
  posts.clients[p] -= 1;
  services.held[posts.service[p]] -= 1;
  people.contact[i] = -1;
}

/* A staffed post with room whose clients are at most the mean, from the cursor on; else any with room; -1 where all are full. */
static int freePost(int s) {
  const int first = services.firstPost[s];
  const int count = services.postCount[s];
  const double ceiling = services.caseload[s];
  const double staffed = services.staffed[s];
  if (staffed == 0 || (ceiling >= 0 && services.held[s] >= ceiling * staffed)) return -1;
  const double mean = services.held[s] / staffed;
  for (int tries = 0, p = services.cursor[s]; tries < count; tries += 1, p += 1) {
    if (p >= count) p = 0;
    const int post = first + p;
    const double held = posts.clients[post];
    const double part = posts.fraction[post];
    if (isStaffed(post) && held <= mean * part + 1e-9 && hasRoom(held, ceiling, part)) {
      services.cursor[s] = p + 1;
      return post;
    }
  }
  for (int p = first; p < first + count; p += 1) if (isStaffed(p) && hasRoom(posts.clients[p], ceiling, posts.fraction[p])) return p;
  return -1;
}

void giveContact(int i) {
  const int s = people.service[i];
  const int p = freePost(s);
  if (p < 0) return;
  people.contact[i] = p;
  posts.clients[p] += 1;
  services.held[s] += 1;
}

void countLoad(int s) {
  double part = 0;
  int held = 0;
  for (int p = services.firstPost[s]; p < services.firstPost[s] + services.postCount[s]; p += 1) {
    if (!isStaffed(p)) continue;
    part += posts.fraction[p];
    held += posts.clients[p];
  }
  services.staffed[s] = part;
  services.held[s] = held;
}

void orphan(int p) {
  if (posts.clients[p] == 0) return;
  for (int i = 0; i < peopleCount; i += 1) {
    if (people.contact[i] != p) continue;
    people.contact[i] = -1;
    people.alliance[i] *= trustKept(i);
  }
  posts.clients[p] = 0;
}

void leaveService(int i) {
  const int s = people.service[i];
  if (s < 0) return;
  const double kept = trustKept(i);
  dropContact(i);
  stages.occupied[people.stage[i]] -= 1;
  services.enrolled[s] -= 1;
  people.service[i] = -1;
  people.stage[i] = NO_STAGE;
  people.alliance[i] *= kept;
  people.clientHours[i] = 0;
  people.employerHours[i] = 0;
  people.delivered[i] = 0;
  people.lastService[i] = (int16_t)s;
  people.lastServiceWeek[i] = (int16_t)week;
}

void enterService(int i, int s) {
  leaveService(i);
  people.service[i] = (int16_t)s;
  services.enrolled[s] += 1;
  const int row = stages.firstRow[s];
  people.stage[i] = (int16_t)row;
  stages.occupied[row] += 1;
  people.stageSince[i] = (int16_t)week;
  people.enrolledSince[i] = (int16_t)week;
  setHidden(i, -1);
  if (people.alliance[i] > 0) people.alliance[i] *= expOf(-scenario.alliance_fade * (week - people.lastServiceWeek[i]));
  if (accounts.open[i] == 1) accounts.enrolments[i] += 1;
  giveContact(i);
}

void enterStage(int i, int row) {
  stages.occupied[people.stage[i]] -= 1;
  stages.occupied[row] += 1;
  people.stage[i] = (int16_t)row;
  people.stageSince[i] = (int16_t)(week + 1);
  if (stages.keepsContact[row] != 0) return;
  dropContact(i);
  people.alliance[i] *= trustKept(i);
  giveContact(i);
}
