/** Patterns of preparation first, and of what becomes of people years later. */
import { memory, verified } from '../sources.js';
import { ofShare } from './errors.js';
import type { Pattern } from './pattern.js';

export const shelteredTimeLimited: Pattern = {
  id: 'sheltered-time-limited', number: '17', use: 'heldOut',
  title: 'Ordinary work in the year after a labour-market firm',
  setting: { country: 'norway', place: 'Labour-market firms' },
  citation: 'Aakvik A, Dahl SÅ. Transitions to employment from labour market enterprises in Norway. Int J Soc Welf 2006',
  definition: 'Of those who left a firm that prepares for at most two years, 28 % (1995) to 39 % (1999) were in ordinary work in the year after. Disabilities of all kinds and few unemployed, so a ceiling for mental illness.',
  virtual: 'A cohort of 300 people with mild to moderate illness who are offered `amb-training` in Norway; of those who left within two and a half years, whoever held a competitive job in any of the 52 weeks after.',
  statistics: [{ id: 'inWork', title: 'In ordinary work in the year after', unit: 'share', observed: { atMost: 0.39 }, people: 300, ...ofShare(0.36, 300), scored: true, source: verified('9pdf zpnv66gr; the number of people was not read, 300 taken') }],
  notExpressible: null,
};

export const shelteredUnlimited: Pattern = {
  id: 'sheltered-unlimited', number: '18', use: 'heldOut',
  title: 'Hardly anybody leaves a lasting sheltered place for an ordinary job',
  setting: { country: 'norway', place: 'Firms with permanently adapted work' },
  citation: 'Schafft 2008, as in the description of the programme `vta`',
  definition: 'Ordinary jobs that people in the firm start, fewer than 3 in 100 place-years; a few per cent at most, and not counted anywhere.',
  virtual: 'A firm of 30 places (`vta`), offered to a cohort of 60 people in Norway, for three years.',
  statistics: [{
    id: 'jobs', title: 'Ordinary jobs in 100 place-years', unit: 'per100', observed: { atMost: 3 }, people: 30, standardError: Math.sqrt(3 / 0.9), formula: 'Poisson, 3 in 100 place-years over 90 place-years: square root of 3 / .9',
    scored: true, source: memory('low confidence: a bound from what providers say'),
  }],
  notExpressible: null,
};

export const fiveYearsOn: Pattern = {
  id: 'five-years-on', number: '19', use: 'heldOut',
  title: 'Five years after the start of a measure',
  setting: { country: 'norway', place: 'The whole country' },
  citation: 'Norwegian Labour and Welfare Administration. Arbeid og velferd 2023;2',
  definition: '10,000 people with reduced work capacity who started a measure in 2014: after five years one in four in work and out of the system, nearly four in ten on disability benefit. All illnesses.',
  virtual: '10,000 people with mild to moderate mental illness in Norway without a disability benefit, a quarter each (assumed) in `arbeidspraksis`, `arbeid-med-bistand`, `amb-training` and `aps` with staff for everybody, and usual follow-up of the welfare office after; state at week 261. In work: a competitive job and no disability benefit.',
  statistics: [
    { id: 'inWork', title: 'In work', unit: 'share', observed: { from: 0.24, to: 0.26 }, people: 10_000, ...ofShare(0.25, 10_000), scored: true, source: verified('arbeidogvelferd.nav.no 2023/2; rounded') },
    { id: 'disability', title: 'On disability benefit', unit: 'share', observed: { from: 0.37, to: 0.4 }, people: 10_000, ...ofShare(0.385, 10_000), scored: true, source: verified('arbeidogvelferd.nav.no 2023/2; nearly four in ten') },
  ],
  notExpressible: null,
};

