/** A complete tree becomes a checked scenario of one arm, or all that is wrong with it at once. */
import { findings } from './issues.js';
import { locate } from './locate.js';
import { mended, nodeAt } from './mend.js';
import { problemAt, type Problem } from './problem.js';
import { shown } from './printable.js';
import type { Breach, RuleContext } from './rules/rule.js';
import { rules } from './rules/rules.js';
import { armScenario, type ArmScenario } from './schema/scenario.js';
import { startsWith, toData, type MapNode, type Path } from './tree.js';

// Taking out what is wrong may leave an entry that lacks something; five rounds reach the root of every group.
const rounds = 5;

/** The scenario of an arm in one epoch; undefined when anything is wrong with it. */
export function validate(tree: MapNode, context: RuleContext, problems: Problem[]): ArmScenario | undefined {
  const wrong: Path[] = [];
  let checked = tree;
  for (let round = 0; round < rounds; round++) {
    const result = armScenario.safeParse(toData(checked), { reportInput: true });
    if (result.success) {
      const broken = rules.flatMap((rule) => rule(result.data, context)).filter((breach) => !restsOn(breach, wrong));
      problems.push(...broken.map((breach) => inPlace(checked, breach)));
      return wrong.length === 0 && broken.length === 0 ? result.data : undefined;
    }
    const found = findings(checked, result.error.issues);
    // Only the first round speaks: later ones meet what the mending left behind.
    if (round === 0) problems.push(...found.map(({ problem }) => problem));
    wrong.push(...found.flatMap(({ path, meant }) => [path, ...(meant === undefined ? [] : [meant])]));
    // What is there goes first and from the end, because taking out an entry that lacks something moves those behind it.
    const before = checked;
    const isThere = (path: Path) => nodeAt(before, path) !== undefined;
    const paths = found.map(({ path }) => path).reverse();
    for (const path of [...paths.filter(isThere), ...paths.filter((one) => !isThere(one))]) checked = mended(checked, path);
  }
  return undefined;
}

/** Whether a breach speaks of something that is wrong in itself, so that it would say the same thing twice or mislead. */
function restsOn({ path, reads = [] }: Breach, wrong: readonly Path[]): boolean {
  return [path, ...reads].some((read) => wrong.some((one) => startsWith(one, read) || startsWith(read, one)));
}

function inPlace(tree: MapNode, { path, found, expected, hint = '' }: Breach): Problem {
  const place = locate(tree, path);
  const value = found ?? (place.node === undefined ? '' : shown(toData(place.node)));
  return problemAt(place.at, value, expected, hint, place.path);
}
