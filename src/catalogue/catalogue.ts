/** The catalogue: programmes and country presets as plain data, checked by the schema when a scenario names them. */
import { australia } from './countries/australia.js';
import { bulgaria } from './countries/bulgaria.js';
import { canada } from './countries/canada.js';
import { china } from './countries/china.js';
import { denmark } from './countries/denmark.js';
import { germany } from './countries/germany.js';
import { hongKong } from './countries/hong-kong.js';
import { italy } from './countries/italy.js';
import { japan } from './countries/japan.js';
import { netherlands } from './countries/netherlands.js';
import { norway } from './countries/norway.js';
import { sweden } from './countries/sweden.js';
import { switzerland } from './countries/switzerland.js';
import { uk } from './countries/uk.js';
import { usa } from './countries/usa.js';
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

/** Country presets by id, as the schema lists them. */
export const countries: Readonly<Record<string, Difference>> = {
  norway,
  denmark,
  sweden,
  uk,
  usa,
  netherlands,
  germany,
  switzerland,
  italy,
  bulgaria,
  'hong-kong': hongKong,
  china,
  japan,
  australia,
  canada,
};
