/** The way to a job or a place: choice of help, search, telling, invitation, offer, acceptance. */
import { group, number, share } from '../leaf.js';
import { calibrated } from '../calibrated.js';

export const choice = group('What people look at when they choose among services.', {
  ordinary: number(0.5, 0, 3, 'log-odds', 'Taste for search and work in ordinary firms over places in sheltered ones, at a full wish.', { neutral: 0 }),
  label: number(0.5, 0, 3, 'log-odds', 'Avoidance of a psychiatric label, at full self-stigma; half of it for a welfare-office label.', { neutral: 0 }),
  patience: number(26, 1, 520, 'weeks', 'Expected wait at which 63 % of those who would want a place do not apply, because the list looks hopeless.'),
});

export const search = group('Search for jobs.', {
  own: calibrated('search.own', 0, 3, 'applications a week', 'Own applications at full belief, no symptoms and no fear.', { neutral: 0 }),
  contacts: calibrated('search.contacts', 0, 2, 'contacts per hour', 'Employer contacts per staff hour spent on employers.', { neutral: 0 }),
  mapping: number(0.5, 0, 2, 'per hour', 'Share of what is unknown of a person’s preferences learned per hour of mapping.', { neutral: 0 }),
  barriers: number(1, 0, 52, 'weeks', 'Weeks that practical barriers cost at the start of a search without help.', { neutral: 0 }),
  barrierHelp: number(3, 0, 20, 'weeks per hour', 'Weeks of barriers that an hour of help clears.', { neutral: 0 }),
  worry: group('Worry about losing a benefit, the one half of fear (self-stigma is the other).', {
    allowance: share(0.5, 'On work assessment allowance.', { neutral: 0 }),
    disability: share(0.8, 'On disability benefit.', { neutral: 0 }),
    assistance: share(0.3, 'On social assistance.', { neutral: 0 }),
  }),
  kinNetwork: share(0.1, 'Chance that the network reaches an employer who hires kin only, at full network.'),
});

export const disclosure = group('Telling the employer.', {
  base: number(-0.8, -4, 4, 'log-odds', 'Log-odds that a person tells in an own application.'),
  selfStigma: number(-1, -4, 0, 'log-odds', 'Effect of self-stigma.', { neutral: 0 }),
  consent: number(1.5, -4, 6, 'log-odds', 'Log-odds of consent to be presented, at full alliance; lower without.'),
  alliance: number(2, 0, 6, 'log-odds', 'How much lower consent is at no alliance.', { neutral: 0 }),
});

export const invitation = group('Log-odds of an invitation to interview.', {
  intercept: calibrated('invitation.intercept', -4, 1, 'log-odds', 'Intercept.'),
  skill: calibrated('invitation.skill', 0, 3, 'log-odds', 'Effect of skill.', { neutral: 0 }),
  education: number(0.2, 0, 1, 'log-odds', 'Effect of one step of education.', { neutral: 0 }),
  history: number(0.5, 0, 2, 'log-odds', 'Effect of work history.', { neutral: 0 }),
  responsibility: number(0.15, 0, 1, 'log-odds', 'Effect of an employer’s stated responsibility.', { neutral: 0 }),
  gap: number(-0.4, -2, 0, 'log-odds', 'Effect of an unexplained gap when the illness is not known.', { neutral: 0 }),
  stigma: calibrated('invitation.stigma', 0, 3, 'log-odds', 'Effect of stigma g when the illness is known.', { source: 'kg E[g] + kc E[c] = .42 for a past problem: Bjørnshagen 2021, 28.5 v 20.7 % invited; more for a present one', grade: 'trial', neutral: 0 }),
  costFear: calibrated('invitation.costFear', 0, 3, 'log-odds', 'Effect of fear of cost c when the illness is known.', { source: 'see invitation.stigma; the split of the two is not identified', grade: 'assumed', neutral: 0 }),
  substance: number(-0.5, -2, 0, 'log-odds', 'Further step when substance use is known.', { neutral: 0 }),
  minority: number(-0.3, -2, 0, 'log-odds', 'Effect of a minority background.', { neutral: 0 }),
  tightness: calibrated('invitation.tightness', -1, 1.5, 'log-odds', 'Effect of one standard deviation of tightness.', { source: 'unemployment moderated the effect in the six-site trial (Burns 2007), but in neither meta-analysis (Modini 2016, Brinchmann 2020)', grade: 'meta-analysis', neutral: 0 }),
  contactPerson: share(0.3, 'Share of fear of cost relieved by a named contact person, at full trust.', { neutral: 0 }),
});

