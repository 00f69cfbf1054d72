import { didYouMean } from '../didYouMean.js';
import { shown } from '../printable.js';
import type { Path } from '../tree.js';
import type { Breach, Rule } from './rule.js';

/** The reference arm is an arm. */
export const referenceIsAnArm: Rule = ({ compareWith }, { arms }) =>
  (compareWith === null || arms === undefined || arms.includes(compareWith) ? [] : [{ path: ['compareWith'], expected: `is not an arm${didYouMean(compareWith, arms)}`, hint: `Arms: ${arms.join(', ')}.` }]);

/** What is measured is in the catalogue, and asked at a week that is followed. */
export const measuresAreKnown: Rule = ({ report, replications, weeks, cohort }, { measures }) => {
  if (measures === undefined) return [];
  const known = new Map(measures.map(({ id, atWeek }) => [id, atWeek]));
  const horizon = cohort.follow ?? weeks;
  const check = (path: Path, name: string): Breach[] => {
    const [id = '', week, ...more] = name.split('@');
    const mayAsk = known.get(id);
    if (mayAsk === undefined) return [{ path, found: shown(name), expected: `is not a measure${didYouMean(id, [...known.keys()])}`, hint: '`inclusim explain measures` lists all of them.' }];
    if (week === undefined) return [];
    if (!mayAsk) return [{ path, found: shown(name), expected: `cannot be asked at a week; expected "${id}"` }];
    const isWeek = more.length === 0 && /^[1-9]\d{0,3}$/.test(week) && Number(week) <= horizon;
    return isWeek ? [] : [{ path, found: shown(name), expected: `does not name a week that is followed; expected "${id}@" and a whole number from 1 to ${horizon}`, reads: [['weeks'], ['cohort', 'follow']] }];
  };
  const stopping = typeof replications === 'number' ? [] : check(['replications', 'measure'], replications.measure);
  return [...report.measures.flatMap((name, index) => check(['report', 'measures', index], name)), ...stopping];
};
