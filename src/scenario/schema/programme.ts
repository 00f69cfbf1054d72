import { z } from 'zod';
import { group, limit, name, number, share, text, whole, word, yesNo } from './leaf.js';

export const stageActivities = ['waiting', 'course', 'jobSearch', 'shelteredPlace', 'placement', 'bonusWage', 'education', 'adaptedJob'] as const;
/** Activities at the workplace of an ordinary employer that are no ordinary jobs. */
export const workplaceActivities = ['placement', 'bonusWage', 'adaptedJob'] as const;
export const entryRules = ['none', 'wish', 'readiness', 'capacity'] as const;
export const roles = ['jobSpecialist', 'counsellor', 'supervisor', 'clinician'] as const;
export const labels = ['none', 'welfareOffice', 'psychiatric'] as const;

/** Hours wanted per client and week: more in the first weeks, fewer later. */
function hoursWanted(what: string) {
  return group(`Staff hours wanted per client and week ${what}.`, {
    first: number(0.5, 0, 40, 'hours a week', 'In the first weeks.'),
    firstWeeks: whole(13, 0, 1040, 'weeks', 'How many weeks count as first.'),
    later: number(0.25, 0, 40, 'hours a week', 'After the first weeks.'),
  });
}

export const stage = z.strictObject({
  id: name('Name of the stage within its programme.'),
  title: text('', 'Title shown to people.'),
  activity: word(stageActivities, 'course', 'Main activity of a person in this stage. placement (unpaid), bonusWage (on disability benefit) and adaptedJob (ordinary pay, not open to anyone) take place with an ordinary employer, who has to be found first.'),
  entry: group('Who may enter the stage.', {
    rule: word(entryRules, 'none', 'none; wish: wants ordinary work; readiness: judged ready by skill and symptoms; capacity: at least the minimum work capacity.', { neutral: 'none' }),
    capacity: share(0.5, 'Minimum work capacity (1 - symptoms) under the rule `capacity`.'),
  }),
  duration: group('How long the stage lasts.', {
    mean: limit(26, 1, 1040, 'weeks', 'Mean of the geometric duration after the minimum; null: nobody leaves because of time.'),
    least: whole(0, 0, 1040, 'weeks', 'Minimum.'),
    most: limit(null, 1, 1040, 'weeks', 'Maximum; null: none.'),
  }),
  places: limit(null, 1, 1_000_000, 'places', 'Places in this stage per service; null: as many as staff can take.'),
  workplace: group('The place with an ordinary employer, for the activities placement, bonusWage and adaptedJob.', {
    hours: number(20, 1, 60, 'hours a week', 'Hours a week at the workplace.'),
    pay: share(0, 'Pay per hour as a share of the ordinary hourly wage: 0 for a placement, a few tenths as bonus, 1 in an adapted job. What one earns already is set against what a job would bring.', { neutral: 0 }),
    plannedAbsence: share(0, 'Share of weeks in which the person may stay away, planned for and with a substitute; such weeks do not put the place at risk.', { neutral: 0 }),
    convertible: share(1, 'How readily the place may turn into an ordinary job, against that of an ordinary placement; 0 where it is not meant to.', { neutral: 0 }),
  }),
  hours: hoursWanted('in this stage, client and employers together'),
  onEmployers: share(0, 'Share of the delivered hours that goes to employers on the client’s behalf.', { neutral: 0 }),
  mapping: share(0.1, 'Share of the client hours that is spent on getting to know preferences.', { neutral: 0 }),
  ownSearch: share(0.1, 'Own applications in this stage as a share of those of a person who searches freely.', { neutral: 0 }),
  effects: group('What the stage does to a person per week: skill, belief and network as far as the wanted hours are delivered, symptoms and habituation by being there.', {
    skillCeiling: share(0, 'Work skill toward which the stage pulls; people above it lose nothing.', { neutral: 0 }),
    demand: limit(null, 0, 1, 'share', 'Level of the tasks, as the work capacity that they ask for; well below a person’s own they teach neither skill nor belief. null: they follow the person’s capacity.'),
    skillPull: share(0.01, 'Share of the distance to the ceiling gained per week.'),
    belief: number(0, -0.05, 0.05, 'per week', 'Change of belief in getting and keeping work.', { neutral: 0 }),
    symptoms: number(0, -0.3, 0.3, 'share', 'Shift of the level to which symptoms return.', { neutral: 0 }),
    network: number(0, -0.05, 0.05, 'per week', 'Change of the social network.', { neutral: 0 }),
    habituation: number(0, 0, 0.05, 'per week', 'Loss of belief and wish for each week beyond the first year in the stage.', { neutral: 0 }),
  }),
  requirements: share(0, 'How much the stage asks of people and presses them to act: it helps those who trust their contact person and costs the others belief and patience.', { neutral: 0 }),
  keepsContact: yesNo(true, 'The contact person of the stage before stays; otherwise alliance starts again.', { neutral: true }),
  onReady: z.string().max(60).nullable().default(null).meta({ description: 'Stage to go to when judged ready (checked every 4 weeks), `leave`, or null: readiness is not judged.', source: 'design', grade: 'assumed', neutral: null }),
  onTime: z.string().max(60).default('leave').meta({ description: 'Stage to go to when the time is up, or `leave`.', source: 'design', grade: 'assumed' }),
});

