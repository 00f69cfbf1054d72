/** What a sweep says in words, for page and terminal alike. */
import type { ChartContext } from '../../charts/chart.js';
import { outcomeWords } from '../../charts/sensitivity/outcome.js';
import { factorName, settingText, settingsText } from '../../charts/sweep/settings.js';
import { answersIn, shownIn, type SweepResult } from '../../sensitivity/sweep/result.js';
import { armLabel, formatError, formatNumber, formatValue, none, unitOf } from '../format.js';
import { textsOf } from '../language.js';
import type { StudyTable, StudyWords } from './study.js';

/** Most settings in the table of a page; all stand in the CSV. */
const mostLines = 200;

export function sweepWords(result: SweepResult, context: ChartContext): StudyWords {
  const { language } = context;
  const texts = textsOf(language);
  const t = texts.sweep;
  const words = outcomeWords(result, context);
  const count = (value: number): string => formatNumber(value, 0, language);
  const known = answersIn(result);
  const [worst, best] = [known[0], known.at(-1)];
  const error = Math.max(0, ...shownIn(result).map((each) => each.error ?? 0));
  const told = ({ values }: { readonly values: SweepResult['cells'][number]['values'] }): string => settingsText(result.factors, values, language);
  return {
    kind: t.kind, title: result.title || result.scenario, question: result.question,
    facts: texts.study.facts(texts.weeks(count(result.horizon)), String(result.seed), t.cells(count(result.cells.length)), texts.replications(count(result.replications)), count(result.runs)),
    lead: worst === undefined || best === undefined ? none : worst.answer === best.answer ? t.same(words.full(best.answer)) : t.lead(words.full(best.answer), told(best), words.full(worst.answer), told(worst)),
    support: [t.error(formatError(error, unitOf(result.measure, context), language)), result.independent ? t.independent : t.shared],
    table: tableOf(result, context),
    reading: '',
    sizes: [[texts.study.pointsTitle, count(result.cells.length)], [texts.reproduce.replications, count(result.replications)], [texts.study.runs, count(result.runs)]],
  };
}

/** A line for each setting: the measure in each arm, and the difference of the arm that is asked about. */
function tableOf(result: SweepResult, context: ChartContext): StudyTable {
  const { language } = context;
  const { factors, arms, arm, against, measure, cells, lines } = result;
  const t = textsOf(language).sweep;
  const words = outcomeWords(result, context);
  const unit = unitOf(measure, context);
  const level = (cell: number, id: string): number | null => lines.find((line) => line.cell === cell && line.arm === id && line.measure === measure)?.level.mean ?? null;
  const [first, ...others] = factors;
  const shown = shownIn(result).slice(0, mostLines);
  const rest = shown.length < cells.length ? ` ${t.tooMany(formatNumber(shown.length, 0, language), formatNumber(cells.length, 0, language))}` : '';
  return {
    caption: `${words.subtitle}${rest}`,
    columns: [first === undefined ? '' : factorName(first), ...others.map(factorName), ...arms.map((id) => t.columns.level(armLabel(id, context))), ...(arm === against ? [] : [t.columns.difference]), t.columns.error],
    lines: shown.map(({ number, values, mean, error }) => ({
      name: settingText(values[0] ?? null, language), meaning: first?.meaning ?? '',
      cells: [
        ...values.slice(1).map((value) => settingText(value, language)), ...arms.map((id) => formatValue(level(number, id), unit, language)),
        ...(arm === against ? [] : [mean === null ? none : words.bare(mean)]), formatError(error, unit, language),
      ],
    })),
  };
}
