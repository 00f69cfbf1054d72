// Scenarios whose answer is more than a comparison of arms with one reference.

/** Two factors in four arms, and what is added to the arm with both. */
export const factorials = {
  'low-caseload-office-vs-ips': {
    a: { name: 'the method', of: 'IPS instead of the office', without: 'in the office', with: 'with IPS' },
    b: { name: 'the time', of: '20 clients a head instead of 40', without: 'at 40 clients a head', with: 'at 20 clients a head' },
    arms: { none: 'office-40', onlyA: 'ips-40', onlyB: 'office-20', both: 'ips-20' },
    further: { name: 'integration with treatment', arm: 'ips-20-integrated', against: 'ips-20' },
  },
};

/** Arms that are rungs of a ladder, in their order. */
export const ladders = { 'caseload-ladder': { rung: 'clients a specialist' } };

/** Further comparisons that a question asks for: an arm and what it is held against, where that is not the reference. */
export const pairs = {
  recession: [['ips-steady', 'usual-care-steady'], ['ips-recession', 'usual-care-recession']],
  'rural-and-urban': [['urban-ips', 'urban-usual-care'], ['rural-ips', 'rural-usual-care'], ['rural-ips-10', 'rural-ips']],
  'dual-diagnosis': [['dual-ips-apart', 'dual-usual-care'], ['dual-ips-integrated', 'dual-ips-apart'], ['illness-ips-apart', 'illness-usual-care'], ['illness-ips-integrated', 'illness-ips-apart']],
  'stigma-or-cost-fear': ['stigma', 'fear'].flatMap((barrier) => ['campaign', 'insurance', 'subsidy', 'contact-person'].map((remedy) => [`${barrier}-${remedy}`, `${barrier}-none`])),
};
