/** How another analyst gets the same numbers. */
import type { PosteriorUsed } from '../comparison/comparison.js';
import { formatNumber } from './format.js';
import type { Language, ReportTexts } from './language.js';
import { html } from './html.js';
import { offeredIn } from './offered.js';
import { textLook } from './longText.js';
import type { Page } from './page.js';
import type { Section } from './section.js';

export function reproduceSection({ texts, context, arms, own, input: { scenario, provenance, result } }: Page): Section {
  const t = texts.reproduce;
  const version = provenance.commit ? `${provenance.version} (${provenance.commit})` : provenance.version;
  const facts: readonly (readonly [string, string])[] = [
    [t.version, version],
    [t.seed, String(provenance.seed)],
    ...posteriorFact(result.comparison.posterior, t, context.language),
    [t.replications, formatNumber(result.comparison.replications, 0, context.language)],
    [t.node, provenance.node],
    [t.started, provenance.startedAt],
    [t.duration, t.seconds(formatNumber(provenance.seconds, provenance.seconds < 10 ? 1 : 0, context.language))],
  ];
  return { id: 'reproduce', title: t.title, body: html`<p>${t.intro}</p>
<h3>${t.command}</h3><pre tabindex="0"><code>${provenance.command}</code></pre>
<dl class="facts-list">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<h3>${t.arms}</h3><dl class="arms">${arms.map((arm) => {
    const { because = '' } = scenario.arms.find(({ id }) => id === arm.id) ?? {};
    const services = offeredIn(scenario, arm.id, context.language);
    return html`<div><dt style="color:${arm.ink}">${arm.label} <code>${arm.id}</code></dt><dd${textLook(because)}>${own(because)}</dd>${services.length === 0 ? null : html`<dd class="services">${t.services} ${services.map((title, at) => html`${at === 0 ? '' : ' · '}<span dir="auto">${title}</span>`)}</dd>`}</div>`;
  })}</dl>` };
}

function posteriorFact(posterior: PosteriorUsed | undefined, t: ReportTexts['reproduce'], language: Language): (readonly [string, string])[] {
  if (posterior === undefined) return [];
  const { version, hash, draws, perDraw } = posterior;
  return [[t.posterior, t.posteriorText(version, hash.slice(0, 8), formatNumber(draws, 0, language), formatNumber(perDraw, 0, language))]];
}
