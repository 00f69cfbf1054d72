/** What a study of sensitivity says in words, for page and terminal alike. */
import { significantText } from '../../charts/calibration/shades.js';
import type { ChartContext } from '../../charts/chart.js';
import { inputName, outcomeWords, type OutcomeWords } from '../../charts/sensitivity/outcome.js';
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
  const { base, bars } = first.tornado!;
  const order = ranked(inputs, (k) => Math.abs(bars[k]!.change.mean));
  const largest = order[0]!;
  const [top, bar] = [inputs[largest]!, bars[largest]!];
  const number = (value: number): string => significantText(value, context.language);
  const error = (value: number): string => formatError(value, unitOf(measure, context), context.language);
  const turning = order.filter((k) => [bars[k]!.low.mean, bars[k]!.high.mean].some((end) => end * base.mean < 0));
  const clear = bars.filter(({ change }) => Math.abs(change.mean) > change.error).length;
  return {
    lead: t.lead(inputName(top.path), words.full(bar.low.mean), number(top.low), words.full(bar.high.mean), number(top.high)),
    support: [
      t.base(words.name, words.full(base.mean), error(base.error)), t.clear(formatNumber(clear, 0, context.language), formatNumber(inputs.length, 0, context.language)),
      ...(first.of !== 'difference' ? [] : [turning.length === 0 ? t.keepsSign : t.turnsSign(join(turning.map((k) => inputName(inputs[k]!.path)), context.language))]),
    ],
    table: tableOf({ inputs, order, context, texts, words }, [
      [t.columns.atLow, (k) => words.bare(bars[k]!.low.mean)], [t.columns.atHigh, (k) => words.bare(bars[k]!.high.mean)], [t.columns.change, (k) => words.bare(bars[k]!.change.mean)],
      [t.columns.error, (k) => error(bars[k]!.change.error)],
      ...levels.map(({ of, tornado }): TableColumn => [t.columns.changeIn(armLabel(of, context)), (k) => words.bare(tornado!.bars[k]!.change.mean)]),
    ]),
  };
}

function morrisWords({ result: { inputs }, context, texts, words, first, levels }: Told): Part {
  const t = texts.sensitivity.morris;
  const effects = first.morris!;
  const order = ranked(inputs, (k) => effects[k]!.muStar.estimate);
  const named = (k: number): [string, string] => [inputName(inputs[k]!.path), sized(effects[k]!.muStar.estimate, words)];
  const next = order.slice(1, 3).map((k) => t.then(...named(k)));
  const clear = effects.filter(({ muStar, chance }) => muStar.low > chance);
  const together = clear.filter(({ sigma, muStar }) => sigma.estimate > muStar.estimate / 2).length;
  const count = (value: number): string => formatNumber(value, 0, context.language);
  return {
    lead: t.lead(...named(order[0]!), next.length === 0 ? '' : t.more(join(next, context.language))),
    support: [t.clear(count(clear.length), count(inputs.length)), ...(clear.length === 0 ? [] : [t.together(count(together))])],
    table: tableOf({ inputs, order, context, texts, words }, [
      [t.columns.muStar, (k) => spanned(effects[k]!.muStar, words.size, context)], [t.columns.mu, (k) => words.bare(effects[k]!.mu.estimate)],
      [t.columns.sigma, (k) => words.size(effects[k]!.sigma.estimate)], [t.columns.chance, (k) => words.size(effects[k]!.chance)],
      ...levels.map(({ of, morris }): TableColumn => [t.columns.muStarIn(armLabel(of, context)), (k) => words.size(morris![k]!.muStar.estimate)]),
    ]),
  };
}

function sobolWords({ result: { inputs, needed }, context, texts, words, first, levels }: Told): Part {
  const t = texts.sensitivity.sobol;
  const indices = first.sobol!;
  const order = ranked(inputs, (k) => indices.inputs[k]!.total.estimate);
  const percent = (share: number): string => formatPercent(share, context.language, 0);
  const whole = (share: number): string => formatNumber(100 * share, 0, context.language);
  const count = (value: number): string => formatNumber(value, 0, context.language);
  const { total } = indices.inputs[order[0]!]!;
  const next = order.slice(1, 3).map((k) => t.then(inputName(inputs[k]!.path), percent(indices.inputs[k]!.total.estimate)));
  const alone = indices.inputs.reduce((sum, each) => sum + each.first.estimate, 0);
  return {
    lead: t.lead(inputName(inputs[order[0]!]!.path), percent(total.estimate), chartTextsOf(context.language).range(whole(total.low), whole(total.high)), next.length === 0 ? '' : t.more(join(next, context.language))),
    support: [
      t.alone(percent(alone)), ...(Number.isNaN(indices.chance) ? [] : [t.spread(sized(Math.sqrt(Math.max(0, indices.parameters)), words), sized(Math.sqrt(indices.chance), words))]),
      ...(needed === null ? [] : [t.needed(formatNumber(needed.width, 2, context.language), count(twoDigits(needed.rows)), count(twoDigits(needed.runs)))]),
    ],
    table: tableOf({ inputs, order, context, texts, words }, [
      [t.columns.first, (k) => spanned(indices.inputs[k]!.first, whole, context, ' %')], [t.columns.total, (k) => spanned(indices.inputs[k]!.total, whole, context, ' %')],
      ...levels.map(({ of, sobol }): TableColumn => [t.columns.totalIn(armLabel(of, context)), (k) => percent(sobol!.inputs[k]!.total.estimate)]),
    ]),
  };
}

/** Places of the inputs, the largest first. */
function ranked(inputs: readonly ToldInput[], sizeOf: (k: number) => number): number[] {
  return inputs.map((_, k) => k).sort((a, b) => sizeOf(b) - sizeOf(a));
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

type TableColumn = readonly [title: string, cell: (k: number) => string];

function tableOf({ inputs, order, context, texts, words }: Pick<Told, 'context' | 'texts' | 'words'> & { readonly inputs: readonly ToldInput[]; readonly order: readonly number[] }, columns: readonly TableColumn[]): StudyTable {
  const t = texts.sensitivity;
  const number = (value: number): string => significantText(value, context.language);
  return {
    caption: words.subtitle,
    columns: [t.columns.input, t.columns.range, t.columns.base, t.columns.from, ...columns.map(([title]) => title)],
    lines: order.map((k) => {
      const { path, meaning, low, high, base, from } = inputs[k]!;
      return { name: inputName(path), meaning, cells: [chartTextsOf(context.language).range(number(low), number(high)), base === null ? t.noLimit : number(base), t.from[from], ...columns.map(([, cell]) => cell(k))].map((cell) => (cell === '' ? none : cell)) };
    }),
  };
}
