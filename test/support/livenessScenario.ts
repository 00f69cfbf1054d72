/** A busy region: little that the schema knows does not happen in it within the weeks of one replication. */
import type { Part } from './scenarios.js';

/** An employment team of its own: all that a programme may set for its services, a list of offers, help after a hire, coming back. */
const team = {
  id: 'team', reentryWeeks: 6, entitlementWeeks: 70,
  service: {
    staff: { count: 3, role: 'jobSpecialist', caseload: 11, norm: 9, contractHours: 37, overhead: 0.3, coordination: 0.2, presence: 0.85, leavingPerYear: 0.8, vacancyWeeks: 6, rampWeeks: 20, rampStart: 0.4, newAtStart: true },
    places: 30, seat: 'clinic', label: 'psychiatric', region: 'urban', known: 0.8, openShare: 0.9, community: 0.6,
    buying: { perWeek: 0.05, from: ['chain'] }, offeredTo: 'cohort',
    integration: { start: 0.3, ceiling: 0.9, weeks: 20 }, background: { clients: 0.4, weeks: 15, hours: 0.6 }, fundingWeeks: 70,
  },
  stages: [
    { id: 'talk', activity: 'course', entry: { rule: 'wish' }, duration: { mean: 3, least: 1, most: 6 }, places: 20, hours: { first: 1.5, firstWeeks: 3, later: 0.8 }, mapping: 0.3, ownSearch: 0.2, onTime: 'search' },
    { id: 'search', activity: 'jobSearch', duration: { mean: null }, hours: { first: 2, firstWeeks: 8, later: 1 }, onEmployers: 0.4, mapping: 0.2, ownSearch: 1 },
  ],
  followAlong: { hours: { first: 1, firstWeeks: 10, later: 0.5 }, weeks: 26, targetPressure: 0.01, lostJob: 'search' },
};

/** A chain of measures: a wait, a workshop where one may settle, places with employers, and school. */
const chain = {
  id: 'chain', reentryWeeks: 6, service: { label: 'welfareOffice' },
  stages: [
    { id: 'wait', activity: 'waiting', duration: { mean: 4 }, hours: { first: 0.2, firstWeeks: 2, later: 0.1 }, onTime: 'workshop' },
    {
      id: 'workshop', activity: 'shelteredPlace', entry: { rule: 'capacity', capacity: 0.3 }, duration: { mean: 60, least: 4 }, places: 25, hours: { first: 0.8, firstWeeks: 8, later: 0.5 },
      effects: { skillCeiling: 0.8, demand: 0.45, skillPull: 0.02, belief: 0.002, symptoms: -0.02, network: 0.002, habituation: 0.003 }, requirements: 0.3, keepsContact: false, onReady: 'placement', onTime: 'placement',
    },
    {
      id: 'placement', activity: 'placement', duration: { mean: 20, most: 30 }, places: 12, workplace: { hours: 22, plannedAbsence: 0.1 }, hours: { first: 1.2, firstWeeks: 8, later: 0.7 },
      onEmployers: 0.4, ownSearch: 0.3, effects: { skillCeiling: 0.8, skillPull: 0.02, belief: 0.002 }, onReady: 'adapted', onTime: 'school',
    },
    { id: 'adapted', activity: 'adaptedJob', duration: { mean: 30 }, workplace: { hours: 20, pay: 1, convertible: 0.5 }, hours: { first: 1.2, firstWeeks: 8, later: 0.7 }, onEmployers: 0.4, onTime: 'leave' },
    { id: 'school', activity: 'education', duration: { mean: 10, most: 12 }, hours: { first: 0.5, firstWeeks: 4, later: 0.3 }, keepsContact: false, onTime: 'leave' },
  ],
  followAlong: { hours: { first: 0.5, firstWeeks: 6, later: 0.2 }, weeks: 13, lostJob: 'first' },
};

/** Bonus-wage work, for those judged ready. */
const bonus = {
  id: 'bonus', reentryWeeks: 0,
  stages: [{ id: 'place', activity: 'bonusWage', entry: { rule: 'readiness' }, duration: { mean: null }, workplace: { hours: 18, pay: 0.3, convertible: 0.3 }, hours: { first: 1.5, firstWeeks: 8, later: 1 }, onEmployers: 0.5, mapping: 0.1, ownSearch: 0.2 }],
};

