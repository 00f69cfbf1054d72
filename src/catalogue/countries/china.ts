/** China (mainland). At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const china = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.051 }, // 2024, surveyed towns, NBS (menafn.com/1109104421); verified
      vacancyRate: 0.02, // 2024, no national rate, ordinary level of the model; assumed
    },
    rural: {
      unemployment: { mean: 0.051 }, // 2024, as in towns; assumed
      vacancyRate: 0.02, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.051, // 2018 to 2024, mean of surveyed rates; from memory
    dismissalProtection: 3.3, // 2019, protection of regular contracts against individual dismissal, OECD indicator; from memory
  },
  welfare: {
    sickPayWeeks: 26, // 2024, medical period of 3 to 24 months by service; assumed
    allowanceWeeks: 0, // 2024, there is none at national level; from memory
    sickPay: 0.6, // 2024, 60 to 100 % by region and service, at least 80 % of the minimum wage; from memory
    allowance: 0, // 2024, there is none at national level; from memory
    disability: 0.25, // 2024, minimum living allowance and disability subsidies; assumed
    assistance: 0.23, // 2024, urban minimum living allowance, about ¥ 800 of 3,467 a month; from memory
    earningsTest: 1, // 2024, tops income up; from memory
    earningsThreshold: 0, // 2024, tops income up; from memory
  },
  costs: {
    hourlyWage: 20, // 2024, between the minimum wages of inland and coast, 17 to 26 an hour; assumed
    fullTimeHours: 40, // 2024, by law; enterprises work 49 (menafn.com/1109104421); from memory
    staffHour: 48, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 270, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 450, // 2023, psychiatric bed day; assumed
    taxShare: 0.1, // 2024, social insurance of employees 10.5 %, no income tax at this wage; from memory
  },
  report: {
    currency: 'CNY', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
