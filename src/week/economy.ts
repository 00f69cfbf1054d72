import * as draw from '../random/purposes.js';
import { exp } from '../statistics/exp.js';
import { log } from '../statistics/log.js';
import { compete } from '../world/competition.js';
import type { World } from '../world/world.js';

const regionNames = ['urban', 'rural'] as const;

/** Regional unemployment moves by its series or its autoregression; tightness and vacancies follow. */
export function moveEconomy(world: World): void {
  const { regions, week, chance } = world;
  const market = world.scenario.labourMarket;
  for (let r = 0; r < regionNames.length; r += 1) {
    const { unemployment, vacancyRate } = market[regionNames[r]!];
    if (unemployment.series !== null && unemployment.series.length > 0) {
      regions.unemployment[r] = unemployment.series[Math.min(week, unemployment.series.length) - 1]!;
    } else {
      const shock = unemployment.noise === 0 ? 0 : unemployment.noise * chance.normal(draw.unemploymentShock, r, 0);
      const next = unemployment.mean + unemployment.persistence * (regions.unemployment[r]! - unemployment.mean) + shock;
      regions.unemployment[r] = Math.min(0.6, Math.max(0.001, next));
    }
    regions.tightness[r] = (log(market.ordinaryUnemployment) - log(regions.unemployment[r]!)) / market.spread;
    regions.vacancyRate[r] = vacancyRate * exp(market.beveridge * (log(regions.unemployment[r]!) - log(unemployment.mean)));
  }
  compete(world);
}
