/** How virtual sites differ in the pattern of fidelity and employment; fixed before any of them was lived. */

/** Sizes of the study. */
export const sites = { count: 79, clients: 30, weeks: 52, background: 200 } as const;

/** One respect in which sites differ from IPS of the catalogue, drawn evenly between `from` and `to`. */
export interface SiteRange {
  readonly of: 'caseload' | 'otherWork' | 'integration' | 'community' | 'onEmployers' | 'followAlongWeeks' | 'readinessRule';
  readonly meaning: string;
  readonly from: number;
  readonly to: number;
}

/** All assumed, about as wide as the scale's anchors: from the worst score of an item to the best. */
export const siteRanges: readonly SiteRange[] = [
  { of: 'caseload', meaning: 'clients a post', from: 12, to: 45 },
  { of: 'otherWork', meaning: 'share of staff time lost to work other than employment while the service is not integrated', from: 0, to: 0.5 },
  { of: 'integration', meaning: 'integration with the treatment team that is reached in time', from: 0.1, to: 0.95 },
  { of: 'community', meaning: 'share of staff time outside the office', from: 0.2, to: 0.8 },
  { of: 'onEmployers', meaning: 'share of the hours in the search that goes to employers', from: 0.05, to: 0.45 },
  { of: 'followAlongWeeks', meaning: 'weeks of support after a hire; above 104 without limit', from: 0, to: 156 },
  { of: 'readinessRule', meaning: 'a draw below a half asks for readiness before the search', from: 0, to: 1.5 },
];
