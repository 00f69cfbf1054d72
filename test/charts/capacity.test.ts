import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goalByPosts } from '../../src/charts/capacity/goalByPosts.js';
import { mixChart } from '../../src/charts/capacity/mixes.js';
import { queueByWeek } from '../../src/charts/capacity/queueByWeek.js';
import { workByPosts } from '../../src/charts/capacity/workByPosts.js';
import { drawChart } from '../../src/charts/index.js';
import { mixPicture, picture, study } from './capacityFixture.js';
import { misplacedTexts } from './textBoxes.js';

describe.each(['en', 'nb'] as const)('charts of a search for staff in %s', async (language) => {
  const prefix = language === 'en' ? '' : 'bokmaal-';
  const drafts = [goalByPosts(picture(language)), workByPosts(picture(language))!, queueByWeek(picture(language))!, mixChart(mixPicture(language))];
  const charts = await Promise.all(drafts.map((draft) => drawChart(draft)));

  test.each(charts.flatMap(({ id, svg, narrowSvg }) => [[id, svg], [`${id}-narrow`, narrowSvg]] as const))('%s looks as stored, every text inside and off every other', async (name, svg) => {
    await expect(svg).toMatchFileSnapshot(`./${prefix}${name}.svg`);
    expect(misplacedTexts(svg)).toEqual([]);
  });
});

describe('charts of a search for staff', () => {
  test('have room where the present number is beside the one that was found, is it, or none was found', async () => {
    for (const over of [{ found: 11, present: 10 }, { found: 6, present: 6 }, { found: null, present: 17 }]) {
      const { svg, narrowSvg } = await drawChart(goalByPosts(picture('nb', { study: { ...study, ...over } })));
      for (const each of [svg, narrowSvg]) expect(misplacedTexts(each)).toEqual([]);
    }
  });

  test('say in words what they show', () => {
    expect(goalByPosts(picture('en')).alt).toBe('Dots with bars: share of histories that reach the goal (Median wait: at most 4 weeks) by number of posts, and a line at the 90 % asked for. Fewest that are enough: 11 posts. 6 posts 0 % (0.0 to 4.0); 8 posts 19 % (9 to 24); 9 posts 55 % (43 to 61); 10 posts 88 % (82 to 91); 11 posts 97 % (91 to 100); 12 posts 100 % (93 to 100); 17 posts 100 % (93 to 100).');
    expect(workByPosts(picture('en'))!.alt).toContain('6 posts: 96 people ever in work; 8 posts: 112, each further post +8.0 ±1.2; 11 posts: 127');
    expect(queueByWeek(picture('en'))!.alt).toMatch(/After 18 months: People on waiting lists: 11 posts .*; 6 posts now /);
  });

  test('say which mix is best and which cannot be told from it', () => {
    const { alt, rows } = mixChart(mixPicture('en'));
    expect(alt).toMatch(/^A row for each mix: .* Ever in an ordinary job\. 2 of 49 mixes are the best or cannot be told from it\. best: ips-team 12 \(ceiling 20\), 43\.6 %; ips-team 12 \(ceiling 25\), 43\.6 %, 0\.0 points \(−2\.0 to 2\.0\); ips-team 10/);
    expect(rows).toHaveLength(49);
    expect(rows[0]).toMatchObject({ rank: 1, isLeft: 'true', 'posts ips-team': 12, 'posts training': 0, 'caseload training': null, cost: 12, difference: null });
  });

  test('leave out what never happened, and a ladder of one rung', () => {
    const never = study.weeks.map((each) => ({ ...each, columns: { ...each.columns, gaveUp: each.columns['notApplying']!, notApplying: study.weeks[0]!.columns['notApplying']! } }));
    const alt = queueByWeek(picture('en', { study: { ...study, weeks: [never[0]!] } }))!.alt;
    expect(alt).toContain('Use of staff hours');
    expect(alt).not.toContain('Gave up');
    expect(workByPosts(picture('en', { study: { ...study, rungs: study.rungs.slice(0, 1) } }))).toBeNull();
  });

  test.each(['goal-by-posts', 'work-by-posts', 'queue-by-week', 'mixes'])('the gallery shows %s', (id) => {
    expect(readFileSync('test/charts/README.md', 'utf8')).toContain(`![${id}](${id}.svg) ![${id}, narrow](${id}-narrow.svg)`);
  });
});
