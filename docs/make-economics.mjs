// Fills the tables of docs/economics.md from real runs: `npm run economics`. Names as arguments renew only those tables; about two minutes in all on two quiet cores.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { evaluate, loadScenario, measures, problemMessage, replicate } from '../dist/index.js';
import { uk } from '../dist/catalogue/countries/uk.js';
import { diskDoors } from '../dist/cli/doors.js';
import { posteriorOf } from '../dist/cli/posterior.js';
import { threads } from '../dist/cli/threads.js';
import { estimateOf, minus } from '../dist/economics/estimate.js';
import { ledgerPerMember, ledgersOf } from '../dist/economics/values.js';
import { nameHash } from '../dist/random/hash.js';
import { underPosterior } from '../dist/scenario/posterior/apply.js';

const page = fileURLToPath(new URL('economics.md', import.meta.url));
const staff = { staffWelfare: 1, staffHealth: 1, staffMunicipality: 1 };

/** A shipped scenario with changes, under the posterior that ships. */
function scenarioOf(name, change) {
  const file = fileURLToPath(new URL(`../scenarios/${name}.yaml`, import.meta.url));
  const text = stringify(change(parse(readFileSync(file, 'utf8'))));
  const doors = diskDoors(file);
  const loaded = loadScenario(file, { ...doors, read: (path) => (path === file ? { text } : doors.read(path)), measures, hash: nameHash });
  if ('problems' in loaded) throw new Error(problemMessage(loaded.problems));
  return underPosterior(loaded, posteriorOf(undefined)).scenario;
}

async function run(scenario) {
  const { spawn, closeAll } = threads(() => undefined);
  try {
    const replications = await replicate(scenario, { workers: availableParallelism(), spawn });
    return { economics: evaluate(scenario, replications), ledgers: ledgersOf(replications) };
  } finally {
    await closeAll();
  }
}

/** What weighted items of an arm cost per member over the whole follow-up, not discounted; with `against` the difference from that arm. */
function costOf(ledgers, arm, weights, against) {
  const of = (id) => ledgerPerMember(ledgers, ledgers.arms.indexOf(id), weights, new Float64Array(ledgers.years).fill(1));
  return estimateOf(against === undefined ? of(arm) : minus(of(arm), of(against)), ledgers.perDraw);
}

const whole = (value) => Math.round(value).toLocaleString('en').replace('-', '−');
/** Three significant figures are enough beside such intervals. */
const round = (value) => whole(Number(value.toPrecision(3)));
/** A mean, with its interval where draws of the parameters leave one that shows. */
function told({ mean, parameters }) {
  const ends = parameters?.map(round);
  return `${round(mean)}${ends === undefined || ends[0] === ends[1] ? '' : ` (${ends[0]} to ${ends[1]})`}`;
}

const table = (head, rows) => [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const makers = {
  /** Burns 2007 and the costs published of it, in pounds by the unit costs of the preset `uk`. */
  async 'six-site'() {
    const scenario = scenarioOf('six-site-european-trial', (file) => ({ ...file, replications: 120, costs: uk.costs, report: { ...file.report, currency: 'GBP', economics: { perspective: 'public' } } }));
    const { ledgers } = await run(scenario);
    const rows = [['Staff of the two services', staff], ['Staff and sheltered places', { ...staff, places: 1 }], ['Hospital', { hospital: 1 }]].map(([name, weights]) => {
      const [ips, other] = ['ips', 'vocational-service'].map((arm) => costOf(ledgers, arm, weights));
      return [name, told(ips), told(other), (ips.mean / other.mean).toFixed(2)];
    });
    return table(['GBP a person, 18 months', 'IPS', 'vocational services', 'ratio'], [['**Published**', '2,424', '6,446', (2424 / 6446).toFixed(2)], ...rows.map(([name, ...cells]) => [`Simulated: ${name.toLowerCase()}`, ...cells])]);
  },
  /** Holmås 2021: 43 months after the start of the Norwegian trial. */
  async norway() {
    const scenario = scenarioOf('norway-trial', (file) => ({ ...file, weeks: 187, replications: 120, report: { ...file.report, economics: { perspective: 'public' } } }));
    const { ledgers } = await run(scenario);
    const difference = (weights) => costOf(ledgers, 'ips', weights, 'usual-care');
    const spent = difference({ ...staff, places: 1, subsidies: 1 });
    const welfare = difference({ benefits: -1, assistance: -1, taxes: 1 });
    const society = difference({ wages: 1, taxes: -1, benefits: 1, assistance: 1 });
    const gain = difference({ wages: 1 });
    const share = (part) => `${Math.round((100 * part.mean) / gain.mean)} %`;
    return table(['NOK a person, 43 months', 'published', 'simulated'], [
      ['Net cost of the intervention: staff, places, subsidies', '100,000', told(spent)],
      ['Gain: work done, by wages', '317,000', told(gain)],
      ['of it to the welfare system: benefits and assistance spared, taxes', '67 %', `${share(welfare)}: ${told(welfare)}`],
      ['of it to people: what they keep of their wages', '33 %', `${share(society)}: ${told(society)}`],
      ['Gain for each krone spent', (317 / 100).toFixed(1), (gain.mean / spent.mean).toFixed(1)],
    ]);
  },
  /** The shipped scenario that asks an economic question. */
  async example() {
    const { economics } = await run(scenarioOf('cost-of-ips', (file) => file));
    const { differences, frontier, curve, information, willingnessToPay } = economics;
    const asked = curve.reduce((near, each) => (Math.abs(each.threshold - willingnessToPay) < Math.abs(near.threshold - willingnessToPay) ? each : near));
    const qaly = ({ mean, parameters }) => `${mean.toFixed(3)}${parameters === null ? '' : ` (${parameters.map((end) => end.toFixed(3)).join(' to ')})`}`;
    const rows = differences.map(({ arm, perspectives, qalys }) => {
      const { dominated, icer } = frontier.find((each) => each.arm === arm);
      const place = dominated !== null ? `dominated ${dominated}` : icer === null ? 'the cheapest' : whole(Number(icer.toPrecision(3)));
      return [`\`${arm}\``, told(perspectives.public), told(perspectives.health), told(perspectives.society), qaly(qalys), place, `${Math.round(100 * asked.probabilities[arm])} %`];
    });
    return [
      table(['against `usual-care`, NOK a person, discounted', 'public purse', 'health service', 'society', 'QALYs', 'NOK a QALY, from its neighbour on the frontier', 'best in'], rows),
      '',
      `At NOK ${whole(willingnessToPay)} a QALY one would choose \`${asked.best}\`. Perfect information would be worth NOK ${whole(information.evpi)} a person; most of it lies in `
        + `${information.groups.slice(0, 3).map(({ group, evppi }) => `\`${group}\` (${whole(evppi)})`).join(', ')}. ${economics.draws} draws of the parameters, two replications each.`,
    ].join('\n');
  },
};

const asked = process.argv.slice(2);
for (const [name, make] of Object.entries(makers)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const text = await make();
  const before = readFileSync(page, 'utf8');
  const marks = [`<!-- ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = marks.map((mark) => before.indexOf(mark));
  if (from < 0 || to < from) throw new Error(`docs/economics.md has no place for ${name}`);
  writeFileSync(page, `${before.slice(0, from + marks[0].length)}\n${text}\n${before.slice(to)}`);
}
