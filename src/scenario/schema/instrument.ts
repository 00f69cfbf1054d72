import { z } from 'zod';
import { limit, name, share, text, whole, word } from './leaf.js';

/** What an instrument does in the engine; `rule` does nothing there, because what it changes is a leaf of the scenario. */
export const forces = ['rule', 'wageSubsidy', 'sicknessCostInsurance', 'campaign', 'mentor', 'supervisorTraining', 'managerSupport', 'employerNetwork', 'benefitCounselling'] as const;

export const instrument = z.strictObject({
  id: name('Instrument of the catalogue, or a name of your own.'),
  title: text('', 'Title shown to people.'),
  source: text('', 'Where the description comes from.'),
  force: word(forces, 'rule', 'What it does: a subsidy or insurance lowers the fear of cost and a subsidy the threshold of an offer; a campaign lowers stigma; mentors help at work; training and support of managers raise competence and leave them less alone; a network passes trust on; counselling takes away worry about benefits. rule: it sets other leaves.'),
  share: share(1, 'Whom it reaches: subsidy, insurance and mentors: share of presented candidates; campaign, training, support and network: share of employers; counselling: share of people.', { neutral: 0 }),
  level: share(0.6, 'How strongly: subsidy: share of the wage paid; insurance: share of fear of cost relieved; campaign: share of stigma removed; mentor: natural support from the first day; training: share of the distance to full competence; managers: share of strain relieved; network: share of the distance to full trust; counselling: share of worry taken away.', { neutral: 0 }),
  weeks: limit(52, 1, 1040, 'weeks', 'subsidy: weeks at this level, null for as long as the job lasts; campaign: half-life of its effect, null for lasting.'),
  later: share(0, 'subsidy: share of the wage paid afterwards.', { neutral: 0 }),
  laterWeeks: whole(0, 0, 1040, 'weeks', 'subsidy: weeks at the later level.', { neutral: 0 }),
});
