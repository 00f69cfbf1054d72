/** What the doctor found of one thing. */
export interface Health {
  readonly id: string;
  /** `well`; `note`: worth knowing, and a run goes on; `stops`: a run, its pictures or its report would fail. */
  readonly state: 'well' | 'note' | 'stops';
  readonly found: string;
  /** What to do; empty where nothing is. */
  readonly todo: string;
}

export const well = (id: string, found: string): Health => ({ id, state: 'well', found, todo: '' });
export const noted = (id: string, found: string, todo = ''): Health => ({ id, state: 'note', found, todo });
export const stops = (id: string, found: string, todo: string): Health => ({ id, state: 'stops', found, todo });
