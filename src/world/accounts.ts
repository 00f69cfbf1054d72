/** What has happened to each person since the own week 0: filled by the phases, read by `outcomes/`. One row a person. */
export interface Accounts {
  /** 0 not counted; 1 cohort; 2 employed at the own week 0 (second cohort). */
  readonly member: Uint8Array;
  /** 1 for those who held a job at the own week 0: the second cohort. */
  readonly employedAtStart: Uint8Array;
  /** 1 while the person is a member within the follow-up; nothing is booked otherwise. */
  readonly open: Uint8Array;
  readonly weeksWorked: Int16Array;
  readonly hoursWorked: Float32Array;
  readonly earnings: Float64Array;
  /** Own week of the first placement in any ordinary firm, and of the first competitive job; 0 none. */
  readonly firstPlacement: Int16Array;
  readonly firstCompetitive: Int16Array;
  readonly jobs: Int16Array;
  readonly firstTenure: Int16Array;
  /** 1 once the first job has been ended by work, not by death or retirement. */
  readonly firstEnded: Uint8Array;
  readonly longestTenure: Int16Array;
  readonly endedQuit: Int16Array;
  readonly endedDismissed: Int16Array;
  readonly endedTemporary: Int16Array;
  readonly endedLaidOff: Int16Array;
  readonly contacts: Int16Array;
  readonly applications: Int16Array;
  readonly invitations: Int16Array;
  readonly offers: Int16Array;
  readonly orphanWeeks: Int16Array;
  readonly shelteredWeeks: Int16Array;
  readonly waitWeeks: Int16Array;
  readonly enrolments: Int16Array;
  readonly dropouts: Int16Array;
  readonly placementWeeks: Int16Array;
  readonly hospitalWeeks: Int16Array;
  readonly admissions: Int16Array;
  readonly disabilityAwarded: Uint8Array;
  readonly weeksAbsent: Int16Array;
  /** On sick leave from the own job at the own week 0, and whether the person came back to it. */
  readonly onLeaveAtStart: Uint8Array;
  readonly returnedToOwnJob: Uint8Array;
  readonly wantedHours: Float32Array;
  readonly deliveredHours: Float32Array;
  readonly netCost: Float64Array;
  readonly qalys: Float64Array;
}

export function createAccounts(capacity: number): Accounts {
  const f32 = () => new Float32Array(capacity);
  const f64 = () => new Float64Array(capacity);
  const i16 = () => new Int16Array(capacity);
  const u8 = () => new Uint8Array(capacity);
  return {
    member: u8(), employedAtStart: u8(), open: u8(), weeksWorked: i16(), hoursWorked: f32(), earnings: f64(), firstPlacement: i16(), firstCompetitive: i16(), jobs: i16(),
    firstTenure: i16(), firstEnded: u8(), longestTenure: i16(), endedQuit: i16(), endedDismissed: i16(), endedTemporary: i16(), endedLaidOff: i16(),
    contacts: i16(), applications: i16(), invitations: i16(), offers: i16(), orphanWeeks: i16(), shelteredWeeks: i16(), waitWeeks: i16(), enrolments: i16(), dropouts: i16(), placementWeeks: i16(),
    hospitalWeeks: i16(), admissions: i16(), disabilityAwarded: u8(), weeksAbsent: i16(), onLeaveAtStart: u8(), returnedToOwnJob: u8(),
    wantedHours: f32(), deliveredHours: f32(), netCost: f64(), qalys: f64(),
  };
}
