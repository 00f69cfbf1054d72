/* All columns and single numbers that a world is handed over in, by name. */
#include "chance.h"
#include "dump.h"
#include "elementary.h"
#include "world.h"

#define KIND(type) ((type)0.5 != 0)
#define OF(group, where, field, isState) {group "." #field, where.field, NULL, KIND(__typeof__(where.field[0])), sizeof where.field[0], sizeof where.field / sizeof where.field[0], isState, 0},
#define ONE(group, where, field, isState) {group "." #field, &where.field, NULL, KIND(__typeof__(where.field)), sizeof where.field, 1, isState, 0},
#define TAKEN(group, where, field, isState) {group "." #field, NULL, (void **)&where.field, KIND(__typeof__(*where.field)), sizeof *where.field, UINT32_MAX, isState, 0},

struct column columns[] = {
#define X(type, field) OF("jobSeekers", people, field, 1)
  JOB_SEEKERS(X)
#undef X
#define X(type, field) OF("jobs", jobs, field, 1)
  JOBS(X)
#undef X
#define X(type, field) OF("accounts", accounts, field, 1)
  ACCOUNTS(X)
#undef X
#define X(type, field) OF("services", services, field, 1)
  SERVICES(X) X(double, reputation)
#undef X
#define X(type, field) OF("staff", staff, field, 0)
  STAFF(X)
#undef X
#define X(type, field) OF("posts", posts, field, 1)
  POSTS(X)
#undef X
#define X(type, field) OF("stages", stages, field, 1)
  STAGES(X) STAGES_OF_SERVICE(X)
#undef X
#define X(type, field) OF("conduct", conduct, field, 1)
  CONDUCT(X) CONDUCT_BY_STAGE(X) X(double, hiresBySector) X(int16_t, contactedIn)
#undef X
#define X(type, field) OF("regions", regions, field, 1)
  REGIONS(X)
#undef X
#define X(type, field) ONE("clinic", clinic, field, 1)
  CLINIC(X)
#undef X
#define X(type, field) ONE("record", record, field, 1)
  SUMS(X)
#undef X
  TAKEN("conduct", conduct, hiredAt, 1) TAKEN("record", record, series, 1) TAKEN("record", record, askedIndex, 1) TAKEN("record", record, flowIndex, 1)
  TAKEN("record", record, kept, 1) TAKEN("record", record, activityAt, 1) TAKEN("record", record, ledger, 1) TAKEN("record", record, ledgerRow, 1)
  {"employers.rows", NULL, (void **)&employerRows, 1, sizeof(float), UINT32_MAX, 1, 0},
#define X(type, field) ONE("sizes", sizes, field, 0)
  X(double, people) X(double, capacity) X(double, services) X(double, posts) X(double, rows) X(double, employers) X(double, urban) X(double, stride)
  X(double, horizon) X(double, weeks) X(double, columns)
#undef X
#define X(field) OF("fixed", fixed, field, 0)
  X(responsiveness) X(worry) X(sectorShares) X(sectorInvitation) X(stigma) X(costFear) X(competence)
#undef X
  ONE("fixed", fixed, bestSector, 0) ONE("key", key, low, 0) ONE("key", key, high, 0) ONE("key", key, replication, 0)
#define X(field) OF("tables", tables, field, 0)
  X(rootHigh) X(rootLow) X(logHigh) X(logLow)
#undef X
#define X(group, name) {#group "." #name, &scenario.group##_##name, NULL, 1, sizeof(double), 1, 0, 0},
  PARAMETERS(X)
#undef X
};
const int columnCount = sizeof columns / sizeof columns[0];
