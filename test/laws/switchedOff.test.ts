import { describe, expect, it } from 'vitest';
import { lookAt, meanOf, neutral, schemaPath, type Mechanism, type Seen } from '../support/switchedOff.js';
import { ipsTeam, type Part } from '../support/scenarios.js';

/** Parameters of one submodel. */
const set = (submodel: string, values: Part): Part => ({ parameters: { [submodel]: values } });
const people = (values: Part): Part => ({ population: values });

// Who the people are.
const counted: Part = { cohort: { eligible: [] } };
const employed: Part = { ...people({ employed: 1, sickListed: 0 }), ...counted };
const sickListed: Part = { ...people({ employed: 1, sickListed: 1 }), ...counted };
const severe = people({ severity: { mild: 0, moderate: 0, severe: 1 } });
const rural = people({ rural: 1 });
const urban = people({ rural: 0 });

// What they live in.
const noSearch = set('search', { own: 0 });
const likes = set('fit', { without: 0.3, withPreference: 0.8 });
const goodFit = set('fit', { without: 0.6, withPreference: 0.8 });
const eagerEmployers = set('offer', { intercept: 1 });
const longer: Part = { weeks: 104 };
const fullTime = set('job', { hours: 37.5, hoursLeast: 1, hoursSd: 0 });
const hard = set('job', { hours: 37.5, hoursSd: 0, demand: 2 });
const fewEmployers: Part = { employers: { count: 6 } };
const someEmployers: Part = { employers: { count: 40 } };
const fewOpenings: Part = { employers: { count: 20, openings: { least: 0, perPosition: 0.1 } } };
const often: Part = { clinic: { referralPerWeek: 0.3 }, welfare: { referralPerWeek: 0.3 } };
const byClinic: Part = { clinic: { referralPerWeek: 0.3, treatmentFirst: 1, gatekeeping: 1 }, welfare: { referralPerWeek: 0, selfReferralPerWeek: 0 }, population: { inTreatment: 1 } };

// Who helps.
const enough = { count: 10, caseload: 20 };
const team: Part = { services: [{ ...ipsTeam, staff: enough }] };
const teamFor = (values: Part): Part => ({ services: [{ ...ipsTeam, staff: enough, ...values }] });
const teamWith = (staff: Part): Part => ({ services: [{ ...ipsTeam, staff: { ...enough, ...staff } }] });
const listedTeam = teamFor({ offeredTo: 'referred' });
const crowdedTeam: Part = { services: [{ ...ipsTeam, staff: { count: 1, caseload: 20 }, offeredTo: 'referred' }], ...often };
const unintegrated = { start: 0, ceiling: 0 };
const changingStaff = { leavingPerYear: 5, vacancyWeeks: 2 };
const trustCounts = set('alliance', { dropout: 0.03 });

/** A programme of one stage that nobody leaves by themselves, for everybody. */
const stage = (only: Part, more: Part = {}, service: Part = {}): Part => ({
  programmes: [{ id: 'one-stage', stages: [{ id: 'only', duration: { mean: null }, hours: { first: 1, firstWeeks: 26, later: 1 }, ownSearch: 0, mapping: 0, ...only }], ...more }],
  services: [{ id: 'place', programme: 'one-stage', staff: enough, offeredTo: 'cohort', ...service }],
});
const leaf = (path: string) => `programmes.one-stage.stages.only.${path}`;
const practice = stage({ activity: 'placement', onEmployers: 0.5 });
const searching = stage({ activity: 'jobSearch', ownSearch: 1, onEmployers: 0.5, mapping: 0.2 }, { followAlong: { weeks: null, hours: { first: 1, later: 1 } } });
/** Staff look for a job and say goodbye at the hire. */
const goodbye = stage({ activity: 'jobSearch', onEmployers: 0.5 }, { followAlong: { weeks: 0 } });
/** A course, and then a search with another contact person or the same one. */
const steps = (course: Part): Part => ({
  programmes: [{
    id: 'steps', stages: [
      { id: 'course', duration: { mean: 13 }, hours: { first: 1, later: 1 }, ownSearch: 0, onTime: 'search', ...course },
      { id: 'search', activity: 'jobSearch', duration: { mean: null }, hours: { first: 1, later: 1 }, ownSearch: 1, onEmployers: 0.3, keepsContact: true },
    ],
  }],
  services: [{ id: 'place', programme: 'steps', staff: enough, offeredTo: 'cohort' }],
});
/** A course first, and the team after it. */
const chain: Part = {
  programmes: [{ id: 'course', stages: [{ id: 'only', duration: { mean: 13, least: 8 }, hours: { first: 1, later: 1 }, ownSearch: 0 }], overlapWeeks: 26, reentryWeeks: null }],
  services: [{ id: 'course-place', programme: 'course', staff: enough, offeredTo: 'cohort' }, { ...ipsTeam, staff: enough, offeredTo: 'referred' }], ...often,
};
const twoPlaces: Part = { services: [{ ...ipsTeam, staff: enough, offeredTo: 'referred' }, { id: 'workshop', programme: 'sheltered-occupation', staff: enough, label: 'none' }], ...often };
const counsellors: Part = {
  programmes: [{ id: 'talks', stages: [{ id: 'only', duration: { mean: null }, hours: { first: 0.2, later: 0.2 } }] }],
  services: [{ id: 'office', programme: 'talks', staff: { count: 4, norm: 20 }, buying: { perWeek: 0.1, from: ['workshop'] }, offeredTo: 'cohort' }, { id: 'workshop', programme: 'sheltered-occupation', staff: enough, offeredTo: 'nobody' }],
};
const retention: Part = { ...sickListed, services: [{ id: 'back', programme: 'gradual-return-to-own-job', staff: { count: 8 } }], ...often };
const force = (id: string, values: Part = {}): Part => ({ instruments: [{ id, ...values }] });

