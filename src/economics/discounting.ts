/** What an amount in each year from 0 is worth now; the first year is not discounted. */
export function discountFactors(rate: number, years: number): Float64Array {
  const factors = new Float64Array(years).fill(1);
  for (let year = 1; year < years; year += 1) factors[year] = factors[year - 1]! / (1 + rate);
  return factors;
}
