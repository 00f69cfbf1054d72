import type { Breach, Rule } from './rule.js';

/** Follow-up ends within the run, and arrivals can be followed at all. */
export const followUpFits: Rule = ({ weeks, cohort, population }) => {
  const path = ['cohort', 'follow'];
  const reads = [['weeks'], ['cohort'], ['population', 'arrivalsPerWeek']];
  const breaches: Breach[] = [];
  if (cohort.follow !== null && cohort.follow > weeks) breaches.push({ path, expected: `is longer than the run of ${weeks} weeks`, reads });
  if (cohort.at === 'start') return breaches;
  if (cohort.follow === null || cohort.follow === weeks) {
    breaches.push({ path, found: cohort.follow === null ? 'null' : String(cohort.follow), expected: `leaves no week in which a person could arrive and be followed; expected a whole number below ${weeks}`, reads });
  }
  if (population.arrivalsPerWeek <= 0) breaches.push({ path: ['cohort', 'at'], found: '"arrival"', expected: 'counts people who arrive, but nobody does', hint: 'Set `population: { arrivalsPerWeek: … }` above 0.', reads });
  return breaches;
};

/** Events happen during the run. */
export const eventsHappen: Rule = ({ weeks, events }) => events.flatMap(({ week }, index): Breach[] =>
  (week <= weeks ? [] : [{ path: ['events', index, 'week'], expected: `lies after the run; expected a week from 1 to ${weeks}`, reads: [['weeks']] }]));

/** The least number of replications is not above the most. */
export const replicationsFit: Rule = ({ replications }) =>
  (typeof replications === 'number' || replications.least <= replications.most ? [] : [{ path: ['replications', 'least'], expected: `is above \`most\`, ${replications.most}`, reads: [['replications']] }]);
