/** One hundred figures for each arm, in the same places. */
import { referenceShade, type ArmLook } from '../../charts/arms.js';
import { measureLabel, unitOf } from '../../charts/words.js';
import type { Answers } from '../../explorer/answers.js';
import { ofHundred } from '../../report/lead.js';
import { reportTexts } from '../../report/language.js';
import type { Spoken } from './context.js';
import { About, Take } from './take.js';

const cell = 22;
const blank = '#dfe4ea';

export interface PeopleShares {
  readonly measure: string;
  readonly of: (arm: string) => number;
}

/** The share that people are counted by: the measure that answers the question, or the first share that is reported; null without one. */
export function peopleShares({ answer, context, arms, result: { comparison } }: Answers): PeopleShares | null {
  const mean = (arm: string, measure: string) => comparison.arms[arm]?.measures[measure]?.mean ?? null;
  const measure = [answer.measure, ...context.reported].find((id) => unitOf(id, context).unit === 'share' && arms.every((arm) => mean(arm.id, id) !== null));
  return measure === undefined ? null : { measure, of: (arm) => mean(arm, measure) ?? 0 };
}

export function Crowds({ page, answers }: { readonly page: Spoken; readonly answers: Answers }) {
  const shares = peopleShares(answers);
  if (shares === null) return null;
  const reference = Math.round(shares.of(answers.context.compareWith) * 100);
  const title = page.texts.crowds(lowered(measureLabel(shares.measure, answers.result.comparison.weeks, answers.context)));
  return (
    <section aria-labelledby="crowds-title">
      <h2 id="crowds-title">{title}</h2>
      <div class="crowd-row" style={{ '--arms': answers.arms.length }}>{answers.arms.map((arm) => <Crowd key={arm.id} arm={arm} share={shares.of(arm.id)} reference={reference} answers={answers} />)}</div>
      <About answers={answers} />
      <Take id="people" title={title} page={page} answers={answers} />
    </section>
  );
}

function Crowd({ arm, share, reference, answers: { context, arms } }: { readonly arm: ArmLook; readonly share: number; readonly reference: number; readonly answers: Answers }) {
  const texts = reportTexts[context.language].people;
  const count = Math.round(share * 100);
  const spoken = ofHundred(share, context);
  const against = arms.find(({ isReference }) => isReference)?.label ?? context.compareWith;
  const more = count - reference;
  const beside = more === 0 ? texts.asMany(against) : more > 0 ? texts.more(String(more), against) : texts.fewer(String(-more), against);
  return (
    <figure class="crowd">
      <h3 style={{ color: arm.ink }}>{arm.label}</h3>
      <svg viewBox={`0 0 ${cell * 10} ${cell * 11}`} role="img" aria-label={texts.alt(arm.label, spoken)}>
        {Array.from({ length: 100 }, (_, at) => <Person key={at} at={at} count={count} reference={reference} colour={arm.colour} />)}
      </svg>
      <figcaption><strong style={{ color: arm.ink }}>{texts.count(spoken)}</strong>{!arm.isReference && <span>{beside}</span>}</figcaption>
    </figure>
  );
}

/** In the reference's colour as many as there, those beyond in the arm's own; a missing one as an outline. */
function Person({ at, count, reference, colour }: { readonly at: number; readonly count: number; readonly reference: number; readonly colour: string }) {
  const isMissing = at >= count && at < reference;
  const fill = isMissing ? '#ffffff' : at < Math.min(count, reference) ? referenceShade.colour : at < count ? colour : blank;
  return (
    <g transform={`translate(${(at % 10) * cell + 1} ${Math.floor(at / 10) * (cell + 2.2) + 1}) scale(0.92)`} fill={fill} stroke={isMissing ? referenceShade.colour : 'none'} stroke-width="1.4">
      <circle cx="10" cy="5" r="4.2" /><path d="M2.5 23v-6.5a6 6 0 0 1 6-6h3a6 6 0 0 1 6 6V23z" />
    </g>
  );
}

/** A label inside a sentence. */
export function lowered(label: string): string {
  return /^\p{Lu}(\p{Ll}| )/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
