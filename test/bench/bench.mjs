// How fast the engine is: `npm run bench`, or `npm run bench -- c threads` for single sections. Figures of absolute speed depend on the
// machine and on who else uses it; compare ratios within one run.
import { againstC } from './againstC.mjs';
import { memory } from './memory.mjs';
import { machine, scenarios, sizes } from './speed.mjs';
import { threads } from './threads.mjs';

// C first: what V8 learns from other scenarios makes the engine slower.
const sections = { c: againstC, sizes, scenarios, memory, threads };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) {
  console.error(`✖ The bench has no section ${unknown.map((name) => `"${name}"`).join(', ')}; it has ${Object.keys(sections).join(', ')}.`);
  process.exit(2);
}
machine();
for (const [name, section] of Object.entries(sections)) if (asked.length === 0 || asked.includes(name)) await section();
