/* Everything that lives, as arrays; the codes are those of src/world. Filled by `dump.c`. */
#ifndef WORLD_H
#define WORLD_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "columns.h"
#include "parameters.h"

/* What there is room for. Not a power of two, so that the same row of many columns does not fall upon the same lines of the cache. */
enum { MOST_PEOPLE = 100008, MOST_POSTS = 6008, MOST_SERVICES = 8, MOST_ROWS = 64, SECTORS = 4, AGENCIES = 9, REGION_COUNT = 2, QUANTILES = 257, ACTIVITIES = 16, KEPT_STATES = 7 };

#define ROW_A_PERSON(type, name) type name[MOST_PEOPLE];
#define ROW_A_SERVICE(type, name) type name[MOST_SERVICES];
#define ROW_A_POST(type, name) type name[MOST_POSTS];
#define ROW_A_STAGE(type, name) type name[MOST_ROWS];
#define ROW_A_REGION(type, name) type name[REGION_COUNT];
#define ONE_NUMBER(type, name) type name;

struct jobSeekers { JOB_SEEKERS(ROW_A_PERSON) };
struct jobs { JOBS(ROW_A_PERSON) };
struct accounts { ACCOUNTS(ROW_A_PERSON) };
struct services { SERVICES(ROW_A_SERVICE) double reputation[AGENCIES]; };
struct staff { STAFF(ROW_A_SERVICE) };
struct posts { POSTS(ROW_A_POST) };
struct stages { STAGES(ROW_A_STAGE) STAGES_OF_SERVICE(ROW_A_SERVICE) };
struct conduct {
  CONDUCT(ROW_A_SERVICE)
  CONDUCT_BY_STAGE(ROW_A_STAGE)
  double hiresBySector[MOST_SERVICES * SECTORS];
  uint8_t *hiredAt;                /* [employer * services + service] */
  int16_t contactedIn[MOST_PEOPLE];
};
struct regions { REGIONS(ROW_A_REGION) };
struct clinic { CLINIC(ONE_NUMBER) };
struct record {
  SUMS(ONE_NUMBER)
  double *series;                  /* [own week * columns + column] */
  int16_t *askedIndex, *flowIndex; /* by own week; -1 not kept */
  double *ledger;                  /* [own year * items + item] */
  int32_t *ledgerRow;              /* by own week */
  float *kept;                     /* [(asked * KEPT_STATES + state) * capacity + person] */
  uint8_t *activityAt;             /* [flow week * capacity + person] */
};

/* How many there are of everything, and what is worked out once from a scenario. */
struct sizes { double people, capacity, services, posts, rows, employers, urban, stride, horizon, weeks, columns; };
struct fixed {
  double responsiveness[8], worry[5], sectorShares[SECTORS], sectorInvitation[SECTORS], bestSector;
  double stigma[QUANTILES], costFear[QUANTILES], competence[QUANTILES];
};

extern struct jobSeekers people;
extern struct jobs jobs;
extern struct accounts accounts;
extern struct services services;
extern struct staff staff;
extern struct posts posts;
extern struct stages stages;
extern struct conduct conduct;
extern struct regions regions;
extern struct clinic clinic;
extern struct record record;
extern struct sizes sizes;
extern struct fixed fixed;
extern float *employerRows;        /* [employer * stride + field] */
extern int week, peopleCount, serviceCount, postTotal, rowCount, employerCount, urbanCount, stride;

/* People enrolled in a service and people whose job has started, in order of row; made anew each week. */
extern int32_t clients[MOST_PEOPLE], atWork[MOST_PEOPLE];
extern int clientCount, atWorkCount;
/* Words of this week's progress that the search uses too, and whom a draw may award disability benefit. */
extern uint32_t ownWord[MOST_PEOPLE], staffWord[MOST_PEOPLE];
extern uint8_t mayBeAwarded[MOST_PEOPLE];

enum { NO_STAGE = -1, LEAVE = -2 };
enum entryRule { ENTRY_NONE, ENTRY_WISH, ENTRY_READINESS, ENTRY_CAPACITY };
enum grade { NO_JOB, COMPETITIVE, SUBSIDISED };
enum benefit { NO_BENEFIT, SICK_PAY, ALLOWANCE, DISABILITY, ASSISTANCE };
enum activity { IN_HOSPITAL, FULL_TIME, PART_TIME, IN_SUBSIDISED, ABSENT, BONUS_WAGE, PLACEMENT, IN_EDUCATION, SHELTERED, COURSE, JOB_SEARCH, WAITING_LIST, OWN_SEARCH, NO_ACTIVITY, RETIRED, DEAD };
/* Activities of stages, and the main activity that belongs to each. */
enum stageActivity { STAGE_WAITING, STAGE_COURSE, STAGE_SEARCH, STAGE_SHELTERED, STAGE_PLACEMENT, STAGE_BONUS_WAGE, STAGE_EDUCATION, STAGE_ADAPTED };
extern const uint8_t activityOfStage[8];
/* Fields of an employer's row. */
enum field { MET, SECTOR, RESPONSIBLE, KIN_ONLY, STIGMA, COST_FEAR, ATTITUDE, QUARTER, HIRES, SUPPORTED, ATTITUDE_WEEK, TRUST };

#define WEEKS_PER_YEAR 52.18
#define HISTORY_WEEKS 260.0
#define QUARTER_WEEKS 13
#define HOURS_THAT_REACH 0.25
#define LN2 0.6931471805599453

/* Sums and products of columns are worked out in double, as in the engine: a float read from a column is kept in a double first. */
static inline double least(double a, double b) { return a < b ? a : b; }
static inline double most(double a, double b) { return a > b ? a : b; }
static inline double within(double value, double low, double high) { return value < low ? low : value > high ? high : value; }
static inline double worthOf(int grade) { return grade == COMPETITIVE ? 1 : grade == SUBSIDISED ? 0.8 : 0; }
static inline double ageOf(int i) { return people.ageAtEntry[i] + (week - people.entryWeek[i]) / WEEKS_PER_YEAR; }
static inline bool hasStarted(int i) { return jobs.grade[i] != NO_JOB && jobs.startWeek[i] <= week; }
static inline bool wantsWork(int i) { return people.wish[i] >= 0.5; }

#endif
