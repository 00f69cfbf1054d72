/** The answer in a sentence, with how sure it is, for whom, and how far the computation has come. */
import { formatNumber } from '../../charts/format.js';
import type { Answers } from '../../explorer/answers.js';
import { mostReplications } from '../../explorer/moved.js';
import { usualFirst } from '../../explorer/pacing.js';
import { ofHundred } from '../../report/lead.js';
import { reportTexts } from '../../report/language.js';
import type { Page } from './context.js';
import { peopleShares } from './crowds.js';

export function Answer({ page, answers }: { readonly page: Page; readonly answers: Answers | null }) {
  const { texts, language } = page;
  return (
    <section id="answer" class="answer" aria-labelledby="answer-title" tabIndex={-1}>
      <h2 id="answer-title">{texts.answer}</h2>
      {answers === null ? <p class="lead">{texts.computing}</p> : <Sentences answers={answers} page={page} />}
      <Progress page={page} />
      <p class="warning">{reportTexts[language].notIndividuals}</p>
    </section>
  );
}

function Sentences({ answers: { answer, result }, page: { language, texts, view } }: { readonly answers: Answers; readonly page: Page }) {
  const isSettled = view.shown?.choices === view.choices && result.comparison.replications >= usualFirst;
  // Several arms would make a wall of sentences; the bars below say the same.
  const isLong = answer.realGroup.length > 1;
  const support = [...answer.realGroup, ...answer.parameters, ...answer.verdicts];
  return (
    <>
      <p class="lead">{answer.lead}</p>
      <p class="hidden" role="status">{isSettled ? answer.lead : ''}</p>
      {answer.needed.map((each) => <p key={each} class="needed">{each}.</p>)}
      {isLong && <details class="sure"><summary>{texts.howSure}</summary><ul>{support.map((each) => <li key={each}>{each}</li>)}</ul></details>}
      <p class="support">{isLong ? '' : support.join(' ')} {answer.simulationError}{answer.paired ? '' : ` ${reportTexts[language].unpaired}`}</p>
      <p class="facts">{answer.people} · {answer.facts}</p>
    </>
  );
}

function Progress({ page: { texts, language, view: { done } } }: { readonly page: Page }) {
  const count = (value: number) => formatNumber(value, 0, language);
  const isDone = done >= mostReplications;
  return (
    <div class="progress">
      <progress max={mostReplications} value={done} aria-label={texts.progress(count(done), count(mostReplications))} />
      <span>{isDone ? texts.ready(count(done)) : `${texts.progress(count(done), count(mostReplications))}. ${done > 0 ? texts.sharpening : ''}`}</span>
    </div>
  );
}

/** Big numbers that stay in sight on a phone while sliders are moved. */
export function Glance({ page: { texts }, answers }: { readonly page: Page; readonly answers: Answers }) {
  const shares = peopleShares(answers);
  if (shares === null) return null;
  return (
    <div class="glance" aria-hidden="true">
      <span>{texts.atGlance}</span>
      {answers.arms.map(({ id, label, ink }) => <span key={id} class="glance-arm" style={{ color: ink }}><b>{ofHundred(shares.of(id), answers.context)}</b> {label}</span>)}
    </div>
  );
}