/** The office's own steps, which go on for a while beside the next programme. */
const steps = { id: 'steps', basedOn: 'usual-care-staircase', overlapWeeks: 10, bridging: 0.2, stages: [{ id: 'assessment', onReady: 'leave' }, { id: 'search', onReady: 'leave' }] };

/** Help to keep a job that one is on sick leave from. */
const keeping = { id: 'keeping', retention: true, stages: [{ id: 'talk', duration: { mean: 8 }, hours: { first: 1, firstWeeks: 8, later: 0.5 } }], followAlong: { hours: { first: 0.8, firstWeeks: 8, later: 0.4 }, weeks: 20, lostJob: 'leave' } };

/** Somebody who holds the threads beside any programme. */
const threads = { id: 'threads', addOn: true, bridging: 0.4, stages: [{ id: 'contact', duration: { mean: 20, least: 3, most: 40 }, hours: { first: 0.5, firstWeeks: 4, later: 0.4 }, mapping: 0.2, effects: { skillCeiling: 0.7, skillPull: 0.01, belief: 0.002, symptoms: -0.02, network: 0.002 } }] };

export const busyRegion: Part = {
  weeks: 78, seed: 5, replications: 2,
  population: {
    size: 200, arrivalsPerWeek: 0.6, shareOfAdults: 0.1, diagnosis: { psychosis: 0.35, bipolar: 0.2, depression: 0.15, anxiety: 0.1, personality: 0.1, none: 0.1 },
    rural: 0.4, minority: 0.3, substanceUse: 0.35, age: { mean: 45, sd: 14, most: 66 }, wantsWork: 0.7, employed: 0.35, sickListed: 0.5,
  },
  labourMarket: { urban: { unemployment: { noise: 0.002 } }, rural: { unemployment: { noise: 0.002 } }, competition: { on: true } },
  employers: { kinOnly: 0.4 },
  clinic: { referralPerWeek: 0.06 },
  welfare: { referralPerWeek: 0.12, sickPayWeeks: 20, partialFrom: 0.5, waitingWeeks: 12, rightToReturn: 0.1, minimumCapacity: 0.1, disabilityPerWeek: 0.02 },
  cohort: { eligible: ['inTreatment'] },
  services: [
    { id: 'team', programme: 'team' },
    { id: 'office', programme: 'steps', staff: { count: 2, norm: 4, leavingPerYear: 0.5 }, buying: { perWeek: 0.3, from: ['chain', 'bonus'] }, integration: { start: 0.1, ceiling: 0.3 } },
    { id: 'chain', programme: 'chain', staff: { count: 3, caseload: 15 } },
    { id: 'bonus', programme: 'bonus', staff: { count: 1, caseload: 12 } },
    { id: 'keeping', programme: 'keeping', staff: { count: 1, caseload: 15 } },
    { id: 'threads', programme: 'threads', staff: { count: 1, caseload: 20 } },
    { id: 'ips', programme: 'ips', staff: { count: 1 }, region: 'rural', fundingWeeks: 50 },
  ],
  programmes: [team, chain, bonus, steps, keeping, threads],
  instruments: [
    { id: 'wage-subsidy', share: 0.4, weeks: 8, later: 0.3, laterWeeks: 6 }, { id: 'sickness-cost-insurance', share: 0.5 }, { id: 'contact-campaign' }, { id: 'mentor', share: 0.5 },
    { id: 'supervisor-training' }, { id: 'line-manager-support' }, { id: 'employer-network' }, { id: 'benefit-counselling' },
  ],
  events: [{ week: 40, change: { services: [{ id: 'ips', staff: { caseload: 10 } }] } }],
  parameters: {
    relapse: { rate: 0.01 }, mortality: { rate: 0.01 }, education: { entryPerYear: 0.5, ageScale: 20, weeks: 30 }, alliance: { kept: 0.1 },
    job: { ending: 0.06, quitShare: 0.5, strain: 0.1, strainDismissal: 2, support: -1, temporary: 0.2, layoff: 0.005 }, offer: { intercept: -0.4 }, placement: { conversion: 0.1 },
  },
  report: { measures: ['everCompetitive'], by: ['severity', 'diagnosis', 'sex', 'age', 'education', 'region', 'minority'] },
};