export const offer = group('Log-odds of an offer given an interview.', {
  intercept: calibrated('offer.intercept', -4, 2, 'log-odds', 'Intercept.'),
  fit: calibrated('offer.fit', 0, 3, 'log-odds', 'Effect of the fit of the task.', { neutral: 0 }),
  symptoms: calibrated('offer.symptoms', -4.5, 0, 'log-odds', 'Effect of visible symptoms.', { neutral: 0 }),
  presented: number(1, 0, 3, 'log-odds', 'Effect of being presented, times trust.', { neutral: 0 }),
  candidate: calibrated('offer.candidate', 0, 2.4, 'log-odds', 'Effect of a concrete candidate whose specialist will still be there.', { neutral: 0 }),
  costFear: number(-0.4, -2, 0, 'log-odds', 'Effect of the fear of cost that is left.', { neutral: 0 }),
  subsidy: number(0.6, 0, 3, 'log-odds', 'Effect of a wage subsidy of the whole wage.', { neutral: 0 }),
  protection: number(-0.05, -1, 0, 'log-odds', 'Effect of each index point of dismissal protection above 2: whom one cannot dismiss one does not lightly hire.', { neutral: 0 }),
  expectation: number(-0.5, -3, 0, 'log-odds', 'Effect on a presented candidate without subsidy where employers have come to expect one.', { neutral: 0 }),
  superCandidate: number(-1, -4, 0, 'log-odds', 'Further effect of visible symptoms where employers have come to expect a subsidy and the best candidate with it.', { neutral: 0 }),
  frailty: calibrated('offer.frailty', 0, 3, 'log-odds', 'Standard deviation of unobserved employability.', { neutral: 0 }),
});

export const placement = group('Placements with ordinary employers, and adapted jobs there.', {
  ease: number(2.5, 0, 5, 'log-odds', 'How much more easily an employer invites and takes somebody for a placement than for a job.'),
  conversion: number(0.03, 0, 0.5, 'rate a week', 'Rate at which an employer asks whether to keep a person in an ordinary job, at full fit.', { neutral: 0 }),
  raise: number(1, 0, 3, 'log-odds', 'How much a placement that fits raises the odds of an offer by the same employer, at full fit.', { neutral: 0 }),
  cushion: number(-1.5, -4, 0, 'log-odds', 'Effect on that offer of a placement that has lasted more than a year: the place has become a permanently adapted one.', { neutral: 0 }),
  ending: number(0.005, 0, 0.2, 'rate a week', 'Rate at which an employer ends a placement, at symptoms .5 and nobody to call, in proportion to symptoms.', { neutral: 0 }),
  absence: number(8, 1, 50, 'ratio', 'How much higher that rate is in a week of absence that was not planned for.', { neutral: 1 }),
  support: number(-1, -3, 0, 'log-rate', 'Effect of delivered support on that rate.', { neutral: 0 }),
  worth: share(0.4, 'Worth of a placement to a person’s health, where a competitive job is 1; pay raises it to that.'),
});

export const fit = group('Fit between person and job.', {
  withPreference: number(0.65, 0.5, 0.8, 'share', 'Mean fit when the search follows known preferences.'),
  without: number(0.45, 0.3, 0.6, 'share', 'Mean fit otherwise.'),
  sd: number(0.18, 0, 0.3, 'share', 'Standard deviation.', { neutral: 0 }),
});

export const acceptance = group('Log-odds of accepting an offer.', {
  base: calibrated('acceptance.base', -1, 2, 'log-odds', 'Base.'),
  fit: number(2, 0, 4, 'log-odds', 'Effect of fit above .5.', { neutral: 0 }),
  fear: calibrated('acceptance.fear', -3, 0, 'log-odds', 'Effect of fear.', { neutral: 0 }),
  income: number(0.8, 0, 4, 'log-odds', 'Effect of the net income change, as a share of a full-time wage.', { neutral: 0 }),
  hours: number(-1, -4, 0, 'log-odds', 'Effect of hours beyond capacity.', { neutral: 0 }),
});
