import { expect, test } from 'vitest';
import { completeText } from '../../src/cli/complete-text.js';
import { underPosterior } from '../../src/scenario/posterior/apply.js';
import { smallPosterior } from '../support/posterior.js';
import { loadedAmong } from '../scenario/load-text.js';

const files = {
  'a.yaml': `extends: base.yaml
replications: 20
services: [ { id: team, programme: ips, staff: { count: 2 } } ]
events: [ { week: 26, change: { services: [ { id: team, staff: { count: 3 } } ] } } ]
arms:
  now: {}
  more: { population: { women: 0.5 } }
`,
  'base.yaml': 'population:\n  size: 300\n',
};

/** The listing as path, value and origin, below the headings of its parts. */
function partsOf(text: string): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  let title = '';
  for (const line of text.split('\n').filter((each) => each !== '')) {
    if (line.startsWith('# ')) parts.set(title = line, []);
    else parts.get(title)?.push(line.replace(/ +# /, ' # '));
  }
  return parts;
}

test('check --complete says of each value whether a file, a base, a preset, the schema or the posterior gave it', () => {
  const all = loadedAmong(files);
  const { scenario } = underPosterior(all, { posterior: smallPosterior(), hash: '', from: 'p.json' })!;
  const parts = partsOf(completeText({ ...all, scenario, file: 'a.yaml' }));
  expect([...parts.keys()]).toEqual([
    '# a.yaml: every value, and where it comes from', '# arm now, at week 0', '# arm now, from week 26 on: what changes',
    '# arm more: what differs from now', '# arm more, from week 26 on: what changes',
  ]);
  const first = parts.get('# arm now, at week 0');
  expect(first).toContain('population.size: 300 # base.yaml:2');
  expect(first).toContain('services[team].staff.count: 2 # a.yaml:3');
  expect(first).toContain('services[team].staff.role: "jobSpecialist" # programme ips');
  expect(first).toContain('labourMarket.urban.unemployment.mean: 0.02 # country norway');
  expect(first).toContain('population.women: 0.45 # default');
  expect(first?.find((line) => line.startsWith('parameters.search.own:'))).toMatch(/ # posterior small: mean, sd /);
  expect(parts.get('# arm now, from week 26 on: what changes')).toEqual(['services[team].staff.count: 3 # a.yaml:4']);
  expect(parts.get('# arm more: what differs from now')).toEqual(['population.women: 0.5 # a.yaml:7']);
});
