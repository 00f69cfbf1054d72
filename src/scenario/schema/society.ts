import { z } from 'zod';
import { group, limit, number, share, whole, yesNo } from './leaf.js';

function region(place: string, unemployment: number, vacancyRate: number) {
  return group(`The ${place} labour market.`, {
    unemployment: group('Registered unemployment: constant, a series, or a first-order autoregression around its mean.', {
      mean: number(unemployment, 0.001, 0.5, 'share', 'Long-run mean, and the value at week 0.', { source: 'Norway: registered unemployment 1.8 % (2023) to 2.1 % (2025 forecast), parat.com', grade: 'cohort' }),
      persistence: number(0.98, 0, 0.9999, 'per week', 'Weekly autocorrelation of the deviation from the mean.'),
      noise: number(0, 0, 0.05, 'share', 'Standard deviation of a week’s shock; 0 keeps it constant.', { neutral: 0 }),
      series: z.array(z.number().min(0.001).max(0.5)).max(1040).nullable().default(null).meta({ description: 'Unemployment week by week from week 1 (the last value is kept); replaces the autoregression.', unit: 'share', source: 'design', grade: 'assumed', neutral: null }),
    }),
    vacancyRate: number(vacancyRate, 0.001, 0.2, 'vacancies per position', 'Share of positions that are vacant.', { source: 'Norway 2.2 % (2017Q4), norges-bank.no PPR 1/18', grade: 'cohort' }),
  });
}

export const labourMarket = group('Unemployment and vacancies by region.', {
  urban: region('urban', 0.02, 0.022),
  rural: region('rural', 0.025, 0.018),
  ordinaryUnemployment: number(0.04, 0.001, 0.5, 'share', 'Unemployment at which tightness is 0.'),
  dismissalProtection: number(2.3, 0, 6, 'index points', 'Strictness of the protection of regular contracts against individual dismissal (OECD indicator, 0 to 6); 2 is neutral.', { source: 'OECD employment protection legislation, Norway about 2.3 (from memory)', grade: 'expert', neutral: 2 }),
  competition: group('Other unemployed people who take vacancies too.', {
    on: yesNo(false, 'Whether vacancies are shared with others: hires by people of the scenario then make vacancies scarcer, and others wait longer for a job.', { neutral: false }),
    vacancyWeeks: number(5, 1, 52, 'weeks', 'Mean time until a vacancy is filled at the start.'),
    elasticity: share(0.5, 'Elasticity of matches with respect to unemployed people; the rest is that with respect to vacancies.', { source: 'Petrongolo & Pissarides 2001: .5 to .7 (from memory)', grade: 'expert' }),
    creation: number(0.03, 0, 1, 'per week', 'Speed at which employers create vacancies in proportion to the unemployed, so that jobs are not a fixed number; 0 is a fixed number.', { neutral: 0 }),
    crowding: number(1, 0, 5, 'log-odds', 'Change of the log-odds of an invitation per log point by which vacancies per unemployed person change.', { neutral: 0 }),
  }),
  beveridge: number(-0.5, -2, 0, 'elasticity', 'Change of vacancies per relative change of unemployment (Beveridge curve).', { neutral: 0 }),
  spread: number(0.5, 0.05, 2, 'log points', 'One standard deviation of log unemployment, the unit of tightness.'),
});

export const sectors = ['publicServices', 'tradeAndHospitality', 'industryAndConstruction', 'officeAndTechnology'] as const;

function sector(shareOfFirms: number, invitation: number, meaning: string) {
  return group(meaning, {
    share: share(shareOfFirms, 'Share of employers.'),
    invitation: number(invitation, -3, 3, 'log-odds', 'Shift of the invitation log-odds against the average employer.', { source: 'order of the sectors in Bjørnshagen 2021 (PMC9755972, table 2), sizes assumed', neutral: 0 }),
  });
}

export const employers = group('Ordinary employers of the region.', {
  perThousandAdults: number(55, 0.1, 1000, 'employers', 'Employers per 1,000 adults of the region.'),
  count: limit(null, 1, 10_000_000, 'employers', 'Number of employers; null derives it from the population.'),
  size: group('Number of positions, log-normal.', {
    median: number(6, 1, 1000, 'positions', 'Median size.'),
    sdLog: number(1.2, 0, 3, 'log points', 'Standard deviation of log size.'),
  }),
  sectors: group('Employers by sector.', {
    publicServices: sector(0.15, 0.5, 'Public and care services.'),
    tradeAndHospitality: sector(0.4, -0.4, 'Shops, hotels, restaurants, transport.'),
    industryAndConstruction: sector(0.25, 0.2, 'Industry, building, crafts.'),
    officeAndTechnology: sector(0.2, 0, 'Offices, technology, finance.'),
  }),
  responsible: share(0.3, 'Share with a stated social responsibility (in Norway: an inclusive-workplace agreement).'),
  kinOnly: share(0.25, 'Share of rural employers that hire kin and acquaintances only.', { neutral: 0 }),
  stigma: group('Stigma g at start (beta distribution).', {
    mean: number(0.5, 0.01, 0.99, 'share', 'Mean.'),
    sd: number(0.2, 0.005, 0.45, 'share', 'Standard deviation.'),
  }),
  costFear: group('Fear of cost c at start (beta distribution).', {
    mean: number(0.5, 0.01, 0.99, 'share', 'Mean.'),
    sd: number(0.2, 0.005, 0.45, 'share', 'Standard deviation.'),
  }),
  competence: group('Inclusion competence q at start (beta distribution).', {
    mean: number(0.4, 0.01, 0.99, 'share', 'Mean.'),
    sd: number(0.15, 0.005, 0.45, 'share', 'Standard deviation.'),
  }),
  openings: group('How many people an employer can take on in a quarter; a hire uses one.', {
    least: whole(1, 0, 1_000_000, 'openings a quarter', 'Openings that an employer who is asked has or can make.'),
    perPosition: number(0.1, 0, 2, 'openings a quarter per position', 'Further openings (Poisson) at an ordinary vacancy rate.'),
  }),
  supportedSlots: group('How many supported employees an employer takes at one time.', {
    least: whole(1, 0, 1_000_000, 'people', 'Slots of a small employer.'),
    perPosition: number(0.03, 0, 1, 'people per position', 'Further slots by size.'),
  }),
});

