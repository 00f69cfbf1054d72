import { wrong, type WrongTree } from './wrong-tree.js';

const person = { 'src/world/person.ts': 'export interface Person { age: number }\nexport const adult = 18;\n' };
const meet = { 'src/week/meet.ts': 'export type Meeting = string;\nexport const meet = 1;\n' };
const earn = { 'src/outcomes/earn.ts': 'export interface Earned { wage: number }\nexport const earn = 1;\n' };
const keep = { 'src/store/keep.ts': 'export const keep = 1;\n' };

/** Wrong turns on the road, and rings. */
export const wrongRoads: readonly WrongTree[] = [
  wrong('an import against the road', 'against-the-road', 'an import of src/week/meet.ts', 'src/world/a.ts', "import { meet } from '../week/meet.js'; export const a = meet;", meet),
  wrong('a type-only import against the road', 'against-the-road', 'a type import', 'src/world/a.ts', "import type { Meeting } from '../week/meet.js'; export type A = Meeting;", meet),
  wrong('an import type expression against the road', 'against-the-road', 'a type import', 'src/world/a.ts', "export type A = import('../week/meet.js').Meeting;", meet),
  wrong('a re-export against the road', 'against-the-road', 'an import', 'src/world/a.ts', "export { meet } from '../week/meet.js';", meet),
  wrong('a star re-export of types against the road', 'against-the-road', 'a type import', 'src/world/a.ts', "export type * from '../week/meet.js';", meet),
  wrong('a dynamic import against the road', 'against-the-road', 'an import', 'src/world/a.ts', "export const a = () => import('../week/meet.js');", meet),
  wrong('an import for its side effect against the road', 'against-the-road', 'an import', 'src/world/a.ts', "import '../week/meet.js';", meet),
  wrong('an import of the whole program by its own name', 'door', 'src/index.ts', 'src/report/a.ts', "import * as all from 'inclusim'; export const a = all;", { 'src/index.ts': 'export {};\n' }),
  wrong('statistics drawing chance', 'against-the-road', 'src/random', 'src/statistics/a.ts', "import { draw } from '../random/draw.js'; export const a = draw;", { 'src/random/draw.ts': 'export const draw = 1;\n' }),
  wrong('the leaf importing anything', 'against-the-road', 'src/world', 'src/version.ts', "import { adult } from './world/person.js'; export const version = adult;", person),
  wrong('the week asking the outcomes', 'neighbour', 'src/outcomes/earn.ts', 'src/week/a.ts', "import { earn } from '../outcomes/earn.js'; export const a = earn;", earn),
  wrong('the outcomes asking the week', 'neighbour', 'src/week/meet.ts', 'src/outcomes/a.ts', "import type { Meeting } from '../week/meet.js'; export type A = Meeting;", meet),
  wrong('a comparison that finds what parameters matter', 'neighbour', 'src/sensitivity', 'src/comparison/a.ts', "import { fit } from '../sensitivity/fit.js'; export const a = fit;", { 'src/sensitivity/fit.ts': 'export const fit = 1;\n' }),
  wrong('the browser using the command line', 'neighbour', 'src/cli', 'src/web/a.ts', "import { go } from '../cli/go.js'; export const a = go;", { 'src/cli/go.ts': 'export const go = 1;\n' }),
  wrong('a report that opens the store', 'door', 'src/store/keep.ts', 'src/report/a.ts', "import { keep } from '../store/keep.js'; export const a = keep;", keep),
  wrong('the browser opening the store', 'door', 'src/store/keep.ts', 'src/web/a.ts', "import { keep } from '../store/keep.js'; export const a = keep;", keep),
  wrong('a store that computes', 'door', 'an import of src/outcomes', 'src/store/a.ts', "import { earn } from '../outcomes/earn.js'; export const a = earn;", earn),
  wrong('a store that knows the world', 'door', 'a type import of src/world', 'src/store/a.ts', "import type { Person } from '../world/person.js'; export type A = Person;", person),
  wrong('an import from the tests', 'leaves-src', 'test/helper.ts', 'src/cli/a.ts', "import { help } from '../../test/helper.js'; export const a = help;"),
  {
    sentence: 'a ring of types within one folder',
    kind: 'cycle',
    at: 'src/world/job.ts:1',
    found: 'a ring of types: src/world/job.ts -> src/world/person.ts -> src/world/job.ts',
    files: {
      'src/world/job.ts': "import type { Person } from './person.js';\nexport interface Job { holder: Person }\n",
      'src/world/person.ts': "import type { Job } from './job.js';\nexport interface Person { job: Job }\n",
    },
  },
  {
    sentence: 'a ring of three files within one folder, entered from a fourth',
    kind: 'cycle',
    at: 'src/week/b.ts:1',
    found: 'a ring: src/week/b.ts -> src/week/c.ts -> src/week/d.ts -> src/week/b.ts',
    files: {
      'src/week/a.ts': "import { b } from './b.js';\nexport const a = b;\n",
      'src/week/b.ts': "import { c } from './c.js';\nexport const b = () => c;\n",
      'src/week/c.ts': "import { d } from './d.js';\nexport const c = () => d;\n",
      'src/week/d.ts': "import type { b } from './b.js';\nexport const d = (): typeof b | undefined => undefined;\n",
    },
  },
  wrong('a file that imports itself', 'cycle', 'src/week/a.ts -> src/week/a.ts', 'src/week/a.ts', "import * as self from './a.js'; export const a = () => self;"),
  {
    sentence: 'a folder that no layer owns',
    kind: 'no-layer',
    at: 'src/helpers/a.ts:1',
    found: 'src/helpers',
    files: { 'src/helpers/a.ts': 'export const a = 1;\n', 'src/helpers/b.ts': 'export const b = 1;\n' },
  },
  { sentence: 'a file that no layer owns', kind: 'no-layer', at: 'src/misc.ts:1', found: 'src/misc.ts', files: { 'src/misc.ts': 'export {};\n' } },
];
