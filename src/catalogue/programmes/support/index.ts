import { careerCentre } from './career-centre.js';
import { everydayRehabilitation } from './everyday-rehabilitation.js';
import { individualPlan } from './individual-plan.js';
import { navigator } from './navigator.js';
import { purchasedTherapy } from './purchased-therapy.js';
import { recoveryGuide } from './recovery-guide.js';
import { responsibilityGroup } from './responsibility-group.js';
import { selfHelpGroup } from './self-help-group.js';

/** Help that stands beside any programme. */
export const support = {
  'career-centre': careerCentre,
  'everyday-rehabilitation': everydayRehabilitation,
  'recovery-guide': recoveryGuide,
  'purchased-therapy': purchasedTherapy,
  'self-help-group': selfHelpGroup,
  navigator,
  'responsibility-group': responsibilityGroup,
  'individual-plan': individualPlan,
} as const;
