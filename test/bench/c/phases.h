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

/* Enrolment: services, stages, contact persons and lists (src/world/enrolment.ts, hidden.ts, admission.ts, readiness.ts). */
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

/* Ends a person's job (src/world/endJob.ts); BY_LIFE where death or retirement did. */
enum endedBy { BY_QUIT, BY_DISMISSAL, BY_TEMPORARY, BY_LAYOFF, BY_LIFE };
void endJob(int i, enum endedBy by);

/* A contact with an employer (meeting.c) and an interview (hiring.c). */
struct attempt { int person, number; double best; };
struct interview { int person, employer, attempt; bool presented, known; double trust, costFear; uint32_t fitWord, offerWord, acceptanceWord; };
bool meet(struct attempt attempt);
double bestInvitation(int i);
bool considerOffer(const struct interview *interview);

/* Benefit beside a wage, and a week's full-time wage (money.c). */
double benefitBeside(int i, double wage);
double fullWage(void);

enum { FIRST_STAFF_ATTEMPT = 64, MOST_ATTEMPTS = 60 };

#endif
