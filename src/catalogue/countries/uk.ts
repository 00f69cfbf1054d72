/** United Kingdom. At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const uk = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.043 }, // 2024Q3, ONS (ons.gov.uk, labour market overview of November 2024); verified
      vacancyRate: 0.026, // 2024, 818,000 vacancies, 30.37 million payrolled (prestige-recruitment.com/news/item/labour-market-statistics); verified, share worked out
    },
    rural: {
      unemployment: { mean: 0.043 }, // 2024, as in towns; assumed
      vacancyRate: 0.026, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.055, // 2005 to 2024, mean of annual rates, national labour force survey; from memory
    dismissalProtection: 1.4, // 2019, protection of regular contracts against individual dismissal, OECD indicator; from memory
  },
  employers: {
    perThousandAdults: 26, // 2024, 1.43 million employing businesses, 54.5 million adults (business population estimates); from memory
  },
  welfare: {
    sickPayWeeks: 28, // 2024, Statutory Sick Pay; from memory
    allowanceWeeks: 1040, // 2024, no limit to Universal Credit; from memory
    sickPay: 0.27, // 2024, £116.75 of a full week’s 429; from memory
    allowance: 0.44, // 2024, Universal Credit 393.45 + 416.19 (limited capability) of £1,859 a month (askcpag.org.uk/?id=-250989); verified, share worked out
    disability: 0.6, // 2024, the same and standard PIP for daily living, £72.65 a week; from memory
    assistance: 0.21, // 2024, Universal Credit £393.45 of 1,859 a month, without housing (askcpag.org.uk/?id=-250989); verified, share worked out
    earningsTest: 0.55, // 2024, taper of Universal Credit; from memory
    earningsThreshold: 0.22, // 2024, work allowance £404 of 1,859 a month (askcpag.org.uk/?id=-250989); verified, share worked out
  },
  costs: {
    hourlyWage: 11.44, // 2024, National Living Wage; from memory
    fullTimeHours: 37.5, // 2024, usual full-time week; from memory
    staffHour: 27.5, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 156, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 500, // 2023, mental health bed day, about £450 to 550; from memory
    taxShare: 0.12, // 2024, income tax and national insurance at this wage; from memory
  },
  report: {
    currency: 'GBP', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
