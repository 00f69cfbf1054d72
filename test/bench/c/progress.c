/* Stages advance, stall or end; people drop out; education ends (src/week/progress.ts). */
#include "chance.h"
#include "elementary.h"
#include "phases.h"

static void endEducation(int i) {
  const double completing = 1 / scenario.education_weeks;
  const double leaving = scenario.education_leaving * 2 * people.symptoms[i];
  const struct block block = blockIn(week, EDUCATION_END, people.name[i], 0);
  if (!decides(&block, EDUCATION_END, completing + leaving)) return;
  people.inEducation[i] = 0;
  if (toUniform(wordOf(&block, EDUCATION_END)) < completing && people.education[i] < 2) people.education[i] += 1;
}

static bool dropsOut(int i, const struct block *block) {
  const int row = people.stage[i];
  const double discouragement = scenario.heterogeneity_discouragement ? scenario.alliance_discouragement : 0;
  const double brought = scenario.alliance_outreach * services.integration[people.service[i]] * least(1, people.clientHours[i] / HOURS_THAT_REACH);
  const double mismatch = scenario.alliance_mismatch * people.wish[i] * stages.mismatch[row];
  const double pushed = scenario.alliance_push * stages.requirements[row] * most(0, 1 - 2.0 * people.alliance[i]);
  const double rate = scenario.alliance_dropout * (1.0 - people.alliance[i]) * expOf(discouragement * (0.5 - people.belief[i]) + mismatch + pushed) * (1 - brought);
  if (!decides(block, DROPOUT, probabilityOfRate(rate))) return false;
  leaveService(i);
  if (accounts.open[i] == 1) accounts.dropouts[i] += 1;
  return true;
}

/* Goes to a stage if its rule and places allow, else stays. */
static void moveOn(int i, int target) {
  if (target == LEAVE) {
    leaveService(i);
    return;
  }
  if (stages.places[target] >= 0 && stages.occupied[target] >= stages.places[target]) return;
  const int rule = stages.entryRule[target];
  if (rule == ENTRY_WISH && !wantsWork(i)) {
    leaveService(i);
    return;
  }
  if (rule == ENTRY_CAPACITY && 1.0 - people.symptoms[i] < stages.entryCapacity[target]) return;
  if (rule == ENTRY_READINESS && !isJudgedReady(i)) return;
  enterStage(i, target);
}

static void advance(int i, int row, int weeks, const struct block *block) {
  if (people.hospitalWeeks[i] > 0) return;
  const int limit = stages.most[row];
  if (stages.onReady[row] != NO_STAGE && weeks % 4 == 0 && isJudgedReady(i)) {
    moveOn(i, stages.onReady[row]);
  } else if ((limit >= 0 && weeks >= limit) || (stages.endProbability[row] > 0 && decides(block, STAGE_END, stages.endProbability[row]))) {
    moveOn(i, stages.onTime[row]);
    if (stages.activity[row] == STAGE_EDUCATION && people.stage[i] != row && people.education[i] < 2) people.education[i] += 1;
  }
}

static void followAlong(int i, int row, int weeks, const struct block *block) {
  const double p = stages.endProbability[row];
  if ((stages.most[row] >= 0 && weeks > stages.most[row]) || (p > 0 && decides(block, STAGE_END, p))) leaveService(i);
}

void makeProgress(void) {
  for (int i = 0; i < peopleCount; i += 1) if (people.inEducation[i] == 1) endEducation(i);
  const double worst = scenario.alliance_dropout * expOf((scenario.heterogeneity_discouragement ? scenario.alliance_discouragement * 0.5 : 0) + scenario.alliance_mismatch + scenario.alliance_push);
  for (int k = 0; k < clientCount; k += 1) {
    const int i = clients[k];
    /* The words of the search lie in the same block. */
    const struct block block = blockIn(week, DROPOUT, people.name[i], 0);
    ownWord[i] = wordOf(&block, OWN_APPLICATIONS);
    staffWord[i] = wordOf(&block, STAFF_CONTACTS);
    if (isBelow(wordOf(&block, DROPOUT), worst * (1.0 - people.alliance[i])) && dropsOut(i, &block)) continue;
    if (week - people.enrolledSince[i] >= services.entitlement[people.service[i]]) {
      leaveService(i);
      continue;
    }
    const int row = people.stage[i];
    const int weeks = week - people.stageSince[i] + 1;
    if (weeks < stages.movesFrom[row]) continue;
    if (stages.isFollowAlong[row] == 0) advance(i, row, weeks, &block);
    else followAlong(i, row, weeks, &block);
  }
}
