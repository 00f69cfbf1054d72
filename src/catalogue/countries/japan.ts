/** Japan. At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const japan = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.025 }, // 2024, fiscal year (wam.ae/en/article/bjhljpd-japans-jobless-rate-2024-fell-25-amid-labor); verified
      vacancyRate: 0.028, // 2024, June, Survey on Employment Trends; from memory
    },
    rural: {
      unemployment: { mean: 0.025 }, // 2024, as in towns; assumed
      vacancyRate: 0.028, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.035, // 2005 to 2024, mean of annual rates, national labour force survey; from memory
    dismissalProtection: 1.6, // 2019, protection of regular contracts against individual dismissal, OECD indicator; from memory
  },
  welfare: {
    sickPayWeeks: 78, // 2024, a year and six months (jili.or.jp/lifeplan/lifesecurity/8755.html); verified, page undated
    allowanceWeeks: 0, // 2024, there is none at national level; from memory
    sickPay: 0.67, // 2020, two thirds (gan-kisho.novartis.co.jp/tetsu-kajo/support/guarantee), taken as unchanged; verified
    allowance: 0, // 2024, there is none at national level; from memory
    disability: 0.37, // 2024, basic pension of grade 2, ¥ 68,000 of 182,900 a month; from memory
    assistance: 0.42, // 2024, public assistance, single, large town, about ¥ 77,000 of 182,900 a month, without housing; from memory
    earningsTest: 0, // 2024, the pension is not cut for pay; from memory
    earningsThreshold: 0, // 2024, without effect at a test of 0; assumed
  },
  costs: {
    hourlyWage: 1055, // 2024, October, weighted minimum wage (socialatoz.com/blog/minimum-wage-in-japan); verified
    fullTimeHours: 40, // 2024, Labour Standards Act; from memory
    staffHour: 2500, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 14300, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 14000, // 2023, psychiatric bed day, about ¥ 13,000 to 15,000; from memory
    taxShare: 0.2, // 2024, social insurance, income and resident tax at this wage; from memory
  },
  report: {
    currency: 'JPY', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
