/** The scenario that `new` writes: short, with a comment on each part in plain words. */
import { stringify } from 'yaml';
import { programmes } from '../../catalogue/catalogue.js';
import { horizonPhrase } from '../../report/format.js';
import { countries } from '../../scenario/schema/scenario.js';
import { thousands } from '../../scenario/printable.js';
import { capital, titleOf, usualCare, type Answers } from './answers.js';
import { wrap } from '../wrap.js';

/** Share of the job seekers who wish for ordinary work; staff are counted for them. */
const wantsWork = 0.6;
/** Job seekers for each counsellor of the office. */
const norm = 40;

/**
 * The text of a scenario file.
 *
 * @param schema - Where an editor finds the schema: a path from the file, or an address.
 */
export function newScenario(answers: Answers, schema: string): string {
  const { title, programme, against, people, weeks, country, seed } = answers;
  const horizon = horizonPhrase(weeks, 'en');
  const parts = [
    `# yaml-language-server: $schema=${schema}\n${comment('A scenario to start from, as `inclusim new` writes it: change what differs where you are. `inclusim explain weeks` says what a value means, and so for all others; `inclusim check` finds what is wrong or has no effect.')}`,
    part('What results are headed with, and the question that they answer.', { title, question: `How many more people get an ordinary job within ${horizon} with ${titleOf(programme)} than with ${titleOf(against)}?` }),
    part(`How long everybody is followed: ${thousands(weeks)} weeks${horizon.includes('week') ? '' : ` are ${horizon}`}.`, { weeks }),
    part('Where chance starts. The same file, seed and version give the same numbers on every machine.', { seed }),
    `${comment('One replication is one history of all these people. More are made until the difference in this measure is known to within halfWidth (0.01 is one point in a hundred); or write a number instead.')}\nreplications: { measure: everCompetitive, halfWidth: 0.01, least: 20, most: 400 }`,
    part(`Wages, benefits, unemployment and unit costs. Others: ${countries.filter((each) => each !== country).join(', ')}.`, { country }),
    `${comment('The job seekers: people of working age with mental illness, in work or not. Shares of the three severities sum to 1.')}\npopulation:\n  size: ${people}\n  wantsWork: ${wantsWork}  # share who wish for ordinary work\n  severity: { mild: 0.1, moderate: 0.4, severe: 0.5 }`,
    `${comment('Who is counted in results: those who want ordinary work and have none when the run begins.')}\ncohort: { at: start, eligible: [wantsWork, notCompetitivelyEmployed] }`,
    `${comment(`What there is in every arm: a welfare office with a counsellor for ${norm} job seekers. Above this norm hours thin out, but nobody is refused.`)}\nservices:\n  - { id: office, programme: ${usualCare}, staff: { count: ${rounded(people / norm)}, norm: ${norm} } }`,
    `${comment('What is compared. An arm says only what it has different; all arms meet the same people with the same luck.')}\narms:\n${[against, programme].map((id) => armText(id, people)).join('\n')}`,
    part('The arm that the other one is measured against.', { compareWith: armId(against) }),
    `${comment('What the table shows, and for which groups besides. `inclusim explain measures` lists all measures.')}\nreport:\n  measures: [everCompetitive, competitiveAt, weeksWorked, staffYears, netCost]\n  by: [severity]`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** One arm: what is there anyway, or a team of a programme beside it. */
function armText(programme: string, people: number): string {
  if (programme === usualCare) return `  ${armId(programme)}:\n    because: What there is anyway`;
  const { limit, load: usual } = loadOf(programme);
  const wanting = Math.round(people * wantsWork);
  const count = rounded(wanting / usual);
  // The smallest part of a post is still too much for few people with a large load.
  const load = Math.min(usual, Math.max(1, Math.floor(wanting / count)));
  const words = `${thousands(count)} full posts of ${load} clients: room for the ${thousands(wanting)} who want work. ${limit === 'caseload' ? 'Nobody more is taken in.' : 'With more clients hours thin out.'}`;
  return [
    `  ${armId(programme)}:`,
    `    because: ${quoted(capital(isAddOn(programme) ? `${titleOf(programme)}, beside whatever else people have, as far as staff reach` : `${titleOf(programme)}, offered to everybody who is counted; the office stays for all others`))}`,
    '    services:',
    comment(words, '      '),
    `      - { id: ${programme}-team, programme: ${programme}, staff: { count: ${count}, ${limit}: ${load} }${isAddOn(programme) ? '' : ', offeredTo: cohort'} }`,
  ].join('\n');
}

/** A text as YAML writes it: in quotes where it could be taken for something else. */
function quoted(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** Whether the programme stands beside others and goes by lot. */
function isAddOn(programme: string): boolean {
  return programmes[programme]?.['addOn'] === true;
}

function armId(programme: string): string {
  return programme === usualCare ? 'usual-care' : programme;
}

/** Clients per post as the catalogue has them: a ceiling, or a norm that refuses nobody. */
function loadOf(programme: string): { readonly limit: 'caseload' | 'norm'; readonly load: number } {
  const { service } = programmes[programme] as { readonly service: { readonly staff: { readonly caseload?: number; readonly norm?: number } } };
  const { caseload, norm: other = norm } = service.staff;
  return caseload === undefined ? { limit: 'norm', load: other } : { limit: 'caseload', load: caseload };
}

/** Tenths of a post, rounded down so that there are no more places than people. */
function rounded(posts: number): number {
  return Math.max(1, Math.floor(posts * 10 + 1e-9)) / 10;
}

function part(words: string, values: Readonly<Record<string, unknown>>): string {
  return `${comment(words)}\n${stringify(values, { lineWidth: 0, version: '1.2', schema: 'core' }).trimEnd()}`;
}

/** A comment in lines of at most 100 columns. */
function comment(words: string, indent = ''): string {
  return wrap(words, 98 - indent.length).map((line) => `${indent}# ${line}`).join('\n');
}
