/** What `validate` prints: the findings in a few lines; the page has all of them. */
import { width, type Colours } from '../terminal.js';
import { wrap } from '../wrap.js';
import { answersSummary } from './answers-page.js';
import { refitSummary } from './refits-page.js';
import type { Validation } from './validation.js';

export function validationText({ title, standing, spread, knowNothing, together: { inSettings }, ranks, patterns, leftOut, answers, refits }: Validation, folder: string | undefined, colours: Colours): string {
  const held = standing.coverage.map(({ level, hits, of, p }) => `${(100 * level).toFixed(0)} % intervals hold ${hits} of ${of} arms that were left out (p ${p.toFixed(2)})`);
  const rivals = standing.rivals.map(({ rival, ahead }) => `log score ${ahead.sum >= 0 ? '+' : '−'}${Math.abs(ahead.sum).toFixed(1)} ± ${ahead.standardError.toFixed(1)} against ${rival}`);
  const failing = ranks.filter(({ adjusted }) => adjusted < 0.05).map(({ parameter }) => parameter);
  const failed = patterns.filter(({ passes }) => !passes).map(({ pattern }) => pattern);
  const lines = [
    ...held, ...rivals,
    `settings differ by ${spread.level.toFixed(2)} in level and ${spread.effect.toFixed(2)} in effect; without a simulator by ${knowNothing.level.toFixed(2)} and ${knowNothing.effect.toFixed(2)}`,
    `simulated trials together: ratio ${inSettings.ratio[0].toFixed(2)}, tau ${inSettings.tau[0].toFixed(2)}; published ${inSettings.observed.ratio.toFixed(2)} (${inSettings.observed.low.toFixed(2)} to ${inSettings.observed.high.toFixed(2)}), ${inSettings.observed.tau.toFixed(2)}`,
    ranks.length === 0 ? 'too few points for truths that are known' : failing.length === 0 ? `ranks of known truths are even in all ${ranks.length} parameters (Holm)` : `ranks of known truths are uneven in ${failing.join(', ')}`,
    `${patterns.length - failed.length} of ${patterns.length} patterns pass${failed.length === 0 ? '' : `; not ${failed.join(', ')}`}`,
    ...(answers === null ? [] : answersSummary(answers).map(asLine)),
    ...refits.map((refit) => asLine(`${refit.name}: ${refitSummary(refit)}`)),
    `${leftOut.filter(({ isRefitted }) => isRefitted).length} of ${leftOut.length} trials needed a posterior of their own`,
  ];
  const saved = folder === undefined ? '`--out DIR` leaves the page, tables and pictures.' : `Saved ${folder}/ → VALIDATION.md · validation.json · left-out.csv · patterns.csv · ${answers === null ? '' : 'answers.csv · '}charts/`;
  return `${[...wrap(title === '' ? 'Validation' : `Validation · ${title}`, width).map(colours.bold), '', ...lines.flatMap((line) => wrap(`· ${line}`, width, '  ')), '', ...wrap(saved, width).map(colours.dim)].join('\n')}\n`;
}

/** A sentence as one of a list. */
function asLine(sentence: string): string {
  return sentence.replace(/\.$/, '').replace(/^The /, 'the ');
}
