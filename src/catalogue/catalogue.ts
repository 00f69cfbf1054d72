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
import { instruments as instrumentData } from './instruments.js';
import { bokmaalTitles, type ProgrammeId } from './programmes/bokmaalTitles.js';
import { controls } from './programmes/controls/index.js';
import { hybrid } from './programmes/hybrid/index.js';
import { placeTrain } from './programmes/placeTrain/index.js';
import { support } from './programmes/support/index.js';
import { trainPlace } from './programmes/trainPlace/index.js';

/** A difference: a part of a scenario, merged over defaults. Checked by the scenario's schema after merging. */
export type Difference = { readonly [key: string]: unknown };

/** Families of programmes, as they are listed. */
export const families: readonly { readonly heading: string; readonly of: Readonly<Record<string, Difference>> }[] = [
  { heading: 'Placement first, training and support there', of: placeTrain },
  { heading: 'Some of both', of: hybrid },
  { heading: 'Preparation first', of: trainPlace },
  { heading: 'Help beside any of them', of: support },
  { heading: 'What trials compared with', of: controls },
];

/** Programme presets by id. */
export const programmes: Readonly<Record<string, Difference>> = { ...placeTrain, ...hybrid, ...trainPlace, ...support, ...controls };

/** What people are shown a programme as: a title of the catalogue in the reader's language, one that a scenario gave as it is. */
export function programmeTitle({ id, title }: { readonly id: string; readonly title: string }, language: 'en' | 'nb'): string {
  const isShipped = programmes[id]?.['title'] === title;
  return (language === 'nb' && isShipped ? bokmaalTitles[id as ProgrammeId] : title) || id;
}

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

/** Instrument presets by id. */
export const instruments: Readonly<Record<string, Difference>> = instrumentData;
