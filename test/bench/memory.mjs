// Memory of a world: bytes of its columns for each person, and what the process holds.
import { heading, say } from './figures.mjs';
import { ips, scaled } from './scenario.mjs';
import { begin, layOut, live } from './world.mjs';

/** Bytes of all typed arrays that can be reached from a world, each memory counted once. */
function bytesOf(world) {
  const seen = new Set();
  let bytes = 0;
  const look = (value) => {
    if (value === null || typeof value !== 'object' || seen.has(value)) return;
    seen.add(value);
    if (!ArrayBuffer.isView(value)) Object.values(value).forEach(look);
    else if (!seen.has(value.buffer)) {
      seen.add(value.buffer);
      bytes += value.buffer.byteLength;
    }
  };
  look(world);
  return bytes;
}

export function memory() {
  heading('Memory of one arm');
  for (const people of [10_000, 100_000]) {
    const before = process.memoryUsage.rss();
    const scenario = scaled(people);
    const world = layOut(scenario, ips);
    begin(world, 1);
    live(world, scenario.weeks);
    const rss = process.memoryUsage.rss();
    say(`${people.toLocaleString('en')} x 104`, `${(bytesOf(world) / people).toFixed(0)} bytes a person in columns; process ${(rss / 1e6).toFixed(0)} MB, ${((rss - before) / 1e6).toFixed(0)} MB more than before`);
  }
}
