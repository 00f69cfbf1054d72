/** What a study of sensitivity says in words, for page and terminal alike. */
import { significantText } from '../../charts/calibration/shades.js';
import type { ChartContext } from '../../charts/chart.js';
import { inputName, outcomeWords, ranked, type OutcomeWords } from '../../charts/sensitivity/outcome.js';
import { textsOf as chartTextsOf } from '../../charts/language.js';
import type { Outcome, SensitivityResult, ToldInput } from '../../sensitivity/analyse.js';
import type { Estimate } from '../../sensitivity/bootstrap.js';
import { armLabel, formatError, formatNumber, formatPercent, join, none, unitOf } from '../format.js';
import { textsOf, type ReportTexts } from '../language.js';
import type { StudyTable, StudyWords } from './study.js';

interface Told {
  readonly result: SensitivityResult;
  readonly context: ChartContext;
  readonly texts: ReportTexts;
  readonly words: OutcomeWords;
  /** Of the difference, or of the level where there is one arm. */
  readonly first: Outcome;
  /** Levels beside a difference. */
  readonly levels: readonly Outcome[];
}

export function sensitivityWords(result: SensitivityResult, context: ChartContext): StudyWords {
  const [first, ...levels] = result.outcomes;
  if (first === undefined) throw new Error('A result has an outcome.');
  const texts = textsOf(context.language);
  const told: Told = { result, context, texts, words: outcomeWords(result, context), first, levels };
  const { lead, support, table } = result.method === 'tornado' ? tornadoWords(told) : result.method === 'morris' ? morrisWords(told) : sobolWords(told);
  const count = (value: number): string => formatNumber(value, 0, context.language);
  return {
    kind: texts.sensitivity.kind[result.method], title: result.title || result.scenario, question: result.question,
    facts: texts.study.facts(texts.weeks(count(result.horizon)), String(result.seed), texts.study.points(count(result.points)), texts.replications(count(result.replications)), count(result.runs)),
    lead, support, table, reading: texts.sensitivity[result.method].reading,
    sizes: [
      [texts.study.pointsTitle, count(result.points)], ...(result.method === 'tornado' ? [] : [[texts.sensitivity.rows, count(result.rows)] as const]),
      [texts.reproduce.replications, count(result.replications)], [texts.study.runs, count(result.runs)],
    ],
  };
}

type Part = Pick<StudyWords, 'lead' | 'support' | 'table'>;

function tornadoWords({ result: { inputs, measure }, context, texts, words, first, levels }: Told): Part {
  const t = texts.sensitivity.tornado;
  if (first.tornado === undefined) throw new Error('A tornado has bars.');
  const { base, bars } = first.tornado;
  const rows = ranked(inputs, bars, ({ change }) => Math.abs(change.mean));
  const number = (value: number): string => significantText(value, context.language);
  const error = (value: number): string => formatError(value, unitOf(measure, context), context.language);
  const turning = rows.filter(({ found: { low, high } }) => [low.mean, high.mean].some((end) => end * base.mean < 0)).map(({ input }) => inputName(input.path));
  const clear = bars.filter(({ change }) => Math.abs(change.mean) > change.error).length;
  return {
    lead: rows.slice(0, 1).map(({ input, found: { low, high } }) => t.lead(inputName(input.path), words.full(low.mean), number(input.low), words.full(high.mean), number(input.high))).join(''),
    support: [
      t.base(words.name, words.full(base.mean), error(base.error)), ...(inputs.length === 1 ? [] : [t.clear(formatNumber(clear, 0, context.language), formatNumber(inputs.length, 0, context.language))]),
      ...(first.of !== 'difference' ? [] : [turning.length === 0 ? t.keepsSign : t.turnsSign(join(turning, context.language))]),
    ],
    table: tableOf(rows, { context, texts, words }, [
      [t.columns.atLow, ({ found }) => words.bare(found.low.mean)], [t.columns.atHigh, ({ found }) => words.bare(found.high.mean)], [t.columns.change, ({ found }) => words.bare(found.change.mean)],
      [t.columns.error, ({ found }) => error(found.change.error)],
      ...levels.map(({ of, tornado }): TableColumn<(typeof bars)[number]> => [t.columns.changeIn(armLabel(of, context)), ({ at }) => defined(tornado?.bars[at]?.change.mean, words.bare)]),
    ]),
  };
}

