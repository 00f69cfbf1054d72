// The table of reported outcomes beside simulated ones.
import { none, plain } from './numbers.mjs';

export const reportedTitle = 'Reported and simulated side by side';

/** The section; empty where nothing was run. */
export function reportedText(reported) {
  const rows = reported.map((one) => `| \`${one.programme}\` | ${one.what} | ${one.reported} (${one.source}) | ${expected(one)} | ${simulated(one)} |`);
  return [
    `## ${reportedTitle}`, '',
    'What providers report of their programmes is mostly uncontrolled. It is held against small worlds of their own as a check of plausibility: a rough bound that the simulation should keep. Some start values were moved by hand so that it does ([MODEL.md](../MODEL.md), section 9.1), so that keeping to a bound is no evidence for the model.', '',
    '| Programme | What is counted | Reported | Expected | Simulated |', '|:--|:--|:--|:--|--:|', ...rows, '',
    '<sub>The programmes are those of `inclusim programmes`; the worlds are in `src/catalogue/evidence/reported.ts`. Sch08: Schafft 2008; Bja14: an article of 2014 on recovery, work and treatment at the same time.</sub>',
  ].join('\n');
}

function expected({ bound: { atLeast, atMost, below }, unit }) {
  if (below !== undefined) return `under ${shown(below, unit)}`;
  return atLeast === undefined ? `at most ${shown(atMost, unit)}` : `at least ${shown(atLeast, unit)}`;
}

function simulated({ value, keeps, unit, isSimulated, isEndless }) {
  if (isEndless) return '**not within the run** (outside)';
  if (!isSimulated || value === null) return none;
  return `**${shown(value, unit)}**${keeps ? '' : ' (outside)'}`;
}

function shown(value, unit) {
  if (unit === 'share') return `${plain(100 * value, 1)} %`;
  return unit === 'weeks' ? `${plain(value, 0)} weeks` : plain(value, Number.isInteger(value) ? 0 : 1);
}
