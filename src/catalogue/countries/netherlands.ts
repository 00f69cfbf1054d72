/** Netherlands. At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const netherlands = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.037 }, // 2024, Eurostat labour force survey (apiardata.com/statistics/eu-unemployment-rate-by-country); verified
      vacancyRate: 0.043, // 2024Q3, Eurostat (europe-data.com/what-eu-country-had-the-highest-job-vacancy-rate-in-the-eu-in-q3-2024); verified
    },
    rural: {
      unemployment: { mean: 0.037 }, // 2024, as in towns; assumed
      vacancyRate: 0.043, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.055, // 2005 to 2024, mean of annual rates, national labour force survey; from memory
    dismissalProtection: 3.2, // 2019, protection of regular contracts against individual dismissal, OECD indicator; from memory
  },
  welfare: {
    sickPayWeeks: 104, // 2013, pay goes on for 104 weeks (financieel.infonu.nl/diversen/31877), taken as unchanged; verified
    allowanceWeeks: 104, // 2024, wage-related WGA, at most 24 months; from memory
    sickPay: 0.7, // 2013, at least 70 % (financieel.infonu.nl/diversen/31877), taken as unchanged; verified
    allowance: 0.7, // 2024, WGA 75 % for two months, then 70 %; from memory
    disability: 0.75, // 2024, IVA, full and lasting incapacity (das.nl, uit welke onderdelen bestaat de WIA); verified, page undated
    assistance: 0.59, // 2024, bijstand, single, about € 1,283 of 2,185 a month; from memory
    earningsTest: 0.7, // 2024, WGA: 70 % of earnings is deducted; from memory
    earningsThreshold: 0, // 2024, WGA: from the first euro; from memory
  },
  costs: {
    hourlyWage: 13.27, // 2024, January, minimum wage (interfisc.co.uk); verified
    fullTimeHours: 38, // 2024, collective agreements, 36 to 40; from memory
    staffHour: 32, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 180, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 720, // 2024, 54.5 hourly wages as in Norway; assumed
    taxShare: 0.05, // 2024, income tax and insurance less credits at this wage; from memory
  },
  report: {
    currency: 'EUR', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
