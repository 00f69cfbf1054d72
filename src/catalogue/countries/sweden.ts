/** Sweden. At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const sweden = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.084 }, // 2024, Eurostat labour force survey (apiardata.com/statistics/eu-unemployment-rate-by-country); verified
      vacancyRate: 0.019, // 2024Q3, Eurostat (europe-data.com/what-eu-country-had-the-highest-job-vacancy-rate-in-the-eu-in-q3-2024); verified
    },
    rural: {
      unemployment: { mean: 0.084 }, // 2024, as in towns; assumed
      vacancyRate: 0.019, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.076, // 2005 to 2024, mean of annual rates, national labour force survey; from memory
    dismissalProtection: 2.5, // 2019, protection of regular contracts against individual dismissal, OECD indicator; from memory
  },
  welfare: {
    sickPayWeeks: 52, // 2022, 364 days, then 75 % (goransoderlund.se/2022/01/29/sjukpenning-pa-normalniva-fortsattningsniva); verified
    allowanceWeeks: 78, // 2024, 550 days at the lower rate; from memory
    sickPay: 0.78, // 2024, 80 % of .97 of the wage, «just under 80 %» (norden.org/sv/info-norden/svensk-sjukpenning); verified
    allowance: 0.73, // 2024, 75 % of .97 of the wage; from memory
    disability: 0.65, // 2024, sjukersättning 64.7 % of the income reckoned with; from memory
    assistance: 0.19, // 2024, national norm, single, about SEK 5,000 of 26,900 a month, without housing; from memory
    earningsTest: 0.75, // 2024, 25 % of a resting sjukersättning is paid beside work, read as a taper; assumed
    earningsThreshold: 0.125, // 2024, work of an eighth of full time is free; from memory
  },
  costs: {
    hourlyWage: 155, // 2024, lowest rates of hotels and shops, about 152 to 160; there is no minimum wage; from memory
    fullTimeHours: 40, // 2024, Working Hours Act; from memory
    staffHour: 370, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 2100, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 8500, // 2024, 54.5 hourly wages as in Norway; assumed
    taxShare: 0.19, // 2024, municipal tax less the earned income credit at this wage; from memory
  },
  report: {
    currency: 'SEK', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
