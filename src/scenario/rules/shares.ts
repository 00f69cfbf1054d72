import { shown } from '../printable.js';
import type { Breach, Rule } from './rule.js';

const tolerance = 1e-6;

/** Shares of one whole sum to 1. */
export const sharesSumToOne: Rule = ({ population, employers }) => {
  const sectors = Object.fromEntries(Object.entries(employers.sectors).map(([name, { share }]) => [name, share]));
  const wholes: readonly (readonly [readonly string[], Readonly<Record<string, number>>])[] = [
    [['population', 'severity'], population.severity],
    [['population', 'diagnosis'], population.diagnosis],
    [['population', 'education'], population.education],
    [['employers', 'sectors'], sectors],
  ];
  return wholes.flatMap(([path, shares]) => breachOf(path, shares) ?? []);
};

function breachOf(path: readonly string[], shares: Readonly<Record<string, number>>): Breach | undefined {
  const sum = Object.values(shares).reduce((total, one) => total + one, 0);
  if (Math.abs(sum - 1) <= tolerance) return undefined;
  const parts = Object.entries(shares).map(([name, one]) => `${name} ${shown(one)}`).join(', ');
  return { path, found: `(${parts})`, expected: `sums to ${Number(sum.toPrecision(6))}; expected 1`, hint: 'Shares that the file leaves out keep their defaults; set them too, to 0 if need be.' };
}
