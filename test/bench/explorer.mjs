// How long a person waits in the explorer, in Chromium: from opening the page, and from moving a slider, to the first look and to twenty replications.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { heading, median, say, spread } from './figures.mjs';
import { note } from './record.mjs';

const executablePath = '/usr/bin/chromium';
const bin = fileURLToPath(new URL('../../bin/inclusim', import.meta.url));
const rounds = 7;
/** Seconds to an answer of twenty replications after a move, at most, on two quiet cores. */
const target = 1;

/** In the page: moves the slider where it is told to, and waits for the first look at what was asked and for twenty replications of it. */
const wait = (staff) => `new Promise((resolve) => {
  const from = performance.now();
  const staff = ${JSON.stringify(staff ?? null)};
  const slider = document.getElementById('lever-ips-ips-team-staff');
  if (staff !== null) { slider.value = staff; slider.dispatchEvent(new Event('input', { bubbles: true })); }
  let first;
  const look = () => {
    const facts = document.querySelector('.facts')?.textContent;
    const isShown = facts !== undefined && document.querySelector('.is-stale') === null && (staff === null || document.querySelector('output[for=lever-ips-ips-team-staff]').textContent.startsWith(String(staff + 1)));
    if (isShown) first ??= performance.now() - from;
    if (isShown && Number(/(\\d+) paired/.exec(facts)[1]) >= 20) resolve([first / 1000, (performance.now() - from) / 1000]);
    else requestAnimationFrame(look);
  };
  // A move is drawn in the next frame but one; until then the answer before it stands there.
  requestAnimationFrame(() => requestAnimationFrame(look));
})`;

export async function explorer() {
  heading('Explorer in Chromium: ips-vs-usual-care, 300 people, both arms, 78 weeks, parameters drawn; seconds');
  if (!existsSync(executablePath)) return say('Chromium is not installed', 'left out');
  const server = spawn(process.execPath, [bin, 'explore'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const address = await new Promise((resolve) => { server.stdout.once('data', (piece) => resolve(String(piece).trim())); });
    const [opened, moved] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
      const page = await context.newPage();
      await page.goto(`${address}#scenario=ips-vs-usual-care`);
      opened.push(await page.evaluate(wait()));
      moved.push(await page.evaluate(wait(9 + round)));
      await context.close();
    }
    tell('opened', opened);
    tell('a slider moved', moved);
    say('', `at most ${target} after a move: ${median(moved.map(([, twenty]) => twenty)) <= target ? 'met' : 'NOT met'}`);
  } finally {
    await browser.close();
    server.kill('SIGINT');
  }
}

function tell(what, times) {
  for (const [at, until] of [[0, 'first look'], [1, 'twenty replications']]) {
    const seconds = times.map((each) => each[at]);
    say(`${what}: ${until}`, spread(seconds, 2));
    note(`explorer ${what}, ${until}`, median(seconds), 's');
  }
}
