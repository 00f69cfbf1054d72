/** The page as files: for a server, each by its name; for a mail, all in one file of HTML. */
import { readFileSync } from 'node:fs';
import { explorerTexts } from '../../explorer/language.js';
import type { Given } from '../../explorer/given.js';
import { escape } from '../../report/html.js';
import { version } from '../../version.js';
import { builtPart, hashOf, inlineScript } from '../built-page.js';
import { fontFiles } from '../fonts.js';

/** What a page of ours says of itself, so that it may be written anew. */
export const mark = '<meta name="generator" content="inclusim explore';

const fonts = { 'regular.ttf': { file: fontFiles.regular, weight: 400 }, 'bold.ttf': { file: fontFiles.bold, weight: 700 } } as const;

/** What is served, by path. */
export interface Served {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Nothing but what this server has, no code but its own files, and WebAssembly for the engine's kernels. */
export const servedPolicy = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self'", "style-src 'self'", "font-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

/** Everything that the server has. */
export function servedFiles(given: Given): ReadonlyMap<string, Served> {
  const html = htmlOf({ given, policy: null, head: '<link rel="stylesheet" href="page.css">', foot: '<script src="page.js"></script>' });
  return new Map<string, Served>([
    ['/', { type: 'text/html; charset=utf-8', body: html }],
    ['/page.css', { type: 'text/css; charset=utf-8', body: `${faces((name) => name)}${builtPart('page.css')}` }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: builtPart('page.js') }],
    ['/worker.js', { type: 'text/javascript; charset=utf-8', body: builtPart('worker.js') }],
    ...Object.entries(fonts).map(([name, { file }]): [string, Served] => [`/${name}`, { type: 'font/ttf', body: readFileSync(file) }]),
  ]);
}

/** One file that opens from a disk and asks nobody for anything: code and styles are allowed by their hashes, the worker from a blob. */
export function offlinePage(given: Given): string {
  const style = `${faces((name) => `data:font/ttf;base64,${readFileSync(fonts[name].file).toString('base64')}`)}${builtPart('page.css')}`;
  const script = inlineScript('page.js');
  const policy = [
    "default-src 'none'", `script-src '${script.hash}' 'wasm-unsafe-eval'`, 'worker-src blob:', `style-src '${hashOf(style)}'`, 'font-src data:', "base-uri 'none'", "form-action 'none'",
  ].join('; ');
  return htmlOf({ given, policy, head: `<style>${style}</style>`, foot: `${dataBlock('worker-code', builtPart('worker.js'))}\n<script>${script.code}</script>` });
}

interface Html {
  readonly given: Given;
  /** For a file; a server says it in a header. */
  readonly policy: string | null;
  readonly head: string;
  readonly foot: string;
}

function htmlOf({ given, policy, head, foot }: Html): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policy === null ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`}<meta name="viewport" content="width=device-width, initial-scale=1">
${mark} ${version}">
<title>inclusim</title>
${head}
</head>
<body>
<div id="page"><noscript><p>${escape(explorerTexts.en.noScript)}</p><p lang="nb">${escape(explorerTexts.nb.noScript)}</p></noscript></div>
${dataBlock('given', given)}
${foot}
</body>
</html>
`;
}

/** Data that a browser never runs, whatever texts it holds. */
function dataBlock(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

function faces(addressOf: (name: keyof typeof fonts) => string): string {
  return (Object.keys(fonts) as (keyof typeof fonts)[]).map((name) => `@font-face{font-family:"Noto Sans";font-weight:${fonts[name].weight};font-display:swap;src:url(${addressOf(name)}) format("truetype")}\n`).join('');
}
