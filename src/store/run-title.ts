/** What tells one run from another. */

/** What a journal of replications is of; stands in its title. */
export interface RunTitle {
  readonly scenario: string;
  readonly seed: number | string;
  readonly version: string;
  /** Of the complete scenario, seed and version; see `fingerprint`. */
  readonly fingerprint: string;
  /** Which share of the replications; null: all. */
  readonly part: Part | null;
  /** Whether each person is kept. */
  readonly people: boolean;
  /** Hash of the posterior that parameters are drawn from; absent without one. */
  readonly posterior?: string | undefined;
  /** The command that began it. */
  readonly asked: string;
  /** Order of bytes in the numbers of its replications. */
  readonly byteOrder: string;
}

/** Part `number` (from 1) of so many. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** As far as a run tells it when it is finished. */
export type RunTold = Omit<RunTitle, 'asked' | 'byteOrder'>;

/** What differs between two runs, as each has it, in words; undefined when they are the same. */
export function unlike(found: RunTold, wanted: RunTold): { readonly found: string; readonly wanted: string } | undefined {
  const [one, other] = [factsOf(found), factsOf(wanted)];
  const names = Object.keys(one).filter((name) => one[name] !== other[name]);
  // The fingerprint differs whenever seed or version do.
  const told = names.length > 1 ? names.filter((name) => name !== 'fingerprint') : names;
  const say = (facts: Readonly<Record<string, string>>) => told.map((name) => facts[name]).join(', ');
  return told.length === 0 ? undefined : { found: say(one), wanted: say(other) };
}

function factsOf({ scenario, seed, version, part, people, posterior, fingerprint }: RunTold): Readonly<Record<string, string>> {
  return {
    scenario: `the scenario ${scenario}`, seed: `the seed ${JSON.stringify(seed)}`, version: `inclusim ${version}`,
    part: part ? `part ${part.number} of ${part.of}` : 'all replications', people: `a run ${people ? 'with' : 'without'} --people`,
    posterior: posterior === undefined ? 'no posterior' : `the posterior ${posterior.slice(0, 8)}`,
    fingerprint: `values of the scenario with the fingerprint ${fingerprint}`,
  };
}
