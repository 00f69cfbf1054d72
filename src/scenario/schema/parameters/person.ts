/** What people believe, trust, can and learn; how staff hours reach them. */
import { group, number, share, yesNo } from '../leaf.js';
import { calibrated } from '../calibrated.js';

export const belief = group('Belief in getting and keeping work, wish, self-stigma, network.', {
  start: share(0.55, 'Mean belief at no severity.'),
  severity: share(0.25, 'How much lower belief is at full severity.', { neutral: 0 }),
  sd: number(0.12, 0, 0.25, 'share', 'Standard deviation at start.', { neutral: 0 }),
  hire: number(0.35, 0, 0.6, 'share', 'Share of the distance to full belief gained at a hire.', { neutral: 0 }),
  push: number(0.01, 0, 0.05, 'per week', 'Change of belief in a stage that asks for much: a gain at full trust, a loss of the same size without trust.', { neutral: 0 }),
  keptMonth: number(0.03, 0, 0.2, 'share', 'The same for each month in a job.', { neutral: 0 }),
  loss: number(0.2, 0, 0.5, 'share', 'Share of belief lost at a job loss; half of it when followed up.', { neutral: 0 }),
  rejection: calibrated('belief.rejection', 0, 0.05, 'share', 'Share of belief lost per rejection.', { neutral: 0 }),
  supportedTry: number(0.01, 0, 0.1, 'share', 'Share of the distance to full belief gained by an application with support.', { neutral: 0 }),
  wish: number(0.003, 0, 0.1, 'per week', 'Speed at which the wish for work follows belief.', { neutral: 0 }),
  selfStigma: number(0.35, 0, 1, 'share', 'Mean self-stigma at start, at average severity.'),
  stigmaRejection: number(0.02, 0, 0.2, 'share', 'Share of the distance to full self-stigma per rejection that stigma caused.', { neutral: 0 }),
  selfStigmaSeverity: number(0.2, 0, 1, 'share', 'How much higher self-stigma starts at full severity than at none.', { neutral: 0 }),
  selfStigmaSd: number(0.12, 0, 0.3, 'share', 'Standard deviation of self-stigma at start.', { neutral: 0 }),
  network: group('Where the social network starts and what it tends to.', {
    start: share(0.6, 'At start, without severity and work history.'),
    severity: share(0.3, 'How much smaller at full severity, at start.', { neutral: 0 }),
    history: share(0.2, 'How much larger at full work history, at start.', { neutral: 0 }),
    sd: number(0.1, 0, 0.3, 'share', 'Standard deviation at start.', { neutral: 0 }),
    working: share(0.8, 'What it tends to in work.'),
    idle: share(0.6, 'What it tends to out of work without symptoms.'),
    symptoms: share(0.4, 'How much lower that is at full symptoms.', { neutral: 0 }),
  }),
  networkPull: number(0.01, 0, 0.1, 'per week', 'Speed at which the network follows work, groups and illness.', { neutral: 0 }),
});

export const alliance = group('Trust between a person and the contact person.', {
  gain: number(0.12, 0, 0.5, 'per delivered hour', 'Share of the distance to the ceiling gained per delivered hour.', { neutral: 0 }),
  fade: number(0.02, 0, 0.2, 'per week', 'Share lost per week without contact.', { neutral: 0 }),
  ceiling: share(0.75, 'Ceiling without integration.'),
  integrated: share(0.2, 'How much higher the ceiling is at full integration, because the treatment team speaks for work too.', { neutral: 0 }),
  kept: share(0, 'Share of alliance that survives a change of contact person.'),
  handover: number(0.1, 0, 1, 'per week', 'Share of the gap to the trust in the former contact person that passes to the new one while two programmes overlap.', { neutral: 0 }),
  dropout: calibrated('alliance.dropout', 0, 0.03, 'rate a week', 'Rate of dropping out at no alliance.', { neutral: 0 }),
  discouragement: calibrated('alliance.discouragement', 0, 3, 'log-rate', 'Effect of low belief (below .5) on the log rate of dropping out.', { neutral: 0 }),
  mismatch: calibrated('alliance.mismatch', 0, 3, 'log-rate', 'Effect of being in a stage that does not look for the ordinary work one wishes for, on the log rate of dropping out: at a full wish, where nobody searches.', { source: 'service dropout in the six-site trial, 45 % of train-place clients v 13 % with IPS (Burns 2007), between which trust alone does not tell enough', grade: 'trial', neutral: 0 }),
  push: number(0.7, 0, 3, 'log-rate', 'Effect of full requirements without trust on the log rate of dropping out; none from half trust on.', { neutral: 0 }),
  outreach: share(0.6, 'Share of dropouts that an integrated team brings back before they are gone, at full integration.', { neutral: 0 }),
  giveUp: number(0.01, 0, 0.2, 'rate a week', 'Rate of giving up while waiting, at a wish of .5.', { neutral: 0 }),
  takeUp: number(2.5, -3, 6, 'log-odds', 'Log-odds of taking an offered place at belief .5.'),
});

export const support = group('How staff hours are rationed.', {
  crisis: number(1, 0, 10, 'hours a week', 'Extra hours wanted in a crisis (relapse this month, back from hospital).', { neutral: 0 }),
  jobRisk: number(0.75, 0, 10, 'hours a week', 'Extra hours wanted for a job at risk.', { neutral: 0 }),
  riskSymptoms: share(0.6, 'Symptoms above which a job counts as at risk.'),
});

export const readiness = group('The judgement "ready for work".', {
  skill: share(0.5, 'Skill at which a person is judged ready half of the time.'),
  symptoms: share(0.45, 'Symptoms at which a person is judged ready half of the time.'),
  noise: number(0.15, 0.01, 1, 'share', 'Standard deviation of the judgement.'),
});

export const skill = group('Work skill.', {
  start: share(0.35, 'Mean skill at no work history.'),
  history: share(0.3, 'How much higher at full work history.', { neutral: 0 }),
  sd: number(0.1, 0, 0.3, 'share', 'Standard deviation at start.', { neutral: 0 }),
  onTheJob: number(0.015, 0, 0.1, 'per week', 'Share of the distance to full skill gained per week in a fitting job.', { neutral: 0 }),
  slack: share(0.3, 'How far tasks may lie below a person’s capacity before they teach nothing.', { neutral: 1 }),
  rust: number(0.001, 0, 0.02, 'per week', 'Share lost per week out of work and training.', { neutral: 0 }),
});

export const education = group('Ordinary education.', {
  entryPerYear: number(0.05, 0, 1, 'rate a year', 'Rate of starting education at age 20, without work.', { neutral: 0 }),
  ageScale: number(8, 1, 50, 'years', 'Age scale at which that rate falls.'),
  weeks: number(80, 1, 520, 'weeks', 'Mean time to completion.'),
  leaving: number(0.008, 0, 0.2, 'rate a week', 'Rate of leaving early at symptoms .5.', { neutral: 0 }),
});

export const heterogeneity = group('Why many never work: two readings that may be switched.', {
  frailty: yesNo(true, 'Some are hard to place whatever is done.', { neutral: false }),
  discouragement: yesNo(true, 'Rejections and losses discourage people, who then drop out.', { neutral: false }),
});
