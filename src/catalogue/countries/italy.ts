/** Italy. At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const italy = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.065 }, // 2024, Eurostat labour force survey (apiardata.com/statistics/eu-unemployment-rate-by-country); verified
      vacancyRate: 0.019, // 2024Q3, Eurostat (europe-data.com/what-eu-country-had-the-highest-job-vacancy-rate-in-the-eu-in-q3-2024); verified
    },
    rural: {
      unemployment: { mean: 0.065 }, // 2024, as in towns; assumed
      vacancyRate: 0.019, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.094, // 2005 to 2024, mean of annual rates, national labour force survey; from memory
    dismissalProtection: 2.7, // 2019, protection of regular contracts against individual dismissal, OECD indicator; from memory
  },
  welfare: {
    sickPayWeeks: 26, // 2024, 180 days a year (studiocassone.it/guide/malattia-rapporto-lavoro/indennita-carico-inps); verified, page undated
    allowanceWeeks: 0, // 2024, there is none at national level; from memory
    sickPay: 0.67, // 2024, 50 % to day 20, then 66.66 % (studiocassone.it/glossario/indennita-di-malattia); verified, page undated
    allowance: 0, // 2024, there is none at national level; from memory
    disability: 0.21, // 2024, civil invalidity € 333.33 of 1,560 a month; contributory pensions are higher; from memory
    assistance: 0.32, // 2024, assegno di inclusione, single, at most € 500 of 1,560 a month, without rent; from memory
    earningsTest: 1, // 2024, the benefit ends above the limit, read as a taper; assumed
    earningsThreshold: 0.31, // 2024, civil invalidity of 74 to 99 %: limit € 5,725.46 a year; from memory
  },
  costs: {
    hourlyWage: 9, // 2023, level of the minimum wage bill, near the lowest agreements; there is none by law; from memory
    fullTimeHours: 40, // 2024, by law; from memory
    staffHour: 22, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 120, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 300, // 2023, psychiatric bed day; assumed
    taxShare: 0.1, // 2024, contributions and income tax after the cut of 2024 at this wage; from memory
  },
  report: {
    currency: 'EUR', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
