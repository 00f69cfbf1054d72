/** A made-up scenario and report input around the made-up result of test/charts/fixture.ts. */
import type { ReportInput } from '../../src/report/input.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { armScenario } from '../../src/scenario/schema/scenario.js';
import { chartsInAllLanguages } from '../../src/report/charts.js';
import type { Finding } from '../../src/verification/finding.js';
import { drawCharts } from '../../src/charts/index.js';
import { context, fakeResult, measures, reported, weeks } from '../charts/fixture.js';

const because: Readonly<Record<string, string>> = {
  'usual-care': 'What most people are offered today, step by step through clinic, municipality and welfare office',
  ips: 'Offer IPS, 20 clients per specialist, seated in the clinic; the office stays for whoever waits, declines or leaves',
  'more-counsellors': 'The same money on counsellors instead',
  'peer-support': 'Peers who have been through it themselves',
};

export function fakeScenario(arms: readonly string[] = ['usual-care', 'ips'], language: 'en' | 'nb' = 'en'): Scenario {
  const office = { id: 'office', programme: 'usual-care-staircase' };
  const programmes = [{ id: 'usual-care-staircase', title: 'Usual care, step by step', stages: [{ id: 'only' }] }, { id: 'ips', title: 'Individual Placement and Support', stages: [{ id: 'only' }] }];
  const scenarioOf = (id: string) => armScenario.parse({ services: id === 'ips' ? [office, { id: 'ips-team', programme: 'ips' }] : [office], programmes });
  const base = scenarioOf('usual-care');
  return {
    name: 'ips-vs-usual-care',
    title: 'IPS or usual care for people with severe mental illness',
    question: 'How many more people get an ordinary job within 18 months if IPS is offered beside usual care?',
    weeks, horizon: weeks, seed: 2026, replications: base.replications, compareWith: 'usual-care', cohort: base.cohort,
    report: { ...base.report, measures: [...reported], by: ['severity'], language },
    arms: arms.map((id) => ({ id, because: because[id] ?? '', epochs: [{ week: 0, because: '', scenario: scenarioOf(id) }] })),
  };
}

const grades = ['assumed', 'assumed', 'assumed', 'trial', 'cohort', 'meta-analysis', undefined];

export function fakeAssumptions(): ReportInput['assumptions'] {
  const leaves: Record<string, unknown> = {
    'population.size': 1000, 'population.severity.severe': 0.5, 'population.wantsWork': 0.6, 'labourMarket.unemployment': 0.04, 'labourMarket.seasonal': true,
    'employers.stigma.mean': 0.5, 'services[ips-team].staff.caseload': 20, 'services[office].staff.norm': 40, 'parameters.hiring.intercept': -3.1,
    'parameters.hiring.belief': 0.8, 'parameters.job.quit': null, 'cohort.eligible': ['wantsWork', 'notCompetitivelyEmployed'],
  };
  return Object.entries(leaves).map(([path, value], at) => ({
    path, value, unit: 'share', grade: grades[at % grades.length], source: at % 3 === 1 ? 'Drake 1996: mean 37.0' : 'model start value, see MODEL.md',
    description: 'What this value means, said in one plain sentence.', from: at % 4 === 0 ? 'scenarios/ips-vs-usual-care.yaml:7' : 'default',
  }));
}

export const fakeChecks: readonly Finding[] = [
  { id: 'conservation', title: 'everybody has one main activity; the books agree', passed: true, found: 'in 4 replications of 78 weeks' },
  { id: 'ranges', title: 'every measure is a number within its range', passed: true, found: '50 measures in all people' },
];

export async function fakeInput(arms: readonly string[] = ['usual-care', 'ips'], language: 'en' | 'nb' = 'en'): Promise<ReportInput> {
  const result = fakeResult(arms);
  return {
    scenario: fakeScenario(arms, language), result, measures, assumptions: fakeAssumptions(),
    provenance: { version: '0.1.0', commit: 'abc1234', command: 'inclusim run scenarios/ips-vs-usual-care.yaml --seed 2026', node: 'v20.19.0', seed: 2026, startedAt: '2026-11-22 21:40:00', seconds: 6.2 },
    checks: fakeChecks,
    charts: await chartsInAllLanguages(await drawCharts(result, { ...context, language }), { result, economics: null }, { ...context, language }),
  };
}
