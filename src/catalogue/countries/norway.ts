/**
 * Norway. At each value: year, source and whether it was verified, is from memory, or assumed. The schema's own defaults are
 * Norwegian, so what stands here beside the labour market repeats them: no number of a Norwegian scenario moves.
 */
export const norway = {
  labourMarket: {
    urban: {
      unemployment: { mean: 0.02 }, // 2024, registered, forecast (parat.com, in evidence.md 5); verified
      vacancyRate: 0.022, // 2017Q4, vacancies per position (norges-bank.no, PPR 1/18 sheet 050, in evidence.md 5); verified
    },
    rural: {
      unemployment: { mean: 0.025 }, // 2024, above the towns'; assumed
      vacancyRate: 0.018, // 2017, below the towns'; assumed
    },
    ordinaryUnemployment: 0.04, // 2005 to 2024, near the labour force survey's mean of 3.9 %, but compared with registered rates; assumed
    dismissalProtection: 2.3, // 2019, protection of regular contracts against individual dismissal, OECD indicator; from memory
  },
  welfare: {
    sickPayWeeks: 52, // 2024, National Insurance Act; from memory
    allowanceWeeks: 156, // 2024, National Insurance Act, 3 years; from memory
    sickPay: 1, // 2024, National Insurance Act, up to 6 G; from memory
    allowance: 0.66, // 2024, 66 % of earlier income (jusinfo.no, in evidence.md 5); verified
    disability: 0.66, // 2024, 66 % of earlier income; from memory
    assistance: 0.3, // 2024, guideline rate and some rent; assumed
    earningsTest: 0.66, // 2024, disability benefit falls by its own share of pay; from memory
    earningsThreshold: 0.1, // 2024, disability benefit: 0.4 G of a full-time wage is 0.116, rounded; from memory
  },
  costs: {
    hourlyWage: 220, // 2024, near the generally binding rate for cleaning; from memory
    fullTimeHours: 37.5, // 2024, collective agreements; from memory
    staffHour: 520, // 2024, pay and overheads of a job specialist; assumed
    placeWeek: 3000, // 2024, a sheltered place without staff; assumed
    hospitalDay: 12000, // 2024, psychiatric bed day; assumed
    taxShare: 0.25, // 2024, tax and insurance on a low wage; assumed
  },
  report: {
    currency: 'NOK', // 2024, ISO 4217; from memory
    priceYear: 2024, // 2024, year of most amounts here; assumed
  },
} as const;
