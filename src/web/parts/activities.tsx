/** What people do week by week: stacked areas, a panel for each arm on the same scales. */
import { activityGroups, shareOf, stackAt } from '../../charts/activities/activityGroups.js';
import type { ArmLook } from '../../charts/arms.js';
import { formatPercent } from '../../charts/format.js';
import { textsOf } from '../../charts/language.js';
import { weeksShown } from '../../charts/weeksShown.js';
import { horizonPhrase } from '../../charts/words.js';
import type { WeeklyColumn } from '../../comparison/comparison.js';
import type { Answers } from '../../explorer/answers.js';
import type { Spoken } from './context.js';
import { About, Take } from './take.js';

type Columns = Readonly<Record<string, WeeklyColumn>>;

export function Activities({ page, answers }: { readonly page: Spoken; readonly answers: Answers }) {
  const { texts, language } = page;
  const { result: { weekly }, arms } = answers;
  const present = activityGroups.filter((group) => arms.some(({ id }) => weeksShown(weekly.weeks).some((week) => shareOf(group, weekly.arms[id] ?? {}, week) > 0.002)));
  return (
    <section aria-labelledby="activities-title">
      <h2 id="activities-title">{texts.activities}</h2>
      <ul class="key">{[...present].reverse().map((group) => <li key={group.id}><i style={{ background: group.colour }} />{group.label[language]}</li>)}</ul>
      <div class="stack-row" style={{ '--arms': arms.length }}>{arms.map((arm) => <Stack key={arm.id} arm={arm} columns={weekly.arms[arm.id] ?? {}} weeks={weekly.weeks} page={page} />)}</div>
      <About answers={answers} />
      <Take id="activities" title={texts.activities} page={page} answers={answers} />
    </section>
  );
}

function Stack({ arm, columns, weeks, page: { texts, language } }: { readonly arm: ArmLook; readonly columns: Columns; readonly weeks: number; readonly page: Spoken }) {
  const names = textsOf(language).activities;
  const shown = weeksShown(weeks).map((week) => ({ week, edges: stackAt(activityGroups, columns, week) }));
  const shares = activityGroups.map((group) => ({ group, share: shareOf(group, columns, weeks) })).filter(({ share }) => share >= 0.005);
  const alt = names.alt(horizonPhrase(weeks, language), `${arm.label}: ${shares.map(({ group, share }) => `${group.label[language]} ${formatPercent(share, language, 0)}`).join(', ')}.`);
  return (
    <figure class="stack">
      <h3 style={{ color: arm.ink }}>{arm.label}</h3>
      <svg viewBox={`0 0 ${weeks} 100`} preserveAspectRatio="none" role="img" aria-label={alt}>
        {activityGroups.map((group, at) => {
          const upper = shown.map(({ week, edges }) => `${week} ${(100 - 100 * (edges[at]?.high ?? 0)).toFixed(2)}`);
          const lower = shown.map(({ week, edges }) => `${week} ${(100 - 100 * (edges[at]?.low ?? 0)).toFixed(2)}`).reverse();
          return <path key={group.id} fill={group.colour} d={`M${[...upper, ...lower].join('L')}Z`} />;
        })}
      </svg>
      <figcaption><span>{texts.atWeek('0')}</span><span>{texts.atWeek(String(weeks))}</span></figcaption>
    </figure>
  );
}
