/** A made-up saturation experiment. */
import type { Estimate } from '../../src/comparison/overHistories.js';
import type { SaturationEffect } from '../../src/displacement/effects.js';
import type { SaturationResult } from '../../src/displacement/result.js';

const estimate = (mean: number, half: number): Estimate => ({ mean, simulationError: half / 4, parameters: [mean - half, mean + 1.2 * half] });

function effect(share: number): SaturationEffect {
  const [gain, members] = [share * (0.19 - 0.02 * share), share === 1 ? 0 : share * (1 - share) * 0.006];
  const others = 0.26 * gain;
  return {
    share, offered: share, everOffered: estimate(0.39 - 0.02 * share, 0.08), everOthers: share === 1 ? null : estimate(-0.02 * share, 0.012 * share),
    jobsOffered: estimate(gain / share, 0.06), jobsOthers: share === 1 ? null : estimate(-members / (1 - share), 0.002),
    gain: estimate(gain, 0.3 * gain), lossOfMembers: estimate(members, members / 2), lossOfOthers: estimate(others, 0.3 * others), loss: estimate(members + others, 0.3 * others), net: estimate(gain - members - others, 0.3 * gain),
    displaced: estimate((members + others) / gain, 0.02),
    everybody: { everCompetitive: whole, weeksWorked: whole },
  };
}

const whole = { difference: 0.1, simulationError: 0.01, realGroup: null, parameters: null, ratio: 1.2, nnt: null, ahead: null, paired: true, varianceRatio: null };

export const saturation: SaturationResult = {
  schema: 'inclusim-saturation-1', version: '0.0.0', scenario: 'region', seed: 7, arm: 'ips', against: 'usual-care', service: 'ips-team', weeks: 104, cohort: { n: 600, at: 'start', eligible: ['wantsWork', 'notCompetitivelyEmployed'] },
  replications: 320, perDraw: 2, posterior: { version: 'made-up', hash: 'abc' }, shares: [0.25, 0.5, 0.75, 1].map(effect), change: estimate(-0.015, 0.006),
};

/** Without competition that could be told from none, one share, and nothing drawn. */
export const without: SaturationResult = {
  ...saturation, posterior: null, perDraw: 1, change: null,
  shares: [{ ...effect(0.5), displaced: null, gain: { mean: 0.01, simulationError: 0.02, parameters: null }, loss: { mean: 0, simulationError: 0, parameters: null }, net: { mean: 0.01, simulationError: 0.02, parameters: null }, everOthers: estimate(0.004, 0.01) }],
};
