import { expect, test } from 'vitest';
import { loadData, textOf } from '../../src/explorer/base.js';
import { handlesShown, movedData } from '../../src/explorer/moved.js';
import { firstChoices } from '../../src/explorer/state.js';
import { given, opened, presets } from './given.js';

// One by one they would take a minute; the ends of all sliders together find what a single one would.
const few = presets.filter(({ id }) => ['ips-vs-usual-care', 'caseload-ladder', 'gatekeeping-vs-zero-exclusion', 'recession', 'norway-scale-up', 'wage-subsidy-vs-follow-along'].includes(id));

test.each(few)('$id can be simulated with all its sliders at either end', ({ id }) => {
  const base = opened(id);
  const choices = firstChoices(given, id);
  for (const end of [0, -1]) {
    const moves = Object.fromEntries(handlesShown(base, choices).map(({ key, values }) => [key, values.at(end) ?? null]));
    const loaded = loadData(given, base, movedData(base, { ...choices, moves }));
    expect('problems' in loaded ? textOf(loaded) : '').toBe('');
  }
});
