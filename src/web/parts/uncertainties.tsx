/** Three uncertainties of the difference, each on a line of its own and on one scale. */
import type { ArmLook } from '../../charts/arms.js';
import { formatDifference, formatEnds, formatError, formatBare } from '../../charts/format.js';
import { textsOf } from '../../charts/language.js';
import { unitOf } from '../../charts/words.js';
import type { Difference, Interval } from '../../comparison/comparison.js';
import type { Answers } from '../../explorer/answers.js';
import type { Spoken } from './context.js';
import { About, Take } from './take.js';

export function Uncertainties({ page, answers }: { readonly page: Spoken; readonly answers: Answers }) {
  const { texts } = page;
  const { answer, arms, context, result: { comparison } } = answers;
  const asked = arms.flatMap((arm) => {
    const difference = comparison.differences.find((each) => each.arm === arm.id && each.measure === answer.measure);
    return difference === undefined || difference.difference === null ? [] : [{ arm, difference }];
  });
  if (asked.length === 0) return null;
  const ends = asked.flatMap(({ difference }) => [difference.difference ?? 0, ...(simulated(difference) ?? []), ...(difference.realGroup ?? []), ...(difference.parameters ?? [])]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const pad = (high - low || 1) * 0.06;
  const reference = arms.find(({ isReference }) => isReference)?.label ?? context.compareWith;
  return (
    <section aria-labelledby="uncertainty-title">
      <h2 id="uncertainty-title">{texts.uncertainty}</h2>
      <p class="note">{texts.uncertaintyCaption(answer.label, reference)}</p>
      {asked.map(({ arm, difference }) => <Block key={arm.id} arm={arm} difference={difference} scale={[low - pad, high + pad]} texts={texts} answers={answers} />)}
      <About answers={answers} />
      <Take id="differences" title={texts.uncertainty} page={page} answers={answers} />
    </section>
  );
}

interface BlockInput {
  readonly arm: ArmLook;
  readonly difference: Difference;
  readonly scale: Interval;
  readonly texts: Spoken['texts'];
  readonly answers: Answers;
}

function Block({ arm, difference, scale, texts, answers: { context, result: { comparison } } }: BlockInput) {
  const { language } = context;
  const unit = unitOf(difference.measure, context);
  const range = (interval: Interval) => textsOf(language).range(...formatEnds(interval, unit, language));
  const rows = [
    { name: texts.realGroup, meaning: texts.realGroupMeaning, interval: difference.realGroup, text: difference.realGroup === null ? texts.waiting : range(difference.realGroup), look: 'wide-bar' },
    { name: texts.parameters, meaning: texts.parametersMeaning, interval: difference.parameters, text: difference.parameters === null ? (comparison.posterior ? texts.parametersWait : texts.parametersLeftOut) : range(difference.parameters), look: 'middle-bar' },
    { name: texts.simulation, meaning: texts.simulationMeaning, interval: simulated(difference), text: formatError(difference.simulationError, unit, language), look: 'thin-bar' },
  ];
  const middle = difference.difference ?? 0;
  return (
    <div class="uncertain">
      <p><strong style={{ color: arm.ink }}>{arm.label}: {formatDifference(middle, unit, language)}</strong></p>
      <dl>
        {rows.map(({ name, meaning, interval, text, look }) => (
          <div key={name} class="bar-row">
            <dt>{name}<small>{meaning}</small></dt>
            <dd>
              <span class="bar" aria-hidden="true">
                <i class="rail" /><i class="zero" style={{ left: at(0, scale) }} />
                {interval !== null && <i class={look} style={{ left: at(interval[0], scale), right: `calc(100% - ${at(interval[1], scale)})`, background: arm.colour }} />}
                <i class="dot" style={{ left: at(middle, scale), background: arm.ink }} />
              </span>
              <span class="bar-text">{text}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="bar-axis" aria-hidden="true"><span style={{ left: at(0, scale) }}>0</span><span style={{ left: at(middle, scale) }}>{Math.abs(middle) > (scale[1] - scale[0]) * 0.12 ? formatBare(middle, unit, language) : ''}</span></p>
    </div>
  );
}

function simulated({ difference, simulationError }: Difference): Interval | null {
  return difference === null || simulationError === null ? null : [difference - simulationError, difference + simulationError];
}

/** Where a value stands on the scale, from the left. */
function at(value: number, [low, high]: Interval): string {
  return `${(((value - low) / (high - low)) * 100).toFixed(2)}%`;
}
