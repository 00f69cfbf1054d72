/** United States of America. At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const usa = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.041 }, // 2024, September, BLS (ticker.com); verified
      vacancyRate: 0.045, // 2024, December, job openings rate, BLS (bls.gov/opub/ted); verified
    },
    rural: {
      unemployment: { mean: 0.041 }, // 2024, as in towns; assumed
      vacancyRate: 0.045, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.058, // 2005 to 2024, mean of annual rates, national labour force survey; from memory
    dismissalProtection: 0.5, // 2019, protection of regular contracts against individual dismissal, OECD indicator; from memory
  },
  employers: {
    perThousandAdults: 31, // 2022, 8.1 million establishments, 262 million adults (Census Bureau); from memory
  },
  welfare: {
    sickPayWeeks: 0, // 2024, there is none at national level; from memory
    allowanceWeeks: 0, // 2024, there is none at national level; from memory
    sickPay: 0, // 2024, there is none at national level; from memory
    allowance: 0, // 2024, there is none at national level; from memory
    disability: 0.39, // 2024, SSI $943 of 2,427 a month (soarworks.samhsa.gov/article/ssa-annual-updates); verified, share worked out
    assistance: 0.12, // 2024, SNAP, single, $291 of 2,427 a month; from memory
    earningsTest: 0.5, // 2024, SSI: half of earnings; from memory
    earningsThreshold: 0.035, // 2024, SSI: $65 and $20 a month are free; from memory
  },
  costs: {
    hourlyWage: 14, // 2023, lowest tenth of hourly wages (BLS); the federal minimum is 7.25; from memory
    fullTimeHours: 40, // 2024, Fair Labor Standards Act; from memory
    staffHour: 33.5, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 190, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 1100, // 2023, psychiatric bed day, about $1,000 to 1,200; from memory
    taxShare: 0.15, // 2024, payroll, federal and state tax at this wage; from memory
  },
  report: {
    currency: 'USD', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
