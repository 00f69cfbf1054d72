import { createMemory, type WebAssemblyMemory } from '../random/webAssembly.js';
import { stripBytes } from '../random/strip.js';
import type { Column, Kernels } from './kernels.js';
import type { World } from './world.js';

/** Bytes kept for tables of constants. */
const tableBytes = 65_536;

/** Where columns begin: after the strip of random words and the tables. */
export const firstColumn = stripBytes + tableBytes;

/** What belongs to a world but is not its own: read only, or of another kind. */
const apart: ReadonlySet<string> = new Set(['arm', 'scenario', 'chance', 'instruments', 'witness', 'kernels']);

/** Lays all columns of a world side by side in one memory, which kernels of WebAssembly read and write; the world stays as it is where there is none. */
export function shareMemory(world: World): void {
  const groups = groupsOf(world);
  const columns = groups.flatMap((group) => Object.values(group).filter(isColumn));
  const memory = createMemory(columns.reduce((sum, column) => sum + rounded(column.byteLength), firstColumn));
  if (memory === null) return;
  let at = firstColumn;
  for (const group of groups) {
    for (const [key, column] of Object.entries(group)) {
      if (!isColumn(column) || column.buffer === memory.buffer) continue;
      group[key] = moved(column, memory.buffer, at);
      at += rounded(column.byteLength);
    }
  }
  world.chance.moveStrip(memory);
  world.kernels = kernelsOn(memory);
}

/** The world and the objects within it that hold columns, each once. */
function groupsOf(world: World): Record<string, unknown>[] {
  const found = new Set<Record<string, unknown>>();
  const visit = (group: Record<string, unknown>) => {
    if (found.has(group)) return;
    found.add(group);
    for (const [key, value] of Object.entries(group)) if (typeof value === 'object' && value !== null && !isColumn(value) && !apart.has(key)) visit(value as Record<string, unknown>);
  };
  visit(world as unknown as Record<string, unknown>);
  return [...found];
}

function isColumn(value: unknown): value is Column {
  return ArrayBuffer.isView(value);
}

/** Columns begin at multiples of sixteen bytes. */
function rounded(bytes: number): number {
  return Math.ceil(bytes / 16) * 16;
}

function moved<T extends Column>(column: T, buffer: ArrayBuffer, at: number): T {
  const there = new (column.constructor as new (buffer: ArrayBuffer, at: number, length: number) => T)(buffer, at, column.length);
  there.set(column);
  return there;
}

/** Kernels for a memory whose columns begin after `firstColumn` bytes; none is opened yet. */
export function kernelsOn(memory: WebAssemblyMemory): Kernels {
  const byEpoch: unknown[][] = [];
  return {
    memory, opened: [], place: placing(memory.buffer),
    enter(epoch) {
      this.opened = byEpoch[epoch] ??= [];
    },
  };
}

/** Copies tables one behind the other. */
function placing(buffer: ArrayBuffer): Kernels['place'] {
  const places = new Map<Column, number>();
  let next = stripBytes;
  return (table) => {
    const known = places.get(table);
    if (known !== undefined) return known;
    const at = next;
    next += rounded(table.byteLength);
    if (next > firstColumn) throw new Error('Tables of constants do not fit the memory that is kept for them.');
    moved(table, buffer, at);
    places.set(table, at);
    return at;
  };
}
