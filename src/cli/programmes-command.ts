/** `inclusim programmes`: the programmes that a service may offer, and one of them as a scenario would write it. */
import { Document, isScalar } from 'yaml';
import { families, instruments, programmes, type Difference } from '../catalogue/catalogue.js';
import { didYouMean } from '../scenario/didYouMean.js';
import { endsByTime } from '../scenario/endsByTime.js';
import { shown } from '../scenario/printable.js';
import { programme as schema, workplaceActivities } from '../scenario/schema/programme.js';
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
  out(`${about(id, found)}\n# What the programme sets; everything else has the schema's default.\n${asYaml(found)}`);
  return 0;
}

/** What follows from the rest: the family that it is listed in, and whether it ends by time. */
function about(id: string, found: Difference): string {
  const { heading = '' } = families.find(({ of }) => Object.hasOwn(of, id)) ?? {};
  return `# ${heading}.\n# ${endsByTime(schema.parse(found)) ? 'It ends by time: nobody stays for good' : 'It has no end by time: people may stay as long as they need'}.`;
}

const takesPlaceAtWork: readonly unknown[] = workplaceActivities;

/** The programme as YAML; activities that take place with an ordinary employer say so. */
function asYaml(found: Difference): string {
  const document = new Document(found);
  for (let stage = 0; document.hasIn(['stages', stage]); stage++) {
    const activity = document.getIn(['stages', stage, 'activity'], true);
    if (isScalar(activity) && takesPlaceAtWork.includes(activity.value)) activity.comment = ' with an ordinary employer';
  }
  return document.toString({ lineWidth: width });
}
