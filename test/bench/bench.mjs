// How fast the engine is: `npm run bench`, or `npm run bench -- c threads` for single sections; `--record` appends the figures to docs/bench.csv.
// Figures of absolute speed depend on the machine and on who else uses it; compare ratios within one run.
import { againstC } from './againstC.mjs';
import { allocation } from './allocation.mjs';
import { explorer } from './explorer.mjs';
import { growth } from './growth.mjs';
import { memory } from './memory.mjs';
import { precision } from './precision.mjs';
import { record } from './record.mjs';
import { machine, scenarios, sizes } from './speed.mjs';
import { threads } from './threads.mjs';

// C first: what V8 learns from other scenarios makes the engine slower.
const sections = { c: againstC, sizes, growth, scenarios, memory, threads, allocation, precision, explorer };

const asked = process.argv.slice(2).filter((word) => word !== '--record');
const unknown = asked.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) {
  console.error(`✖ The bench has no section ${unknown.map((name) => `"${name}"`).join(', ')}; it has ${Object.keys(sections).join(', ')}, and --record to keep the figures.`);
  process.exit(2);
}
machine();
for (const [name, section] of Object.entries(sections)) if (asked.length === 0 || asked.includes(name)) await section();
if (process.argv.includes('--record')) record();
