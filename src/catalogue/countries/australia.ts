/** Australia. At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const australia = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.04 }, // 2024, November, trend, ABS (financepulse.blog); verified
      vacancyRate: 0.023, // 2024, November, 344,000 vacancies (azzet.com), 14.54 million employed (financepulse.blog), ABS; verified, share worked out
    },
    rural: {
      unemployment: { mean: 0.04 }, // 2024, as in towns; assumed
      vacancyRate: 0.023, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.051, // 2005 to 2024, mean of annual rates, national labour force survey; from memory
    dismissalProtection: 1.7, // 2019, protection of regular contracts against individual dismissal, OECD indicator; from memory
  },
  employers: {
    perThousandAdults: 47, // 2024, 1.0 million employing businesses, 21 million adults (ABS); from memory
  },
  welfare: {
    sickPayWeeks: 2, // 2024, ten days of personal leave a year; from memory
    allowanceWeeks: 1040, // 2024, no limit to JobSeeker; from memory
    sickPay: 1, // 2024, personal leave is paid in full; from memory
    allowance: 0.42, // 2024, JobSeeker, single, about A$ 389 of a full week’s 916; from memory
    disability: 0.6, // 2024, Disability Support Pension A$ 1,096.70 a fortnight (letmefulfil.com); verified, share worked out
    assistance: 0.42, // 2024, JobSeeker, single, about A$ 389 of a full week’s 916; from memory
    earningsTest: 0.5, // 2024, pension income test; from memory
    earningsThreshold: 0.11, // 2024, March, A$ 204 a fortnight is free (clik.dva.gov.au/book/export/html/86252); verified, share worked out
  },
  costs: {
    hourlyWage: 24.1, // 2024, July, minimum wage (miragenews.com/minimum-wages-increase-from-1-july-2024-1266600); verified
    fullTimeHours: 38, // 2024, July (miragenews.com, griffinlegal.com.au/9542-2); verified
    staffHour: 58, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 330, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 1310, // 2024, 54.5 hourly wages as in Norway; assumed
    taxShare: 0.12, // 2024, income tax and Medicare levy at this wage; from memory
  },
  report: {
    currency: 'AUD', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
