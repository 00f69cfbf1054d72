/** A made-up search for staff, and one for the best mix. */
import { goalOf, type Goal } from '../../src/capacity/goal.js';
import { mixesOf } from '../../src/capacity/mix/mixes.js';
import { rankedMixes } from '../../src/capacity/mix/ranked.js';
import type { MixSpace } from '../../src/capacity/mix/space.js';
import { measureInfo } from '../../src/outcomes/catalogue.js';
import type { StaffStudy, TriedPosts } from '../../src/capacity/study.js';
import type { MixPicture } from '../../src/charts/capacity/mixes.js';
import type { StaffPicture } from '../../src/charts/capacity/postsAxis.js';
import type { Language } from '../../src/charts/language.js';

const tried = (posts: number, share: number, half: number, verdict: TriedPosts['verdict'], median: number): TriedPosts => ({
  posts, histories: verdict === 'close' ? 320 : 80, reached: { share, low: Math.max(0, share - half), high: Math.min(1, share + half / 2) }, verdict, median, range: [median * 0.6, median * 1.5],
});

const series = (posts: number, scale: number, rise: number) => {
  const mean = Array.from({ length: 79 }, (_, week) => scale * (1 - Math.exp(-week / rise)) * (1 + 0.1 * Math.sin(week / 5)));
  return { mean, low: mean.map((value) => value * (0.8 - posts / 100)), high: mean.map((value) => value * 1.15) };
};
const zero = { mean: new Array<number>(79).fill(0), low: new Array<number>(79).fill(0), high: new Array<number>(79).fill(0) };

export const study: StaffStudy = {
  found: 11, present: 6,
  tried: [tried(6, 0, 0.08, 'too few', 21), tried(8, 0.19, 0.1, 'too few', 11), tried(9, 0.55, 0.12, 'too few', 6), tried(10, 0.88, 0.06, 'close', 3), tried(11, 0.97, 0.06, 'enough', 1.5), tried(12, 1, 0.07, 'enough', 0), tried(17, 1, 0.07, 'enough', 0)],
  rungs: [
    { posts: 6, histories: 160, everInWork: 96, inWork: 61, added: null, error: null }, { posts: 8, histories: 160, everInWork: 112, inWork: 72, added: 8, error: 1.2 },
    { posts: 11, histories: 160, everInWork: 127, inWork: 82, added: 5, error: 1 }, { posts: 14, histories: 160, everInWork: 133, inWork: 86, added: 2, error: 0.9 }, { posts: 17, histories: 160, everInWork: 134, inWork: 86, added: 0.4, error: 0.8 },
  ],
  against: [],
  weeks: [11, 6].map((posts) => ({ posts, columns: {
    waiting: series(posts, posts === 6 ? 84 : 9, 12), utilisation: series(posts, posts === 6 ? 0.78 : 0.6, 6), gaveUp: series(posts, posts === 6 ? 2.4 : 0.2, 20), notApplying: posts === 6 ? series(posts, 31, 30) : zero, staffedPosts: series(posts, posts + 15, 3),
  } })),
};

export const goal = goalOf('medianWait <= 4', 78) as Goal;

export const picture = (language: Language, over: Partial<StaffPicture> = {}): StaffPicture => ({
  study, goal, confidence: 0.9, language, currency: 'NOK', weeks: 78, people: language === 'en' ? 'about 600 people who want ordinary work and have none at week 0' : 'om lag 600 personer som ønsker ordinært arbeid og ikke har det i uke 0', ...over,
});

export const space: MixSpace = {
  arm: 1, budget: 12, isMoney: false, parts: 6,
  services: [
    { id: 'ips-team', cost: 1, presentPosts: 4, presentCaseload: 20, caseloads: [20, 25] }, { id: 'office-of-the-welfare-administration', cost: 1, presentPosts: 8, presentCaseload: null, caseloads: [null] },
    { id: 'training', cost: 1, presentPosts: 0.1, presentCaseload: 8, caseloads: [8] },
  ],
};

export const mixPicture = (language: Language): MixPicture => {
  const mixes = mixesOf(space);
  const worth = ({ posts }: { readonly posts: readonly number[] }): number => 0.1 + 0.028 * posts[0]! + 0.012 * posts[1]! + 0.006 * posts[2]!;
  const order = mixes.map((mix, candidate) => ({ candidate, mean: worth(mix) })).sort((a, b) => b.mean - a.mean);
  const best = order[0]!.mean;
  const standings = order.map(({ candidate, mean }, at) => ({ candidate, mean, histories: at < 2 ? 320 : 40, isLeft: at < 2, difference: at === 0 ? null : { estimate: mean - best, low: mean - best - 0.02, high: mean - best + 0.02 } }));
  return {
    space, ranked: rankedMixes(space, mixes, standings), measure: measureInfo('everCompetitive')!, label: measureInfo('everCompetitive')!.label[language], language, currency: 'NOK', weeks: 78, people: picture(language).people,
  };
};
