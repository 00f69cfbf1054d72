/** Norway. Values that differ from the schema's own defaults (which are Norwegian where a country matters), with year and source. */
export const norway = {
  labourMarket: {
    // Registered unemployment 2.0 % (2024 forecast, parat.com); vacancy rate 2.2 % (2017Q4, norges-bank.no PPR 1/18).
    urban: { unemployment: { mean: 0.02 }, vacancyRate: 0.022 },
    rural: { unemployment: { mean: 0.025 }, vacancyRate: 0.018 },
  },
  costs: { currency: 'NOK', priceYear: 2024 },
} as const;
