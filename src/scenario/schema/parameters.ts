import { group } from './leaf.js';
import { health, mortality, relapse } from './parameters/illness.js';
import { alliance, belief, education, heterogeneity, readiness, skill, support } from './parameters/person.js';
import { acceptance, choice, disclosure, fit, invitation, offer, placement, search } from './parameters/search.js';
import { employerLearning, job } from './parameters/work.js';

/** Parameters of the submodels; start values and ranges as in MODEL.md. */
export const parameters = group('Parameters of the submodels.', {
  health, relapse, mortality, belief, alliance, support, readiness, skill, search, invitation,
  offer, placement, choice, acceptance, fit, disclosure, job, employerLearning, heterogeneity, education,
});
