/** Germany. At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const germany = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.032 }, // 2024, Eurostat labour force survey (apiardata.com/statistics/eu-unemployment-rate-by-country), other tables have 3.4; verified
      vacancyRate: 0.03, // 2024Q3, Eurostat (europe-data.com/what-eu-country-had-the-highest-job-vacancy-rate-in-the-eu-in-q3-2024); verified
    },
    rural: {
      unemployment: { mean: 0.032 }, // 2024, as in towns; assumed
      vacancyRate: 0.03, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.055, // 2005 to 2024, mean of annual rates, national labour force survey; from memory
    dismissalProtection: 2.6, // 2019, protection of regular contracts against individual dismissal, OECD indicator; from memory
  },
  employers: {
    perThousandAdults: 31, // 2023, 2.2 million establishments with insured employees, 70 million adults (IAB); from memory
  },
  welfare: {
    sickPayWeeks: 78, // 2024, 6 weeks of full pay included (bkk-bpw.de/leistungen/leistungen-a-z/krankengeld); verified, page undated
    allowanceWeeks: 104, // 2024, usual limit of vocational rehabilitation; assumed
    sickPay: 0.7, // 2024, Krankengeld, 70 % of gross (knappschaft.de); verified, page undated
    allowance: 0.5, // 2024, Übergangsgeld 68 % of net pay, net about 74 % of gross; from memory
    disability: 0.49, // 2023, new full incapacity pensions, about € 1,000 of 2,043 a month; from memory
    assistance: 0.28, // 2024, Bürgergeld € 563 of 2,043 a month, without housing (new.lpb-bw.de/regelsatz-buergergeld); verified, share worked out
    earningsTest: 0.4, // 2024, incapacity pension: 40 % of what exceeds the limit; from memory
    earningsThreshold: 0.76, // 2024, incapacity pension: limit € 18,558.75 a year; from memory
  },
  costs: {
    hourlyWage: 12.41, // 2024, minimum wage (arbeitsmarkt-und-sozialpolitik.verdi.de, 23.01.2024); verified
    fullTimeHours: 38, // 2024, collective agreements, about 37.7; from memory
    staffHour: 30, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 170, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 350, // 2023, psychiatric bed day, about € 300 to 400; from memory
    taxShare: 0.26, // 2024, social insurance and income tax at this wage; from memory
  },
  report: {
    currency: 'EUR', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
