/** All rules; their order does not matter, because problems are sorted by place. */
import { agesFit } from './ages.js';
import { measuresAreKnown, referenceIsAnArm } from './names.js';
import type { Rule } from './rule.js';
import { addOnsAreFew, cohortIsOfferedOnce, forcesAreSingle, idsDiffer, measuresCanBeBought, servicesDrawApart, servicesHaveStaff } from './services.js';
import { sharesSumToOne } from './shares.js';
import { spreadsArePossible } from './spreads.js';
import { stagesAreNamedFreely, stagesFit } from './stages.js';
import { eventsHappen, followUpFits, replicationsFit } from './weeks.js';

export const rules: readonly Rule[] = [
  sharesSumToOne, agesFit, servicesHaveStaff, cohortIsOfferedOnce, servicesDrawApart, measuresCanBeBought, addOnsAreFew, forcesAreSingle, idsDiffer, spreadsArePossible, stagesFit, stagesAreNamedFreely,
  followUpFits, eventsHappen, replicationsFit, referenceIsAnArm, measuresAreKnown,
];
