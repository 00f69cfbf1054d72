import { describe, expect, it } from 'vitest';
import {
  cos, exp, expm1, log, log1p, logistic, logit, normalCdf, normalQuantile, pow, probabilityOfRate, rateOfProbability, sin,
} from '../../src/statistics/index.js';

describe('At the ends of the range', () => {
  it('exp grows to infinity, sinks to nothing and passes on what is not a number', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(NaN)).toBeNaN();
    expect(exp(709.782712893384)).toBe(1.7976931348622732e308);
    expect(exp(709.782712893385)).toBe(Infinity);
    expect(exp(-745.1332191019411)).toBe(5e-324);
    expect(exp(-745.14)).toBe(0);
    expect(exp(1)).toBe(2.718281828459045);
    expect(exp(5e-324)).toBe(1);
  });
  it('log knows nothing, everything and what is not a number', () => {
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(-Infinity);
    expect(log(-0)).toBe(-Infinity);
    expect(log(Infinity)).toBe(Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(-Infinity)).toBeNaN();
    expect(log(NaN)).toBeNaN();
    expect(log(5e-324)).toBe(-744.4400719213812);
    expect(log(Number.MAX_VALUE)).toBe(709.782712893384);
    expect(log(2)).toBe(0.6931471805599453);
    expect(log(1 - 2 ** -53)).toBe(-1.1102230246251565e-16);
  });
  it('expm1 and log1p keep the sign of nothing', () => {
    expect(expm1(-0)).toBe(-0);
    expect(expm1(0)).toBe(0);
    expect(expm1(-Infinity)).toBe(-1);
    expect(expm1(Infinity)).toBe(Infinity);
    expect(expm1(NaN)).toBeNaN();
    expect(log1p(-0)).toBe(-0);
    expect(log1p(-1)).toBe(-Infinity);
    expect(log1p(-2)).toBeNaN();
    expect(log1p(Infinity)).toBe(Infinity);
    expect(log1p(5e-324)).toBe(5e-324);
  });
  it('pow follows the limits', () => {
    expect(pow(0, 2)).toBe(0);
    expect(pow(0, -2)).toBe(Infinity);
    expect(pow(0, 0)).toBe(1);
    expect(pow(1, Infinity)).toBe(1);
    expect(pow(2, Infinity)).toBe(Infinity);
    expect(pow(2, -Infinity)).toBe(0);
    expect(pow(0.5, Infinity)).toBe(0);
    expect(pow(Infinity, 0.5)).toBe(Infinity);
    expect(pow(Infinity, -0.5)).toBe(0);
    expect(pow(-1, 2)).toBeNaN();
    expect(pow(2, NaN)).toBeNaN();
    expect(pow(NaN, 1)).toBeNaN();
    expect(pow(10, 3)).toBe(1000);
    expect(pow(2, 1023)).toBe(2 ** 1023);
    expect(pow(2, 1024)).toBe(Infinity);
    expect(pow(2, -1074)).toBe(5e-324);
  });
  it('sin and cos refuse angles too large to be exact', () => {
    expect(sin(0)).toBe(0);
    expect(cos(0)).toBe(1);
    expect(sin(NaN)).toBeNaN();
    expect(cos(Infinity)).toBeNaN();
    expect(() => sin(2e6)).toThrow(/from -1000000 to 1000000 radians; found 2000000/);
  });
  it('log odds and rates have their ends', () => {
    expect(logistic(0)).toBe(0.5);
    expect(logistic(-Infinity)).toBe(0);
    expect(logistic(Infinity)).toBe(1);
    expect(logit(0)).toBe(-Infinity);
    expect(logit(1)).toBe(Infinity);
    expect(logit(1.5)).toBeNaN();
    expect(probabilityOfRate(0)).toBe(0);
    expect(probabilityOfRate(Infinity)).toBe(1);
    expect(rateOfProbability(1)).toBe(Infinity);
    expect(probabilityOfRate(1e-10)).toBe(-Math.expm1(-1e-10));
  });
});

describe('Every engine gives the same bits', () => {
  /** One number that changes when any bit of any result changes. */
  function fingerprint(f: (x: number) => number, from: number, to: number): string {
    const value = new Float64Array(1);
    const halves = new Uint32Array(value.buffer);
    let print = 0x811c9dc5;
    for (let i = 0; i <= 10_000; i += 1) {
      value[0] = f(from + ((to - from) * i) / 10_000);
      print = Math.imul(Math.imul(print ^ halves[0]!, 0x01000193) ^ halves[1]!, 0x01000193);
      print ^= print >>> 15;
    }
    return (print >>> 0).toString(16);
  }
  it('as when this was written', () => {
    expect({
      exp: fingerprint(exp, -750, 710),
      expm1: fingerprint(expm1, -3, 3),
      log: fingerprint(log, 1e-5, 20),
      log1p: fingerprint(log1p, -0.999, 3),
      pow: fingerprint((x) => pow(x, 1.7), 0, 100),
      sin: fingerprint(sin, -1000, 1000),
      cos: fingerprint(cos, -1000, 1000),
      logistic: fingerprint(logistic, -40, 40),
      normalCdf: fingerprint(normalCdf, -9, 9),
      normalQuantile: fingerprint(normalQuantile, 0, 1),
    }).toMatchInlineSnapshot(`
      {
        "cos": "90ee82e7",
        "exp": "1652e311",
        "expm1": "3f9d6f3c",
        "log": "27dc6ffd",
        "log1p": "8552c246",
        "logistic": "98f30206",
        "normalCdf": "2acacf5",
        "normalQuantile": "778ce1cb",
        "pow": "26394ea8",
        "sin": "5665f64",
      }
    `);
  });
});
