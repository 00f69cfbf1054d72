// Makes the posterior of calibrations/posterior.json the one that ships: src/catalogue/posterior/shipped.ts holds its draws, src/scenario/schema/centre.ts its centre, which
// the schema's defaults are. Called by `npm run validate`; run it alone after putting another posterior there, then build.
import { readFileSync, writeFileSync } from 'node:fs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const { schema, version, made, parameters, between, draws } = JSON.parse(readFileSync(at('calibrations/posterior.json'), 'utf8'));
const one = (value) => JSON.stringify(value).replaceAll('"', "'");

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

writeFileSync(at('src/catalogue/posterior/shipped.ts'), `/** Made by docs/make-centre.mjs from calibrations/posterior.json; do not edit it by hand. */
import type { Posterior } from './posterior.js';

/** The posterior that comes with the program, under which \`run\` compares unless told otherwise; null where none does. */
export const shippedPosterior: Posterior | null = {
  schema: '${schema}', version: '${version}',
  made: ${one(made)},
  parameters: [
${parameters.map((each) => `    ${one(each)},`).join('\n')}
  ],
  between: {
    level: ${one(between.level)},
    effect: ${one(between.effect)},
  },
  draws: [
${draws.map((each) => `    ${one(each)},`).join('\n')}
  ],
};
`);
