import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCharts } from '../../src/charts/index.js';
import { galleryHtml } from './gallery/page.js';
import { galleryRun, languages, type GalleryRun, type Shown } from './gallery/runs.js';

const file = 'output/gallery/index.html';

describe('the gallery of real runs', () => {
  let runs: readonly GalleryRun[];
  let page: string;
  let all: readonly Shown[];
  beforeAll(async () => {
    runs = [await galleryRun('ips-vs-usual-care', 40), await galleryRun('displacement-saturation', 40)];
    mkdirSync('output/gallery', { recursive: true });
    writeFileSync(file, galleryHtml(runs));
    page = readFileSync(file, 'utf8');
    all = runs.flatMap(({ shown }) => shown);
  }, 300_000);

  test('holds every chart of the catalogue, in every language', () => {
    for (const language of languages) {
      const kinds = new Set(all.filter((one) => one.language === language).map(({ kind }) => kind));
      expect([...kinds].sort(), language).toEqual(Object.keys(runCharts).sort());
    }
    for (const { chart, language } of all) expect(page).toContain(`<article lang="${language}" id="${chart.id}">`);
  });

  test('holds pictures that are well-formed, with a name and a finding in words', () => {
    const articles = page.split('<article ').slice(1);
    expect(articles).toHaveLength(all.length);
    for (const article of articles) {
      const pictures = [...article.matchAll(/<svg [\s\S]*?<\/svg>/g)].map(([svg]) => svg);
      expect(pictures).toHaveLength(2);
      for (const svg of pictures) {
        // The parser behind is a strict one: it refuses what is not well-formed XML.
        expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBeGreaterThan(300);
        expect(/<title id="[^"]+">([^<]+)<\/title>/.exec(svg)![1]!.length).toBeGreaterThan(10);
        expect(/<desc id="[^"]+">([^<]+)<\/desc>/.exec(svg)![1]).toMatch(/\d/);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });

  test('offers each picture and its data as files, equal to what is shown', () => {
    for (const { chart } of all) {
      const [, csv] = new RegExp(`download="${chart.id}\\.csv" href="data:text/csv;base64,([^"]+)"`).exec(page)!;
      const lines = Buffer.from(csv!, 'base64').toString().trimEnd().split('\n');
      expect(lines[0]!.split(',')).toEqual(Object.keys(chart.rows[0]!));
      expect(lines).toHaveLength(chart.rows.length + 1);
      const [, svg] = new RegExp(`download="${chart.id}\\.svg" href="data:image/svg\\+xml;base64,([^"]+)"`).exec(page)!;
      expect(Buffer.from(svg!, 'base64').toString()).toBe(chart.svg);
    }
  });

  test('has no id twice, asks no host for anything and needs no script', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).not.toMatch(/(src|href)="(?!#|data:)/);
    expect(page).not.toContain('<script');
  });
});
