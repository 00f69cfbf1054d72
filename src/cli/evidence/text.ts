/** One trial in prose and small tables, with the status of each of its facts. */
import { stringify } from 'yaml';
import type { PublishedTrial, Source, TrialArm } from '../../catalogue/evidence/trial.js';
import { gap, tableLine, widthFor, type Column } from '../table-line.js';
import { width, type Colours } from '../terminal.js';
import { wrap } from '../wrap.js';
import { perCent, publishedPerCent, unknown } from './figures.js';

/** Everything about a trial; it ends with a line end. */
export function oneTrial(trial: PublishedTrial, colours: Colours): string {
  const { bold } = colours;
  const parts = [
    [bold(trial.id), ...wrap(trial.title, width), ...wrap(`${trial.citation}${trial.doi === null ? '' : `. doi:${trial.doi}`}`, width)],
    ...prose(trial).map((text) => wrap(text, width)),
    arms(trial, colours),
    further(trial),
    [bold('In a scenario file'), yaml({ country: trial.setting.country, weeks: trial.followUpWeeks, ...trial.scenario, cohort: { eligible: trial.eligible } })],
    [bold('Services by arm'), yaml(Object.fromEntries(trial.arms.map(({ id, services }) => [id, services])))],
    sources(trial, colours),
  ];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function prose(trial: PublishedTrial): string[] {
  const { setting: { place, country, year }, design, outcome: { definition, measure }, denominator, leftOut, notExpressible, note, followUpWeeks } = trial;
  const whose = denominator === 'randomised' ? 'all who were randomised' : 'those who stayed in the study';
  return [
    `${place}; people came in about ${year} and were followed for ${followUpWeeks} weeks. Design: ${design}. Country preset: ${country}.`,
    `Counted: ${definition}. Shares are of ${whose}. ${measure === null ? `The model has no measure of this: ${notExpressible}.` : `The model’s measure: ${measure}.`}`,
    leftOut === null ? 'Fitted.' : `Left out of the fit. ${leftOut.charAt(0).toUpperCase()}${leftOut.slice(1)}.`,
    note,
  ].filter((text) => text !== '');
}

const heads = ['arm', 'randomised', 'analysed', 'events', 'share', 'published'];

/** Numbers, and below them what each arm was offered. */
function arms({ arms: all }: PublishedTrial, { dim }: Colours): string[] {
  const rows = all.map(rowOf);
  const columns = columnsOf([heads, ...rows]);
  const offered = columnsOf(all.map(({ id }) => [id, '']), true);
  return [...tableLine(heads, columns).map(dim), ...rows.flatMap((row) => tableLine(row, columns)), '', ...all.flatMap(({ id, title }) => tableLine([id, title], offered))];
}

function rowOf({ id, randomised, analysed, events, reported }: TrialArm): string[] {
  const share = events === null || analysed === null ? unknown : perCent(events / analysed);
  return [id, ...[randomised, analysed, events].map((each) => each?.toString() ?? unknown), share, publishedPerCent(reported)];
}

/** Other shares that the trial reported. */
function further({ also }: PublishedTrial): string[] {
  if (also === undefined) return [];
  const texts = Object.entries(also).map(([arm, shares]) => `${arm}: ${Object.entries(shares).map(([measure, share]) => `${measure} ${publishedPerCent(share)}`).join(', ')}`);
  return wrap(`Also reported. ${texts.join('; ')}.`, width);
}

function yaml(value: object): string {
  return stringify(value, { lineWidth: width }).trimEnd();
}

/** Holds `scenario.population.disabilityBenefit` and a comma in one line. */
const longestField = 38;

/** Fields that are known in the same way stand together. */
function sources({ sources: all }: PublishedTrial, { bold, dim }: Colours): string[] {
  const together = new Map<string, { readonly fields: string[]; readonly from: Source }>();
  for (const [path, from] of Object.entries(all)) {
    const key = `${from.status} ${from.source}`;
    const { fields } = together.get(key) ?? { fields: [] };
    together.set(key, { fields: [...fields, path], from });
  }
  const rows = [...together.values()].map(({ fields, from }) => [fields.join(', '), from.status, from.source]);
  const columns: Column[] = [longestField, 8, width - longestField - 8 - 2 * gap].map((each) => ({ width: each, align: 'left' }));
  return [bold('How each field is known'), ...tableLine(['field', 'status', 'source'], columns).map(dim), ...rows.flatMap((row) => tableLine(row, columns))];
}

/** Columns as wide as their cells; all but the first hold figures, or the last one text up to the edge. */
function columnsOf(rows: readonly (readonly string[])[], endsWithText = false): Column[] {
  const [first = []] = rows;
  const widths = first.map((_, at) => widthFor(rows.map((row) => row[at] ?? ''), 0, width));
  return widths.map((each, at) => (endsWithText && at === 1 ? { width: width - (widths[0] ?? 0) - gap, align: 'left' } : { width: each, align: at === 0 ? 'left' : 'right' }));
}
