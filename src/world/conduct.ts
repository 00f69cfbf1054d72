import { sectors } from '../scenario/schema/society.js';

/**
 * What services do in a replication, counted for the fidelity score. Columns have one row a service, where nothing else is said, and
 * add up over the weeks. Filled by `countConduct.ts`, read by `outcomes/`.
 */
export interface Conduct {
  /** Weeks of filled full posts; the same less the part of the load that other people's clients are. */
  readonly postWeeks: Float64Array;
  readonly ownPostWeeks: Float64Array;
  /** Clients whom the filled posts held, and the service's integration, in those weeks. */
  readonly load: Float64Array;
  readonly integration: Float64Array;
  /** Weeks of clients: all, in search or follow-along, in courses or sheltered places. */
  readonly clientWeeks: Float64Array;
  readonly searchWeeks: Float64Array;
  readonly asideWeeks: Float64Array;
  /** Weeks in which a client was reached at all; see `hoursThatReach`. */
  readonly reachedWeeks: Float64Array;
  /** Hours that the stage promises to its clients, and those of them that were delivered: all, and in follow-along. */
  readonly promised: Float64Array;
  readonly kept: Float64Array;
  readonly followPromised: Float64Array;
  readonly followKept: Float64Array;
  /** Weeks of clients not hired yet for whom no employer has been contacted in this enrolment, and how many waits ended by a contact. */
  readonly uncontactedWeeks: Float64Array;
  readonly firstContacts: Float64Array;
  /** Contacts with employers about ordinary jobs, and over them the sums of the known preference and of the employer's trust. */
  readonly contacts: Float64Array;
  readonly preference: Float64Array;
  readonly trust: Float64Array;
  /** Hires of clients: all, in competitive jobs, at an employer who had hired a client before. */
  readonly hires: Float64Array;
  readonly competitiveHires: Float64Array;
  readonly repeatHires: Float64Array;
  /** Places begun with an ordinary employer that are no ordinary jobs. */
  readonly placements: Float64Array;
  /** `[service * sectors + sector]` */
  readonly hiresBySector: Float64Array;
  /** `[employer * services + service]`: 1 once the employer has hired a client. */
  readonly hiredAt: Uint8Array;
  /** One row a person: week in which the enrolment began during which staff last contacted an employer, plus 1; 0 none. */
  readonly contactedIn: Int16Array;
  /** One row a row of the stage table, this week only. */
  readonly rowReached: Float64Array;
  readonly rowPromised: Float64Array;
  readonly rowKept: Float64Array;
  readonly rowUncontacted: Float64Array;
}

/** How many of each noun there are. */
export interface ConductSize {
  readonly services: number;
  readonly employers: number;
  readonly people: number;
  /** Rows of the longest stage table. */
  readonly rows: number;
}

export function createConduct({ services, employers, people, rows }: ConductSize): Conduct {
  const f64 = () => new Float64Array(services);
  const row = () => new Float64Array(rows);
  return {
    postWeeks: f64(), ownPostWeeks: f64(), load: f64(), integration: f64(), clientWeeks: f64(), searchWeeks: f64(), asideWeeks: f64(), reachedWeeks: f64(),
    promised: f64(), kept: f64(), followPromised: f64(), followKept: f64(), uncontactedWeeks: f64(), firstContacts: f64(), contacts: f64(), preference: f64(), trust: f64(),
    hires: f64(), competitiveHires: f64(), repeatHires: f64(), placements: f64(),
    hiresBySector: new Float64Array(services * sectors.length), hiredAt: new Uint8Array(employers * services), contactedIn: new Int16Array(people),
    rowReached: row(), rowPromised: row(), rowKept: row(), rowUncontacted: row(),
  };
}
