/*
 * The columns of a world, as lists of (type, name): the names that the engine gives them in src/world. `world.h` makes arrays of
 * them; `dump.c` fills the arrays from a file and writes them back.
 */
#ifndef COLUMNS_H
#define COLUMNS_H

/* One row a person: attributes and state of people (src/world/jobSeekers.ts). */
#define JOB_SEEKERS(X) \
  X(int32_t, name) X(float, severity) X(uint8_t, diagnosis) X(uint8_t, education) X(uint8_t, region) X(uint8_t, minority) \
  X(uint8_t, substanceUse) X(float, ageAtEntry) X(float, frailty) X(float, consentThreshold) \
  X(int16_t, entryWeek) X(int16_t, leftWeek) X(uint8_t, dead) X(uint8_t, inTreatment) X(float, symptoms) X(int16_t, hospitalWeeks) \
  X(int16_t, relapseWeek) X(float, overload) X(uint8_t, activity) \
  X(float, belief) X(float, wish) X(float, selfStigma) X(float, skill) X(float, network) X(float, preference) X(float, workHistory) \
  X(int16_t, outOfWorkSince) X(float, barriers) X(uint8_t, inEducation) X(uint8_t, inActiveMunicipality) \
  X(uint8_t, benefit) X(int16_t, benefitSince) X(float, benefitDegree) \
  X(int16_t, service) X(int16_t, stage) X(int16_t, enrolledSince) X(int16_t, stageSince) X(int32_t, contact) X(float, alliance) \
  X(int16_t, waitingFor) X(int16_t, offered) X(int16_t, waitingSince) X(int16_t, hidden) X(int16_t, lastService) \
  X(int16_t, lastServiceWeek) \
  X(float, wanted) X(uint8_t, urgency) X(float, clientHours) X(float, employerHours) X(float, delivered) \
  X(uint8_t, met) X(uint8_t, rejections) X(uint8_t, stigmaRejections) X(uint8_t, supportedTries)

/* One row a person: the job that the person holds (src/world/jobs.ts). */
#define JOBS(X) \
  X(uint8_t, grade) X(int16_t, startWeek) X(int16_t, spell) X(int32_t, employer) X(int16_t, provider) X(float, hours) X(float, demand) \
  X(float, fit) X(int16_t, contractWeeks) X(int16_t, subsidyWeeks) X(float, subsidyLevel) X(float, laterLevel) X(int16_t, laterWeeks) \
  X(uint8_t, disclosed) X(int16_t, tenure) X(float, competence) X(float, accommodation) X(float, naturalSupport) X(float, strain) \
  X(float, strainLeft) X(uint8_t, graded) X(float, support) X(uint8_t, onLeave) X(float, paidHours) X(uint8_t, absent) X(uint8_t, original)

/* One row a person: what has happened since the own week 0 (src/world/accounts.ts). */
#define ACCOUNTS(X) \
  X(uint8_t, member) X(uint8_t, open) X(int16_t, weeksWorked) X(float, hoursWorked) X(double, earnings) X(int16_t, firstPlacement) \
  X(int16_t, firstCompetitive) X(int16_t, jobs) X(int16_t, firstTenure) X(uint8_t, firstEnded) X(int16_t, longestTenure) \
  X(int16_t, endedQuit) X(int16_t, endedDismissed) X(int16_t, endedTemporary) X(int16_t, endedLaidOff) X(int16_t, contacts) \
  X(int16_t, applications) X(int16_t, invitations) X(int16_t, offers) X(int16_t, orphanWeeks) X(int16_t, shelteredWeeks) \
  X(int16_t, waitWeeks) X(int16_t, enrolments) X(int16_t, dropouts) X(int16_t, hospitalWeeks) X(int16_t, admissions) \
  X(uint8_t, disabilityAwarded) X(int16_t, weeksAbsent) X(uint8_t, onLeaveAtStart) X(uint8_t, returnedToOwnJob) X(float, wantedHours) \
  X(float, deliveredHours) X(double, netCost) X(double, qalys)

