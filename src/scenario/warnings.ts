/** What runs, but has no effect or less than its author may expect; `check` says it. */
import type { CheckedArm } from './checkedArms.js';
import { isEqual } from './equal.js';
import { fewestReplications } from './fewestReplications.js';
import { locate } from './locate.js';
import { thousands } from './printable.js';
import type { ArmScenario, Service } from './schema/scenario.js';
import type { MapNode, Origin, Path } from './tree.js';

export interface Warning {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  /** The whole sentence. */
  readonly message: string;
}

const fewestForRealGroup = 20;

/** All warnings, in the order of places, each once. */
export function warningsOf(arms: readonly CheckedArm[], reference: string): Warning[] {
  const all = [...arms.flatMap(ofArm), ...idleArms(arms, reference), ...unusedProgrammes(arms)];
  const once = new Map(all.map((warning) => [`${warning.file}:${warning.line}:${warning.column} ${warning.message}`, warning]));
  return [...once.values()].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column);
}

function ofArm({ epochs, trees }: CheckedArm): Warning[] {
  return epochs.flatMap(({ scenario, week }, index) => {
    const tree = trees[index];
    if (tree === undefined) throw new Error(`The epoch from week ${week} must have a tree that says where its values come from.`);
    return [...idleCaseloads(scenario, tree), ...fewReplications(scenario, tree), ...endlessStages(scenario, tree)];
  });
}

function idleCaseloads(scenario: ArmScenario, tree: MapNode): Warning[] {
  const { size, arrivalsPerWeek, wantsWork } = scenario.population;
  const people = Math.round((size + arrivalsPerWeek * scenario.weeks) * wantsWork);
  return scenario.services.flatMap((service, index) => {
    const { caseload, count } = service.staff;
    const places = freePlaces(service);
    if (caseload === null || places <= people) return [];
    const sum = `${thousands(count)} x ${thousands(caseload)} = ${thousands(places)} places, ${thousands(people)} people`;
    return [warn(tree, ['services', index, 'staff', 'caseload'], `caseload ${thousands(caseload)} never binds: ${sum}`)];
  });
}

function freePlaces({ staff: { caseload, count }, background }: Service): number {
  return Math.floor(count * (caseload ?? 0) * (1 - background.clients));
}

function fewReplications({ replications }: ArmScenario, tree: MapNode): Warning[] {
  const least = fewestReplications(replications);
  const path = typeof replications === 'number' ? ['replications'] : ['replications', 'least'];
  return least >= fewestForRealGroup ? [] : [warn(tree, path, `${least} replications may be all there are: under ${fewestForRealGroup} no interval for a real group is given`)];
}

function endlessStages({ programmes, weeks, cohort }: ArmScenario, tree: MapNode): Warning[] {
  const horizon = cohort.follow ?? weeks;
  return programmes.flatMap(({ id, stages }, index) => stages.flatMap(({ id: stage, duration }, at) =>
    (duration.least <= horizon ? [] : [warn(tree, ['programmes', index, 'stages', at, 'duration', 'least'], `nobody finishes the stage ${stage} of ${id}: it lasts at least ${duration.least} weeks, people are followed for ${horizon}`)])));
}

function idleArms(arms: readonly CheckedArm[], reference: string): Warning[] {
  const compared = arms.find(({ id }) => id === reference);
  const same = arms.filter((arm) => compared !== undefined && arm !== compared && isEqual(lived(arm), lived(compared)));
  return same.map(({ id, at }) => atOrigin(at, `arm ${id} changes nothing: it lives under the same scenario as ${reference}`));
}

/** What an arm lives under, without the words that say why. */
function lived({ epochs }: CheckedArm): unknown {
  return epochs.map(({ week, scenario }) => ({ week, scenario: { ...scenario, because: '', events: [] } }));
}

function unusedProgrammes(arms: readonly CheckedArm[]): Warning[] {
  const used = new Set(arms.flatMap(({ epochs }) => epochs.flatMap(({ scenario }) => scenario.programmes.map(({ id }) => id))));
  return arms.flatMap(({ own, trees }) => own.filter((id) => !used.has(id)).flatMap((id) => {
    const tree = trees.at(-1);
    const list = tree?.entries.get('programmes')?.node;
    const index = list?.kind === 'list' ? list.items.findIndex((item) => item.kind === 'map' && isNamed(item, id)) : -1;
    return tree === undefined || index < 0 ? [] : [warn(tree, ['programmes', index], `programme ${id} is used by no service`)];
  }));
}

function isNamed(item: MapNode, id: string): boolean {
  const own = item.entries.get('id')?.node;
  return own?.kind === 'scalar' && own.value === id;
}

function warn(tree: MapNode, path: Path, message: string): Warning {
  const { at, path: where } = locate(tree, path);
  return { file: at.source, line: at.line, column: at.column, path: where, message };
}

function atOrigin(at: Origin, message: string): Warning {
  return { file: at.source, line: at.line, column: at.column, path: at.path, message };
}

/** Warnings as people read them, in the form of problems. */
export function warningMessage(warnings: readonly Warning[]): string {
  return warnings.map(({ file, line, column, message }) => `${file}:${line}:${column}\n! ${message}`).join('\n\n');
}
