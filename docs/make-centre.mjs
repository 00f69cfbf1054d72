// Writes src/scenario/schema/centre.ts, which holds the schema's calibrated defaults, from calibrations/posterior.json. Called by `npm run validate`; run it alone after putting
// another posterior there, then build and `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const { parameters } = JSON.parse(readFileSync(at('calibrations/posterior.json'), 'utf8'));

const centres = parameters.map(({ path, mean, sd, prior }) => `  '${path.replace(/^parameters\./, '')}': { value: ${Number(mean.toPrecision(3))}, left: ${Number((sd / prior.sd).toFixed(2))} },`);
writeFileSync(at('src/scenario/schema/centre.ts'), `/**
 * The centre of the posterior that ships (calibrations/posterior.json): means of its draws, and how much of the prior's standard deviation is left.
 * Made by docs/make-centre.mjs; do not edit it by hand.
 */
export const centre = {
${centres.join('\n')}
} as const;

export type CalibratedPath = keyof typeof centre;
`);
