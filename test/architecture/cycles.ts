import type { Import } from './imports.js';
import type { Violation } from './violation.js';

/** One violation for every knot of files that import each other in a ring; types count. */
export function findCycles(edges: readonly Import[]): Violation[] {
  const next = groupByFile(edges.filter((edge) => edge.to !== undefined));
  const told = new Set<string>();
  const violations: Violation[] = [];
  for (const start of [...next.keys()].sort()) {
    if (told.has(start)) continue;
    const ring = shortestRing(start, next);
    if (ring === undefined) continue;
    ring.forEach((edge) => told.add(edge.from));
    violations.push(report(ring));
  }
  return violations;
}

function groupByFile(edges: readonly Import[]): Map<string, Import[]> {
  const groups = new Map<string, Import[]>(edges.map((edge) => [edge.from, []]));
  for (const edge of edges) groups.get(edge.from)!.push(edge);
  return groups;
}

/** The fewest imports that lead from a file back to itself, found breadth first. */
function shortestRing(start: string, next: ReadonlyMap<string, readonly Import[]>): Import[] | undefined {
  const cameBy = new Map<string, Import>();
  const queue = [start];
  for (const file of queue) {
    for (const edge of next.get(file) ?? []) {
      const to = edge.to!;
      if (cameBy.has(to)) continue;
      cameBy.set(to, edge);
      if (to === start) return traceBack(start, cameBy);
      queue.push(to);
    }
  }
  return undefined;
}

function traceBack(start: string, cameBy: ReadonlyMap<string, Import>): Import[] {
  let first = cameBy.get(start)!;
  const ring = [first];
  while (first.from !== start) {
    first = cameBy.get(first.from)!;
    ring.unshift(first);
  }
  return ring;
}

function report(ring: readonly Import[]): Violation {
  const first = ring[0]!;
  const round = [...ring.map((edge) => edge.from), first.from].join(' -> ');
  const types = ring.every((edge) => edge.isTypeOnly) ? ' of types' : '';
  return {
    kind: 'cycle',
    file: first.from,
    line: first.line,
    found: `a ring${types}: ${round}`,
    expected: 'no file to reach itself through its imports, types included',
    todo: 'move what both need into a file of its own',
  };
}
