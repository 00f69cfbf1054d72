/* Chance is a function of (seed, replication, entity kind; entity, week, phase, index), as in src/random: Threefry4x32 with 20 rounds. */
#ifndef CHANCE_H
#define CHANCE_H

#include <stdbool.h>
#include <stdint.h>

/* A purpose: kind of entity, phase, and which of the four words of a block (src/random/purposes.ts). */
#define PURPOSE(kind, phase, lane) ((kind) << 10 | (phase) << 2 | (lane))
enum purpose {
  SYMPTOM_NOISE = PURPOSE(0, 10, 0), RELAPSE = PURPOSE(0, 10, 1), DEATH = PURPOSE(0, 10, 2), DISABILITY_AWARD = PURPOSE(0, 10, 3),
  HOSPITALISED = PURPOSE(0, 11, 0), HOSPITAL_STAY = PURPOSE(0, 11, 1),
  REFERRAL = PURPOSE(0, 12, 0), REFERRAL_ROUTE = PURPOSE(0, 12, 1), HELD_BACK = PURPOSE(0, 12, 2), EDUCATION_ENTRY = PURPOSE(0, 12, 3),
  REFERRAL_SERVICE = PURPOSE(0, 13, 0), JUDGED_TOO_ILL = PURPOSE(0, 13, 1), DETERRED = PURPOSE(0, 13, 3),
  WAITING_PRIORITY = PURPOSE(0, 14, 0), GIVING_UP = PURPOSE(0, 14, 1), TAKING_UP = PURPOSE(0, 14, 2),
  DROPOUT = PURPOSE(0, 15, 0), STAGE_END = PURPOSE(0, 15, 1), OWN_APPLICATIONS = PURPOSE(0, 15, 2), STAFF_CONTACTS = PURPOSE(0, 15, 3),
  READINESS_NOISE = PURPOSE(0, 16, 0), EDUCATION_END = PURPOSE(0, 16, 1),
  EMPLOYER_MET = PURPOSE(0, 17, 0), KIN_REACHED = PURPOSE(0, 17, 1), TOLD = PURPOSE(0, 17, 2),
  INVITATION = PURPOSE(0, 18, 0), FIT_OF_JOB = PURPOSE(0, 18, 1), OFFER = PURPOSE(0, 18, 2), ACCEPTANCE = PURPOSE(0, 18, 3),
  HOURS_OF_JOB = PURPOSE(0, 19, 0), TEMPORARY_JOB = PURPOSE(0, 19, 1), CONTRACT_LENGTH = PURPOSE(0, 19, 2),
  JOB_ENDS = PURPOSE(0, 20, 0), JOB_ENDS_BY = PURPOSE(0, 20, 1), ABSENCE = PURPOSE(0, 20, 2), RETURN_TO_JOB = PURPOSE(0, 20, 3),
  GRADED_RETURN = PURPOSE(0, 23, 1), GRADED_END = PURPOSE(0, 23, 2),
  EMPLOYER_SIZE = PURPOSE(1, 0, 0), EMPLOYER_SECTOR = PURPOSE(1, 0, 1), EMPLOYER_RESPONSIBLE = PURPOSE(1, 0, 2), EMPLOYER_KIN = PURPOSE(1, 0, 3),
  EMPLOYER_STIGMA = PURPOSE(1, 1, 0), EMPLOYER_COST_FEAR = PURPOSE(1, 1, 1), EMPLOYER_COMPETENCE = PURPOSE(1, 1, 2),
  EMPLOYER_OPENINGS = PURPOSE(1, 2, 0),
  STAFF_LEAVES = PURPOSE(2, 0, 0), VACANCY_LENGTH = PURPOSE(2, 0, 1),
  UNEMPLOYMENT_SHOCK = PURPOSE(4, 1, 0),
};

/* The key that all draws of a life share: two words of the seed, and the replication. */
struct key { double low, high, replication; };
extern struct key key;

/* The four words of a purpose's phase for an entity in a week. */
struct block { uint32_t word[4]; };
struct block blockIn(int weekOfDraw, int purpose, int32_t entity, int32_t index);

static inline uint32_t wordOf(const struct block *block, int purpose) { return block->word[purpose & 3]; }
static inline double toUniform(uint32_t word) { return (word + 0.5) * 2.3283064365386963e-10; }
/* Whether the uniform of a word lies below a probability, and the same decision with a bound. */
static inline bool isBelow(uint32_t word, double p) { return word + 0.5 < p * 4294967296.0; }
static inline bool decides(const struct block *block, int purpose, double p) { return toUniform(wordOf(block, purpose)) < p; }
/* Nearly standard normal: the sum of the four bytes. */
static inline double nearlyNormal(uint32_t word) {
  const int sum = (int)((word & 255) + (word >> 8 & 255) + (word >> 16 & 255) + (word >> 24));
  return (sum - 510) * 0.006765950886304327;
}

double normalOf(uint32_t word);
int geometricFromWord(uint32_t word, double meanWeeks);
int poissonFromWord(uint32_t word, double mean);
/* A Poisson number of the start that may need any number of words, from a block of its own on. */
double poissonAtStart(int purpose, int32_t entity, int32_t index, double mean);

#endif
