/** The values that a scenario rests on, beside what they would be by default. */
import { none } from '../../charts/format.js';
import { parameterLeaves, rangeText, valueText } from '../../scenario/parameterTable.js';
import { scenarioParts } from '../../scenario/parts.js';
import type { Assumption } from '../../scenario/provenance.js';
import type { Shape } from '../../scenario/shape.js';
import { startValue } from '../../scenario/schema/leaf.js';
import type { Described } from '../described.js';
import { blocks, code, counted, plain, table, told } from '../markdown.js';

/** A value with the arm that has it; null: the reference arm, and all that say nothing else. */
export interface ArmValue extends Assumption {
  readonly arm: string | null;
  /** Path without the arm. */
  readonly inArm: string;
}

/** Each value with its arm told apart from its path. */
export function armValues({ assumptions, scenario }: Pick<Described, 'assumptions' | 'scenario'>): ArmValue[] {
  const prefixes = scenario.arms.map(({ id }) => ({ id, prefix: `arms.${id}.` }));
  return assumptions.map((each) => {
    const found = prefixes.find(({ prefix }) => each.path.startsWith(prefix));
    return { ...each, arm: found?.id ?? null, inArm: found === undefined ? each.path : each.path.slice(found.prefix.length) };
  });
}

let shapes: ReadonlyMap<string, Shape> | undefined;

/** What the schema says of a path such as `services[office].staff.count`. */
function shapeOf(path: string): Shape | undefined {
  shapes ??= new Map(scenarioParts().map((part) => [part.path, part.shape]));
  return shapes.get(path.replace(/\[[^\]]*\]/g, '[]'));
}

/** Values that are not the schema's default, or that are drawn; names of entries are left out, because their paths have them. */
export function changedValues(described: Pick<Described, 'assumptions' | 'scenario'>): ArmValue[] {
  return armValues(described).filter((each) => !each.inArm.endsWith('].id') && (isDrawn(each) || JSON.stringify(each.value) !== JSON.stringify(shapeOf(each.inArm)?.default)));
}

/** Values that a line of a file set, so that only its author knows where they come from. */
export function authorsValues(described: Pick<Described, 'assumptions' | 'scenario'>): ArmValue[] {
  return changedValues(described).filter(({ from }) => from !== undefined && /:\d+$/.test(from));
}

/** Whether the value stands for draws of a posterior, whose mean it is. */
export function isDrawn({ from }: Pick<Assumption, 'from'>): boolean {
  return from?.startsWith('posterior ') === true;
}

/** Everything that differs from the default: the reference arm, then each other arm. */
export function changedTables(described: Described): string {
  const changed = changedValues(described);
  return blocks(...[null, ...described.scenario.arms.map(({ id }) => id)].flatMap((arm) => {
    const rows = changed.filter((each) => each.arm === arm);
    if (rows.length === 0) return [];
    return [arm === null ? `**Arm ${code(described.scenario.compareWith)}, and all others where they say nothing else: ${counted(rows.length, 'value')}.**` : `**Arm ${code(arm)}: ${counted(rows.length, 'value')} that the reference arm has otherwise or not at all.**`, changedTable(rows)];
  }));
}

function changedTable(rows: readonly ArmValue[]): string {
  return table(['Path', 'Value', 'Default', 'Unit', 'Meaning', 'Evidence', 'Source'], rows.map((each) => [
    code(each.inArm), valueShown(each), plain(valueText(shapeOf(each.inArm)?.default)) || none, plain(each.unit ?? ''), told(each.description ?? ''), each.grade ?? 'not given', sourceShown(each),
  ]));
}

/** A value, or the mean of its draws. */
export function valueShown(each: Pick<ArmValue, 'value' | 'from'>): string {
  if (each.from === 'removed') return 'not there';
  if (typeof each.value === 'number') return `${isDrawn(each) ? 'drawn, mean ' : ''}${Number(each.value.toPrecision(isDrawn(each) ? 3 : 10))}`;
  return typeof each.value === 'object' && each.value !== null && !Array.isArray(each.value) ? plain(JSON.stringify(each.value)) : plain(valueText(each.value));
}

/** Who set it, and what stands behind it. */
function sourceShown({ from = '', source }: ArmValue): string {
  return plain([from, ...(source === undefined || source === startValue ? [] : [source])].join('; '));
}

/** How many values have which grade of evidence, strongest last. */
export function gradeTable({ assumptions }: Pick<Described, 'assumptions'>): string {
  const grades = ['assumed', 'expert', 'cohort', 'trial', 'meta-analysis', 'calibrated', undefined];
  const rows = grades.map((grade) => [grade ?? 'set by the scenario, or no default', assumptions.filter((each) => each.grade === grade).length] as const);
  return table(['Evidence behind the value', 'Values'], rows.filter(([, count]) => count > 0).map(([grade, count]) => [grade, count.toLocaleString('en')]));
}

/** A table of the leaves at or below a path, as MODEL.md has it, with the values of this scenario. */
export function modelTable(described: Described): (under: string) => string {
  const byPath = new Map<string, ArmValue[]>();
  for (const each of armValues(described)) byPath.set(each.inArm, [...(byPath.get(each.inArm) ?? []), each]);
  return (under) => {
    const leaves = parameterLeaves(under);
    const hasOwn = leaves.some(({ path }) => !path.includes('['));
    return table(['Path', 'Meaning', 'Unit', ...(hasOwn ? ['In this scenario'] : []), 'Default', 'Range', 'Neutral', 'Evidence'], leaves.map(({ path, shape }) => [
      code(path), told(shape.description ?? ''), plain(shape.unit ?? ''), ...(hasOwn ? [inScenario(byPath.get(path) ?? [])] : []),
      plain(valueText(shape.default)), plain(rangeText(shape)), plain(valueText(shape.neutral)), shape.grade ?? '',
    ]));
  };
}

/** The reference arm's value, and those of arms that have another. */
function inScenario(values: readonly ArmValue[]): string {
  return values.map((each) => `${each.arm === null ? '' : `${code(each.arm)}: `}${valueShown(each)}`).join('; ');
}
