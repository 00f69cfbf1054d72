/** Canada. At each value: year, source and whether it was verified, is from memory, or assumed. What is left out is as in the schema (Norway’s). */
export const canada = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.063 }, // 2024, Statistics Canada; from memory
      vacancyRate: 0.031, // 2024Q4, Statistics Canada (hrnewscanada.com/job-vacancies-hold-steady-as-unemployment-continues-to-climb-statistics-canada); verified
    },
    rural: {
      unemployment: { mean: 0.063 }, // 2024, as in towns; assumed
      vacancyRate: 0.031, // 2024, as in towns; assumed
    },
    ordinaryUnemployment: 0.068, // 2005 to 2024, mean of annual rates, national labour force survey; from memory
    dismissalProtection: 0.9, // 2019, protection of regular contracts against individual dismissal, OECD indicator; from memory
  },
  employers: {
    perThousandAdults: 38, // 2023, 1.22 million employer businesses, 32 million adults (Statistics Canada); from memory
  },
  welfare: {
    sickPayWeeks: 26, // 2024, Employment Insurance (ca-ciconline.com, EI sickness benefit); verified
    allowanceWeeks: 0, // 2024, there is none at national level; from memory
    sickPay: 0.55, // 2024, Employment Insurance (ca-ciconline.com, EI sickness benefit); verified
    allowance: 0, // 2024, there is none at national level; from memory
    disability: 0.46, // 2024, Ontario, ODSP, single, at most C$ 1,368 of 2,999 a month; from memory
    assistance: 0.24, // 2024, Ontario Works, single, C$ 733 of 2,999 a month; from memory
    earningsTest: 0.75, // 2023, Ontario, ODSP (cleo.on.ca/en/publications/workodsp); verified
    earningsThreshold: 0.33, // 2023, Ontario, ODSP: C$ 1,000 of 2,999 a month is free (cleo.on.ca/en/publications/workodsp); verified, share worked out
  },
  costs: {
    hourlyWage: 17.3, // 2024, April, federal minimum wage; from memory
    fullTimeHours: 40, // 2024, federal Labour Code; from memory
    staffHour: 41.5, // 2024, 2.4 hourly wages as in Norway; assumed
    placeWeek: 235, // 2024, 13.6 hourly wages as in Norway; assumed
    hospitalDay: 940, // 2024, 54.5 hourly wages as in Norway; assumed
    taxShare: 0.16, // 2024, income tax, pension and employment insurance at this wage; from memory
  },
  report: {
    currency: 'CAD', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
