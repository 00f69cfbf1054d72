/** Hong Kong. At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const hongKong = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.03 }, // 2024, July to September, C&SD (bastillepost.com/global/article/4253204); verified
      vacancyRate: 0.024, // 2024, September, 66,460 vacancies, 2,721,500 employed in firms, C&SD (bastillepost.com/global/article/4423235); verified, share worked out
    },
    rural: {
      unemployment: { mean: 0.03 }, // 2024, as in towns; assumed
      vacancyRate: 0.024, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.039, // 2005 to 2024, mean of annual rates, national labour force survey; from memory
    dismissalProtection: 1.0, // 2019, not in the OECD indicator; assumed
  },
  welfare: {
    sickPayWeeks: 17, // 2024, at most 120 days, earned by service (clic.org.hk, employmentDisputes, holiday, q5); verified, page undated
    allowanceWeeks: 0, // 2024, there is none at national level; from memory
    sickPay: 0.8, // 2024, four fifths (clic.org.hk, employmentDisputes, holiday, q5); verified, page undated
    allowance: 0, // 2024, there is none at national level; from memory
    disability: 0.5, // 2024, CSSA for the disabled, single, without rent; assumed
    assistance: 0.36, // 2024, CSSA, single able-bodied adult, about HK$ 2,755 of 7,627 a month, without rent; from memory
    earningsTest: 0.5, // 2024, CSSA: half of earnings up to a disregard of HK$ 4,000; from memory
    earningsThreshold: 0.16, // 2024, CSSA: the first HK$ 1,200 of 7,627 a month; from memory
  },
  costs: {
    hourlyWage: 40, // 2023, May, minimum wage until 2025 (woodburnglobal.com); verified
    fullTimeHours: 44, // 2023, median week (C&SD); from memory
    staffHour: 96, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 540, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 2340, // 2017, gazetted charge of a psychiatric hospital; from memory
    taxShare: 0, // 2024, below the allowance of salaries tax; from memory
  },
  report: {
    currency: 'HKD', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
