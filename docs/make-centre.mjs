// Writes what the schema and `run` take from calibrations/posterior.json: src/scenario/schema/centre.ts, the calibrated defaults, src/catalogue/posterior/shipped.ts, the
// posterior that runs draw from, and its hash. Called by `npm run validate`; run it alone after putting another posterior there, then build and `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { posteriorAt } from '../dist/cli/posterior.js';
import { readPosterior } from '../dist/scenario/posterior/read.js';

const at = (path) => new URL(`../${path}`, import.meta.url);
// Keys in the order in which a posterior is read from a file, so that a run leaves the same bytes whichever way it got it.
const { draws, between, parameters, ...others } = readPosterior(JSON.parse(readFileSync(at('calibrations/posterior.json'), 'utf8'))).posterior;

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

/** Draws in few long lines: nobody reads them. */
const perLine = 8;
const lines = Array.from({ length: Math.ceil(draws.length / perLine) }, (_, k) => draws.slice(k * perLine, (k + 1) * perLine).map((draw) => JSON.stringify(draw)).join(','));
writeFileSync(at('src/catalogue/posterior/shipped.ts'), `/** Made by docs/make-centre.mjs from calibrations/posterior.json; do not edit it by hand. */
import type { Posterior } from './posterior.js';

/** The posterior that comes with the program, under which \`run\` compares unless told otherwise. */
export const shippedPosterior: Posterior = {
  ${Object.entries(others).map(([key, value]) => `${key}: ${JSON.stringify(value)},`).join('\n  ')}
  parameters: ${JSON.stringify(parameters)},
  between: ${JSON.stringify(between)},
  draws: [
    ${lines.join(',\n    ')},
  ],
};
`);
writeFileSync(at('src/catalogue/posterior/shippedHash.ts'), `/**
 * SHA-256 of the posterior that ships, as \`inclusim run\` works it out; the library has it from here, because a browser works out no hash at once.
 * Made by docs/make-centre.mjs; do not edit it by hand.
 */
export const shippedPosteriorHash = '${posteriorAt(fileURLToPath(at('calibrations/posterior.json'))).hash}';
`);
