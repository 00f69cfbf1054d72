// What the weekly loop allocates: bytes that the heap grows by within each phase, where nothing should be.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { heading, say } from './figures.mjs';
import { note } from './record.mjs';

/** Measures in a process of its own: it needs the collector at hand, a nursery that no week fills, and code that stays as it is. */
export function allocation() {
  heading('Allocation in the weekly loop: bytes that the heap of JavaScript grows by');
  const script = fileURLToPath(new URL('heapByPhase.mjs', import.meta.url));
  // A semi-space of 256 MB: no collection runs between two looks, which would hide what was allocated.
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--max-semi-space-size=256', '--min-semi-space-size=256', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  for (const measured of JSON.parse(stdout)) tell(measured);
}

/** A week in the middle tells what the loop itself allocates; the mean also holds rare things, such as code that V8 compiles anew. */
function tell({ people, weeks, looks, phases }) {
  const size = `${people.toLocaleString('en')} people`;
  const [usual, mean] = ['usual', 'mean'].map((kind) => phases.reduce((sum, phase) => sum + phase[kind], 0));
  const both = (one, other) => `${one.toFixed(0).padStart(7)} bytes in a usual week, ${(one / people).toFixed(3)} a person-week; mean ${other.toFixed(0)}`;
  say(`${size}, ${weeks} weeks`, `${both(usual, mean)}; none wanted: ${usual === 0 ? 'met' : 'NOT met'}`);
  for (const phase of phases) say(`  ${phase.name}`, both(phase.usual, phase.mean));
  if (looks > 0) say('', `${looks.toFixed(0)} bytes for looking at the heap are taken off each`);
  note(`allocated in a usual week, ${size}`, usual, 'bytes');
}
