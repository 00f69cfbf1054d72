/** Employers, touched only when somebody meets them: attributes are drawn at the first meeting, the state follows from the last one. */
export interface Employers {
  readonly count: number;
  /** Employers of the urban region come first; the rest are rural. */
  readonly urban: number;
  /** Week of the last touch; -1 never met in this replication. */
  readonly lastTouched: Int16Array;
  readonly sector: Uint8Array;
  readonly responsible: Uint8Array;
  readonly kinOnly: Uint8Array;
  /** Stigma and fear of cost as first drawn. */
  readonly stigma: Float32Array;
  readonly costFear: Float32Array;
  readonly competence: Float32Array;
  /** How far attitudes have moved: above 0 toward the floor, below 0 away from it. */
  readonly attitude: Float32Array;
  /** Hires of the quarter, and the quarter they belong to. */
  readonly hires: Int32Array;
  readonly quarter: Int16Array;
  /** Supported people employed at present. */
  readonly supported: Int16Array;
  /** Trust in each provider, `[employer * services + service]`; -1 not met. */
  readonly trust: Float32Array;
}

export function createEmployers(count: number, urban: number, services: number): Employers {
  const f32 = () => new Float32Array(count);
  const i16 = () => new Int16Array(count);
  const u8 = () => new Uint8Array(count);
  return {
    count, urban, lastTouched: i16(), sector: u8(), responsible: u8(), kinOnly: u8(), stigma: f32(), costFear: f32(), competence: f32(), attitude: f32(),
    hires: new Int32Array(count), quarter: i16(), supported: i16(), trust: new Float32Array(count * services),
  };
}
