import { describe, expect, test } from 'vitest';
import type { StaffStudy } from '../../src/capacity/study.js';
import { mixChart } from '../../src/charts/capacity/mixes.js';
import { goalByPosts } from '../../src/charts/capacity/goalByPosts.js';
import { drawChart } from '../../src/charts/index.js';
import type { Language } from '../../src/charts/language.js';
import type { MixInput } from '../../src/report/mix/input.js';
import { mixPageHtml } from '../../src/report/mix/page.js';
import { mixSentences, mixTable } from '../../src/report/mix/sentences.js';
import type { StaffInput } from '../../src/report/staff/input.js';
import { staffPageHtml } from '../../src/report/staff/page.js';
import { staffSentences } from '../../src/report/staff/sentences.js';
import { staffTable } from '../../src/report/staff/table.js';
import { mixPicture, picture, study } from '../charts/capacityFixture.js';

const staff = (language: Language, over: Partial<StaffStudy> = {}): StaffInput => ({
  ...picture(language, { study: { ...study, ...over } }), plan: { most: 48, perDraw: 2, histories: 320 }, arm: 'ips', service: 'ips-team', title: 'A <region>', seed: 7, posterior: 'made-up',
});
const mix = (language: Language): MixInput => ({ ...mixPicture(language), arm: 'ips', title: 'A <region>', seed: 7, histories: 320, perDraw: 2, posterior: null });
const provenance = { version: '0.0.0', commit: null, command: 'inclusim staff region.yaml --until "a < b"', node: 'v20', seed: 7, startedAt: '2026-01-01T00:00:00.000Z', seconds: 4 };

describe('the answer of a search for staff', () => {
  test('names the number, how sure it is, what is not decided, and who is turned away', () => {
    const { lead, support, goal } = staffSentences(staff('en'));
    expect(goal).toBe('Goal: Median wait: at most 4 weeks, in at least 90 % of histories');
    expect(lead).toBe('To reach “Median wait: at most 4 weeks” in at least 90 % of simulated histories, ips-team needs 11 posts.');
    expect(support).toEqual([
      'With 11 posts 97 % of 80 histories reached it (91 to 100 %).', 'With 10 posts 88 % of 320 histories reached it (82 to 91 %).',
      'Not decided: 10 posts. The share of histories is too near to 90 % to tell; more histories would.',
      'The scenario has fewer: 6 posts.', 'With 6 posts 0 % of 80 histories reached it (0.0 to 4.0 %).',
      'From 11 to 14 posts, each further post adds 2.0 ±0.9 people ever in work.', 'At the end, with 11 posts, 9 people stand on lists, and 0 want a place and do not apply.',
      'A history is what happens to the whole region once, with its own luck and, 2 at a time, their own draw of the parameters from the posterior made-up.',
    ]);
  });

  test('says when none is enough, when the scenario has just that or more, and when it is no matter of more posts', () => {
    const none = staffSentences(staff('en', { found: null }));
    expect(none.lead).toBe('No number of posts of ips-team up to 48 reaches “Median wait: at most 4 weeks” in at least 90 % of simulated histories.');
    expect(none.support).toContain('A larger limit would try more.');
    expect(staffSentences(staff('en', { found: null, against: [6, 8] })).support).toContain('Not a matter of more posts alone: among those tried, these reach the goal (6, 8).');
    expect(staffSentences(staff('en', { found: 6 })).support).toContain('The scenario has just these 6 posts.');
    expect(staffSentences(staff('en', { present: 17 })).support).toContain('The scenario has more than that: 17 posts.');
    expect(staffSentences(staff('en', { against: [8, 17] })).support).toEqual(expect.arrayContaining(['Not a matter of more posts alone: fewer reach the goal too (8).', 'Not a matter of more posts alone: more do not reach the goal (17).']));
  });

  test('is in Bokmål too, with its numbers', () => {
    const { lead, support } = staffSentences(staff('nb'));
    expect(lead).toBe('For å nå «Median ventetid: høyst 4 uker» i minst 90 % av de simulerte forløpene trenger ips-team 11 stillinger.');
    expect(support).toContain('Fra 11 til 14 stillinger gir hver ny stilling 2,0 ±0,9 personer som noen gang kommer i arbeid.');
  });

  test('marks the number found and what is not decided in the table', () => {
    const { rows } = staffTable(staff('en'));
    expect(rows.map(({ cells: [posts] }) => posts)).toEqual(['6', '8', '9', '10 ?', '→ 11', '12', '17']);
    expect(rows[4]!.cells.slice(1)).toEqual(['97 %', '91–100 %', '80', '1.5 (0.9–2.3)', '127', '+5.0 ±1.0']);
    expect(rows[2]!.cells.slice(5)).toEqual(['', '']);
  });

  test('stands on a page that asks no host for anything and escapes what a scenario says', async () => {
    const html = staffPageHtml({ input: staff('en'), charts: [await drawChart(goalByPosts(picture('en')))], provenance, fonts: undefined });
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('<h1>A &lt;region&gt;</h1>');
    expect(html).toContain('--until &quot;a &lt; b&quot;');
    expect(html).toContain('ips-team needs 11 posts.</p>');
    const links = [...html.matchAll(/href="#(.*?)"/g)].map(([, id]) => id!);
    expect(links).toEqual(['answer', 'goal-title', 'tried-title', 'reproduce-title']);
    for (const id of links) expect(html).toContain(`id="${id}"`);
  });
});

