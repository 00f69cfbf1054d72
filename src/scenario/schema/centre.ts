/**
 * The centre of the posterior that ships (calibrations/posterior.json): means of its draws, and how much of the prior's standard deviation is left.
 * Made by docs/make-centre.mjs; do not edit it by hand.
 */
export const centre = {
  'search.own': { value: 1.32, left: 0.82 },
  'search.contacts': { value: 0.576, left: 0.57 },
  'invitation.intercept': { value: -1.38, left: 0.67 },
  'invitation.skill': { value: 1.59, left: 0.97 },
  'invitation.stigma': { value: 0.615, left: 0.48 },
  'invitation.costFear': { value: 0.409, left: 0.46 },
  'invitation.tightness': { value: 0.0626, left: 0.58 },
  'offer.intercept': { value: -0.714, left: 0.85 },
  'offer.fit': { value: 1.1, left: 0.89 },
  'offer.symptoms': { value: -1.69, left: 1.05 },
  'offer.candidate': { value: 0.733, left: 0.93 },
  'offer.frailty': { value: 1.44, left: 0.89 },
  'acceptance.base': { value: 0.0883, left: 0.99 },
  'acceptance.fear': { value: -1.46, left: 0.98 },
  'job.ending': { value: 0.0951, left: 0.76 },
  'job.tenure': { value: 9.72, left: 0.18 },
  'job.floor': { value: 0.165, left: 0.39 },
  'job.support': { value: -0.421, left: 0.6 },
  'job.layoff': { value: 0.00332, left: 0.19 },
  'alliance.dropout': { value: 0.0133, left: 0.56 },
  'alliance.discouragement': { value: 1.12, left: 1.03 },
  'alliance.mismatch': { value: 1.29, left: 0.67 },
  'belief.rejection': { value: 0.0199, left: 0.98 },
} as const;

export type CalibratedPath = keyof typeof centre;