/* One row a service (src/world/services.ts); what its staff are like stands in the scenario. */
#define SERVICES(X) \
  X(int32_t, hash) X(uint8_t, open) X(uint8_t, offeredTo) X(int8_t, region) X(uint8_t, label) X(int16_t, agency) X(double, caseload) \
  X(int32_t, places) X(double, capacity) X(double, integration) X(double, integrationCeiling) X(double, integrationPull) \
  X(int16_t, reentryWeeks) X(int16_t, entitlement) X(double, taste) X(double, bridging) X(int32_t, hidden) X(double, outflow) \
  X(int32_t, enrolled) X(int32_t, waiting) X(int32_t, firstPost) X(int32_t, postCount) X(double, staffed) X(int32_t, held) \
  X(int32_t, cursor) X(uint8_t, payer) X(double, costPerClient)
#define STAFF(X) \
  X(double, contractHours) X(double, overhead) X(double, coordination) X(double, presence) X(double, leavingPerYear) \
  X(double, vacancyWeeks) X(double, rampWeeks) X(double, rampStart)

/* One row a post (src/world/posts.ts). */
#define POSTS(X) \
  X(double, fraction) X(int16_t, generation) X(int16_t, vacantWeeks) X(int16_t, weeksInPost) X(int32_t, clients) X(double, available) \
  X(double, delivered) X(double, wantedRest) X(double, wantedRisk) X(double, wantedCrisis) X(double, getsRest) X(double, getsRisk) \
  X(double, getsCrisis) X(int16_t, service)

/* One row a stage of a service (src/world/stages.ts), then a row a service. */
#define STAGES(X) \
  X(int16_t, service) X(uint8_t, isFollowAlong) X(uint8_t, activity) X(double, hoursFirst) X(int16_t, firstWeeks) X(double, hoursLater) \
  X(double, onEmployers) X(double, mapping) X(double, ownSearch) X(double, mismatch) X(uint8_t, entryRule) X(double, entryCapacity) \
  X(double, endProbability) X(int16_t, most) X(int32_t, places) X(int32_t, occupied) X(double, skillCeiling) X(double, skillPull) \
  X(double, demand) X(double, requirements) X(int16_t, stressFrom) X(double, belief) X(double, symptoms) X(double, network) \
  X(double, habituation) X(uint8_t, keepsContact) X(int16_t, movesFrom) X(int16_t, onReady) X(int16_t, onTime)
#define STAGES_OF_SERVICE(X) X(int16_t, firstRow) X(int16_t, followRow) X(int16_t, lostJobRow)

/* What services do, counted (src/world/conduct.ts): a row a service, then a row a row of the stage table. */
#define CONDUCT(X) \
  X(double, postWeeks) X(double, ownPostWeeks) X(double, load) X(double, integration) X(double, clientWeeks) X(double, searchWeeks) \
  X(double, asideWeeks) X(double, reachedWeeks) X(double, promised) X(double, kept) X(double, followPromised) X(double, followKept) \
  X(double, uncontactedWeeks) X(double, firstContacts) X(double, contacts) X(double, preference) X(double, trust) X(double, hires) \
  X(double, competitiveHires) X(double, repeatHires)
#define CONDUCT_BY_STAGE(X) X(double, rowReached) X(double, rowPromised) X(double, rowKept) X(double, rowUncontacted)

/* One row a region: 0 urban, 1 rural. */
#define REGIONS(X) X(double, unemployment) X(double, tightness) X(double, vacancyRate) X(double, expectation) X(double, taken) X(double, crowding)

/* Sums over the weeks (src/world/world.ts). */
#define SUMS(X) X(double, hiresInService) X(double, staffWeeks) X(double, availableHours) X(double, deliveredHours) X(double, loadSum) \
  X(double, loadWeeks) X(double, hiddenWeeks) X(double, listWeeks) X(double, gaveUp)
#define CLINIC(X) X(double, treatmentFirst) X(double, successes) X(double, patients)

#endif
