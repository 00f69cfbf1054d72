/** Jobs, one row a person: nobody holds two. A row with grade 0 is empty. */
export interface Jobs {
  /** 0 none, 1 competitive, 2 subsidised ordinary job. */
  readonly grade: Uint8Array;
  /** First week of work; a job agreed in week t starts in t + 1. */
  readonly startWeek: Int16Array;
  /** Number of the spell of this person, from 0; names the job in the random numbers. */
  readonly spell: Int16Array;
  readonly employer: Int32Array;
  /** Service that presented the person; -1 none. */
  readonly provider: Int16Array;
  readonly hours: Float32Array;
  readonly demand: Float32Array;
  readonly fit: Float32Array;
  /** Weeks left of a temporary contract; 0 permanent. */
  readonly contractWeeks: Int16Array;
  /** Weeks left of a wage subsidy. */
  readonly subsidyWeeks: Int16Array;
  /** Share of the wage that the subsidy pays, as agreed at hire; then at which share for how many weeks it goes on. */
  readonly subsidyLevel: Float32Array;
  readonly laterLevel: Float32Array;
  readonly laterWeeks: Int16Array;
  readonly disclosed: Uint8Array;
  /** Weeks worked in this job. */
  readonly tenure: Int16Array;
  /** Inclusion competence of the employer. */
  readonly competence: Float32Array;
  readonly accommodation: Float32Array;
  readonly naturalSupport: Float32Array;
  /** How worn out the manager is, in [0, 1]. */
  readonly strain: Float32Array;
  /** Share of the strain that support of managers leaves. */
  readonly strainLeft: Float32Array;
  /** 1 while back part of the hours only. */
  readonly graded: Uint8Array;
  /** Support hours felt lately (exponential mean). */
  readonly support: Float32Array;
  /** On sick leave while the job is kept. */
  readonly onLeave: Uint8Array;
  /** Hours of this week that the employer pays; 0 on sick leave and in hospital. */
  readonly paidHours: Float32Array;
  /** Absent this week for whatever reason. */
  readonly absent: Uint8Array;
  /** This week's words that decide over absence and the end of the job. */
  readonly absenceWord: Int32Array;
  readonly endWord: Int32Array;
  /** Held at the own week 0. */
  readonly original: Uint8Array;
}

export const grades = { none: 0, competitive: 1, subsidised: 2 } as const;

export function createJobs(capacity: number): Jobs {
  const f32 = () => new Float32Array(capacity);
  const i16 = () => new Int16Array(capacity);
  const u8 = () => new Uint8Array(capacity);
  return {
    grade: u8(), startWeek: i16(), spell: i16(), employer: new Int32Array(capacity), provider: i16(), hours: f32(), demand: f32(), fit: f32(),
    contractWeeks: i16(), subsidyWeeks: i16(), subsidyLevel: f32(), laterLevel: f32(), laterWeeks: i16(), disclosed: u8(), tenure: i16(), competence: f32(), accommodation: f32(), naturalSupport: f32(), strain: f32(), strainLeft: f32(), graded: u8(), support: f32(),
    onLeave: u8(), paidHours: f32(), absent: u8(), absenceWord: new Int32Array(capacity), endWord: new Int32Array(capacity), original: u8(),
  };
}

/** Worth of a job to its holder's health, by grade. */
export const worth = Float64Array.of(0, 1, 0.8);
