/** The gallery as one HTML file: charts of real runs in both languages, what each says in words, and its files. It asks no host for anything. */
import { readFileSync } from 'node:fs';
import { chartCsv, type Chart, type Language } from '../../../src/charts/index.js';
import { fontFiles } from '../../../src/cli/fonts.js';
import { toPng } from '../../../src/cli/png.js';
import { languages, type GalleryRun } from './runs.js';

const words = {
  en: { name: 'English', title: 'Charts of real runs', intro: 'Each chart that a run of inclusim leaves, from small runs of scenarios that come with it. Answers of large runs are in scenarios/README.md.', language: 'Language', contents: 'Charts', run: (n: number, seed: string, file: string) => `${n} replications, seed ${seed}. Scenario: ${file}`, inWords: 'In words', files: 'Files', notIndividuals: 'Not for decisions about individuals.' },
  nb: { name: 'Norsk bokmål', title: 'Diagrammer fra virkelige kjøringer', intro: 'Hvert diagram som en kjøring av inclusim etterlater, fra små kjøringer av scenarioer som følger med. Svar fra store kjøringer står i scenarios/README.md.', language: 'Språk', contents: 'Diagrammer', run: (n: number, seed: string, file: string) => `${n} replikasjoner, startverdi ${seed}. Scenario: ${file}`, inWords: 'Med ord', files: 'Filer', notIndividuals: 'Ikke for beslutninger om enkeltpersoner.' },
} as const;

const style = `
:root{--text:#1c2733;--quiet:#566370;--line:#dde2e8;--paper:#f5f7f9;--accent:#00629a}
*{box-sizing:border-box}
body{margin:0;color:var(--text);background:var(--paper);font:16px/1.55 "Noto Sans",Arial,sans-serif}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.4rem;line-height:1.3;margin:3rem 0 .2rem}
h3{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;margin:0}
h4{font-size:.84rem;margin:1rem 0 .2rem;color:var(--quiet)}
h3+h4{margin-top:.2rem}
p{margin:.3rem 0;text-wrap:pretty}
.quiet,footer{color:var(--quiet);font-size:.9rem}
fieldset{border:0;padding:0;margin:1.2rem 0;display:flex;gap:.4rem;flex-wrap:wrap;align-items:center}
legend{float:left;margin-right:.6rem;padding:0}
fieldset input{position:absolute;opacity:0}
fieldset label{border:1px solid #8a95a2;border-radius:1rem;padding:.2rem .9rem;background:#fff;cursor:pointer}
fieldset input:checked+label{background:var(--accent);border-color:var(--accent);color:#fff}
:focus-visible,fieldset input:focus-visible+label{outline:3px solid var(--accent);outline-offset:2px}
nav ul{list-style:none;margin:.6rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem}
nav a{display:block;padding:.2rem .8rem;border:1px solid var(--line);border-radius:1rem;background:#fff;color:var(--accent);font-size:.88rem;text-decoration:none}
article{position:relative;display:grid;grid-template-columns:minmax(0,46rem) minmax(14rem,1fr);gap:1.5rem;background:#fff;border:1px solid var(--line);border-radius:10px;padding:1.25rem;margin:1.2rem 0;scroll-margin-top:1rem}
article svg{display:block;max-width:100%;height:auto}
.narrow{display:none}
.words::first-letter{text-transform:uppercase}
.files{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem .9rem;font-size:.88rem}
.files a{color:var(--accent)}
.words{font-size:.88rem;max-height:18rem;overflow:auto}
@media (max-width:62rem){article{grid-template-columns:minmax(0,1fr)}}
@media (max-width:46rem){.wide{display:none}.narrow{display:block}article{padding:1rem .6rem}h1{font-size:1.6rem}}
@media print{fieldset,nav,.files,h4{display:none}body{background:#fff}article{display:block;border:0;break-inside:avoid;padding:0}}
${languages.map((language) => `body:has(#in-${language}:checked) [lang]:not([lang=${language}],html,fieldset *){display:none}`).join('\n')}
`;

export function galleryHtml(runs: readonly GalleryRun[]): string {
  const face = Object.entries(fontFiles).map(([weight, file]) => `@font-face{font-family:"Noto Sans";font-weight:${weight === 'bold' ? 700 : 400};src:url(data:font/ttf;base64,${readFileSync(file).toString('base64')}) format("truetype")}`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<title>inclusim: ${words.en.title}</title>
<style>${face.join('\n')}${style}</style>
</head>
<body>
<header>
${each((language) => `<h1>${words[language].title}</h1><p>${words[language].intro}</p>`)}
<fieldset><legend class="quiet">${words.en.language} / ${words.nb.language}</legend>
${languages.map((language, at) => `<input type="radio" name="language" id="in-${language}"${at === 0 ? ' checked' : ''}><label for="in-${language}" lang="${language}">${words[language].name}</label>`).join('\n')}
</fieldset>
</header>
<main>
${runs.map(section).join('\n')}
</main>
<footer>${each((language) => `<p>${words[language].notIndividuals}</p>`)}</footer>
</body>
</html>
`;
}

/** The same in every language; the page shows the one that is chosen. */
function each(write: (language: Language) => string): string {
  return languages.map((language) => `<div lang="${language}">${write(language)}</div>`).join('\n');
}

function section({ scenario, replications, shown }: GalleryRun): string {
  return `<section>
<h2>${escape(scenario.title)}</h2>
<p>${escape(scenario.question)}</p>
${each((language) => `<p class="quiet">${escape(words[language].run(replications, String(scenario.seed), `scenarios/${scenario.name}.yaml`))}</p>
<nav aria-label="${words[language].contents}: ${escape(scenario.title)}"><ul>${shown.filter((one) => one.language === language).map(({ chart }) => `<li><a href="#${chart.id}">${escape(chart.title)}</a></li>`).join('')}</ul></nav>`)}
${shown.map(({ language, chart }) => article(chart, language)).join('\n')}
</section>`;
}

function article(chart: Chart, language: Language): string {
  const { id, title, alt, svg, narrowSvg, rows } = chart;
  const { inWords, files } = words[language];
  const downloads = [
    link('SVG', `${id}.svg`, 'image/svg+xml', svg), link('PNG', `${id}.png`, 'image/png', toPng(svg)),
    link('CSV', `${id}.csv`, 'text/csv', chartCsv(rows)),
  ];
  return `<article lang="${language}" id="${id}">
<div><div class="wide">${svg}</div><div class="narrow">${narrowSvg}</div></div>
<div><h3>${escape(title)}</h3><h4>${inWords}</h4><p class="words" tabindex="0">${escape(alt)}</p><h4>${files}</h4><ul class="files">${downloads.map((each) => `<li>${each}</li>`).join('')}</ul></div>
</article>`;
}

function link(text: string, name: string, type: string, content: string | Uint8Array): string {
  return `<a download="${name}" href="data:${type};base64,${Buffer.from(content).toString('base64')}">${text}</a>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