export const staff = group('Staff of the service.', {
  count: number(0, 0, 1_000_000, 'full-time posts', 'Number of posts; parts of posts are allowed.'),
  role: word(roles, 'counsellor', 'What the staff are. Results come from hours; the fidelity scale is about job specialists.'),
  caseload: limit(null, 1, 10_000, 'clients per post', 'Ceiling: no intake while a specialist’s clients are at or above it; null: none.'),
  norm: limit(null, 1, 10_000, 'clients per post', 'Norm: nobody is refused; above it hours thin out and measures are bought instead of following up.'),
  contractHours: number(37.5, 1, 60, 'hours a week', 'Contract hours of a full post.', { source: 'Norwegian collective agreements', grade: 'expert' }),
  overhead: share(0.35, 'Share of hours for administration, travel and meetings.'),
  coordination: share(0.12, 'Further share of hours lost to double documentation and other agencies’ work when the service is not integrated with treatment at all.', { neutral: 0 }),
  presence: share(0.88, 'Share of weeks in which a staff member is present (holidays, illness).'),
  leavingPerYear: number(0.2, 0, 5, 'rate a year', 'Rate at which staff leave.', { neutral: 0 }),
  vacancyWeeks: number(10, 1, 260, 'weeks', 'Mean time a post stands empty.'),
  rampWeeks: number(26, 0, 260, 'weeks', 'Weeks until a new staff member works at full speed.', { neutral: 0 }),
  rampStart: share(0.5, 'Speed of a new staff member in the first week.', { neutral: 1 }),
  newAtStart: yesNo(false, 'Staff are new at week 0 (a new service) rather than experienced.', { neutral: false }),
});