export const clinic = group('Treatment, and clinicians as gate to work.', {
  referralPerWeek: number(0.02, 0, 1, 'rate a week', 'Rate at which a clinician refers a patient who wants work.'),
  gatekeeping: share(0.5, 'Share of patients that clinicians hold back when they believe that treatment comes first.', { neutral: 0 }),
  accuracy: share(0.1, 'How far the judgement "too ill" follows symptoms rather than chance.', { source: 'staff cannot predict who succeeds', grade: 'expert' }),
  treatmentFirst: share(0.6, 'Clinicians’ belief at week 0 that treatment comes first.'),
  softening: number(0.02, 0, 1, 'per seen success and clinician', 'How much one success seen softens that belief.', { neutral: 0 }),
  clinicianPatients: number(40, 1, 500, 'patients', 'Patients per clinician; successes are seen by the patient’s own clinician.'),
  coLocation: number(0.01, 0, 0.2, 'per week', 'Weekly softening by integrated teams at full integration.', { neutral: 0 }),
});

export const welfare = group('The welfare office, benefits and their rules.', {
  referralPerWeek: number(0.06, 0, 1, 'rate a week', 'Rate at which the welfare office refers a benefit recipient who wants work.'),
  selfReferralPerWeek: number(0.01, 0, 1, 'rate a week', 'Rate at which a person who wants work asks for help.'),
  sickPayWeeks: whole(52, 0, 520, 'weeks', 'Longest sick pay.', { source: 'Norwegian National Insurance Act', grade: 'expert' }),
  allowanceWeeks: whole(156, 0, 1040, 'weeks', 'Longest work assessment allowance.', { source: 'Norwegian National Insurance Act', grade: 'expert' }),
  sickPay: share(1, 'Sick pay as a share of the wage.', { source: 'Norwegian National Insurance Act', grade: 'expert' }),
  allowance: share(0.66, 'Work assessment allowance as a share of the wage.', { source: '66 % of prior income (jusinfo.no)', grade: 'cohort' }),
  disability: share(0.66, 'Disability benefit as a share of the wage.', { source: '66 %, from memory (moderate confidence)', grade: 'expert' }),
  assistance: share(0.3, 'Social assistance as a share of the wage.'),
  earningsTest: share(0.66, 'Benefit lost per unit of earnings above the threshold.'),
  earningsThreshold: share(0.1, 'Earnings, as a share of a full-time wage, that leave the benefit untouched.'),
  counselling: share(0.2, 'Share of the fear of losing benefits that benefit counselling in a programme takes away at full delivered hours.', { neutral: 0 }),
  partialFrom: share(1, 'Work capacity (1 - symptoms) from which disability benefit is awarded at half; 1: whole benefits only.', { neutral: 1 }),
  waitingWeeks: whole(0, 0, 520, 'weeks', 'Weeks after an award of disability benefit in which every earning is set against it in full.', { neutral: 0 }),
  minimumCapacity: share(0, 'Least work capacity (1 - symptoms) that any service asks of people without a job whom it takes in.', { neutral: 0 }),
  rightToReturn: share(0, 'Share of the worry about losing a benefit that a right to return to it takes away.', { neutral: 0 }),
  gradedSickLeave: share(0.3, 'Share of returns from sick leave that are graded: part of the hours first.', { neutral: 0 }),
  activeMunicipalities: share(0.5, 'Share of people who live in a municipality that seeks out those who may want work.'),
  passiveReferral: share(0.5, 'Referrals by the welfare office and by people themselves in the other municipalities, as a share of those in active ones.', { neutral: 1 }),
  disabilityPerWeek: number(0.004, 0, 0.1, 'rate a week', 'Rate of applying for and getting disability benefit at no belief in work and full symptoms.', { neutral: 0 }),
});

export const costs = group('Unit costs and pay.', {
  hourlyWage: number(220, 1, 100_000, 'currency an hour', 'Hourly wage of a new entry-level job.'),
  fullTimeHours: number(37.5, 20, 60, 'hours a week', 'Full-time week.', { source: 'Norwegian collective agreements', grade: 'expert' }),
  staffHour: number(520, 1, 100_000, 'currency an hour', 'Cost of one paid staff hour, overheads included.'),
  placeWeek: number(3000, 0, 1_000_000, 'currency a week', 'Cost of a week in a sheltered place, staff apart.'),
  hospitalDay: number(12_000, 0, 1_000_000, 'currency a day', 'Cost of a day in hospital.'),
  taxShare: share(0.25, 'Taxes as a share of wages.'),
  utility: group('Quality of life, for QALYs.', {
    well: share(0.85, 'Utility without symptoms, out of work.'),
    symptoms: share(0.35, 'Loss at full symptoms.'),
    working: number(0.03, 0, 0.3, 'utility', 'Gain in a week with work.', { neutral: 0 }),
  }),
});

export const switches = group('Readings that may be switched for comparison.', {
  employerMemory: yesNo(true, 'Employers remember hires: stigma, fear, trust and openings carry over from one meeting to the next.', { neutral: false }),
});
