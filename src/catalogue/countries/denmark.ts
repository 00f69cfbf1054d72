/** Denmark. At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const denmark = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.062 }, // 2024, Eurostat labour force survey (apiardata.com/statistics/eu-unemployment-rate-by-country); verified
      vacancyRate: 0.025, // 2024, Danmarks Statistik, private firms; from memory
    },
    rural: {
      unemployment: { mean: 0.062 }, // 2024, as in towns; assumed
      vacancyRate: 0.025, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.06, // 2005 to 2024, mean of annual rates, national labour force survey; from memory
    dismissalProtection: 1.5, // 2019, protection of regular contracts against individual dismissal, OECD indicator; from memory
  },
  welfare: {
    sickPayWeeks: 22, // 2024, reassessed after 22 weeks; from memory
    allowanceWeeks: 156, // 2024, longest resource course, 3 years; from memory
    sickPay: 0.91, // 2024, at most DKK 4,695 of a full week’s 5,180 (serviceforbundet.dk/raad-og-svar/satser); verified
    allowance: 0.55, // 2024, resource course, no children: DKK 11,944 (2023, region.de) raised by 3.2 %, of 22,450 a month; assumed
    disability: 0.91, // 2024, førtidspension, single: DKK 20,370 of 22,450 a month (serviceforbundet.dk/raad-og-svar/satser); verified
    assistance: 0.55, // 2024, kontanthjælp from 30 years, no children, about DKK 12,500 of 22,450 a month; from memory
    earningsTest: 0.3, // 2024, førtidspension falls by 30 % of further income; from memory
    earningsThreshold: 0.35, // 2024, about DKK 93,600 a year, single; from memory
  },
  costs: {
    hourlyWage: 140, // 2024, lowest rates of collective agreements, about 135 to 140; there is no minimum wage; from memory
    fullTimeHours: 37, // 2024, collective agreements; from memory
    staffHour: 335, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 1900, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 7600, // 2024, 54.5 hourly wages as in Norway; assumed
    taxShare: 0.31, // 2024, labour market contribution and income tax at this wage; from memory
  },
  report: {
    currency: 'DKK', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
