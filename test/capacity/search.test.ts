import { describe, expect, test } from 'vitest';
import { createAttempts, type Live } from '../../src/capacity/attempts.js';
import { ladderAround, rungsOf } from '../../src/capacity/ladder.js';
import { searchStaff } from '../../src/capacity/search.js';
import { studyStaff } from '../../src/capacity/study.js';
import { history, luck, noisy, plan } from './made-up.js';

const search = async (live: Live, over: Partial<{ step: number; most: number; posts: number; confidence: number }> = {}) => {
  const all = { step: 1, most: 64, posts: 6, confidence: 0.9, ...over };
  const attempts = createAttempts({ ...plan, confidence: all.confidence }, live);
  return { found: await searchStaff(all, attempts), tried: attempts.tried().map(({ posts }) => posts) };
};
const from = (needed: number) => noisy((posts) => (posts >= needed ? 1 : 0), 1);

describe('the search for staff', () => {
  test.each([1, 2, 3, 5, 6, 7, 11, 12, 13, 40, 63, 64])('finds %d where that is what it takes, wherever it begins', async (needed) => {
    for (const posts of [1, 6, 64]) expect((await search(from(needed), { posts })).found).toBe(needed);
  });

  test('finds none where the limit is too small, having tried it', async () => {
    const { found, tried } = await search(from(65));
    expect([found, tried]).toEqual([null, [6, 12, 24, 48, 64]]);
  });

  test('goes in steps, also of parts of posts, and never beyond the limit', async () => {
    expect((await search(from(5.25), { step: 0.1, most: 8 })).found).toBe(5.3);
    const { found, tried } = await search(from(17), { step: 5, most: 23 });
    expect([found, tried.every((posts) => posts % 5 === 0 && posts <= 20)]).toEqual([20, true]);
  });

  test('tries few numbers, and few histories of what is far from the confidence', async () => {
    const live = from(37);
    const { tried } = await search(live);
    expect(tried.length).toBeLessThanOrEqual(10);
    // 40 histories tell 0 of them; 80 tell that all of them are 90 %.
    expect(live.lived).toBeLessThanOrEqual(tried.length * 80);
  });

  test('is right within one post in at least 90 of 100 searches in noise', async () => {
    // 90 % is passed between 14 and 15 posts.
    const share = (posts: number): number => 1 / (1 + Math.exp(-(posts - 9) / 2.5));
    expect([share(14), share(15)].map((each) => Number(each.toFixed(2)))).toEqual([0.88, 0.92]);
    let right = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const { found } = await search(noisy(share, seed));
      right += Number(found !== null && Math.abs(found - 15) <= 1);
    }
    expect(right).toBeGreaterThanOrEqual(90);
  });
});

describe('a ladder', () => {
  test('has even steps around a number, on the grid and within the limit', () => {
    expect(ladderAround(12, 1, 100)).toEqual([6, 9, 12, 15, 18]);
    expect(ladderAround(12, 1, 14)).toEqual([6, 9, 12, 14]);
    expect(ladderAround(1, 1, 8)).toEqual([1, 2]);
    expect(ladderAround(0.4, 0.1, 8)).toEqual([0.2, 0.3, 0.4, 0.5, 0.6]);
    expect(ladderAround(2, 0.5, 8)).toEqual([1, 1.5, 2, 2.5, 3]);
  });

  test('says what a post adds by pairs of histories, those of a draw as one', () => {
    const of = (values: readonly number[]) => values.map((everInWork) => history({ everInWork, inWork: everInWork / 2 }));
    const [low, high] = rungsOf(new Map([[12, of([16, 18, 30, 20, 99])], [10, of([10, 14, 22, 14])]]), 2);
    expect(low).toMatchObject({ posts: 10, histories: 4, everInWork: 15, inWork: 7.5, added: null, error: null });
    // Differences 6, 4, 8, 6 a step of two posts: draws 2.5 and 3.5 a post; t of 1 degree of freedom 12.7062, standard error 0.5.
    expect(high!.added).toBeCloseTo(3, 12);
    expect(high!.error).toBeCloseTo(12.7062 * 0.5, 3);
  });
});

describe('a study', () => {
  const whole = { ...plan, step: 1, most: 64, posts: 6 };

  test('has the number, the present one, rungs around it, and the range of the quantity', async () => {
    const study = await studyStaff(whole, from(11));
    expect(study).toMatchObject({ found: 11, present: 6, against: [] });
    expect(study.rungs.map(({ posts }) => posts)).toEqual([6, 8, 11, 14, 17]);
    expect(study.tried.map(({ posts }) => posts)).toEqual(expect.arrayContaining([6, 8, 10, 11, 14, 17]));
    expect(study.tried.find(({ posts }) => posts === 11)).toMatchObject({ verdict: 'enough', median: 0, range: [0, 0], reached: { share: 1 } });
    expect(study.rungs.every(({ histories }) => histories >= 160)).toBe(true);
    expect(study.weeks.map(({ posts }) => posts)).toEqual([11, 6]);
  });

  test('says where fewer posts reach the goal too, or more do not', async () => {
    expect((await studyStaff(whole, noisy((posts) => (posts >= 11 || posts === 8 ? 1 : 0), 1))).against).toEqual([8]);
    expect((await studyStaff(whole, noisy((posts) => (posts >= 11 && posts !== 17 ? 1 : 0), 1))).against).toEqual([17]);
    expect(await studyStaff(whole, noisy((posts) => (posts <= 5 ? 1 : 0), 1))).toMatchObject({ found: null, against: [3, 5] });
  });

  test('leaves out the quantity where no history defines it', async () => {
    const live: Live = (_, first, count) => Promise.resolve(Array.from({ length: count }, (__, k) => history({ value: NaN, everInWork: luck(1, first + k) })));
    const { found, tried } = await studyStaff(whole, live);
    expect([found, tried[0]!.median, tried[0]!.range]).toEqual([null, null, null]);
  });
});
