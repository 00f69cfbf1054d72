/** How the report looks: on a laptop, on a phone, on A4 paper. */
import type { ReportInput } from './input.js';

/** The style sheet, with the fonts inside when they are handed in. */
export function styleOf(fonts: ReportInput['fonts']): string {
  return `${fonts === undefined ? '' : face(fonts.regular, 400) + face(fonts.bold, 700)}${style}`;
}

function face(base64: string, weight: number): string {
  const data = base64.replace(/[^A-Za-z0-9+/=]/g, '');
  return `@font-face{font-family:"Noto Sans";font-weight:${weight};src:url(data:font/ttf;base64,${data}) format("truetype")}\n`;
}

const style = `
:root{--text:#1c2733;--quiet:#566370;--line:#dde2e8;--paper:#f5f7f9;--accent:#00629a}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;color:var(--text);background:#fff;font:16px/1.55 "Noto Sans",Arial,sans-serif}
main,header,footer{max-width:50rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:1.4rem}
.top{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;margin-bottom:.5rem}
.languages{display:flex;gap:.2rem;font-size:.88rem}
.languages>*{padding:.15rem .65rem;border-radius:1rem;border:1px solid var(--line);white-space:nowrap}
.languages a{color:var(--accent);text-decoration:none}
.languages a:hover{text-decoration:underline}
.languages [aria-current]{background:var(--text);border-color:var(--text);color:#fff}
.other{display:none}
.other:target,.other:has(:target){display:block}
:root:has(.other:target,.other :target) .version.first{display:none}
[hidden]{display:none!important}
h1{font-size:1.85rem;line-height:1.2;margin:.2rem 0 .4rem;text-wrap:balance}
h1,.question,dd,dt,li,p,summary,h3{overflow-wrap:anywhere}
h1.long{font-size:1rem}
.long{max-height:9.5em;overflow-y:auto}
h2{font-size:1.3rem;line-height:1.3;margin:0 0 .8rem}
h3{font-size:1rem;margin:1.4rem 0 .4rem}
section{margin:0 0 3rem}
h2{scroll-margin-top:1.2rem}
p{margin:.5rem 0;text-wrap:pretty}
small,.note,figcaption{font-size:.84rem;color:var(--quiet)}
code,pre{font-family:ui-monospace,Consolas,"DejaVu Sans Mono",monospace;font-size:.84em}
pre{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere}
.kind{margin:0;font-weight:700;color:var(--quiet)}
.question{font-size:1.1rem;line-height:1.45;margin:.3rem 0}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem 1rem;outline:3px solid var(--accent);z-index:2}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
#answer:focus{outline:none}
.answer{background:var(--paper);border-left:5px solid var(--accent);border-radius:0 8px 8px 0;padding:1.1rem 1.5rem;margin:1.1rem 0 2rem}
.answer h2{font-size:.95rem;color:var(--quiet);margin:0}
.lead{font-size:1.3rem;line-height:1.36;margin:.2rem 0 .9rem}
.answer h3{font-size:.95rem;margin:0 0 .3rem}
.bar-row{display:grid;grid-template-columns:15.5rem 1fr 6.6rem;gap:.8rem;align-items:center;font-size:.9rem;line-height:1.3;padding:.16rem 0}
.bars-of{font-weight:700;font-size:.9rem;margin:.6rem 0 0}
.bar{position:relative;height:1.1rem;background:#e6ebf0;border-radius:3px;overflow:hidden}
.bar i{position:absolute;top:0;bottom:0}
.bar .range{min-width:2px;opacity:.42}
.bar .dot{width:3px;margin-left:-1.5px}
.bar .zero{width:2px;background:var(--text)}
.bar-text{font-variant-numeric:tabular-nums;white-space:nowrap}
.said{font-size:.84rem;color:var(--quiet);line-height:1.45;margin:.4rem 0 .9rem}
.basics{display:grid;grid-template-columns:1.9fr 1.5fr .8fr 1fr;gap:.3rem 1.4rem;border-top:1px solid var(--line);padding-top:.8rem;font-size:.9rem;line-height:1.4}
.basics dt{font-size:.84rem;color:var(--quiet);font-weight:400}
.basics dd{margin:0;font-weight:700}
.basics ul{list-style:none;margin:0;padding:0}
.basics li{font-weight:400}
.basics li .arm{font-weight:700}
.arm{border-bottom:3px solid var(--arm)}
.notes{font-size:.9rem}
.warning{color:var(--quiet);font-size:.9rem;margin-bottom:0}
figure{margin:1.4rem 0 2.4rem}
figcaption{margin-top:.6rem}
.downloads{display:flex;flex-wrap:wrap;gap:.4rem;align-items:center;margin:.2rem 0}
.downloads a,.downloads button{font:inherit;font-weight:700;line-height:1.3;color:var(--accent);background:#fff;border:1px solid var(--line);border-radius:5px;padding:.2rem .6rem;text-decoration:none;cursor:pointer}
.downloads a:hover,.downloads button:hover{border-color:var(--accent)}
figcaption details,figcaption details:last-of-type{border:0}
figcaption summary{font-weight:400;padding:.2rem 0}
.contents{margin:0 0 2.4rem;font-size:.88rem}
.contents ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem .5rem}
.contents a{display:block;padding:.25rem .75rem;border:1px solid var(--line);border-radius:1rem;color:var(--accent);text-decoration:none;line-height:1.35}
.contents a:hover{text-decoration:underline}
.intro{color:var(--quiet);margin-top:-.4rem}
.store{position:absolute}
.crowd-row{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1.5rem}
.crowd{max-width:15rem}
.crowd h3{margin:0 0 .4rem}
.crowd svg{width:100%;height:auto;display:block}
.crowd p{margin:.4rem 0 0;line-height:1.35}
.crowd strong{font-size:1.25rem;display:block}
.picture svg{max-width:100%;height:auto;display:block}
.picture .wide,.picture .narrow{margin-left:-8px}
section>figure:last-child{margin-bottom:0}
.narrow{display:none}
.scrolling{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .8rem .5rem 0;border-bottom:1px solid var(--line)}
thead th{vertical-align:bottom;border-bottom:2px solid var(--text)}
thead th.over{border-bottom:0;padding-bottom:0}
tbody th{font-weight:400}
td,.number{font-variant-numeric:tabular-nums}
.number{text-align:right;padding-right:.9rem}
td.number,td b,td .difference{white-space:nowrap}
tbody th,thead tr:first-child th:first-child{position:sticky;left:0;background:#fff}
th small{display:block;font-weight:400}
.scrolling{margin-top:.6rem}
.comparison tbody th{width:26%;min-width:7rem}
.comparison td{min-width:8rem}
.comparison td span{display:block;font-size:.84rem;color:var(--quiet);line-height:1.4}
.comparison td .difference{color:var(--text);font-weight:700;font-size:.92rem}
tr:not(.first) td:first-child{padding-left:0}
details{border-top:1px solid var(--line)}
details:last-of-type{border-bottom:1px solid var(--line)}
summary{cursor:pointer;padding:.6rem 0;font-weight:700}
.assumptions{font-size:.84rem}
.assumptions th,.assumptions td{overflow-wrap:anywhere;min-width:4.5rem}
.assumptions th:first-child{min-width:13rem}
.grades{list-style:none;margin:0 0 1.4rem;padding:0;max-width:30rem}
.grades li{display:grid;grid-template-columns:7.5rem 3rem 1fr;align-items:center;gap:.6rem;line-height:1.7}
.grades b{text-align:right}
.grades i{background:#7c8fa6;height:.7rem;border-radius:2px;min-width:2px}
.checks{list-style:none;padding:0;margin:.8rem 0;display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:.35rem 1.6rem;font-size:.92rem}
.checks li{display:flex;gap:.5rem;line-height:1.4}
.mark{font-weight:700;color:#00735a}
.failed .mark,.failed{color:#a3232e}
.stack{display:flex;height:1.5rem;border-radius:4px;overflow:hidden;gap:2px;margin:.6rem 0 .5rem}
.stack i{min-width:1px}
.legend{list-style:none;padding:0;margin:0 0 .8rem;font-size:.92rem}
.legend li{display:grid;grid-template-columns:.9rem 3.2rem 1fr;gap:.5rem;align-items:baseline}
.legend i{width:.8rem;height:.8rem;border-radius:2px;align-self:center}
.legend b{text-align:right}
h4{font-size:.92rem;margin:.8rem 0 0}
dl{margin:0}
dt{font-weight:700}
dd{margin:0 0 .6rem}
.three,.facts-list{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:.4rem 1.6rem}
.facts-list dd{overflow-wrap:anywhere}
.services{font-size:.84rem;color:var(--quiet)}
footer{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;padding-bottom:3rem;color:var(--quiet);font-size:.9rem}
@media (min-width:75rem){
main,header,footer{max-width:64rem}
header{padding-left:14.9rem}
footer{padding-left:14.9rem}
main{display:grid;grid-template-columns:11rem minmax(0,47rem);column-gap:2.4rem}
main>*{grid-column:2}
.contents{grid-column:1;grid-row:1/span 40;align-self:start;position:sticky;top:1rem;margin:1.6rem 0 0}
.contents ol{flex-direction:column;gap:0}
.contents a{border:0;border-left:3px solid var(--line);border-radius:0;padding:.3rem .8rem;color:var(--text)}
.contents a:hover,.contents a:focus{border-color:var(--accent)}
}
@media (max-width:40rem){
main,header,footer{padding-left:1rem;padding-right:1rem}
header{padding-top:.8rem}
h1{font-size:1.3rem}
.question{font-size:1rem;line-height:1.4}
.kind{font-size:.82rem;line-height:1.3}
.top{margin-bottom:.2rem}
.answer{margin-left:-1rem;margin-right:-1rem;border-radius:0;padding:.8rem 1rem;margin-top:.8rem;display:flex;flex-direction:column}
.answer .said,.answer .notes,.answer .warning{order:1}
.lead{font-size:1.05rem;line-height:1.38;margin-bottom:.6rem}
.bar-row{grid-template-columns:1fr auto;gap:0 .8rem}
.bar{grid-row:2;grid-column:1/-1;height:.6rem}
.basics{grid-template-columns:1fr 1fr;gap:.3rem .8rem;font-size:.84rem;line-height:1.3;padding-top:.5rem;margin:.2rem 0 .5rem}
.crowd-row{gap:1rem;grid-template-columns:repeat(2,1fr)}
.wide{display:none}
.narrow{display:block}
th,td{padding-right:.5rem}
.comparison td{min-width:6.2rem}
td .difference{white-space:normal}
}
@media print{
@page{size:A4;margin:16mm 15mm}
body{font-size:10.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main,header,footer{display:block;max-width:none;padding:0}
.contents,.languages,.downloads{display:none}
section{margin:0 0 1.6rem}
h1{font-size:19pt}
.long{max-height:none;overflow:visible}
.lead{font-size:14pt}
.skip{display:none}
h2,h3,summary,thead,.intro,.note:has(+.scrolling){break-after:avoid}
figure,.answer,tr,.sources,.checks li,.crowd,pre,.grades,p{break-inside:avoid}
thead{display:table-header-group}
.wide{display:block}
.narrow{display:none}
.scrolling{overflow:visible}
.assumptions,.assumptions small,.assumptions code{font-size:7.5pt}
footer{margin:1rem 0 0;padding:.5rem 0 0}
tbody th{position:static}
figcaption details{display:none}
.assumptions th:first-child{min-width:10rem}
section table:not(.comparison){font-size:8pt}
section table:not(.comparison) :is(th,td){padding-top:.12rem;padding-bottom:.12rem}
.crowd{max-width:8rem}
.picture svg{max-height:116mm;width:auto;max-width:100%}
figure{margin:.8rem 0 1.2rem}
details:not(.leaves)::details-content{content-visibility:visible;display:block;block-size:auto}
}
`;
