/** Trials in several countries of Europe. */
import { fitted, jobSeekers } from '../common.js';
import { severityOf, seekersInTreatment } from '../margins.js';
import { assumed, derived, memory, paper, seekers, severityRule, twentyAPost, verified } from '../sources.js';
import { control, ipsTeam } from '../staffing.js';
import type { PublishedTrial } from '../trial.js';

const pages = 'scribd 372935300; clinicaltrials.gov NCT00461318';

export const burns2007Eqolise: PublishedTrial = {
  id: 'burns2007-eqolise',
  title: 'European six-site trial, psychotic illness (EQOLISE)',
  citation: 'Burns T, Catty J, Becker T, et al. The effectiveness of supported employment for people with severe mental illness: a randomised controlled trial. Lancet 2007;370:1146-1152',
  doi: '10.1016/S0140-6736(07)61516-5',
  year: 2007,
  design: 'randomised',
  setting: { country: 'germany', year: 2004, place: 'London, Ulm and Günzburg, Rimini, Zurich, Groningen, Sofia' },
  scenario: {
    population: {
      ...seekersInTreatment, rural: 0.1, severity: severityOf.severe,
      diagnosis: { psychosis: 0.8, bipolar: 0.2, depression: 0, anxiety: 0, personality: 0, none: 0 }, age: { mean: 38, sd: 10, least: 18, most: 62 },
    },
    labourMarket: { urban: { unemployment: { mean: 0.07 }, vacancyRate: 0.012 }, rural: { unemployment: { mean: 0.07 }, vacancyRate: 0.012 } },
    programmes: [{
      id: 'vocational-rehabilitation', basedOn: 'amb-training', title: 'Train-and-place rehabilitation',
      stages: [{ id: 'qualification', duration: { mean: 26, least: 13, most: 52 } }, { id: 'outward', duration: { mean: 26, least: 8, most: 52 } }],
    }],
  },
  eligible: jobSeekers,
  arms: [
    { id: 'ips', title: 'IPS beside community mental health teams', services: [ipsTeam(156)], randomised: 156, analysed: 156, events: 85, reported: 0.55 },
    { id: 'control', title: 'The best vocational service of each place, most of them train first', services: [control('vocational-rehabilitation', 156, { caseload: 8 })], randomised: 156, analysed: 156, events: 43, reported: 0.28 },
  ],
  followUpWeeks: 78,
  outcome: { definition: 'At least one day in competitive employment within 18 months', measure: 'everCompetitive' },
  also: { ips: { dropout: 0.13, readmitted: 0.2 }, control: { dropout: 0.45, readmitted: 0.31 } },
  denominator: 'randomised',
  ...fitted,
  sources: {
    ...paper(verified(pages)),
    ...seekers(memory('no job for a year'), memory('who wanted one'), memory('in community treatment')),
    'setting.country': assumed('six countries; Germany lies in the middle of them in wages, benefits and protection, and labour market and control are set apart'),
    'setting.year': memory('intake 2003 to 2005'),
    'scenario.population.rural': assumed('cities but for Günzburg'),
    'scenario.population.severity': severityRule('severe mental illness'),
    'scenario.population.diagnosis': memory('schizophrenia, schizoaffective or bipolar disorder; four in five without the last'),
    'scenario.population.age': memory('mean 37.8'),
    'scenario.labourMarket': memory('about 7 % unemployed in the six places, vacancies half of Norway’s'),
    'scenario.programmes': assumed('the services assessed and trained first and were not bound to Norwegian lengths; as in the scenario six-site-european-trial'),
    also: verified(`${pages}: 20 and 70 dropped out of the service, 28 and 42 were admitted again`),
    arms: verified(pages),
    'arms.ips.services': twentyAPost,
    'arms.control.services': assumed('eight clients a post, the ceiling of the programme that it is based on'),
    'arms.ips.randomised': verified(pages),
    'arms.ips.analysed': derived('all who were randomised: 85 of 156 is 54.5 %'),
    'arms.control.analysed': derived('all who were randomised: 43 of 156 is 27.6 %'),
  },
  note: 'Local unemployment went with much of the difference between places.',
};
