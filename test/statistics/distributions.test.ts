import jstat from 'jstat';
import { describe, expect, it } from 'vitest';
import {
  exp, incompleteBeta, incompleteGamma, log, logBeta, logGamma, normalCdf, normalQuantile, studentTCdf, studentTQuantile,
} from '../../src/statistics/index.js';

const relative = (found: number, expected: number) => Math.abs(found - expected) / Math.abs(expected);

describe('The normal distribution', () => {
  it('matches values computed to 40 digits', () => {
    const quantiles: readonly [number, number][] = [
      [0.975, 1.9599639845400538],
      [0.9, 1.2815515655446006],
      [0.5001, 0.00025066283008800747],
      [0.31023852387792894, -0.49517436009649585],
      [0.07, -1.4757910281791706],
      [0.025, -1.9599639845400543],
      [0.001, -3.0902323061678136],
      [1e-09, -5.9978070150076865],
      [1e-20, -9.262340089798407],
      [1e-300, -37.0470962993612],
    ];
    for (const [p, z] of quantiles) expect(relative(normalQuantile(p), z)).toBeLessThan(1e-15);
    const shares: readonly [number, number][] = [
      [-37.5, 4.605353009581955e-308],
      [-20, 2.7536241186062337e-89],
      [-8, 6.220960574271784e-16],
      [-5.7, 5.990371401063528e-09],
      [-5.6, 1.071759025831093e-08],
      [-3, 0.0013498980316300946],
      [-1.96, 0.024997895148220435],
      [-0.7, 0.24196365222307303],
      [-0.6, 0.2742531177500736],
      [-0.1, 0.460172162722971],
      [0, 0.5],
      [0.3, 0.6179114221889527],
      [1.96, 0.9750021048517795],
      [4, 0.9999683287581669],
    ];
    for (const [z, p] of shares) expect(relative(normalCdf(z), p)).toBeLessThan(2e-15);
  });
  it('has its ends at infinity and refuses what is no probability', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(normalQuantile(0.5)).toBe(0);
    for (const p of [-0.1, 1.1, NaN]) expect(normalQuantile(p)).toBeNaN();
    expect(normalCdf(-Infinity)).toBe(0);
    expect(normalCdf(Infinity)).toBe(1);
    expect(normalCdf(NaN)).toBeNaN();
  });
  it('has a quantile that undoes its distribution function', () => {
    for (let z = -37; z <= 5; z += 0.0625) {
      expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(z < 0 ? 1e-14 * -z + 1e-15 : 1e-10);
    }
  });
});

describe('The gamma functions', () => {
  it('match values computed to 40 digits', () => {
    const logarithms: readonly [number, number][] = [
      [1e-10, 23.025850929882736],
      [0.1, 2.252712651734206],
      [0.5, 0.5723649429247001],
      [1.5, -0.12078223763524522],
      [3.7, 1.428072326665388],
      [8.99, 10.583202365866665],
      [9.01, 10.626015190828001],
      [25.5, 56.389167643719944],
      [1000.5, 5908.674175848678],
      [10000000000.0, 220258509288.81058],
    ];
    for (const [x, value] of logarithms) expect(Math.abs(logGamma(x) - value)).toBeLessThan(1e-14 + 1e-15 * Math.abs(value));
    const betas: readonly [number, number, number, number][] = [
      [0.3, 0.5, 0.5, 0.36901011956554536],
      [0.01, 5, 200, 0.05540973034281633],
      [0.2, 30, 80, 0.036256709474560576],
      [0.999, 1000, 0.5, 0.15724727426672383],
      [0.5, 500, 520, 0.7345065771511532],
    ];
    for (const [x, a, b, value] of betas) expect(relative(incompleteBeta(x, a, b), value)).toBeLessThan(1e-12);
    const gammas: readonly [number, number, number][] = [
      [0.5, 0.01, 0.1124629160182849],
      [3, 2.5, 0.45618688411667047],
      [10, 30, 0.9999928782491372],
      [100, 80, 0.017108313035133115],
      [1000, 1010, 0.6276789447369947],
    ];
    for (const [a, x, value] of gammas) expect(relative(incompleteGamma(a, x), value)).toBeLessThan(1e-12);
  });
  it('agree with jstat', () => {
    for (const a of [0.5, 1, 3, 17, 80]) {
      for (const b of [0.5, 2, 9, 120]) {
        for (const x of [0.01, 0.3, 0.5, 0.77, 0.99]) expect(Math.abs(incompleteBeta(x, a, b) - jstat.ibeta(x, a, b))).toBeLessThan(1e-7);
        for (const x of [0.1, 1, 20, 150]) expect(Math.abs(incompleteGamma(a, x) - jstat.lowRegGamma(a, x))).toBeLessThan(1e-9);
        expect(Math.abs(logBeta(a, b) - (jstat.gammaln(a) + jstat.gammaln(b) - jstat.gammaln(a + b)))).toBeLessThan(1e-9);
      }
    }
  });
  it('give the logarithms of the factorials', () => {
    let factorial = 1;
    for (let n = 1; n <= 100; n += 1) {
      factorial *= n;
      expect(Math.abs(logGamma(n + 1) - log(factorial))).toBeLessThan(2e-15 * Math.max(5, log(factorial)));
    }
    expect(logGamma(0)).toBe(Infinity);
    expect(logGamma(Infinity)).toBe(Infinity);
    expect(logGamma(-1)).toBeNaN();
  });
  it('start at 0, end at 1 and refuse what lies outside', () => {
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3), incompleteGamma(2, 0), incompleteGamma(2, Infinity)]).toEqual([0, 1, 0, 1]);
    for (const wrong of [incompleteBeta(-0.1, 1, 1), incompleteBeta(0.5, 0, 1), incompleteGamma(0, 1), incompleteGamma(1, -1)]) {
      expect(wrong).toBeNaN();
    }
    expect(incompleteGamma(1, 2)).toBeCloseTo(1 - exp(-2), 15);
    expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 14);
  });
});

