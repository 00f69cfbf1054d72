/** The whole page. */
import { useEffect, useMemo } from 'preact/hooks';
import { looksOfArms } from '../charts/arms.js';
import { answersOf, type Answers } from '../explorer/answers.js';
import type { RunResult } from '../comparison/comparison.js';
import type { Given } from '../explorer/given.js';
import { explorerTexts } from '../explorer/language.js';
import { armsOf } from '../explorer/moved.js';
import type { Explorer, View } from './explorer.js';
import { Activities } from './parts/activities.js';
import { Answer, Glance } from './parts/answer.js';
import type { Page, Spoken } from './parts/context.js';
import { Crowds } from './parts/crowds.js';
import { Employment } from './parts/employment.js';
import { Levers } from './parts/levers.js';
import { Measures } from './parts/measures.js';
import { Notices } from './parts/notices.js';
import { OwnText } from './parts/ownText.js';
import { Toolbar } from './parts/toolbar.js';
import { Uncertainties } from './parts/uncertainties.js';

export function App({ given, explorer, view }: { readonly given: Given; readonly explorer: Explorer; readonly view: View }) {
  const { base, shown, before, language, choices } = view;
  const texts = explorerTexts[language];
  const looks = base === null ? [] : looksOfArms(armsOf(base, choices).map(({ id }) => id), { language, compareWith: base.compareWith });
  const page: Page = { given, explorer, view, texts, language, looks };
  const answers = useMemo(() => shown && answersOf(shown.result, shown.scenario, language), [shown, language]);
  const isBeforeShown = shown !== null && before !== shown && Object.keys(shown.choices.moves).length > 0;
  // Charts are drawn anew with a result, not with each replication.
  const charts = useMemo(() => answers && <Charts page={{ texts, language }} answers={answers} before={isBeforeShown ? before?.result ?? null : null} />, [answers, before, isBeforeShown]);
  const isStale = shown !== null && shown.choices !== choices;
  const title = base?.title ?? '';
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title === '' ? 'inclusim' : `${title} · inclusim`;
  }, [language, title]);
  return (
    <>
      <a class="skip" href="#answer" onClick={(event) => { event.preventDefault(); document.getElementById('answer')?.focus(); }}>{texts.skip}</a>
      <header>
        <p class="kind">{texts.kind}</p>
        <OwnText as="h1" text={title === '' ? texts.opening : title} />
        {base !== null && base.question !== '' && <OwnText as="p" look="question" text={base.question} />}
        <Toolbar page={page} />
        <Notices page={page} />
      </header>
      <main class={isStale ? 'desk is-stale' : 'desk'}>
        {answers !== null && <Glance page={page} answers={answers} />}
        <Answer page={page} answers={answers} />
        {base !== null && <Levers page={page} base={base} />}
        <div class="charts">{charts}</div>
      </main>
      <footer><p>inclusim {given.version} · {texts.notIndividuals}</p></footer>
    </>
  );
}

function Charts({ page, answers, before }: { readonly page: Spoken; readonly answers: Answers; readonly before: RunResult | null }) {
  return (
    <>
      <Employment page={page} answers={answers} before={before} />
      <Uncertainties page={page} answers={answers} />
      <Crowds page={page} answers={answers} />
      <Activities page={page} answers={answers} />
      <Measures page={page} answers={answers} />
    </>
  );
}
