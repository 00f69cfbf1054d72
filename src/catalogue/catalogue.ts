/** The catalogue: programmes and country presets as plain data, checked by the schema when a scenario names them. */
import { norway } from './countries/norway.js';
import { ambTraining } from './programmes/amb-training.js';
import { aps } from './programmes/aps.js';
import { arbeidMedBistand } from './programmes/arbeid-med-bistand.js';
import { ips } from './programmes/ips.js';
import { lowCaseloadWelfareOffice } from './programmes/low-caseload-welfare-office.js';
import { usualCareHighQuality } from './programmes/usual-care-high-quality.js';
import { usualCareStaircase } from './programmes/usual-care-staircase.js';
import { vta } from './programmes/vta.js';

/** A difference: a part of a scenario, merged over defaults. Checked by the scenario's schema after merging. */
export type Difference = { readonly [key: string]: unknown };

/** Programme presets by id: usual care, preparation first, hybrid, placement first. */
export const programmes: Readonly<Record<string, Difference>> = {
  'usual-care-staircase': usualCareStaircase,
  'low-caseload-welfare-office': lowCaseloadWelfareOffice,
  aps,
  'amb-training': ambTraining,
  vta,
  'usual-care-high-quality': usualCareHighQuality,
  'arbeid-med-bistand': arbeidMedBistand,
  ips,
};

/** Country presets by id. */
export const countries: Readonly<Record<string, Difference>> = { norway };
