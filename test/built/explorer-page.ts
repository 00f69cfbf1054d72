/** What tests of the explorer's page do and ask again and again. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { until } from './browser.js';
import { started } from './program.js';

/** Replications of the last word on an answer. */
export const most = 320;

/** Waits until the page shows the last word on what is chosen. It draws once a frame, so that a moment after a click it still shows the one before. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  await until(page, `document.querySelector('.facts') && !document.querySelector('.is-stale') && document.querySelector('progress').value === ${most} && document.querySelector('.facts').textContent.includes('${most}')`);
}

/** All that a reader may compare: the sentence, the curves, every mean with all its digits. */
export function said(page: Page) {
  return page.evaluate<{ lead: string; curves: string[]; means: string[]; levers: string[] }>(`({
    lead: document.querySelector('.lead').textContent,
    curves: [...document.querySelectorAll('.curve .line')].map((line) => line.getAttribute('d')),
    means: [...document.querySelectorAll('[data-measure]')].flatMap((row) => [...row.querySelectorAll('[data-mean]')].map((cell) => row.dataset.measure + ' ' + cell.dataset.mean)),
    levers: [...document.querySelectorAll('.lever')].map((lever) => lever.dataset.lever + ' ' + lever.querySelector('output').textContent),
  })`);
}

export function slider(page: Page, key: string) {
  return page.locator(`[data-lever="${key}"] input`);
}

/** Begins the server and hands out its address. */
export async function serving(folder: string, ...args: string[]): Promise<{ readonly address: string; stop(): Promise<number | null> }> {
  const { child, ended } = started(folder, 'explore', ...args);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout!.once('data', (piece: Buffer) => resolve(piece.toString().trim()));
    void ended.then(({ note }) => reject(new Error(note)));
  });
  return { address, async stop() { child.kill('SIGINT'); return (await ended).code; } };
}

/** Presses a button and takes the file that it gives. */
export async function downloaded(page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