describe('Student’s t distribution', () => {
  it('matches values computed to 40 digits', () => {
    const quantiles: readonly [number, number, number][] = [
      [0.975, 1, 12.706204736174694],
      [0.975, 2, 4.302652729749462],
      [0.975, 9, 2.262157162798205],
      [0.975, 19, 2.093024054408309],
      [0.975, 199, 1.9719565442517535],
      [0.975, 9999, 1.9602012636213573],
      [0.9, 3.5, 1.5765766051364052],
      [0.6, 50, 0.2546993429885881],
      [0.0001, 4, -13.033671720896455],
      [0.025, 1000000, -1.959966356814107],
    ];
    for (const [p, df, t] of quantiles) expect(relative(studentTQuantile(p, df), t)).toBeLessThan(1e-13);
    const shares: readonly [number, number, number][] = [
      [-2, 1, 0.14758361765043326],
      [-50, 3, 8.808576020635988e-06],
      [-1.5, 30, 0.072032964564323],
      [-4, 5000, 3.212859153399185e-05],
      [0.5, 7, 0.6837964321553579],
      [-8, 1000000, 6.22753171660126e-16],
    ];
    for (const [t, df, p] of shares) expect(relative(studentTCdf(t, df), p)).toBeLessThan(1e-13);
  });
  it('agrees with jstat', () => {
    for (const df of [1, 2, 3.5, 9, 30, 199, 1000]) {
      for (const p of [0.001, 0.025, 0.2, 0.5, 0.9, 0.975, 0.9995]) {
        expect(Math.abs(studentTQuantile(p, df) - jstat.studentt.inv(p, df))).toBeLessThan(1e-6 * (1 + Math.abs(studentTQuantile(p, df))));
      }
      for (const t of [-3, -0.2, 0, 1, 5]) expect(Math.abs(studentTCdf(t, df) - jstat.studentt.cdf(t, df))).toBeLessThan(1e-6);
    }
  });
  it('has a quantile that undoes its distribution function, from heavy to normal tails', () => {
    for (const df of [0.7, 1, 4, 49, 999, 1e7]) {
      for (const p of [1e-12, 1e-4, 0.01, 0.3, 0.499]) expect(relative(studentTCdf(studentTQuantile(p, df), df), p)).toBeLessThan(1e-12);
    }
  });
  it('is the normal distribution for infinitely many degrees of freedom', () => {
    expect(studentTQuantile(0.975, Infinity)).toBe(normalQuantile(0.975));
    expect(studentTCdf(1, Infinity)).toBeCloseTo(normalCdf(1), 15);
    expect(studentTQuantile(0.975, 1e9)).toBeCloseTo(normalQuantile(0.975), 8);
  });
  it('has its ends at infinity and refuses what is no probability', () => {
    expect(studentTQuantile(0, 5)).toBe(-Infinity);
    expect(studentTQuantile(1, 5)).toBe(Infinity);
    expect(studentTQuantile(0.5, 5)).toBe(0);
    expect(studentTCdf(-Infinity, 5)).toBe(0);
    expect(studentTCdf(Infinity, 5)).toBe(1);
    for (const wrong of [studentTQuantile(2, 5), studentTQuantile(0.9, 0), studentTQuantile(0.9, -1), studentTCdf(1, 0)]) {
      expect(wrong).toBeNaN();
    }
  });
});
