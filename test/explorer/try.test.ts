import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openBase, loadData, textOf } from '../../src/explorer/base.js';
import { firstChoices } from '../../src/explorer/state.js';
import { movedData, handlesShown } from '../../src/explorer/moved.js';
const root = new URL('../../scenarios/', import.meta.url);
const names = readdirSync(root, {recursive:true}).map(String).filter((n) => n.endsWith('.yaml'));
const shipped = Object.fromEntries(names.map((n) => [n, readFileSync(new URL(n, root), 'utf8')]));
const given = { version: '1', shipped, presets: names.filter((n) => !n.includes('/')).map((n) => ({ id: n.replace('.yaml', ''), title: n })), file: null, posterior: null };
test('x', () => {
  for (const { id } of given.presets) {
    const opened = openBase(given, id, false);
    if ('problems' in opened) throw new Error(opened.problems);
    const { base } = opened;
    const c = firstChoices(given, id);
    const shown = handlesShown(base, c);
    const moves = Object.fromEntries(shown.map((h) => [h.key, h.values.find((v) => v !== h.baseline)!]));
    for (const ch of [c, { ...c, moves }]) {
      const loaded = loadData(given, base, movedData(base, ch));
      if ('problems' in loaded) console.log(id, textOf(loaded));
    }
    console.log(id, base.arms.length, shown.length, id === 'ips-vs-usual-care' ? shown.map((h) => `${h.key}=${h.baseline} ${h.grade} ${h.values.length}`).join('\n') : '');
  }
});