describe('the answer of a search for the best mix', () => {
  test('names the best, all that cannot be told from it, and where the present mix stands', () => {
    const { lead, support, heading } = mixSentences(mix('en'));
    expect(heading).toBe('How should the budget of arm ips be split over ips-team, office-of-the-welfare-administration and training?');
    expect(lead).toBe('Of 49 ways to spend 12 posts in all, the best is ips-team 12 (ceiling 20) (43.6 %); one other cannot be told from it.');
    expect(support[0]).toBe('Cannot be told from the best: ips-team 12 (ceiling 25).');
    // The present one has a tenth of a post more than the budget pays for.
    expect(support[1]).toBe('What the scenario has costs more than the budget, so it is not among them.');
    const alone = mixSentences({ ...mix('nb'), ranked: mix('nb').ranked.map((each, at) => ({ ...each, isLeft: at === 0, mix: { ...each.mix, isPresent: at === 3 } })) });
    expect(alone.lead).toBe('Av 49 måter å bruke 12 stillinger i alt på er én best: ips-team 12 (tak 20) (43,6 %).');
    expect(alone.support[0]).toMatch(/^Den scenarioet har, skiller seg fra den beste: ips-team 10 \(tak 25\), office-of-the-welfare-administration 2, −3,2 prosentpoeng \(−5,2 til −1,2\)\.$/);
  });

  test('has a table of all that are left and the next ones, and counts the others', () => {
    const { rows, hidden } = mixTable(mix('en'));
    expect(rows.slice(0, 3).map(({ cells: [each] }) => each)).toEqual(['→ ips-team 12 (ceiling 20)', '= ips-team 12 (ceiling 25)', '  ips-team 10 (ceiling 20), office-of-the-welfare-administration 2']);
    expect([rows.length, hidden]).toEqual([12, '37 further mixes are told from the best: mixes.csv.']);
    const left = { ...mix('en'), ranked: mix('en').ranked.map((each) => ({ ...each, isLeft: true })) };
    expect(mixTable(left)).toMatchObject({ rows: { length: 49 }, hidden: null });
  });

  test('stands on a page', async () => {
    const html = mixPageHtml({ input: mix('nb'), charts: [await drawChart(mixChart(mixPicture('nb')))], provenance, fonts: undefined });
    expect(html).toContain('<html lang="nb">');
    expect(html).toContain('usikkerheten i parameterne er ikke medregnet');
    expect([...html.matchAll(/href="#(.*?)"/g)].map(([, id]) => id)).toEqual(['answer', 'mixes-chart-title', 'tried-title', 'reproduce-title']);
  });
});
