/* What is the same in every scenario, and what is only remembered within a week. */
#include "world.h"

const uint8_t activityOfStage[8] = {WAITING_LIST, COURSE, JOB_SEARCH, SHELTERED, PLACEMENT, BONUS_WAGE, IN_EDUCATION, IN_SUBSIDISED};

int32_t clients[MOST_PEOPLE], atWork[MOST_PEOPLE];
int clientCount, atWorkCount;
uint32_t ownWord[MOST_PEOPLE], staffWord[MOST_PEOPLE];
uint8_t mayBeAwarded[MOST_PEOPLE];
