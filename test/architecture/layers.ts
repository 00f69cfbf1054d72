/** How free the code of a layer is. `engine`: pure, and only exact arithmetic. `pure`: no clock, disk, environment or console. `free`: may touch the machine. */
export type Freedom = 'engine' | 'pure' | 'free';

/** One folder of `src/`, or one file directly in it, and its place on the road. */
export interface Layer {
  /** The folder's name, or the file's name with `.ts`. */
  readonly name: string;
  /** Imports point to a lower stop or stay within the layer; layers at one stop are neighbours and do not import each other. */
  readonly stop: number;
  readonly freedom: Freedom;
  /** When given: the only layers it may import, and from them types alone. */
  readonly seesTypesOf?: readonly string[];
  /** When given: the only layers that may import it. */
  readonly seenBy?: readonly string[];
  readonly reason: string;
}

const plainData = ['comparison', 'economics', 'outcomes', 'scenario', 'verification', 'replicate.ts'];
const hands = ['cli', 'index.ts'];

/** The road through `src/`, lowest stop first. */
export const layers: readonly Layer[] = [
  { name: 'version.ts', stop: 0, freedom: 'engine', reason: 'A leaf of plain data that everyone may read.' },
  { name: 'statistics', stop: 1, freedom: 'engine', reason: 'Formulas know nothing of people, chance or files.' },
  { name: 'random', stop: 2, freedom: 'engine', reason: 'The one door to chance; draws need exact logarithms and quantiles.' },
  { name: 'catalogue', stop: 3, freedom: 'engine', reason: 'Data with sources; a scenario chooses from it.' },
  { name: 'scenario', stop: 4, freedom: 'engine', reason: 'A file becomes a checked scenario; reading is handed in.' },
  { name: 'world', stop: 5, freedom: 'engine', reason: 'A scenario becomes a world: nouns, without verbs.' },
  { name: 'week', stop: 6, freedom: 'engine', reason: 'Verbs change the world; how it is measured must not steer it.' },
  { name: 'outcomes', stop: 6, freedom: 'engine', reason: 'Measures read the columns of the world, never the phases.' },
  { name: 'run.ts', stop: 7, freedom: 'engine', reason: 'One scenario and one seed; the first to join week and outcomes.' },
  { name: 'stopping.ts', stop: 7, freedom: 'engine', reason: 'When there are enough replications; knows nothing of how they are made.' },
  { name: 'replicate.ts', stop: 8, freedom: 'engine', reason: 'Many runs; threads are handed in.' },
  { name: 'trial', stop: 8, freedom: 'engine', reason: 'Runs in which people are randomised within one world, and what they predict; the first to read a trial.' },
  { name: 'library.ts', stop: 9, freedom: 'engine', reason: 'The first steps of a program of somebody else\'s: load, draw, simulate.' },
  { name: 'pattern', stop: 9, freedom: 'engine', reason: 'What a published figure would be in a virtual study of the same design; asks trials, and none of its neighbours.' },
  { name: 'comparison', stop: 9, freedom: 'engine', reason: 'A question asked of replications; stands alone.' },
  { name: 'sensitivity', stop: 9, freedom: 'engine', reason: 'A question asked of replications; stands alone.' },
  { name: 'capacity', stop: 9, freedom: 'engine', reason: 'Searches over staff, each asked of many runs of one arm; stands alone.' },
  { name: 'economics', stop: 9, freedom: 'engine', reason: 'A question asked of replications; stands alone.' },
  { name: 'story', stop: 9, freedom: 'engine', reason: 'A question asked of two runs of one person; listens to the world, and tells charts nothing.' },
  { name: 'verification', stop: 9, freedom: 'engine', reason: 'Questions asked of many small runs; whether the engine keeps its laws, not what it finds.' },
  { name: 'displacement', stop: 10, freedom: 'engine', reason: 'Who loses what others gain, person by person; speaks of differences as a comparison does.' },
  { name: 'calibration', stop: 10, freedom: 'engine', reason: 'What trials say of the parameters, and whether predictions hold; reads the catalogue and virtual trials.' },
  { name: 'charts', stop: 11, freedom: 'pure', reason: 'Plain data becomes pictures; a last bit does not show in one.' },
  { name: 'report', stop: 12, freedom: 'pure', reason: 'Plain data and pictures become pages.' },
  { name: 'guidelines', stop: 13, freedom: 'pure', reason: 'A scenario, and a run of it, in the order that reporting guidelines ask for; pages look like the report.' },
  { name: 'explorer', stop: 13, freedom: 'pure', reason: 'What a person may move, and what follows; knows neither page nor worker, so that it is tested without a browser.' },
  { name: 'store', stop: 13, freedom: 'free', seesTypesOf: plainData, seenBy: hands, reason: 'A door to the disk: keeps plain data, computes nothing.' },
  { name: 'cluster', stop: 13, freedom: 'free', seesTypesOf: plainData, seenBy: hands, reason: 'A door to other machines: carries plain data, computes nothing.' },
  { name: 'index.ts', stop: 14, freedom: 'pure', seenBy: ['cli'], reason: 'Everything public, in the order of the road; it may show the store, so the browser does not load it.' },
  { name: 'cli', stop: 15, freedom: 'free', reason: 'The command line: clock, disk and console live here.' },
  { name: 'web', stop: 15, freedom: 'free', reason: 'The page and its workers: the browser has no disk, so it sees neither store nor cli.' },
  { name: 'node.ts', stop: 16, freedom: 'free', seenBy: [], reason: 'What a program on Node.js hands to the library: files and threads.' },
];
