/**
 * The centre of the posterior that ships (calibrations/posterior.json): means of its draws, and how much of the prior's standard deviation is left.
 * Made by docs/make-centre.mjs; do not edit it by hand.
 */
export const centre = {
  'search.own': { value: 1.37, left: 0.77 },
  'search.contacts': { value: 0.585, left: 0.55 },
  'invitation.intercept': { value: -1.26, left: 0.59 },
  'invitation.skill': { value: 1.41, left: 0.85 },
  'invitation.stigma': { value: 0.599, left: 0.5 },
  'invitation.costFear': { value: 0.429, left: 0.48 },
  'invitation.tightness': { value: 0.0547, left: 0.59 },
  'offer.intercept': { value: -0.764, left: 0.91 },
  'offer.fit': { value: 1.04, left: 0.93 },
  'offer.symptoms': { value: -1.55, left: 0.96 },
  'offer.candidate': { value: 0.766, left: 0.95 },
  'offer.frailty': { value: 1.4, left: 0.9 },
  'acceptance.base': { value: 0.00768, left: 0.98 },
  'acceptance.fear': { value: -1.49, left: 0.95 },
  'job.ending': { value: 0.0932, left: 0.76 },
  'job.tenure': { value: 9.9, left: 0.19 },
  'job.floor': { value: 0.174, left: 0.41 },
  'job.support': { value: -0.427, left: 0.63 },
  'job.layoff': { value: 0.00332, left: 0.19 },
  'alliance.dropout': { value: 0.0128, left: 0.58 },
  'alliance.discouragement': { value: 1.32, left: 0.97 },
  'alliance.mismatch': { value: 1.34, left: 0.71 },
  'belief.rejection': { value: 0.0209, left: 1.01 },
} as const;

export type CalibratedPath = keyof typeof centre;
