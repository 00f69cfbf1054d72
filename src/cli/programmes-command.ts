/** `inclusim programmes`: the programmes that a service may offer, and one of them as a scenario would write it. */
import { stringify } from 'yaml';
import { families, instruments, programmes, type Difference } from '../catalogue/catalogue.js';
import { didYouMean } from '../scenario/didYouMean.js';
import { shown } from '../scenario/printable.js';
import { InputError } from './input-error.js';
import { width, type Terminal } from './terminal.js';
import { wrapItems } from './wrap.js';

/** Lists the catalogue, or shows one programme; an unknown name is wrong input. */
export function programmesCommand(id: string | undefined, { out, outColours: { bold } }: Terminal): number {
  if (id === undefined) {
    const longest = Math.max(...[...Object.keys(programmes), ...Object.keys(instruments)].map((each) => each.length));
    const line = ([name, { title }]: [string, Difference]) => `${name.padEnd(longest)}  ${wrapItems([String(title)], width - longest - 2)}`;
    const parts = [...families.map(({ heading, of }) => ({ heading, entries: Object.entries(of) })), { heading: 'Instruments, which a scenario combines with any programme', entries: Object.entries(instruments) }];
    out(`${parts.map(({ heading, entries }) => `${bold(heading)}\n${entries.map(line).join('\n')}`).join('\n\n')}\n\nA service names one: services: [ { id: team, programme: ips, staff: { count: 4 } } ]\n\`inclusim programmes ID\` shows what it sets.\n`);
    return 0;
  }
  const found: Difference | undefined = Object.hasOwn(programmes, id) ? programmes[id] : undefined;
  if (found === undefined) throw new InputError(`${shown(id)} is not a programme${didYouMean(id, Object.keys(programmes))}\n  \`inclusim programmes\` lists all of them.`);
  out(`# What the programme sets; everything else has the schema's default.\n${stringify(found, { lineWidth: width })}`);
  return 0;
}
