/** Every reported measure in every arm, with staff and cost beside. */
import { formatDifference, formatError, formatValue } from '../../charts/format.js';
import { cohortPhrase, horizonPhrase } from '../../charts/words.js';
import type { Answers, Row } from '../../explorer/answers.js';
import { reportTexts } from '../../report/language.js';
import type { Spoken } from './context.js';
import { Take } from './take.js';

export function Measures({ page, answers }: { readonly page: Spoken; readonly answers: Answers }) {
  const { texts, language } = page;
  const { arms, rows, result: { comparison } } = answers;
  return (
    <section aria-labelledby="measures-title">
      <h2 id="measures-title">{texts.table}</h2>
      <div class="scrolling" tabIndex={0} role="region" aria-labelledby="measures-title">
        <table>
          <caption>{texts.tableCaption(cohortPhrase(comparison.cohort, language), horizonPhrase(comparison.weeks, language))}</caption>
          <thead><tr><th scope="col">{texts.measure}</th>{arms.map(({ id, label, ink, isReference }) => <th key={id} scope="col" style={{ color: ink }}>{label}{isReference && <small>{texts.reference}</small>}</th>)}</tr></thead>
          <tbody>{rows.map((row) => <Line key={row.measure} row={row} answers={answers} />)}</tbody>
        </table>
      </div>
      <Take id="measures" title={texts.table} formats={['CSV']} page={page} answers={answers} />
      <p class="note">{reportTexts[language].parametersNotIncluded === '' || comparison.posterior ? '' : reportTexts[language].parametersSentence}</p>
    </section>
  );
}

function Line({ row: { label, unit, cells, measure }, answers: { context: { language }, arms } }: { readonly row: Row; readonly answers: Answers }) {
  return (
    <tr data-measure={measure}>
      <th scope="row">{label}</th>
      {cells.map(({ level, difference }, at) => (
        <td key={arms[at]?.id} data-mean={level?.mean ?? ''}>
          <b>{formatValue(level?.mean ?? null, unit, language)}</b>
          {difference !== undefined && difference.difference !== null && <span>{formatDifference(difference.difference, unit, language)} <small>{formatError(difference.simulationError, unit, language)}</small></span>}
        </td>
      ))}
    </tr>
  );
}