const mechanisms: readonly Mechanism[] = [
  // Health.
  { name: 'A well-fitting job relieves symptoms', with: [employed], off: 'parameters.health.reward', measure: 'symptoms', direction: 'lower' },
  { name: 'Overload harms health', with: [employed, hard], off: 'parameters.health.overload', measure: 'symptoms', direction: 'higher' },
  { name: 'Idleness harms health', with: [people({ wantsWork: 0 }), counted], off: 'parameters.health.idleness', measure: 'symptoms', direction: 'higher' },
  { name: 'An allowance that runs out harms health', with: [{ welfare: { allowanceWeeks: 52 } }, noSearch], off: 'parameters.health.threat', measure: 'symptoms', direction: 'higher' },
  { name: 'Hope relieves symptoms', with: [team, noSearch], off: 'parameters.health.hope', measure: 'symptoms', direction: 'lower' },
  { name: 'The end of a time limit in sight harms health', with: [stage({ duration: { mean: null, most: 52 } })], off: 'parameters.health.limitStress', measure: 'symptoms', direction: 'higher' },
  { name: 'Treatment relieves symptoms', with: [noSearch], off: 'parameters.health.treatment', measure: 'symptoms', direction: 'lower' },
  { name: 'An integrated team adapts treatment to work', with: [team, noSearch], off: 'parameters.health.coordination', measure: 'symptoms', direction: 'lower' },
  { name: 'Substance use and illness, treated apart, are treated less well', with: [people({ substanceUse: 1 }), noSearch], off: 'parameters.health.dual', measure: 'symptoms', direction: 'higher' },
  // Relapse and death.
  { name: 'People relapse', with: [noSearch], off: 'parameters.relapse.rate', measure: 'readmitted', direction: 'higher' },
  { name: 'Who is ill relapses sooner', with: [severe, noSearch], off: 'parameters.relapse.symptoms', at: 4, measure: 'readmitted', direction: 'higher' },
  { name: 'Substance use brings relapses', with: [people({ substanceUse: 1 }), noSearch], off: 'parameters.relapse.substance', at: 1, measure: 'readmitted', direction: 'higher' },
  { name: 'Overload brings relapses', with: [employed, hard], off: 'parameters.relapse.overload', at: 1, measure: 'readmitted', direction: 'higher', replications: 2 },
  { name: 'A rewarding job protects from relapse', with: [employed, set('relapse', { rate: 0.01 }), goodFit], off: 'parameters.relapse.reward', at: 1, measure: 'readmitted', direction: 'lower', replications: 4 },
  { name: 'Treatment protects from relapse', with: [people({ inTreatment: 1 }), noSearch], off: 'parameters.relapse.treatment', measure: 'readmitted', direction: 'lower' },
  { name: 'A relapse makes worse', with: [noSearch], off: 'parameters.relapse.jump', measure: 'symptoms', direction: 'higher' },
  { name: 'Relapses lead to hospital', with: [noSearch], off: 'parameters.relapse.hospitalised', measure: 'hospitalDays', direction: 'higher' },
  { name: 'People die', with: [noSearch], off: 'parameters.mortality.rate', at: 0.05, measure: 'qalys', direction: 'lower' },
  { name: 'The severely ill die sooner', with: [severe, noSearch, set('mortality', { rate: 0.05 })], off: 'parameters.mortality.severity', measure: 'qalys', direction: 'lower', replications: 2 },
  { name: 'The old leave work', with: [employed, people({ age: { mean: 66, sd: 0, most: 66 } }), longer], off: 'parameters.mortality.retirement', to: 100, measure: 'weeksWorked', direction: 'lower' },
  // Belief, wish, self-stigma, network.
  { name: 'The severely ill believe less in work', with: [noSearch], off: 'parameters.belief.severity', measure: 'belief', direction: 'lower' },
  { name: 'A hire makes people believe in work', with: [eagerEmployers], off: 'parameters.belief.hire', measure: 'belief', direction: 'higher' },
  { name: 'Demands without trust cost belief', with: [stage({ requirements: 1 }), set('alliance', { gain: 0 })], off: 'parameters.belief.push', measure: 'belief', direction: 'lower' },
  { name: 'Demands by somebody trusted raise belief', with: [stage({ requirements: 1 }), set('alliance', { gain: 0.5, ceiling: 1 })], off: 'parameters.belief.push', measure: 'belief', direction: 'higher' },
  { name: 'Keeping a job makes people believe in work', with: [employed], off: 'parameters.belief.keptMonth', measure: 'belief', direction: 'higher' },
  { name: 'A lost job costs belief', with: [employed], off: 'parameters.belief.loss', measure: 'belief', direction: 'lower' },
  { name: 'Rejections cost belief', with: [], off: 'parameters.belief.rejection', measure: 'belief', direction: 'lower' },
  { name: 'Applications with support raise belief', with: [team], off: 'parameters.belief.supportedTry', at: 0.1, measure: 'belief', direction: 'higher' },
  { name: 'The wish for work follows belief', with: [severe], off: 'parameters.belief.wish', at: 0.05, measure: 'applications', direction: 'lower' },
  { name: 'Rejections by stigma turn into self-stigma', with: [team], off: 'parameters.belief.stigmaRejection', measure: 'selfStigma', direction: 'higher' },
  { name: 'The severely ill think worse of themselves', with: [severe], off: 'parameters.belief.selfStigmaSeverity', measure: 'selfStigma', direction: 'higher' },
  { name: 'The severely ill know fewer people', with: [], off: 'parameters.belief.network.severity', measure: 'applications', direction: 'lower' },
  { name: 'Who has worked knows more people', with: [], off: 'parameters.belief.network.history', measure: 'applications', direction: 'higher' },
  { name: 'Illness makes lonely', with: [set('belief', { networkPull: 0.1 })], off: 'parameters.belief.network.symptoms', measure: 'applications', direction: 'lower' },
  { name: 'Who is out of work loses touch', with: [set('belief', { network: { idle: 0 } })], off: 'parameters.belief.networkPull', measure: 'applications', direction: 'lower' },
  // Trust.
  { name: 'Trust grows with hours spent together', with: [team, trustCounts], off: 'parameters.alliance.gain', measure: 'dropout', direction: 'lower' },
  { name: 'Trust fades without contact', with: [teamWith({ leavingPerYear: 2, vacancyWeeks: 26, count: 8 }), trustCounts, noSearch, set('alliance', { kept: 1 })], off: 'parameters.alliance.fade', at: 0.2, measure: 'dropout', direction: 'higher', replications: 2 },
  { name: 'Trust reaches further in an integrated team', with: [team, trustCounts], off: 'parameters.alliance.integrated', measure: 'dropout', direction: 'lower' },
  { name: 'Trust survives a change of contact person', with: [teamWith(changingStaff), trustCounts, noSearch], off: 'parameters.alliance.kept', at: 1, to: 0, measure: 'dropout', direction: 'lower' },
  { name: 'One contact person hands trust over to the next', with: [chain, trustCounts, noSearch], off: 'parameters.alliance.handover', at: 1, measure: 'dropout', direction: 'lower', replications: 2 },
  { name: 'Who holds the threads keeps trust across changes', with: [stage({}, {}, { staff: { ...enough, ...changingStaff } }), trustCounts], off: 'programmes.one-stage.bridging', at: 1, measure: 'dropout', direction: 'lower' },
  { name: 'People drop out', with: [team], off: 'parameters.alliance.dropout', measure: 'dropout', direction: 'higher', replications: 2 },
  { name: 'The discouraged drop out', with: [severe, team, trustCounts], off: 'parameters.alliance.discouragement', at: 3, measure: 'dropout', direction: 'higher' },
  { name: 'Rejections and losses discourage', with: [team], off: 'parameters.heterogeneity.discouragement', measure: 'belief', direction: 'lower' },
  { name: 'Who wishes for work leaves where nobody looks for it', with: [stage({}), noSearch], off: 'parameters.alliance.mismatch', measure: 'dropout', direction: 'higher' },
  { name: 'Demands drive away who does not trust', with: [stage({ requirements: 1 }), set('alliance', { gain: 0 })], off: 'parameters.alliance.push', at: 2, measure: 'dropout', direction: 'higher' },
  { name: 'A team that goes out brings people back', with: [teamFor({ integration: { start: 1, ceiling: 1 } }), trustCounts], off: 'parameters.alliance.outreach', measure: 'dropout', direction: 'lower' },
  { name: 'People give up waiting', with: [crowdedTeam, noSearch], off: 'parameters.alliance.giveUp', at: 0.2, measure: 'waitWeeks', direction: 'lower' },
  // Hours of staff.
  { name: 'A crisis asks for more hours', with: [team, severe], off: 'parameters.support.crisis', at: 5, measure: 'supportHours', direction: 'higher', replications: 3 },
  { name: 'A job at risk asks for more hours', with: [team, severe, eagerEmployers], off: 'parameters.support.jobRisk', measure: 'supportHours', direction: 'higher' },
  // Skill.
  { name: 'Who has worked can do more', with: [], off: 'parameters.skill.history', at: 0.6, measure: 'invitations', direction: 'higher' },
  { name: 'People learn on the job', with: [employed, longer, set('job', { ending: 0.1, tenure: 104 }), set('invitation', { skill: 3 })], off: 'parameters.skill.onTheJob', at: 0.1, measure: 'invitations', direction: 'higher' },
  { name: 'Tasks that are too easy teach nothing', with: [stage({ effects: { demand: 0.2, belief: 0.01 } })], off: 'parameters.skill.slack', measure: 'belief', direction: 'lower' },
  { name: 'Skill rusts', with: [set('invitation', { skill: 3 })], off: 'parameters.skill.rust', at: 0.02, measure: 'invitations', direction: 'lower' },
  // Search.
  { name: 'People apply by themselves', with: [], off: 'parameters.search.own', measure: 'applications', direction: 'higher' },
  { name: 'Staff contact employers', with: [team], off: 'parameters.search.contacts', measure: 'employerContacts', direction: 'higher' },
  { name: 'Who knows what a person likes finds work that fits', with: [team, set('offer', { fit: 3 }), likes], off: 'parameters.search.mapping', measure: 'offers', direction: 'higher' },
  { name: 'Practical barriers delay the search', with: [], off: 'parameters.search.barriers', at: 10, measure: 'applications', direction: 'lower' },
  { name: 'Help clears practical barriers', with: [team, set('search', { barriers: 20 })], off: 'parameters.search.barrierHelp', measure: 'applications', direction: 'higher' },
  { name: 'Worry about the allowance holds people back', with: [people({ disabilityBenefit: 0 })], off: 'parameters.search.worry.allowance', measure: 'applications', direction: 'lower' },
  { name: 'Worry about disability benefit holds people back', with: [people({ disabilityBenefit: 1 })], off: 'parameters.search.worry.disability', measure: 'applications', direction: 'lower' },
  { name: 'Worry about social assistance holds people back', with: [people({ disabilityBenefit: 0 }), { welfare: { allowanceWeeks: 0 } }], off: 'parameters.search.worry.assistance', measure: 'applications', direction: 'lower' },
  // Invitations.
  { name: 'The skilled are invited', with: [], off: 'parameters.invitation.skill', measure: 'invitations', direction: 'higher' },
  { name: 'The educated are invited', with: [people({ education: { compulsory: 0, upperSecondary: 0, tertiary: 1 } })], off: 'parameters.invitation.education', measure: 'invitations', direction: 'higher' },
  { name: 'Who has worked is invited', with: [people({ workHistory: { mean: 0.6 } })], off: 'parameters.invitation.history', measure: 'invitations', direction: 'higher' },
  { name: 'Responsible employers invite', with: [{ employers: { responsible: 1 } }], off: 'parameters.invitation.responsibility', at: 0.5, measure: 'invitations', direction: 'higher' },
  { name: 'A gap that nobody explains costs invitations', with: [set('disclosure', { base: -4 })], off: 'parameters.invitation.gap', measure: 'invitations', direction: 'lower' },
  { name: 'Stigma costs invitations', with: [team], off: 'parameters.invitation.stigma', measure: 'invitations', direction: 'lower' },
  { name: 'Fear of cost costs invitations', with: [team], off: 'parameters.invitation.costFear', measure: 'invitations', direction: 'lower' },
  { name: 'Known substance use costs invitations', with: [people({ substanceUse: 1 }), team], off: 'parameters.invitation.substance', measure: 'invitations', direction: 'lower' },
  { name: 'A minority background costs invitations', with: [people({ minority: 1 })], off: 'parameters.invitation.minority', measure: 'invitations', direction: 'lower' },
  { name: 'Good times bring invitations', with: [], off: 'parameters.invitation.tightness', measure: 'invitations', direction: 'higher' },
  { name: 'A contact person with a name takes fear of cost away', with: [team, set('invitation', { costFear: 3 }), set('search', { own: 0 })], off: 'parameters.invitation.contactPerson', at: 1, measure: 'invitations', direction: 'higher' },
  // Offers.
  { name: 'Work that fits brings offers', with: [], off: 'parameters.offer.fit', measure: 'offers', direction: 'higher', replications: 2 },
  { name: 'Symptoms that show cost offers', with: [], off: 'parameters.offer.symptoms', measure: 'offers', direction: 'lower' },
  { name: 'To be presented by somebody trusted brings offers', with: [team], off: 'parameters.offer.presented', at: 3, measure: 'offers', direction: 'higher' },
  { name: 'A candidate whose specialist stays gets offers', with: [team], off: 'parameters.offer.candidate', measure: 'offers', direction: 'higher' },
  { name: 'Fear of cost costs offers', with: [team], off: 'parameters.offer.costFear', at: -2, measure: 'offers', direction: 'lower' },
  { name: 'A subsidy brings offers', with: [team, force('wage-subsidy', { share: 1 })], off: 'parameters.offer.subsidy', at: 3, measure: 'offers', direction: 'higher', replications: 2 },
  { name: 'Whom one cannot dismiss one does not lightly hire', with: [{ labourMarket: { dismissalProtection: 6 } }], off: 'parameters.offer.protection', at: -0.5, measure: 'offers', direction: 'lower' },
  { name: 'Employers who expect a subsidy refuse candidates without', with: [team, force('wage-subsidy', { share: 0.5, level: 0.1 })], off: 'parameters.offer.expectation', at: -3, measure: 'offers', direction: 'lower' },
  { name: 'Employers who expect a subsidy want the best with it', with: [team, force('wage-subsidy', { share: 0.5, level: 0.1 })], off: 'parameters.offer.superCandidate', at: -4, measure: 'offers', direction: 'lower' },
  { name: 'Some are hard to place whatever is done', with: [team, longer], off: 'parameters.offer.frailty', at: 3, measure: 'everCompetitive', direction: 'lower', replications: 2 },
  { name: 'Some are hard to place: the reading as a whole', with: [team, longer], off: 'parameters.heterogeneity.frailty', measure: 'everCompetitive', direction: 'lower', replications: 2 },
  // Placements.
  { name: 'A placement turns into a job', with: [practice], off: 'parameters.placement.conversion', measure: 'everCompetitive', direction: 'higher', replications: 2 },
  { name: 'A placement that fits raises the odds of an offer', with: [practice], off: 'parameters.placement.raise', at: 3, measure: 'offers', direction: 'higher', replications: 2 },
  { name: 'A placement that lasts becomes a cushion', with: [practice, { weeks: 156 }, set('placement', { ending: 0 })], off: 'parameters.placement.cushion', at: -4, measure: 'offers', direction: 'lower', replications: 2 },
  { name: 'Employers end placements', with: [practice], off: 'parameters.placement.ending', at: 0.1, measure: 'placementWeeks', direction: 'lower' },
  { name: 'Support keeps placements going', with: [practice, set('placement', { ending: 0.1 })], off: 'parameters.placement.support', measure: 'placementWeeks', direction: 'higher' },
  { name: 'Absence that nobody planned for ends placements', with: [practice, severe, set('placement', { ending: 0.1, support: 0 }), set('job', { absence: 0.5 })], off: 'parameters.placement.absence', measure: 'placementWeeks', direction: 'lower', replications: 2 },
  { name: 'Absence that is planned for does not end a placement', with: [practice, severe, set('placement', { ending: 0.1, support: 0 }), set('job', { absence: 0.5 })], off: leaf('workplace.plannedAbsence'), at: 0.5, measure: 'placementWeeks', direction: 'higher' },
  { name: 'Some places may turn into a job', with: [practice], off: leaf('workplace.convertible'), measure: 'everCompetitive', direction: 'higher', replications: 2 },
  { name: 'Pay in a placement relieves symptoms', with: [practice], off: leaf('workplace.pay'), at: 1, measure: 'symptoms', direction: 'lower' },
  { name: 'A placement is easier to get than a job', with: [practice], off: 'parameters.placement.ease', to: 0, measure: 'placementWeeks', direction: 'higher' },
  // Choice among services.
  { name: 'People prefer ordinary workplaces', with: [twoPlaces], off: 'parameters.choice.ordinary', at: 3, measure: 'shelteredWeeks', direction: 'lower' },
  { name: 'People avoid a psychiatric label', with: [twoPlaces, set('choice', { ordinary: 0 }), set('belief', { selfStigma: 1 })], off: 'parameters.choice.label', at: 3, measure: 'shelteredWeeks', direction: 'higher' },
  { name: 'Who sees a hopeless list does not apply', with: [crowdedTeam, noSearch], off: 'parameters.choice.patience', to: 520, measure: 'hiddenDemand', direction: 'higher' },
  { name: 'Not everybody knows of a service', with: [listedTeam, often], off: 'services.ips-team.known', at: 0.3, measure: 'neverReached', direction: 'higher' },
  // Acceptance.
  { name: 'People accept work that fits', with: [set('offer', { intercept: 2 }), goodFit, set('acceptance', { base: -1 })], off: 'parameters.acceptance.fit', at: 4, measure: 'jobs', direction: 'higher', replications: 2 },
  { name: 'Fear keeps people from accepting', with: [eagerEmployers], off: 'parameters.acceptance.fear', at: -3, measure: 'jobs', direction: 'lower' },
  { name: 'More income makes people accept', with: [eagerEmployers], off: 'parameters.acceptance.income', at: 4, measure: 'jobs', direction: 'higher' },
  { name: 'Hours beyond what one can bear keep people from accepting', with: [eagerEmployers, severe, fullTime], off: 'parameters.acceptance.hours', at: -4, measure: 'jobs', direction: 'lower' },
  // Telling the employer.
  { name: 'Self-stigma keeps people from telling', with: [set('disclosure', { base: 1 }), set('invitation', { gap: 0, stigma: 3 })], off: 'parameters.disclosure.selfStigma', at: -4, measure: 'invitations', direction: 'higher' },
  { name: 'Who does not trust does not consent', with: [team, noSearch, set('alliance', { gain: 0.02 }), set('offer', { presented: 3 })], off: 'parameters.disclosure.alliance', at: 6, measure: 'offers', direction: 'lower' },
  { name: 'Demands are adapted where somebody helps', with: [team, eagerEmployers, hard], off: 'parameters.job.accommodation', at: 0.2, measure: 'symptoms', direction: 'lower' },
  { name: 'There is a limit to what can be adapted', with: [team, eagerEmployers, hard], off: 'parameters.job.adaptable', measure: 'symptoms', direction: 'lower' },
  { name: 'Colleagues who know become a support', with: [goodbye, eagerEmployers, set('job', { support: -2 })], off: 'parameters.job.naturalSupport', at: 0.3, measure: 'firstTenure', direction: 'higher', replications: 2 },
  // Jobs and their end.
  { name: 'Jobs end', with: [employed], off: 'parameters.job.ending', measure: 'weeksWorked', direction: 'lower' },
  { name: 'Work that fits is kept', with: [employed, goodFit], off: 'parameters.job.fit', at: -2.5, measure: 'weeksWorked', direction: 'higher' },
  { name: 'Support keeps people in work', with: [team, eagerEmployers], off: 'parameters.job.support', at: -2, measure: 'firstTenure', direction: 'higher' },
  { name: 'Symptoms cost jobs', with: [employed, severe], off: 'parameters.job.symptoms', at: 2, measure: 'weeksWorked', direction: 'lower' },
  { name: 'Overload costs jobs', with: [employed, hard], off: 'parameters.job.overload', measure: 'weeksWorked', direction: 'lower', replications: 2 },
  { name: 'In good times fewer people quit', with: [employed], off: 'parameters.job.tightness', at: -1, measure: 'weeksWorked', direction: 'higher' },
  { name: 'Employers with stigma dismiss', with: [team, eagerEmployers, { employers: { stigma: { mean: 0.9, sd: 0.05 } } }, noSearch, set('job', { ending: 0.1, quitShare: 0, layoff: 0, temporary: 0 })], off: 'parameters.job.stigma', at: 3, measure: 'firstTenure', direction: 'lower', replications: 2 },
  { name: 'Protected contracts are ended less often by employers', with: [employed, { labourMarket: { dismissalProtection: 6 } }, set('job', { quitShare: 0.5 })], off: 'parameters.job.protection', at: -0.5, measure: 'endedDismissed', direction: 'lower' },
  { name: 'Managers who stand alone wear out', with: [eagerEmployers, severe, set('job', { strainRelief: 0, strainDismissal: 4 })], off: 'parameters.job.strain', at: 0.5, measure: 'endedDismissed', direction: 'higher' },
  { name: 'Managers wear out in jobs of long standing too', with: [employed, severe, noSearch, set('job', { strainRelief: 0, strainDismissal: 4 })], off: 'parameters.job.strain', at: 0.5, measure: 'endedDismissed', direction: 'higher' },
  { name: 'Managers who are worn out dismiss', with: [eagerEmployers, severe, set('job', { strainRelief: 0, strain: 0.5 })], off: 'parameters.job.strainDismissal', at: 4, measure: 'endedDismissed', direction: 'higher' },
  { name: 'Employers lay people off', with: [employed], off: 'parameters.job.layoff', at: 0.01, measure: 'endedLaidOff', direction: 'higher' },
  { name: 'Good times spare people layoffs', with: [employed, set('job', { layoff: 0.01 })], off: 'parameters.job.layoffUnemployment', at: 1, measure: 'endedLaidOff', direction: 'lower', replications: 2 },
  { name: 'Temporary contracts run out', with: [eagerEmployers, set('job', { contract: 13 })], off: 'parameters.job.temporary', at: 0.5, measure: 'endedTemporary', direction: 'higher' },
  { name: 'Who can bear more works longer hours', with: [eagerEmployers], off: 'parameters.job.hoursCapacity', measure: 'hoursWorked', direction: 'higher' },
  { name: 'Work that fits asks for less', with: [employed, fullTime], off: 'parameters.job.demandFit', measure: 'symptoms', direction: 'lower' },
  { name: 'Symptoms keep people from work for days', with: [employed], off: 'parameters.job.absence', measure: 'weeksAbsent', direction: 'higher' },
  { name: 'People come back from sick leave', with: [sickListed], off: 'parameters.job.returnPerWeek', measure: 'returnedToOwnJob', direction: 'higher' },
  { name: 'With support people come back from sick leave sooner', with: [retention], off: 'parameters.job.returnSupport', at: 5, measure: 'returnedToOwnJob', direction: 'higher' },
  { name: 'Some come back to part of their hours first', with: [sickListed], off: 'welfare.gradedSickLeave', at: 1, measure: 'hoursWorked', direction: 'lower' },
  { name: 'A programme takes people who are on sick leave from a job', with: [retention], off: 'programmes.gradual-return-to-own-job.retention', measure: 'supportHours', direction: 'higher' },
  // What employers learn.
  { name: 'Contact changes attitudes', with: [team, eagerEmployers, fewEmployers], off: 'parameters.employerLearning.hire', at: 0.5, measure: 'employerStigma', direction: 'lower', replications: 2 },
  { name: 'A bad ending with nobody to call hardens attitudes', with: [goodbye, eagerEmployers, someEmployers, set('job', { ending: 0.1 })], off: 'parameters.employerLearning.badEnding', at: 0.5, measure: 'employerStigma', direction: 'higher', replications: 2 },
  { name: 'Attitudes reach hiring', with: [team, eagerEmployers, fewEmployers, set('employerLearning', { hire: 0.5 })], off: 'parameters.employerLearning.attitudeToHiring', measure: 'employerStigma', direction: 'lower', replications: 2 },
  { name: 'Contacts earn trust', with: [team], off: 'parameters.employerLearning.trust', measure: 'employerTrust', direction: 'higher' },
  { name: 'Employers come to expect a subsidy', with: [team, { events: [{ week: 10, change: force('wage-subsidy', { share: 0.5, level: 0.1 }) }] }, set('offer', { expectation: -3 })], off: 'parameters.employerLearning.expectation', at: 0.1, measure: 'offers', direction: 'lower', replications: 2 },
  { name: 'A bad ending costs the whole agency trust', with: [goodbye, eagerEmployers, someEmployers, set('job', { ending: 0.1 })], off: 'parameters.employerLearning.reputation', at: 0.5, measure: 'employerTrust', direction: 'lower' },
  { name: 'Employers remember hires', with: [team, eagerEmployers, fewEmployers], off: 'switches.employerMemory', measure: 'jobs', direction: 'lower' },
  { name: 'An employer takes on few people in a quarter', with: [eagerEmployers, { employers: { count: 6, openings: { perPosition: 0 } } }], off: 'employers.openings.least', to: 1000, measure: 'jobs', direction: 'lower' },
  { name: 'An employer takes few supported people at one time', with: [team, eagerEmployers, noSearch, { employers: { count: 6, openings: { least: 1000 }, supportedSlots: { perPosition: 0 } } }], off: 'employers.supportedSlots.least', to: 1000, measure: 'jobs', direction: 'lower' },
  { name: 'Rural employers hire their kin', with: [rural], off: 'employers.kinOnly', at: 0.8, measure: 'invitations', direction: 'lower' },
  { name: 'Public services invite', with: [], off: 'employers.sectors.publicServices.invitation', at: 1, measure: 'invitations', direction: 'higher', replications: 2 },
  { name: 'Shops and restaurants invite less', with: [], off: 'employers.sectors.tradeAndHospitality.invitation', at: -0.8, measure: 'invitations', direction: 'lower' },
  { name: 'Industry invites', with: [], off: 'employers.sectors.industryAndConstruction.invitation', at: 1, measure: 'invitations', direction: 'higher' },
  { name: 'Offices invite', with: [], off: 'employers.sectors.officeAndTechnology.invitation', at: 1, measure: 'invitations', direction: 'higher' },
  // Education.
  { name: 'The young go back to school', with: [people({ age: { mean: 20 } })], off: 'parameters.education.entryPerYear', at: 0.5, measure: 'inEducation', direction: 'higher' },
  { name: 'Symptoms end an education early', with: [people({ age: { mean: 20 } }), set('education', { entryPerYear: 1 })], off: 'parameters.education.leaving', at: 0.05, measure: 'inEducation', direction: 'lower' },
  // The labour market.
  { name: 'Dismissal protection keeps people in work', with: [employed, set('job', { protection: -0.5, quitShare: 0.5 })], off: 'labourMarket.dismissalProtection', at: 6, measure: 'endedDismissed', direction: 'lower' },
  { name: 'Dismissal protection makes employers careful', with: [set('offer', { protection: -0.5 })], off: 'labourMarket.dismissalProtection', at: 6, measure: 'offers', direction: 'lower' },
  { name: 'Jobs that our people take others wait for', with: [eagerEmployers, fewEmployers], off: 'labourMarket.competition.on', at: true, measure: 'displacedWeeks', direction: 'higher' },
  { name: 'Vacancies that our people take are gone', with: [eagerEmployers, someEmployers, { labourMarket: { competition: { on: true } } }], off: 'labourMarket.competition.crowding', measure: 'invitations', direction: 'lower' },
  { name: 'Employers create jobs where people look for them', with: [eagerEmployers, fewEmployers, { labourMarket: { competition: { on: true } } }], off: 'labourMarket.competition.creation', at: 0.5, measure: 'displacedWeeks', direction: 'lower' },
  { name: 'In bad times there are fewer vacancies', with: [urban, eagerEmployers, fewOpenings, { labourMarket: { urban: { unemployment: { series: [0.1] } } } }, set('invitation', { tightness: 0 })], off: 'labourMarket.beveridge', at: -2, measure: 'jobs', direction: 'lower' },
  { name: 'Bad times cost jobs in town', with: [urban], off: 'labourMarket.urban.unemployment.series', at: [0.1], measure: 'everCompetitive', direction: 'lower', replications: 2 },
  { name: 'Bad times cost jobs in the country', with: [rural], off: 'labourMarket.rural.unemployment.series', at: [0.1], measure: 'everCompetitive', direction: 'lower', replications: 2 },
  // The clinic as a gate.
  { name: 'Clinicians hold people back', with: [listedTeam, byClinic], off: 'clinic.gatekeeping', measure: 'neverReached', direction: 'higher' },
  { name: 'Clinicians who see symptoms hold the ill back', with: [listedTeam, byClinic, severe, { clinic: { gatekeeping: 0.6 } }], off: 'clinic.accuracy', at: 1, to: 0, measure: 'neverReached', direction: 'higher' },
  { name: 'Successes that clinicians see soften them', with: [listedTeam, byClinic, eagerEmployers], off: 'clinic.softening', at: 0.5, measure: 'neverReached', direction: 'lower' },
  { name: 'Clinicians who work with a team soften', with: [teamFor({ offeredTo: 'referred', integration: { start: 1, ceiling: 1 } }), byClinic, { clinic: { gatekeeping: 0.9 } }], off: 'clinic.coLocation', at: 0.2, measure: 'neverReached', direction: 'lower', replications: 2 },
  // Benefits and the welfare office.
  { name: 'Counselling takes worry about benefits away', with: [team], off: 'welfare.counselling', at: 1, measure: 'applications', direction: 'higher' },
  { name: 'Half a benefit costs less', with: [people({ disabilityBenefit: 1 })], off: 'welfare.partialFrom', at: 0.3, measure: 'netCost', direction: 'lower' },
  { name: 'A waiting year keeps people from work', with: [people({ disabilityBenefit: 1 }), eagerEmployers, set('acceptance', { income: 4 })], off: 'welfare.waitingWeeks', at: 52, measure: 'jobs', direction: 'lower', replications: 2 },
  { name: 'An earnings threshold lets people work', with: [people({ disabilityBenefit: 1 }), eagerEmployers, set('acceptance', { income: 4 })], off: 'welfare.earningsThreshold', at: 0.5, to: 0, measure: 'jobs', direction: 'higher' },
  { name: 'A right to return takes worry away', with: [], off: 'welfare.rightToReturn', at: 1, measure: 'applications', direction: 'higher' },
  { name: 'A minimum capacity shuts people out', with: [severe, team], off: 'welfare.minimumCapacity', at: 0.5, measure: 'neverReached', direction: 'higher' },
  { name: 'Passive municipalities send fewer people', with: [listedTeam, { welfare: { activeMunicipalities: 0 }, clinic: { referralPerWeek: 0 } }], off: 'welfare.passiveReferral', at: 0.1, measure: 'neverReached', direction: 'higher' },
  { name: 'People without hope claim disability benefit', with: [severe], off: 'welfare.disabilityPerWeek', measure: 'disabilityAwards', direction: 'higher' },
  { name: 'Work is worth something by itself', with: [employed], off: 'costs.utility.working', measure: 'qalys', direction: 'higher' },
  // Services and their staff.
  { name: 'New people come', with: [crowdedTeam], off: 'population.arrivalsPerWeek', at: 5, measure: 'listed', direction: 'higher' },
  { name: 'A ceiling of clients keeps others waiting', with: [{ services: [{ ...ipsTeam, staff: { count: 2, caseload: 20 } }] }], off: 'services.ips-team.staff.caseload', measure: 'neverReached', direction: 'higher' },
  { name: 'Counsellors above a norm buy measures', with: [counsellors], off: 'services.office.staff.norm', measure: 'shelteredWeeks', direction: 'higher' },
  { name: 'Counsellors buy measures', with: [counsellors], off: 'services.office.buying.perWeek', measure: 'shelteredWeeks', direction: 'higher' },
  { name: 'Places run out', with: [team], off: 'services.ips-team.places', at: 50, measure: 'neverReached', direction: 'higher' },
  { name: 'Other agencies cost staff time', with: [teamFor({ integration: unintegrated, staff: { count: 5, caseload: 40 } })], off: 'services.ips-team.staff.coordination', measure: 'supportShare', direction: 'lower' },
  { name: 'Staff leave', with: [team], off: 'services.ips-team.staff.leavingPerYear', at: 2, measure: 'weeksWithoutContact', direction: 'higher' },
  { name: 'New staff need time', with: [teamWith({ newAtStart: true })], off: 'services.ips-team.staff.rampWeeks', measure: 'supportShare', direction: 'lower' },
  { name: 'New staff start slowly', with: [teamWith({ newAtStart: true })], off: 'services.ips-team.staff.rampStart', measure: 'supportShare', direction: 'lower' },
  { name: 'A new service has new staff', with: [team], off: 'services.ips-team.staff.newAtStart', at: true, measure: 'supportShare', direction: 'lower' },
  { name: 'A psychiatric label costs trust', with: [team, set('employerLearning', { trust: 0, trustStart: { psychiatric: 0, none: 0.5 } })], off: 'services.ips-team.label', measure: 'employerTrust', direction: 'lower' },
  { name: 'A team that grows into the clinic relieves symptoms', with: [teamFor({ integration: { start: 0, ceiling: 0.9 } }), noSearch], off: 'services.ips-team.integration.ceiling', measure: 'symptoms', direction: 'lower' },
  { name: 'Staff have other clients', with: [team], off: 'services.ips-team.background.clients', at: 0.8, measure: 'neverReached', direction: 'higher' },
  { name: 'Funding ends', with: [team], off: 'services.ips-team.fundingWeeks', at: 20, measure: 'supportHours', direction: 'lower' },
  // Programmes.
  { name: 'A stage asks for capacity', with: [stage({}), severe], off: leaf('entry.rule'), at: 'capacity', measure: 'neverReached', direction: 'higher' },
  { name: 'A stage ends by time', with: [stage({})], off: leaf('duration.mean'), at: 13, measure: 'supportHours', direction: 'lower' },
  { name: 'A stage ends by its limit', with: [stage({})], off: leaf('duration.most'), at: 13, measure: 'supportHours', direction: 'lower' },
  { name: 'Places in a stage run out', with: [stage({})], off: leaf('places'), at: 50, measure: 'neverReached', direction: 'higher' },
  { name: 'Staff give hours to employers', with: [searching], off: leaf('onEmployers'), measure: 'employerContacts', direction: 'higher' },
  { name: 'Staff find out what people like', with: [searching, set('offer', { fit: 3 }), likes], off: leaf('mapping'), at: 0.8, measure: 'offers', direction: 'higher', replications: 2 },
  { name: 'People apply by themselves in a stage', with: [searching], off: leaf('ownSearch'), measure: 'applications', direction: 'higher' },
  { name: 'Practice teaches skill', with: [stage({ activity: 'jobSearch', ownSearch: 1 }), set('invitation', { skill: 3 })], off: leaf('effects.skillCeiling'), at: 0.9, measure: 'invitations', direction: 'higher' },
  { name: 'Tasks for others teach nothing', with: [stage({ effects: { belief: 0.01 } })], off: leaf('effects.demand'), at: 0, measure: 'belief', direction: 'lower' },
  { name: 'A stage raises belief', with: [stage({})], off: leaf('effects.belief'), at: 0.01, measure: 'belief', direction: 'higher' },
  { name: 'A stage relieves symptoms', with: [stage({})], off: leaf('effects.symptoms'), at: -0.1, measure: 'symptoms', direction: 'lower' },
  { name: 'A stage brings people together', with: [stage({ ownSearch: 1 })], off: leaf('effects.network'), at: 0.02, measure: 'applications', direction: 'higher' },
  { name: 'People settle in', with: [stage({}), longer], off: leaf('effects.habituation'), at: 0.01, measure: 'belief', direction: 'lower' },
  { name: 'A stage presses people', with: [stage({}), set('alliance', { gain: 0 })], off: leaf('requirements'), at: 1, measure: 'dropout', direction: 'higher' },
  { name: 'A new contact person at each step costs trust', with: [steps({ duration: { mean: 8 } }), trustCounts, noSearch, set('alliance', { ceiling: 1, gain: 0.2 })], off: 'programmes.steps.stages.search.keepsContact', at: false, measure: 'dropout', direction: 'higher', replications: 2 },
  { name: 'Who is ready goes on', with: [steps({ duration: { mean: null } })], off: 'programmes.steps.stages.course.onReady', at: 'search', measure: 'applications', direction: 'higher' },
  { name: 'Somebody follows along after the hire', with: [searching, eagerEmployers, set('job', { support: -2 })], off: 'programmes.one-stage.followAlong.weeks', measure: 'firstTenure', direction: 'higher' },
  { name: 'Who is counted by placements says goodbye', with: [searching, eagerEmployers], off: 'programmes.one-stage.followAlong.targetPressure', at: 0.5, measure: 'supportHours', direction: 'lower' },
  { name: 'Entitlements run out', with: [stage({})], off: 'programmes.one-stage.entitlementWeeks', at: 20, measure: 'supportHours', direction: 'lower' },
  { name: 'The next programme begins before the last one ends', with: [chain], off: 'programmes.course.overlapWeeks', measure: 'employerContacts', direction: 'higher', replications: 2 },
  { name: 'People may come back', with: [stage({ duration: { mean: 8 } }), often], off: 'programmes.one-stage.reentryWeeks', at: 4, measure: 'supportHours', direction: 'higher' },
  { name: 'A service is open to some by lot', with: [listedTeam, often], off: 'services.ips-team.openShare', at: 0.3, measure: 'neverReached', direction: 'higher' },
  { name: 'A peer stands beside', with: [stage({}), { services: [{ id: 'guide', programme: 'recovery-guide', staff: { count: 10 } }] }], off: 'services.guide.known', to: 0, measure: 'belief', direction: 'higher' },
  // Instruments.
  { name: 'Wage subsidies bring offers', with: [team, force('wage-subsidy'), set('offer', { subsidy: 3 })], off: 'instruments.wage-subsidy.share', measure: 'offers', direction: 'higher' },
  { name: 'A higher subsidy brings more offers', with: [team, force('wage-subsidy'), set('offer', { subsidy: 3 })], off: 'instruments.wage-subsidy.level', measure: 'offers', direction: 'higher' },
  { name: 'A subsidy that ends leaves an ordinary job', with: [team, force('wage-subsidy', { weeks: 8 })], off: 'instruments.wage-subsidy.weeks', measure: 'everCompetitive', direction: 'higher' },
  { name: 'A subsidy goes on at a later level', with: [team, force('wage-subsidy', { weeks: 8, laterWeeks: 52 })], off: 'instruments.wage-subsidy.later', at: 0.5, measure: 'netCost', direction: 'higher' },
  { name: 'A subsidy goes on for some weeks', with: [team, force('wage-subsidy', { weeks: 8, later: 0.5 })], off: 'instruments.wage-subsidy.laterWeeks', at: 52, measure: 'everCompetitive', direction: 'lower' },
  { name: 'Insurance against sickness takes fear of cost away', with: [team, noSearch, force('sickness-cost-insurance', { level: 1 }), set('invitation', { costFear: 3 })], off: 'instruments.sickness-cost-insurance.share', measure: 'invitations', direction: 'higher' },
  { name: 'A campaign lowers stigma', with: [team, force('contact-campaign')], off: 'instruments.contact-campaign.share', measure: 'employerStigma', direction: 'lower' },
  { name: 'Mentors keep people in work', with: [goodbye, eagerEmployers, force('mentor', { level: 1 }), set('job', { support: -2, naturalSupport: 0 })], off: 'instruments.mentor.share', measure: 'firstTenure', direction: 'higher' },
  { name: 'Supervisors who have learned keep people in work', with: [goodbye, eagerEmployers, force('supervisor-training', { share: 1, level: 1 }), set('job', { support: -2 }), { employers: { competence: { mean: 0.05, sd: 0.02 } } }], off: 'instruments.supervisor-training.share', measure: 'firstTenure', direction: 'higher', replications: 4 },
  { name: 'Managers who have somebody to ask dismiss less', with: [eagerEmployers, severe, force('line-manager-support', { share: 1, level: 1 }), set('job', { strainRelief: 0, strain: 0.5, strainDismissal: 4 })], off: 'instruments.line-manager-support.share', measure: 'endedDismissed', direction: 'lower' },
  { name: 'Employers tell each other of a provider', with: [team, force('employer-network', { share: 1, level: 1 })], off: 'instruments.employer-network.share', measure: 'employerTrust', direction: 'higher' },
  { name: 'Benefit counselling takes worry away', with: [force('benefit-counselling', { share: 1, level: 1 })], off: 'instruments.benefit-counselling.share', measure: 'applications', direction: 'higher' },
];