/** What a programme sets for services that offer it, and what a service may change. */
const serviceShape = {
  staff,
  places: limit(null, 1, 1_000_000, 'places', 'Places of the whole service; null: as many as its staff can take.'),
  payer: word(['welfare', 'health', 'municipality'], 'welfare', 'Who pays for the staff: the welfare administration, the health service or the municipality.'),
  seat: word(['clinic', 'welfareOffice', 'agency'], 'agency', 'Where the staff sit.'),
  label: word(labels, 'none', 'The label that employers see; it sets initial trust.', { neutral: 'none' }),
  region: word(['all', 'urban', 'rural'], 'all', 'Region that the service takes people from.'),
  known: share(1, 'Share of people who know of the service, or whose helpers do.', { neutral: 1 }),
  openShare: share(1, 'Share of people to whom the service is open, by lot; it takes nobody else, whoever sends them.', { neutral: 1 }),
  community: share(0.3, 'Share of staff time spent outside the office, where people live and work; an item of the fidelity scale.'),
  buying: group('Measures that counsellors buy from other services when they are above their norm, instead of following up themselves.', {
    perWeek: number(0.05, 0, 1, 'rate a week', 'Rate at which a client is sent to a bought measure while the load is twice the norm; in proportion to the load beyond the norm.', { neutral: 0 }),
    from: z.array(z.string().max(60)).max(20).default([]).meta({ description: 'Services from which they buy; the client comes back when the measure ends.', source: 'design', grade: 'assumed' }),
  }),
  offeredTo: word(['referred', 'cohort', 'nobody'], 'referred', 'referred: whom clinicians, the welfare office or people themselves send; cohort: in addition every member of the cohort at the own week 0; nobody: no one.'),
  integration: group('Integration with the treatment team.', {
    start: share(0, 'Integration at week 0.'),
    ceiling: share(0, 'Integration that the service reaches in time.', { neutral: 0 }),
    weeks: number(39, 1, 520, 'weeks', 'Time to cover two thirds of the way; half of it when seated in the clinic.', { source: '6 to 12 months', grade: 'expert' }),
  }),
  background: group('Other clients of the same staff, who are not part of the population.', {
    clients: share(0, 'Share of ceiling or norm that they fill at week 0.', { neutral: 0 }),
    weeks: number(52, 1, 1040, 'weeks', 'Mean time until such a client leaves; the place is then free.'),
    hours: number(0.5, 0, 40, 'hours a week', 'Hours each of them gets.'),
  }),
  fundingWeeks: limit(null, 1, 1040, 'weeks', 'Weeks of funding; the service closes after them. null: lasting.'),
};

export const programme = z.strictObject({
  id: name('Name of the programme.'),
  title: text('', 'Title shown to people.'),
  basedOn: z.string().nullable().default(null).meta({ description: 'Programme of the catalogue from which the rest is taken.', source: 'design', grade: 'assumed' }),
  source: text('', 'Where the description comes from.'),
  service: group('What services that offer the programme start from.', serviceShape),
  stages: z.array(stage).min(1).max(20).meta({ description: 'Stages in the order in which people pass them.' }),
  followAlong: group('Support after a competitive hire.', {
    hours: hoursWanted('after hire'),
    weeks: limit(0, 0, 1040, 'weeks', 'Length of follow-along; 0: discharge at hire; null: unlimited.', { neutral: 0 }),
    targetPressure: number(0, 0, 5, 'rate a week', 'Rate at which staff discharge a person after the hire because placements are what is counted.', { neutral: 0 }),
    lostJob: z.string().max(60).default('first').meta({ description: 'Stage to which a supported person returns after losing the job: `first`, a stage, or `leave`.', source: 'design', grade: 'assumed' }),
  }),
  entitlementWeeks: limit(null, 1, 1040, 'weeks', 'Weeks to which a person is entitled from entry on, follow-along included: a long preparation uses them up. null: no limit.'),
  overlapWeeks: whole(0, 0, 520, 'weeks', 'Weeks for which the programme goes on beside the next one that a client enters, contact person included.', { neutral: 0 }),
  retention: yesNo(false, 'Takes people who are on sick leave from a job too, and supports them in it as after a hire.', { neutral: false }),
  addOn: yesNo(false, 'Stands beside any programme instead of in its place: its first stage says how long, with which hours and effects. Whoever of the region wants work or is in a programme may have it, by lot, as far as staff and places reach.'),
  bridging: share(0, 'Share of trust that passes to the next contact person, because this programme holds the threads across changes.', { neutral: 0 }),
  reentryWeeks: limit(26, 0, 1040, 'weeks', 'Weeks after leaving until a person may come back; null: never.'),
});

export const service = z.strictObject({ id: name('Name of the service.'), programme: name('Programme that the service offers.'), ...serviceShape });
