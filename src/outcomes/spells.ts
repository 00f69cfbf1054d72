import type { World } from '../world/world.js';

/** Durations whose length is kept by week: until the first competitive job (from the own week 0), and in the first ordinary job (from its first week). */
export const spellKinds = ['firstJob', 'firstJobKept'] as const;

export type SpellKind = (typeof spellKinds)[number];

/**
 * Counts of spells by length, `[kind][ended, then not seen to end][weeks 0 to the horizon]` as one column. A spell is not seen to end
 * where follow-up, working age or life ended first.
 */
export function readSpells(world: World): Float64Array {
  const { accounts, jobSeekers: people, horizon } = world;
  const lengths = horizon + 1;
  const spells = new Float64Array(spellKinds.length * 2 * lengths);
  for (let i = 0; i < people.count; i += 1) {
    if (accounts.member[i] !== 1) continue;
    const first = accounts.firstCompetitive[i]!;
    const alive = people.leftWeek[i] === 0 ? horizon : Math.min(horizon, people.leftWeek[i]! - people.entryWeek[i]!);
    spells[first > 0 ? first : lengths + alive]! += 1;
    if (accounts.firstTenure[i] === 0) continue;
    const ended = accounts.firstEnded[i] === 1;
    spells[(ended ? 2 : 3) * lengths + accounts.firstTenure[i]!]! += 1;
  }
  return spells;
}