function morrisWords({ result: { inputs }, context, texts, words, first, levels }: Told): Part {
  const t = texts.sensitivity.morris;
  const effects = first.morris ?? [];
  const rows = ranked(inputs, effects, ({ muStar }) => muStar.estimate);
  const named = rows.map(({ input, found }) => [inputName(input.path), sized(found.muStar.estimate, words)] as const);
  const next = named.slice(1, 3).map(([name, size]) => t.then(name, size));
  const clear = effects.filter(({ muStar, chance }) => muStar.low > chance);
  const together = clear.filter(({ sigma, muStar }) => sigma.estimate > muStar.estimate / 2).length;
  const count = (value: number): string => formatNumber(value, 0, context.language);
  return {
    lead: named.slice(0, 1).map(([name, size]) => t.lead(name, size, next.length === 0 ? '' : t.more(join(next, context.language)))).join(''),
    support: [...(inputs.length === 1 ? [] : [t.clear(count(clear.length), count(inputs.length))]), ...(clear.length === 0 || inputs.length === 1 ? [] : [t.together(count(together))])],
    table: tableOf(rows, { context, texts, words }, [
      [t.columns.muStar, ({ found }) => spanned(found.muStar, words.size, context)], [t.columns.mu, ({ found }) => words.bare(found.mu.estimate)],
      [t.columns.sigma, ({ found }) => words.size(found.sigma.estimate)], [t.columns.chance, ({ found }) => words.size(found.chance)],
      ...levels.map(({ of, morris }): TableColumn<(typeof effects)[number]> => [t.columns.muStarIn(armLabel(of, context)), ({ at }) => defined(morris?.[at]?.muStar.estimate, words.size)]),
    ]),
  };
}

function sobolWords({ result: { inputs, needed }, context, texts, words, first, levels }: Told): Part {
  const t = texts.sensitivity.sobol;
  if (first.sobol === undefined) throw new Error('A Sobol design has indices.');
  const { inputs: indices, alone, parameters, chance } = first.sobol;
  const rows = ranked(inputs, indices, ({ total }) => total.estimate);
  const percent = (share: number): string => formatPercent(share, context.language, 0);
  const whole = (share: number): string => formatNumber(100 * share, 0, context.language);
  const count = (value: number): string => formatNumber(value, 0, context.language);
  const next = rows.slice(1, 3).map(({ input, found }) => t.then(inputName(input.path), percent(found.total.estimate)));
  const rest = next.length === 0 ? '' : t.more(join(next, context.language));
  return {
    lead: rows.slice(0, 1).map(({ input, found: { total } }) => t.lead(inputName(input.path), percent(total.estimate), chartTextsOf(context.language).range(whole(total.low), whole(total.high)), rest)).join(''),
    support: [
      t.alone(percent(alone.estimate), chartTextsOf(context.language).range(whole(alone.low), whole(alone.high))), ...(Number.isNaN(chance) ? [] : [t.spread(sized(Math.sqrt(Math.max(0, parameters)), words), sized(Math.sqrt(chance), words))]),
      ...(needed === null ? [] : [t.needed(formatNumber(needed.width, 2, context.language), count(twoDigits(needed.rows)), count(twoDigits(needed.runs)))]),
    ],
    table: tableOf(rows, { context, texts, words }, [
      [t.columns.first, ({ found }) => spanned(found.first, whole, context, ' %')], [t.columns.total, ({ found }) => spanned(found.total, whole, context, ' %')],
      ...levels.map(({ of, sobol }): TableColumn<(typeof indices)[number]> => [t.columns.totalIn(armLabel(of, context)), ({ at }) => defined(sobol?.inputs[at]?.total.estimate, percent)]),
    ]),
  };
}

function defined(value: number | undefined, write: (value: number) => string): string {
  return value === undefined ? none : write(value);
}

/** A size with its unit and without a sign. */
function sized(value: number, words: OutcomeWords): string {
  return words.full(value).replace(/^\+/, '');
}

function spanned({ estimate, low, high }: Estimate, write: (value: number) => string, { language }: ChartContext, unit = ''): string {
  return `${write(estimate)}${unit} (${chartTextsOf(language).range(write(low), write(high))})`;
}

function twoDigits(value: number): number {
  const step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1));
  return Math.ceil(value / step) * step;
}

interface TableRow<F> {
  readonly input: ToldInput;
  readonly found: F;
  /** The input's place in the result. */
  readonly at: number;
}

type TableColumn<F> = readonly [title: string, cell: (row: TableRow<F>) => string];

function tableOf<F>(rows: readonly TableRow<F>[], { context, texts, words }: Pick<Told, 'context' | 'texts' | 'words'>, columns: readonly TableColumn<F>[]): StudyTable {
  const t = texts.sensitivity;
  const number = (value: number): string => significantText(value, context.language);
  return {
    caption: words.subtitle,
    columns: [t.columns.input, t.columns.range, t.columns.base, t.columns.from, ...columns.map(([title]) => title)],
    lines: rows.map((row) => {
      const { path, meaning, low, high, base, from } = row.input;
      return { name: inputName(path), meaning, cells: [chartTextsOf(context.language).range(number(low), number(high)), base === null ? t.noLimit : number(base), t.from[from], ...columns.map(([, cell]) => cell(row))] };
    }),
  };
}
