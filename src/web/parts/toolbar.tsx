/** What stands above: which scenario, how many people, which language; undo, link and file. */
import { useState } from 'preact/hooks';
import { aboutPeople, formatNumber } from '../../charts/format.js';
import { ownFile } from '../../explorer/given.js';
import { explorerTexts, type Language } from '../../explorer/language.js';
import { firstChoices, peopleChoices } from '../../explorer/state.js';
import { save } from '../save.js';
import type { Page } from './context.js';
import { listedTitle } from './ownText.js';

export function Toolbar({ page }: { readonly page: Page }) {
  const { given, explorer, texts, language, view } = page;
  const { choices } = view;
  // People that the scenario itself simulates; the page can only do with fewer.
  const all = view.base === null ? null : view.base.size * view.base.scale;
  return (
    <div class="toolbar">
      <label class="field wide-field">{texts.scenario}
        <select value={choices.scenario} onChange={(event) => explorer.choose(firstChoices(given, event.currentTarget.value))}>
          {given.file !== null && <option value={ownFile}>{texts.ownFile(listedTitle(given.file.title))}</option>}
          {given.presets.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </select>
      </label>
      <label class="field">{texts.people}
        <select value={String(all !== null && choices.people !== null && choices.people >= all ? null : choices.people)} onChange={(event) => explorer.choose({ ...choices, people: event.currentTarget.value === 'null' ? null : Number(event.currentTarget.value) })}>
          {[...new Set([...peopleChoices, choices.people])].filter((count) => count === null || all === null || count < all).map((count) => <option key={String(count)} value={String(count)}>{peopleText(page, count)}</option>)}
        </select>
      </label>
      <label class="field">{texts.language}
        <select value={language} onChange={(event) => explorer.speak(event.currentTarget.value as Language)}>
          {(Object.keys(explorerTexts) as Language[]).map((each) => <option key={each} value={each} lang={each}>{explorerTexts[each].name}</option>)}
        </select>
      </label>
      {given.posterior !== null && (
        <label class="check"><input type="checkbox" checked={choices.drawn} onChange={(event) => explorer.choose({ ...choices, drawn: event.currentTarget.checked })} /> {texts.drawn}</label>
      )}
      <div class="buttons">
        <button type="button" disabled={!view.canUndo} onClick={() => explorer.undo()} title="Ctrl+Z">{texts.undo}</button>
        <button type="button" disabled={!view.canRedo} onClick={() => explorer.redo()} title="Ctrl+Shift+Z">{texts.redo}</button>
        <button type="button" onClick={() => explorer.reset()}>{texts.reset}</button>
        <CopyLink page={page} />
        <button type="button" disabled={view.shown === null} title={runHint(page)} onClick={() => void saveFile(page)}>{texts.download}</button>
      </div>
    </div>
  );
}

function peopleText({ texts, language, view: { base } }: Page, count: number | null): string {
  const simulated = base === null || count !== null ? count : aboutPeople(base.size * base.scale);
  const text = simulated === null ? '' : texts.peopleOf(formatNumber(simulated, 0, language));
  return count === null ? [texts.allPeople, text].filter((each) => each !== '').join(': ') : text;
}

function CopyLink({ page: { texts } }: { readonly page: Page }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid(texts.copied);
    } catch {
      setSaid(texts.notCopied);
    }
    setTimeout(() => setSaid(''), 4000);
  };
  return <><button type="button" onClick={() => void copy()}>{texts.copyLink}</button><span role="status" class="said">{said}</span></>;
}

/** The name of the file that is saved. */
export function fileName({ view: { base } }: Page): string {
  return `${base?.name ?? 'scenario'}-explored.yaml`;
}

/** How the command line gets the same numbers from it. */
function runHint(page: Page): string {
  const { texts, given, view: { base } } = page;
  // Left to itself, `run` draws from the posterior that ships; without one, the file says every parameter.
  return base?.isDrawn === true && given.posterior?.from !== 'shipped' ? texts.downloadDrawnHint(fileName(page)) : texts.downloadHint(fileName(page));
}

async function saveFile(page: Page): Promise<void> {
  save(fileName(page), new Blob([await page.explorer.file()], { type: 'application/yaml' }));
}
