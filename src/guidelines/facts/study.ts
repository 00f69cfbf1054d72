/** What is compared, for whom and over what time, as the scenario says it. */
import { armLabel } from '../../charts/arms.js';
import { contextOf, type ChartContext } from '../../charts/chart.js';
import { measureLabel, splitMeasure, unitOf } from '../../charts/words.js';
import type { Epoch, Scenario } from '../../scenario/scenario.js';
import type { Instrument, Programme, Service } from '../../scenario/schema/scenario.js';
import type { Described } from '../described.js';
import { blocks, code, counted, list, plain, table, told } from '../markdown.js';

/** The context for labels; documents are in English whatever the report's language. */
export function englishContext({ scenario, measures }: Pick<Described, 'scenario' | 'measures'>): ChartContext {
  return { ...contextOf(scenario, measures), language: 'en' };
}

/** Title and question, as the author wrote them. */
export function titleOf({ title, name }: Scenario): string {
  return title === '' ? name : title;
}

export function armTable({ scenario }: Pick<Described, 'scenario'>): string {
  return table(['Arm', 'Role', 'Why it is of interest'], scenario.arms.map(({ id, because }) => [code(id), id === scenario.compareWith ? 'reference' : 'compared', because === '' ? 'not said' : plain(because)]));
}

/** Arms for which the author gives no reason. */
export function armsWithoutReason({ arms }: Scenario): string[] {
  return arms.filter(({ because }) => because === '').map(({ id }) => id);
}

/** The same line of several arms once, with the arms that have it. */
function byArms<T>(scenario: Scenario, of: (first: Epoch) => readonly T[], line: (each: T) => readonly string[]): string[][] {
  const arms = new Map<string, string[]>();
  for (const { id, epochs: [first] } of scenario.arms) {
    for (const each of first === undefined ? [] : of(first)) {
      const key = JSON.stringify(line(each));
      arms.set(key, [...(arms.get(key) ?? []), id]);
    }
  }
  return [...arms].map(([key, ids]) => [...(JSON.parse(key) as string[]), ids.length === scenario.arms.length ? 'all' : ids.map(code).join(', ')]);
}

/** Services at week 0 with their staff and limits; the same service of several arms stands once. */
export function serviceTable({ scenario }: Pick<Described, 'scenario'>): string {
  const rows = byArms(scenario, (first) => first.scenario.services, (each: Service) => [code(each.id), code(each.programme), String(each.staff.count), limitText(each), each.seat, each.offeredTo, String(each.integration.start)]);
  return rows.length === 0 ? 'No arm has a service.' : table(['Service', 'Programme', 'Posts', 'Clients per post', 'Seat', 'Offered to', 'Integration at week 0', 'Arms'], rows);
}

function limitText({ staff: { caseload, norm } }: Service): string {
  const limits = [...(caseload === null ? [] : [`at most ${caseload}`]), ...(norm === null ? [] : [`norm ${norm}`])];
  return limits.length === 0 ? 'no limit' : limits.join(', ');
}

/** Programmes that services offer, with their stages and where their description comes from. */
export function programmeTable({ scenario }: Pick<Described, 'scenario'>): string {
  const offered = ({ scenario: { programmes, services } }: Epoch): Programme[] => programmes.filter(({ id }) => services.some(({ programme }) => programme === id));
  const rows = byArms(scenario, offered, (each) => [code(each.id), plain(each.title), each.stages.map(({ id }) => code(id)).join(' → '), followText(each.followAlong.weeks), each.source === '' ? 'not said' : plain(each.source)]);
  return rows.length === 0 ? '' : table(['Programme', 'Title', 'Stages', 'Support after a hire', 'Source', 'Arms'], rows);
}

function followText(weeks: number | null): string {
  if (weeks === null) return 'without limit';
  return weeks === 0 ? 'none' : counted(weeks, 'week');
}

/** Instruments in force and changes during the run; a sentence where there is nothing of it. */
export function changesText({ scenario }: Pick<Described, 'scenario'>): string {
  const instruments = byArms(scenario, (first) => first.scenario.instruments, (each: Instrument) => [code(each.id), each.force, String(each.share), String(each.level), each.weeks === null ? 'lasting' : String(each.weeks)]);
  const events = scenario.arms.flatMap(({ id, epochs }) => epochs.slice(1).map(({ week, because }) => [code(id), String(week), because === '' ? 'not said' : plain(because)]));
  return blocks(
    instruments.length === 0 ? 'No instrument is in force.' : table(['Instrument', 'Force', 'Share', 'Level', 'Weeks', 'Arms'], instruments),
    events.length === 0 ? 'Nothing changes during the run.' : table(['Arm', 'Week', 'Change'], events),
  );
}

