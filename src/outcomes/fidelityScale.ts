/**
 * The Supported Employment Fidelity Scale of 2008 (IPS-25): its items, whether and how the model sees each, and the anchors that turn
 * a figure into a score. Where a service has done nothing of an item, the item scores 1, as in the scale's first version ("cannot
 * rate due to no fit", docsbay.net 811340).
 */
import * as figures from './fidelityFigures.js';
import type { Figure } from './fidelityFigures.js';

/** Figures from which on scores 2, 3, 4 and 5 are given; up to which where they fall. */
type Anchors = readonly [two: number, three: number, four: number, five: number];

export interface FidelityItem {
  /** Place in the scale, from 1. */
  readonly number: number;
  readonly name: string;
  /** On what it rests, or why the model cannot see it. */
  readonly how: string;
  /** Null where the model cannot see it. */
  readonly seen: { readonly figure: Figure; readonly unit: string; readonly anchors: Anchors; readonly from: 'published' | 'from memory' | 'assumed' } | null;
}

/** Fifths of a figure from 0 to 1, where the scale's own words have no counterpart. */
const fifths: Anchors = [0.2, 0.4, 0.6, 0.8];
/** How often something happens, as the scale words it for several items. */
const often: Anchors = [0.25, 0.5, 0.75, 0.9];
/** How different jobs and employers are. */
const different: Anchors = [0.5, 0.6, 0.7, 0.85];

function seen(number: number, name: string, unit: string, how: string, figure: Figure, from: NonNullable<FidelityItem['seen']>['from'], anchors: Anchors): FidelityItem {
  return { number, name, how, seen: { figure, unit, anchors, from } };
}

function unseen(number: number, name: string, how: string): FidelityItem {
  return { number, name, how, seen: null };
}

/** The 25 items in the order of the scale. */
export const fidelityScale: readonly FidelityItem[] = [
  // 20 or fewer, 21 to 25, 26 to 30, 31 to 40, 41 or more (centreformentalhealth.org.uk).
  seen(1, 'Caseload size', 'clients', 'Clients per filled full post.', figures.clientsPerPost, 'published', [40, 30, 25, 20]),
  // 96 % of the time, 90 to 95, 75 to 89, 60 to 74 (dor.ca.gov).
  seen(2, 'Employment services staff', 'share', 'Share of staff time not lost to other agencies’ work; 0 where the role is not that of a job specialist.', figures.employmentOnly, 'published', [0.6, 0.75, 0.9, 0.96]),
  // All six phases, five, two to four; 2 where clients are referred to others for them (docest.com 111458).
  seen(3, 'Vocational generalists', 'phases', 'Of six phases, those that one person carries out by the stages and follow-along; 1 where a stage changes the contact person.', figures.phasesByOnePerson, 'published', [1, 2, 5, 6]),
  // The scale counts teams and the share of clients who come from them.
  seen(4, 'Integration through team assignment', 'share', 'Mean integration with the treatment team, half of it where the staff do not sit in the clinic.', figures.teamAssignment, 'assumed', fifths),
  // The scale counts five components of contact: one fifth each.
  seen(5, 'Integration through team contact', 'share', 'Mean integration with the treatment team.', figures.teamContact, 'assumed', fifths),
  unseen(6, 'Collaboration with rehabilitation', 'Meetings with vocational rehabilitation counsellors are not modelled.'),
  unseen(7, 'Vocational unit', 'Team leaders and group supervision are not modelled.'),
  unseen(8, 'Role of supervisor', 'Team leaders are not modelled.'),
  // Who is held back by clinicians is not the service's doing.
  seen(9, 'Zero exclusion criteria', 'share', 'Share of stages open to whoever wants work; 0 where the first one asks for readiness or capacity.', figures.openStages, 'assumed', fifths),
  // The scale counts the agency's habits, such as asking about work at intake.
  seen(10, 'Focus on competitive employment', 'share', 'Share of client weeks in job search or follow-along.', figures.shareOf('searchWeeks', 'clientWeeks'), 'assumed', fifths),
  unseen(11, 'Executive team support', 'Managers of the agency are not modelled.'),
  // The scale asks how thorough the planning is, and by whom.
  seen(12, 'Work incentives planning', 'share', 'Share of promised hours delivered, in which benefits are explained; 0 where welfare.counselling is 0.', figures.counselled, 'assumed', fifths),
  unseen(13, 'Disclosure', 'A rule of the model: in all services alike nobody is presented without consent.'),
  // The scale asks where assessment takes place: in jobs, or before them.
  seen(14, 'Ongoing, work-based assessment', 'share', 'Share of client weeks outside courses and sheltered places.', figures.notAside, 'assumed', fifths),
  // Within 30 days, 31 to 60, 61 to 150, 151 to 270, more.
  seen(15, 'Rapid job search', 'days', 'Mean days from enrolment to the first contact by staff about an ordinary job; waits that have not ended count.', figures.daysToFirstContact, 'from memory', [270, 150, 60, 30]),
  // Share of contacts that follow the client's preferences.
  seen(16, 'Individualised job search', 'share', 'How far preferences were known, over employer contacts.', figures.shareOf('preference', 'contacts'), 'from memory', often),
  // 6 a week, 5, 3 or 4, 2.
  seen(17, 'Frequent employer contact', 'contacts', 'Contacts about ordinary jobs per filled full post and week.', figures.shareOf('contacts', 'ownPostWeeks'), 'from memory', [2, 3, 5, 6]),
  // The scale asks for relations with employers built in several visits.
  seen(18, 'Quality of employer contact', 'share', 'Mean trust in the service, of the employers contacted.', figures.shareOf('trust', 'contacts'), 'assumed', fifths),
  // Share of different jobs and of different employers: 85 % or more, 70 to 84, 60 to 69, 50 to 59.
  seen(19, 'Diversity of job types', 'share', 'Share of hires outside the commonest sector, over that of an even spread.', figures.jobDiversity, 'from memory', different),
  seen(20, 'Diversity of employers', 'share', 'Share of hires at employers who had not hired a client before.', figures.employerDiversity, 'from memory', different),
  // 95 % or more, 85 to 94, 75 to 84, 65 to 74.
  seen(21, 'Competitive jobs', 'share', 'Share of competitive jobs among hires and placements.', figures.competitiveShare, 'from memory', [0.65, 0.75, 0.85, 0.95]),
  // Share of working clients who get what suits them.
  seen(22, 'Individualised follow-along', 'share', 'Share of promised hours delivered in follow-along.', figures.shareOf('followKept', 'followPromised'), 'from memory', often),
  // The scale asks for monthly contact for a year or more, then for as long as wanted.
  seen(23, 'Time-unlimited follow-along', 'weeks', 'Weeks of follow-along at most, under discharge pressure on average.', figures.weeksOfFollowAlong, 'assumed', [13, 26, 52, Infinity]),
  // 65 % or more, 50 to 64, 40 to 49, 30 to 39.
  seen(24, 'Community-based services', 'share', 'Share of staff time outside the office, by the service’s definition.', figures.inCommunity, 'from memory', [0.3, 0.4, 0.5, 0.65]),
  // The scale counts six ways of reaching out.
  seen(25, 'Assertive engagement and outreach', 'share', 'Integration times the share of client weeks with contact; 0 where outreach is switched off.', figures.outreach, 'assumed', fifths),
];
