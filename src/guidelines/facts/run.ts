/** What a run found, and how it was made. */
import { amount, difference as moneyDifference, moneyOf, qalys } from '../../charts/economics/money.js';
import { armLabel } from '../../charts/arms.js';
import { formatDifference, formatError, formatInterval, formatValue, none } from '../../charts/format.js';
import { cohortPhrase, measureLabel, unitOf } from '../../charts/words.js';
import { textsOf } from '../../report/language.js';
import { answerSentences } from '../../report/sentences.js';
import type { Described, DescribedRun } from '../described.js';
import { blocks, code, counted, list, plain, table } from '../markdown.js';
import { englishContext } from './study.js';

const noRun = 'No run was named, so there are no results here; run the scenario, and name the folder of the run.';

/** What the author does where no run was named. */
export const nameRun = 'Run the scenario and make this document from the folder of the run.';

/** Values of all arms and differences from the reference arm, with the three uncertainties. */
export function resultTables(described: Described): string {
  const { run } = described;
  if (run === null) return noRun;
  const { comparison } = run.result;
  const context = englishContext(described);
  const arms = Object.entries(comparison.arms);
  const known = Object.keys(arms[0]?.[1].measures ?? {});
  const shown = [...new Set([...described.scenario.report.measures, 'staffYears', 'netCost'])].filter((id) => known.includes(id));
  const levels = table(['Measure', ...arms.map(([id]) => code(id))], shown.map((id) => [
    plain(measureLabel(id, comparison.weeks, context)), ...arms.map(([, { measures }]) => formatValue(measures[id]?.mean ?? null, unitOf(id, context), 'en')),
  ]));
  const differences = shown.flatMap((id) => comparison.differences.filter(({ measure }) => measure === id));
  const compared = table(['Measure', 'Arm', 'Against', 'Difference', 'Parameters, 95 %', 'A real group of this size, 95 %', 'Simulation error'], differences.map((each) => {
    const unit = unitOf(each.measure, context);
    return [
      plain(measureLabel(each.measure, comparison.weeks, context)), code(each.arm), code(each.against), formatDifference(each.difference, unit, 'en'),
      formatInterval(each.parameters, unit, 'en') ?? none, formatInterval(each.realGroup, unit, 'en') ?? none, formatError(each.simulationError, unit, 'en'),
    ];
  }));
  const people = `Means over ${cohortPhrase(comparison.cohort, 'en')}, ${counted(comparison.weeks, 'week')}, ${counted(comparison.replications, 'replication')}, seed ${code(String(comparison.seed))}.`;
  return blocks(plain(answerSentences(run.result, english(described), described.measures).lead), people, levels, differences.length === 0 ? '' : compared);
}

/** What is known of the first reported measure's uncertainty, a sentence each. */
export function uncertaintySentences(described: Described): string {
  const { run } = described;
  if (run === null) return '';
  const { parameters, realGroup, simulationError, verdicts } = answerSentences(run.result, english(described), described.measures);
  return list([...parameters, ...realGroup, simulationError, ...verdicts].map(plain));
}

/** Costs, QALYs and what they are worth; empty where no evaluation was made. */
export function economicText(described: Described): string {
  const economics = described.run?.economics ?? null;
  if (economics === null) return '';
  const context = englishContext(described);
  const money = moneyOf(economics, context);
  const words = textsOf('en').economics;
  const arms = table(['Arm', `Cost to ${words.whose[economics.perspective]}`, 'QALYs'], Object.entries(economics.arms).map(([id, { cost, qalys: gained }]) => [code(id), amount(cost.mean, money), gained.mean.toFixed(3)]));
  const differences = economics.differences.map((one) => plain(words.finding(armLabel(one.arm, context), armLabel(one.against, context), words.whose[economics.perspective], moneyDifference(one.perspectives[economics.perspective], money), qalys(one.qalys, 'en'))));
  return blocks(arms, list(differences));
}

/** Subgroups by the first reported measure; empty where none were asked for. */
export function subgroupTable(described: Described): string {
  const { run, scenario: { report } } = described;
  const context = englishContext(described);
  const rows = (run?.result.subgroups ?? []).filter(({ measure }) => measure === report.measures[0]);
  return rows.length === 0 ? '' : table(['By', 'Group', 'Arm', 'Mean', 'People'], rows.map(({ by, level, arm, mean, n, measure }) => [plain(by), plain(level), code(arm), formatValue(mean, unitOf(measure, context), 'en'), Math.round(n).toLocaleString('en')]));
}

/** Version, commit and machine of the run; without one what is known of the program. */
export function madeTable({ run, version, commit, scenario }: Described): string {
  const rows: (readonly [string, string])[] = [
    ['Program', `inclusim ${run?.made.version ?? version}`], ['Commit', (run === null ? commit : run.made.commit) ?? 'not a clone'], ['Seed', String(scenario.seed)],
    ...(run === null ? [] : machineRows(run)),
  ];
  return table(['', ''], rows.map(([name, value]) => [name, plain(value)]));
}

function machineRows({ made: { node, machine, started, seconds, workers, replications, command } }: DescribedRun): (readonly [string, string])[] {
  return [
    ['Node.js', node], ['System', `${machine.os}, ${machine.arch}`], ['Processor', `${machine.cpu}, ${machine.cpus} threads`], ['Memory', machine.memory],
    ['Started', started], ['Took', `${seconds.toFixed(seconds < 10 ? 1 : 0)} s on ${counted(workers, 'thread')}`], ['Replications', replications.toLocaleString('en')], ['Again, from within the run’s folder', command],
  ];
}

/** What was checked on a small copy of the scenario. */
export function checkList({ run }: Described): string {
  return run === null ? '' : list(run.checks.map(({ title, passed, found }) => `${passed ? 'passed' : '**failed**'}: ${plain(title)}${passed ? '' : ` (${plain(found)})`}`));
}

function english({ scenario }: Described): Described['scenario'] {
  return { ...scenario, report: { ...scenario.report, language: 'en' } };
}
