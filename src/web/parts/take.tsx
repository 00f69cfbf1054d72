/** Takes a chart along: as a picture, SVG or PNG, and its data as CSV. */
import type { Answers } from '../../explorer/answers.js';
import { csvOf, type ChartId } from '../../explorer/tables.js';
import { pictureOf } from '../picture/collect.js';
import { pngOf, svgOf } from '../picture/write.js';
import { save } from '../save.js';
import type { Spoken } from './context.js';

type Format = 'SVG' | 'PNG' | 'CSV';

export function Take({ id, title, formats = ['SVG', 'PNG', 'CSV'], page: { texts }, answers }: { readonly id: ChartId; readonly title: string; readonly formats?: readonly Format[]; readonly page: Spoken; readonly answers: Answers }) {
  const take = async (format: Format, button: Element) => {
    const section = button.closest('section');
    if (section !== null) save(`${answers.name}-${id}.${format.toLowerCase()}`, await fileOf(format, section, id, answers));
  };
  return (
    <p class="take" data-chart={id}><span>{texts.take}</span>
      {formats.map((format) => <button key={format} type="button" aria-label={texts.takeAs(format, title)} onClick={(event) => void take(format, event.currentTarget)}>{format}</button>)}
    </p>
  );
}

async function fileOf(format: Format, section: Element, id: ChartId, answers: Answers): Promise<Blob> {
  if (format === 'CSV') return new Blob([csvOf(id, answers)], { type: 'text/csv' });
  return format === 'SVG' ? new Blob([svgOf(pictureOf(section))], { type: 'image/svg+xml' }) : pngOf(pictureOf(section));
}

/** Whom a picture is about and how it was made; it goes along with the picture. */
export function About({ answers: { answer } }: { readonly answers: Answers }) {
  return <p class="note">{answer.people} · {answer.facts}</p>;
}
