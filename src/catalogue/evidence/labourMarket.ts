/** The labour market of a trial's years: country presets are those of 2024, when vacancies were many. */
import { countries } from '../catalogue.js';

/** The schema's elasticity of vacancies with respect to unemployment is -.5, hence the square root below. */
interface Market {
  readonly unemployment: { readonly mean: number };
  readonly vacancyRate: number;
}

/**
 * The part `labourMarket` of a scenario file: unemployment as it was, in town and country alike, and the preset's vacancies moved along the
 * schema's Beveridge curve to it.
 *
 * @param country - Country preset.
 * @param unemployment - Share of the labour force, mean over the years of intake and follow-up.
 */
export function labourMarketOf(country: string, unemployment: number): { readonly urban: Market; readonly rural: Market } {
  const { urban } = (countries[country] as { readonly labourMarket: { readonly urban: Market } }).labourMarket;
  const vacancyRate = Math.round(urban.vacancyRate * Math.sqrt(urban.unemployment.mean / unemployment) * 1000) / 1000;
  return { urban: { unemployment: { mean: unemployment }, vacancyRate }, rural: { unemployment: { mean: unemployment }, vacancyRate } };
}
