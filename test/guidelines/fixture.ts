/** A shipped scenario as `inclusim document` gathers it, and a made-up run of it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { shippedPosterior } from '../../src/catalogue/posterior/shipped.js';
import { assumptionsOf } from '../../src/cli/assumptions.js';
import { diskDoors } from '../../src/cli/doors.js';
import { modelSections, type Described, type DescribedRun } from '../../src/guidelines/index.js';
import { measureInfo, measures } from '../../src/outcomes/catalogue.js';
import { nameHash } from '../../src/random/hash.js';
import { loadScenario, type Loaded } from '../../src/scenario/load.js';
import { underPosterior } from '../../src/scenario/posterior/apply.js';
import { fakeResult } from '../charts/fixture.js';
import { fakeChecks } from '../report/fixture.js';

export const model = modelSections(readFileSync('MODEL.md', 'utf8'));

/** A scenario file, as it is or from a text. */
export function loadedFrom(file: string, text?: string): Loaded {
  const doors = { ...diskDoors(file), measures, hash: nameHash };
  const loaded = loadScenario(file, text === undefined ? doors : { ...doors, read: () => ({ text }) });
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded;
}

/** A scenario as a document describes it; its free parameters are drawn unless said otherwise. */
export function describedFrom(loaded: Loaded, { isDrawn = true, run = null }: { readonly isDrawn?: boolean; readonly run?: DescribedRun | null } = {}): Described {
  const drawn = isDrawn ? underPosterior(loaded, { posterior: shippedPosterior, hash: createHash('sha256').update('x').digest('hex'), from: 'shipped' })?.scenario : undefined;
  const scenario = drawn ?? loaded.scenario;
  return { scenario, from: 'scenarios/ips-vs-usual-care.yaml', assumptions: assumptionsOf(loaded.complete(), scenario), measures: measureInfo, model, version: '0.1.0', commit: null, run };
}

export const fakeRun: DescribedRun = {
  result: fakeResult(['usual-care', 'ips']), economics: null, checks: fakeChecks,
  made: {
    version: '0.1.0', commit: 'abc1234', node: 'v20.19.0', machine: { os: 'linux 6', arch: 'x64', cpus: 2, cpu: 'A processor', memory: '16 GiB' },
    started: '2026-11-22T21:40:00.000Z', seconds: 6.2, workers: 2, replications: 40, command: 'inclusim run scenario.yaml',
  },
};
