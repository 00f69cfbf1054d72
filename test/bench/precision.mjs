// Wall time until the simulation error of the difference in everCompetitive is 0.1 points: arms that share their luck, and arms that do not.
import { compare, createRun, replicate } from '../../dist/index.js';
import { heading, say } from './figures.mjs';
import { note } from './record.mjs';
import { shipped } from './scenario.mjs';

const measure = 'everCompetitive';
const rule = { measure, halfWidth: 0.001, least: 2, most: 100_000 };
/** Seconds that arms without shared luck may take; beyond them their time is worked out instead of measured. */
const patience = 240;

export async function precision() {
  heading('Time to ±0.1 points in everCompetitive: ips-vs-usual-care, 1,000 people x 78, least 2, one thread');
  const scenario = { ...shipped('ips-vs-usual-care'), replications: rule };
  const paired = await untilPrecise(scenario, scenario.arms.map(() => scenario));
  tell('paired', paired);
  const ratio = paired.difference.varianceRatio;
  const unpaired = paired.seconds * ratio > patience ? extrapolated(paired, ratio) : await untilPrecise(scenario, scenario.arms.map((arm) => ({ ...scenario, seed: `${scenario.seed} ${arm.id}` })));
  tell('unpaired, a seed for each arm', unpaired);
  say('unpaired over paired', `${(unpaired.seconds / paired.seconds).toFixed(2)} times the time, ${(unpaired.replications / paired.replications).toFixed(2)} times the replications`);
  tellRatio(ratio, paired.comparison.arms, scenario);
  note('paired: time to 0.1 points', paired.seconds, 's');
  note(`unpaired: time to 0.1 points${unpaired.basis === undefined ? '' : ' (extrapolated)'}`, unpaired.seconds, 's');
  note('variance of unpaired over paired differences', ratio, 'ratio');
}

/** Replicates until the rule is content, worlds laid out anew; each arm is lived under the scenario given for it, so that their seeds may differ. */
async function untilPrecise(scenario, ofArms) {
  const start = performance.now();
  const result = await replicate(scenario, { workers: 1, spawn: () => living(ofArms) });
  const seconds = (performance.now() - start) / 1000;
  const { comparison } = compare(scenario, result);
  return { seconds, replications: result.rows.length, comparison, difference: comparison.differences.find((each) => each.measure === measure) };
}

function living(ofArms) {
  const lives = ofArms.map((scenario, arm) => createRun(scenario, arm));
  return {
    compute: async ({ first, count }) => Array.from({ length: count }, (_, k) => lives.map((live) => live(first + k))),
    close: async () => undefined,
  };
}

/** What unpaired arms would take: replications in proportion to the variance, each as long as a paired one. */
function extrapolated({ seconds, replications }, ratio) {
  return { seconds: seconds * ratio, replications: Math.ceil(replications * ratio), basis: `extrapolated: time and replications of the paired run times its variance ratio, because that is over ${patience} s` };
}

function tell(label, { seconds, replications, difference, basis }) {
  const what = basis ?? `measured: ${(100 * difference.difference).toFixed(2)} ± ${(100 * difference.simulationError).toFixed(3)} points`;
  say(label, `${seconds.toFixed(1)} s, ${replications.toLocaleString('en')} replications of both arms; ${what}`);
}

/** What pairing achieved beside the most it could where each person's luck decided that person's outcome in both arms alike. */
function tellRatio(ratio, arms, { arms: [zero, one] }) {
  const [p0, p1] = [zero, one].map(({ id }) => arms[id].measures[measure].mean);
  const d = p1 - p0;
  const bound = (p1 * (1 - p1) + p0 * (1 - p0)) / (d * (1 - d));
  say('variance of unpaired over paired', `${ratio.toFixed(3)} measured; bound ${bound.toFixed(3)} = (p1 q1 + p0 q0) / (d (1 - d))`);
  say('', `with p1 ${p1.toFixed(4)}, p0 ${p0.toFixed(4)}, d ${d.toFixed(4)}; it holds for comonotone outcomes of single persons`);
  note('bound of that variance ratio', bound, 'ratio');
}
