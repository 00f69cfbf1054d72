/** The page's beginning: reads what it was handed, starts its workers and draws itself anew whenever something changes. */
import { render } from 'preact';
import type { Given } from '../explorer/given.js';
import { App } from './app.js';
import { startCrew, workerStarter } from './crew.js';
import { Explorer, type View } from './explorer.js';

const given = JSON.parse(document.getElementById('given')?.textContent ?? 'null') as Given;
const place = document.getElementById('page');
if (place === null) throw new Error('The page has no element with the id "page".');

let view: View | undefined;
let isDue = false;

/** Draws once a frame, however much has changed. */
function draw(next: View): void {
  view = next;
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    if (place !== null && view !== undefined) render(<App given={given} explorer={explorer} view={view} />, place);
  });
}

const crew = startCrew(workerStarter(), navigator.hardwareConcurrency || 2);
const isNorwegian = navigator.languages.some((language, at) => at === 0 && /^(nb|nn|no)\b/.test(language));
const explorer = new Explorer(given, crew, location.hash, isNorwegian ? 'nb' : 'en', draw);
explorer.start();
addEventListener('hashchange', () => explorer.follow(location.hash));
addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  if (event.shiftKey) explorer.redo();
  else explorer.undo();
});
