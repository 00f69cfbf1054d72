/** The parts of jstat that tests compare with; the package has no types. */
declare module 'jstat' {
  interface Jstat {
    gammaln(x: number): number;
    ibeta(x: number, a: number, b: number): number;
    lowRegGamma(a: number, x: number): number;
    normal: { cdf(x: number, mean: number, sd: number): number; inv(p: number, mean: number, sd: number): number };
    studentt: { cdf(x: number, df: number): number; inv(p: number, df: number): number };
  }
  const jstat: Jstat;
  export default jstat;
}