/** Leaves that switch something off and yet stand in no line above, and why. */
const leftOut: readonly (readonly [path: RegExp, why: string])[] = [
  [/^population\.(scale|background\.\w+)$/, 'who is in the sample: nothing that happens to anybody'],
  [/^cohort\.follow$/, 'how long is looked'],
  [/^report\./, 'what is told of it'],
  [/^employers\.count$/, 'how many there are'],
  [/\.(noise|startSd|sd|selfStigmaSd|hoursSd)$/, 'a spread around a mean: it has no direction'],
  [/^programmes\.\[\]\.service\./, 'the same leaf of a service, which takes it over'],
];

const seen = new Map<Mechanism, Seen>();
function see(mechanism: Mechanism): Seen {
  const found = seen.get(mechanism) ?? lookAt(mechanism);
  seen.set(mechanism, found);
  return found;
}

/** A table as text, with a line for each row and columns below each other. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ').trimEnd()}\n`).join('');
}

const shown = (value: number) => String(Number(value.toPrecision(4)));

/** Every mechanism can be switched off; that changes what it should, and nothing before the week in which it first acts. */
describe('A mechanism', () => {
  it.each(mechanisms)('acts, and moves what it should: $name', (mechanism) => {
    const { first, with: one, without } = see(mechanism);
    expect(first).not.toBeNull();
    const difference = meanOf(one) - meanOf(without);
    expect(mechanism.direction === 'higher' ? difference : -difference).toBeGreaterThan(0);
  });

  it('changes nothing, bit for bit, before the week in which it first acts', async () => {
    const rows = mechanisms.map((mechanism) => {
      const { off, first, with: one, without } = see(mechanism);
      return [mechanism.name, off, first === null ? 'never' : String(first), mechanism.measure, shown(meanOf(one)), shown(meanOf(without))];
    });
    await expect(aligned([['mechanism', 'switched off by', 'first acts in week', 'measure', 'with', 'without'], ...rows])).toMatchFileSnapshot('switched-off.txt');
  });

  it('stands in the table, if the schema says what switches it off', () => {
    const tried = new Set(mechanisms.map(({ off }) => schemaPath(off)));
    const missing = [...neutral.keys()].filter((path) => !tried.has(path) && !leftOut.some(([pattern]) => pattern.test(path)));
    expect(missing).toEqual([]);
    const needless = leftOut.filter(([pattern]) => ![...neutral.keys()].some((path) => pattern.test(path)));
    expect(needless).toEqual([]);
  });
});
