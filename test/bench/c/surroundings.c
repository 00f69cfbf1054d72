/* What is the same for everybody: rules, the labour market, and who arrives (src/week/policy.ts, economy.ts, arrival.ts). */
#include "chance.h"
#include "elementary.h"
#include "phases.h"

/* Events and the end of funding are refused by the dump, so nothing changes. */
void changePolicy(void) {}

/* So are arrivals. */
void arrive(void) {}

static void moveRegion(int r, double mean, double persistence, double noise, double vacancyRate) {
  const struct block block = blockIn(week, UNEMPLOYMENT_SHOCK, r, 0);
  const double shock = noise == 0 ? 0 : noise * normalOf(wordOf(&block, UNEMPLOYMENT_SHOCK));
  const double next = mean + persistence * (regions.unemployment[r] - mean) + shock;
  regions.unemployment[r] = least(0.6, most(0.001, next));
  regions.tightness[r] = (logOf(scenario.labourMarket_ordinaryUnemployment) - logOf(regions.unemployment[r])) / scenario.labourMarket_spread;
  regions.vacancyRate[r] = vacancyRate * expOf(scenario.labourMarket_beveridge * (logOf(regions.unemployment[r]) - logOf(mean)));
  regions.taken[r] = 0;
  regions.crowding[r] = 0;
}

void moveEconomy(void) {
  moveRegion(0, scenario.labourMarket_urban_unemployment_mean, scenario.labourMarket_urban_unemployment_persistence, scenario.labourMarket_urban_unemployment_noise, scenario.labourMarket_urban_vacancyRate);
  moveRegion(1, scenario.labourMarket_rural_unemployment_mean, scenario.labourMarket_rural_unemployment_persistence, scenario.labourMarket_rural_unemployment_noise, scenario.labourMarket_rural_vacancyRate);
}
