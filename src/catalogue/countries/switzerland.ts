/** Switzerland. At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const switzerland = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.043 }, // 2024, ILO definition (BFS); the registered rate is 2.4 % (zentralplus.ch/news/mehr-arbeitslose-im-2024-2730611); from memory
      vacancyRate: 0.018, // 2024, BFS; from memory
    },
    rural: {
      unemployment: { mean: 0.043 }, // 2024, as in towns; assumed
      vacancyRate: 0.018, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.046, // 2005 to 2024, mean of annual rates, national labour force survey; from memory
    dismissalProtection: 1.6, // 2019, protection of regular contracts against individual dismissal, OECD indicator; from memory
  },
  welfare: {
    sickPayWeeks: 103, // 2024, usual daily-allowance insurance, 720 days; from memory
    allowanceWeeks: 104, // 2024, lasts as long as measures of the IV do, here two years; assumed
    sickPay: 0.8, // 2024, usual daily-allowance insurance; from memory
    allowance: 0.8, // 2024, daily allowance of the IV; from memory
    disability: 0.46, // 2024, middle of the full IV pension, CHF 1,225 to 2,450, of 3,975 a month, without supplements; from memory
    assistance: 0.26, // 2024, SKOS basic need, single, CHF 1,031 of 3,975 a month, without housing; from memory
    earningsTest: 0.67, // 2024, supplementary benefits count two thirds of earnings; from memory
    earningsThreshold: 0.02, // 2024, supplementary benefits: CHF 1,000 a year is free; from memory
  },
  costs: {
    hourlyWage: 22, // 2024, cantonal minimum wages 20 to 24; there is no national one; from memory
    fullTimeHours: 41.7, // 2023, usual week (BFS); from memory
    staffHour: 53, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 300, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 750, // 2023, psychiatric bed day, about CHF 700 to 800; from memory
    taxShare: 0.15, // 2024, social insurance and income tax at this wage; from memory
  },
  report: {
    currency: 'CHF', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
