/** Bulgaria. At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const bulgaria = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.042 }, // 2024, Eurostat labour force survey (apiardata.com/statistics/eu-unemployment-rate-by-country); verified
      vacancyRate: 0.008, // 2024Q3, Eurostat (europe-data.com/what-eu-country-had-the-highest-job-vacancy-rate-in-the-eu-in-q3-2024); verified
    },
    rural: {
      unemployment: { mean: 0.06 }, // 2024, above the country’s, how far is a guess; assumed
      vacancyRate: 0.008, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.08, // 2005 to 2024, mean of annual rates, national labour force survey; from memory
    dismissalProtection: 2.2, // 2019, not in the OECD indicator; assumed
  },
  welfare: {
    sickPayWeeks: 26, // 2024, six months without a break before the medical board; from memory
    allowanceWeeks: 0, // 2024, there is none at national level; from memory
    sickPay: 0.8, // 2024, 80 % of insured income, 70 % in the first days; from memory
    allowance: 0, // 2024, there is none at national level; from memory
    disability: 0.4, // 2024, between the social and the average pension; assumed
    assistance: 0.2, // 2024, guaranteed minimum income, single; assumed
    earningsTest: 0, // 2024, invalidity pensions are paid beside work; from memory
    earningsThreshold: 0, // 2024, without effect at a test of 0; assumed
  },
  costs: {
    hourlyWage: 5.57, // 2024, minimum wage € 2.85 at 1.956 (wikimili.com, List of European Union member states by minimum wage); verified
    fullTimeHours: 40, // 2024, Labour Code; from memory
    staffHour: 13.4, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 76, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 100, // 2024, psychiatric bed day; assumed
    taxShare: 0.22, // 2024, contributions 13.78 % and tax 10 % of the rest; from memory
  },
  report: {
    currency: 'BGN', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
