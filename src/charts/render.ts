/** A specification becomes an SVG text, without browser or canvas. Vega is loaded only when a chart is drawn, or somebody knows that one will be. */
import type { TopLevelSpec } from 'vega-lite';
import type { ChartSpec } from './chart.js';
import { textWidth } from './textWidth.js';

/** What a picture is called and says, for those who do not see it; `id` keeps its parts apart from other pictures on a page. */
export interface Naming {
  readonly id: string;
  readonly title: string;
  readonly alt: string;
}

/** Loads what draws, which takes a third of a second. */
export function loadVega(): Promise<[typeof import('vega'), typeof import('vega-lite')]> {
  return Promise.all([import('vega'), import('vega-lite')]);
}

/** Draws a specification; the same specification gives the same text on every machine. Throws when Vega-Lite has a doubt about it. */
export async function renderSvg(spec: ChartSpec, naming: Naming): Promise<string> {
  const [vega, { compile }] = await loadVega();
  (vega as unknown as { textMetrics: { width: typeof widthOf } }).textMetrics.width = widthOf;
  // A copy, because Vega marks the data that it draws.
  const copy = JSON.parse(JSON.stringify(spec)) as TopLevelSpec;
  const compiled = compile(copy, { logger: strict(naming.id) }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', logLevel: vega.Error });
  const svg = await view.toSVG();
  view.finalize();
  return named(svg, naming).replace(notInXml, '\ufffd');
}

// eslint-disable-next-line no-control-regex -- XML knows no way to write these, so a file with one of them could not be opened.
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
}

/** Vega's own measure without a canvas is twice too wide. */
function widthOf(item: TextItem, text: string | number | null): number {
  const isBold = item.fontWeight === 'bold' || Number(item.fontWeight) >= 600;
  return textWidth(String(text ?? ''), item.fontSize ?? 11, isBold ? 'bold' : 'normal');
}

/** Puts name and description into the picture, and the picture's id before the ids of its parts. */
function named(svg: string, { id, title, alt }: Naming): string {
  const names = [...new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name ?? ''))];
  const own = names.reduce((text, name, at) => text
    .replaceAll(` id="${name}"`, ` id="${id}-part${at}"`).replaceAll(`url(#${name})`, `url(#${id}-part${at})`), svg);
  const head = `role="img" aria-labelledby="${id}-title ${id}-desc"`;
  const inside = `<title id="${id}-title">${escape(title)}</title><desc id="${id}-desc">${escape(alt)}</desc>`;
  return own.replace(/^<svg ([^>]*)>/, (_, attributes: string) => `<svg ${attributes} ${head}>${inside}`) + '\n';
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A logger to whom every warning is a mistake in the specification. */
function strict(id: string) {
  const logger = {
    level: () => logger,
    error: fail,
    warn: fail,
    info: () => logger,
    debug: () => logger,
  };
  function fail(...words: readonly unknown[]): never {
    throw new Error(`chart ${id}: ${words.map(String).join(' ')}`);
  }
  return logger as never;
}
