/* The fourteen phases of a week, in the order of src/week/step.ts, and what several of them do to the same nouns. */
#ifndef PHASES_H
#define PHASES_H

#include "world.h"

void changePolicy(void);
void moveEconomy(void);
void liveWithIllness(void);
void arrive(void);
void refer(void);
void takeIn(void);
void giveSupport(void);
void makeProgress(void);
void searchAndHire(void);
void work(void);
void learn(void);
void moveBenefits(void);
void bookMoney(void);
void observe(void);

/* Services, stages, contact persons, lists, and who may come in (src/world/enrolment.ts, hidden.ts, admission.ts, readiness.ts). */
void leaveService(int i);
void enterService(int i, int s);
void enterStage(int i, int row);
void giveContact(int i);
void countLoad(int s);
void orphan(int p);
bool isStaffed(int p);
void leaveReferralList(int i);
void leaveLists(int i);
void setHidden(int i, int s);
double freeCapacity(int s);
bool isAdmitted(int i, int s);
bool isJudgedReady(int i);

/* Employers, drawn when somebody meets them (src/world/meetEmployer.ts). */
static inline float *employerRow(int e) { return employerRows + (size_t)e * (size_t)stride; }
void meetEmployer(int e);
double attitudeOf(int e);
void moveAttitude(int e, double attitude);
double sizeOf(int e);
bool hasOpening(int e);
void useOpening(int e);
double stigmaOf(int e);
double costFearOf(int e);
double competenceOf(int e);
double trustOf(int e, int s);
double firstTrust(int s);

/* What services do, counted (src/world/countConduct.ts), and the hours that a stage promises this week. */
void countPostWeek(int s, int p);
void countContact(int i, int e);
void countHire(int i, int e);
void countClientWeeks(void);
double promisedHours(int i, int row);

/* Ends a person's job (src/world/endJob.ts); BY_LIFE where death or retirement did. */
enum endedBy { BY_QUIT, BY_DISMISSAL, BY_TEMPORARY, BY_LAYOFF, BY_LIFE };
void endJob(int i, enum endedBy by);

/* A contact with an employer (meeting.c) and an interview (hiring.c). */
struct attempt { int person, number; double best; };
struct interview { int person, employer, attempt; bool presented, known; double trust, costFear; uint32_t fitWord, offerWord, acceptanceWord; };
bool meet(struct attempt attempt);
double bestInvitation(int i);
bool considerOffer(const struct interview *interview);

/* Fear of work in [0, 1]: worry about benefits and self-stigma, half each (src/world/fear.ts). */
static inline double fearOf(int i) {
  return 0.5 * fixed.worry[people.benefit[i]] * (1 - scenario.welfare_counselling * people.delivered[i]) + 0.5 * people.selfStigma[i];
}

/* Benefit beside a wage, and a week's full-time wage (money.c). */
double benefitBeside(int i, double wage);
void chargeStaff(int i, int s);
double fullWage(void);

enum { FIRST_STAFF_ATTEMPT = 64, MOST_ATTEMPTS = 60 };

#endif