/** Who lives in the model, and who of them is counted. */
export function populationText({ scenario }: Pick<Described, 'scenario'>): string {
  const { population, country } = firstOf(scenario);
  const percent = (share: number): string => `${+(share * 100).toPrecision(3)} %`;
  const shares = (of: Readonly<Record<string, number>>): string => Object.entries(of).filter(([, share]) => share > 0).map(([name, share]) => `${name} ${percent(share)}`).join(', ');
  return list([
    `${counted(population.size, 'job seeker')} at week 0${population.arrivalsPerWeek > 0 ? `, and ${population.arrivalsPerWeek} a week after that` : ', and nobody after that'}${population.scale < 1 ? `; ${percent(population.scale)} of people, staff and employers are simulated, and counts are scaled back` : ''}.`,
    `Country preset: ${code(country)}.`,
    `Severity of illness: ${shares(population.severity)}. Diagnosis: ${shares(population.diagnosis)}.`,
    `Age ${population.age.mean} years on average (standard deviation ${population.age.sd}, ${population.age.least} to ${population.age.most}); ${percent(population.women)} women; ${percent(population.rural)} in the rural region; ${percent(population.minority)} with a minority background.`,
    `Education: ${shares(population.education)}. ${percent(population.substanceUse)} use substances; ${percent(population.inTreatment)} are in treatment; ${percent(population.disabilityBenefit)} receive disability benefit.`,
    `${percent(population.wantsWork)} wish for ordinary work; ${percent(population.employed)} are in an ordinary job at week 0.`,
    cohortText(scenario),
  ]);
}

/** Who is counted, from when and how long. */
export function cohortText({ cohort, weeks, horizon }: Scenario): string {
  const conditions = cohort.eligible.length === 0 ? 'without further conditions' : `who meet ${cohort.eligible.map(code).join(', ')}`;
  return `Counted are ${cohort.at === 'start' ? 'people at week 0' : 'people who arrive, from their week of arrival'}, ${conditions}; each is followed for ${counted(horizon, 'week')}${horizon === weeks ? '' : ` of the ${weeks} of the run`}.`;
}

/** Reported measures, with how each is measured and over whom. */
export function measureTable(described: Pick<Described, 'scenario' | 'measures'>): string {
  const context = englishContext(described);
  const { scenario: { report, horizon, arms }, measures } = described;
  const effort = ['staffYears', 'netCost'].filter((id) => !report.measures.includes(id) && arms.length > 1);
  return table(['Measure', 'Id', 'Unit', 'Meaning', 'Over whom'], [...report.measures, ...effort].map((id) => {
    const info = measures(splitMeasure(id).base);
    const { unit, currency } = unitOf(id, context);
    return [plain(measureLabel(id, horizon, context)), code(id), unit === 'money' ? `${currency ?? 'money'}, prices of ${report.priceYear}` : plain(unit), told(info?.meaning ?? ''), told(info?.of ?? '')];
  }));
}

/** How many replications there are, or what decides it. */
export function replicationsText({ replications }: Scenario): string {
  if (typeof replications === 'number') return `${counted(replications, 'replication')}, a number that the scenario fixes.`;
  const { measure, halfWidth, least, most } = replications;
  return `As many replications as it takes until the 95 % interval of simulation error of the difference in ${code(measure)} has a half-width of ${halfWidth}, at least ${least} and at most ${most.toLocaleString('en')}; looked at after the least and after every ten.`;
}

/** Parameters that are drawn, and from what. */
export function posteriorText({ scenario: { posterior: drawn } }: Pick<Described, 'scenario'>): string {
  if (drawn === undefined) return 'No parameter is drawn: every replication has the values of Appendix A, and parameter uncertainty is in no interval.';
  const { posterior: { version, made, parameters, draws }, hash } = drawn;
  const free = parameters.filter((_, at) => drawn.free.some((epochs) => epochs.some((each) => each[at] === true)));
  return `${counted(free.length, 'parameter')} that the scenario does not set are drawn from the posterior ${code(version)} (SHA-256 ${code(hash.slice(0, 16))}…): ${draws.length} weighted points, found by fitting ${counted(made.trials.length, 'published trial')}; two replications share a draw, in all arms.`;
}

/** Prior and posterior of each drawn parameter. */
export function drawnTable({ scenario: { posterior: drawn } }: Pick<Described, 'scenario'>): string {
  if (drawn === undefined) return '';
  const figure = (value: number): string => String(Number(value.toPrecision(3)));
  return table(['Parameter', 'Prior mean', 'Prior sd', 'Prior range', 'Posterior mean', 'Posterior sd'], drawn.posterior.parameters.map(({ path, prior, mean, sd }) => [
    code(path), figure(prior.mean), figure(prior.sd), `${figure(prior.least)} to ${figure(prior.most)}`, figure(mean), figure(sd),
  ]));
}

/** Names of arms for a sentence. */
export function armNames(described: Pick<Described, 'scenario' | 'measures'>): string {
  const context = englishContext(described);
  return described.scenario.arms.map(({ id }) => armLabel(id, context)).join(', ');
}

/** The reference arm at week 0. */
export function firstOf({ arms, compareWith }: Scenario): Epoch['scenario'] {
  const [first] = (arms.find(({ id }) => id === compareWith) ?? arms[0])?.epochs ?? [];
  if (first === undefined) throw new Error(`The scenario has no arm ${compareWith}.`);
  return first.scenario;
}
