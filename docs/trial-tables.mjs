// What the scenarios of three published trials give beside what the trials saw, as tables for MODEL.md.
import { readFileSync } from 'node:fs';
import { compare, inProcess, loadScenario, measures, observedTrials, problemMessage, replicate } from '../dist/index.js';

const shares = [
  ['everCompetitive', 'Ever in a competitive job'], ['competitiveAt@52', 'In one at week 52'], ['competitiveAt@78', 'In one at week 78'],
  ['dropout', 'Dropped out of a service'], ['readmitted', 'Admitted to hospital'],
];

/** Both tables: shares against the trials, and the shape of first jobs. */
export async function trialTables() {
  const runs = [];
  for (const trial of observedTrials) runs.push({ trial, result: await runOf(trial.scenario) });
  return [...agreement(runs), '', ...shapes(runs)].join('\n');
}

async function runOf(name) {
  const file = new URL(`../scenarios/${name}.yaml`, import.meta.url);
  const loaded = loadScenario(`${name}.yaml`, { read: () => ({ text: readFileSync(file, 'utf8') }), measures });
  if ('problems' in loaded) throw new Error(problemMessage(loaded.problems));
  return compare(loaded.scenario, await replicate(loaded.scenario, { workers: 1, spawn: inProcess }));
}

function agreement(runs) {
  const rows = runs.flatMap(({ trial, result }) => shares.flatMap(([measure, label]) => {
    const arms = Object.keys(trial.observed);
    if (trial.observed[arms[0]][measure] === undefined) return [];
    const cells = arms.flatMap((arm) => {
      const simulated = 100 * result.comparison.arms[arm].measures[measure].mean;
      const observed = 100 * trial.observed[arm][measure];
      return [observed.toFixed(1), simulated.toFixed(1), signed(simulated - observed)];
    });
    return [`| ${trial.title} | ${label} | ${cells.join(' | ')} |`];
  }));
  return [
    'Simulated less observed, in percent and points, from the shipped scenarios:', '',
    '| Trial | Measure | Control, observed | simulated | less | IPS, observed | simulated | less |', '|---|---|---|---|---|---|---|---|', ...rows,
  ];
}

/** A dash where follow-up is too short for a figure. */
function oneDigit(value) {
  return value === null ? '–' : value.toFixed(1);
}

function shapes(runs) {
  const rows = runs.flatMap(({ trial, result }) => Object.keys(trial.observed).map((arm) => {
    const { measures: of } = result.comparison.arms[arm];
    const { firstJobKept } = result.survival.arms[arm];
    const kept = [4, 26, 52].map((week) => (100 * firstJobKept.survival[week]).toFixed(0)).join(', ');
    const endings = ['endedQuit', 'endedDismissed', 'endedTemporary', 'endedLaidOff'].map((id) => (100 * of[id].mean).toFixed(0)).join(', ');
    return `| ${trial.scenario} | ${arm} | ${oneDigit(of.weeksToFirstCompetitive.mean)} | ${kept} | ${oneDigit(firstJobKept.restrictedMean)} | ${endings} | ${(of.hoursWorked.mean / of.weeksWorked.mean).toFixed(1)} |`;
  }));
  return [
    'The shape of first jobs in the same runs: weeks to the first one among those who got one; Kaplan-Meier share of first jobs kept 4, 26 and 52',
    'weeks; their mean length as far as follow-up reaches; endings by quit, dismissal, end of contract, layoff (%); hours in a week worked.', '',
    '| Scenario | Arm | Weeks to it | Kept (%) | Weeks in it | Endings | Hours |', '|---|---|---|---|---|---|---|', ...rows,
  ];
}

function signed(points) {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;
}
