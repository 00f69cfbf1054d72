import { controlBrokeredVr } from './control-brokered-vr.js';
import { controlDiversifiedPlacement } from './control-diversified-placement.js';
import { controlGroupSkills } from './control-group-skills.js';
import { controlJobClub } from './control-job-club.js';
import { controlNone } from './control-none.js';
import { controlPsr } from './control-psr.js';
import { controlTransitionalWork } from './control-transitional-work.js';
import { controlWaitlist } from './control-waitlist.js';

/** What the comparison groups of trials were offered. */
export const controls = {
  'control-psr': controlPsr,
  'control-group-skills': controlGroupSkills,
  'control-diversified-placement': controlDiversifiedPlacement,
  'control-brokered-vr': controlBrokeredVr,
  'control-transitional-work': controlTransitionalWork,
  'control-job-club': controlJobClub,
  'control-waitlist': controlWaitlist,
  'control-none': controlNone,
} as const;
