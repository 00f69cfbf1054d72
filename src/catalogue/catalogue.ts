/** The catalogue: programmes and country presets as plain data, checked by the schema when a scenario names them. */
import { norway } from './countries/norway.js';
import { ips } from './programmes/ips.js';
import { usualCareStaircase } from './programmes/usual-care-staircase.js';

/** A difference: a part of a scenario, merged over defaults. Checked by the scenario's schema after merging. */
export type Difference = { readonly [key: string]: unknown };

/** Programme presets by id. */
export const programmes: Readonly<Record<string, Difference>> = {
  ips,
  'usual-care-staircase': usualCareStaircase,
};

/** Country presets by id. */
export const countries: Readonly<Record<string, Difference>> = { norway };
