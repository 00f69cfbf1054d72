/* The memory of a world; what is the same in every scenario; what is only remembered within a week. */
#include "world.h"

struct jobSeekers people;
struct jobs jobs;
struct accounts accounts;
struct services services;
struct staff staff;
struct posts posts;
struct stages stages;
struct conduct conduct;
struct regions regions;
struct clinic clinic;
struct record record;
struct sizes sizes;
struct fixed fixed;
struct scenario scenario;
float *employerRows;
int week, peopleCount, serviceCount, postTotal, rowCount, employerCount, urbanCount, stride;

const uint8_t activityOfStage[8] = {WAITING_LIST, COURSE, JOB_SEARCH, SHELTERED, PLACEMENT, BONUS_WAGE, IN_EDUCATION, IN_SUBSIDISED};

int32_t clients[MOST_PEOPLE], atWork[MOST_PEOPLE];
int clientCount, atWorkCount;
uint32_t ownWord[MOST_PEOPLE], staffWord[MOST_PEOPLE];
uint8_t mayBeAwarded[MOST_PEOPLE];
