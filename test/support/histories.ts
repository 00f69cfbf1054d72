import { activities } from '../../src/outcomes/activities.js';
import { employerGroups, stigmaClasses } from '../../src/outcomes/attitudes.js';
import { ledgerIds, yearsWithin } from '../../src/outcomes/ledger.js';
import { flowWeeks } from '../../src/outcomes/flows.js';
import type { Row } from '../../src/outcomes/replication.js';
import { spellKinds } from '../../src/outcomes/spells.js';

/** The part of a row that tells of spells, flows, attitudes and lives, when there was nobody to tell of. */
export function noHistories(horizon: number): Pick<Row, 'spells' | 'flows' | 'attitudes' | 'ledger' | 'lives' | 'people'> {
  return {
    spells: new Float64Array(spellKinds.length * 2 * (horizon + 1)),
    flows: new Float64Array((flowWeeks(horizon).length - 1) * activities.length * activities.length),
    ledger: new Float64Array(ledgerIds.length * yearsWithin(horizon)),
    attitudes: new Float64Array(employerGroups.length * 2 * stigmaClasses),
    lives: new Uint8Array(0),
    people: new Float64Array(0),
  };
}
