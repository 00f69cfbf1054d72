/** All patterns, in the order of their numbers. Numbers 8, 21 and 22 are not given. */
import { employerAudit, invitingEmployers } from './patterns/employers.js';
import { firstJobSooner, firstJobTenure, hoursOfWorkers, jobEndings, jobSurvivalShape } from './patterns/jobs.js';
import type { Pattern } from './patterns/pattern.js';
import { ratioMildToModerate, severityInteraction } from './patterns/people.js';
import { mainDisabilityDenmark, mildToModerateNorway, moodAndAnxietyDenmark, schizophreniaNoProgramme, stavangerFirstEpisode } from './patterns/populations.js';
import { dropoutEurope, fidelityAndEmployment, readmissionEurope, timeLimitedIps } from './patterns/services.js';
import { fiveYearsOn, shelteredTimeLimited, shelteredUnlimited } from './patterns/sheltered.js';
import { fiveYears, norwegianTrial, norwegianYoungAdults, trialsTogether } from './patterns/trials.js';

export const patterns: readonly Pattern[] = [
  trialsTogether, norwegianTrial, norwegianYoungAdults, dropoutEurope, readmissionEurope, timeLimitedIps, fiveYears, firstJobSooner, hoursOfWorkers,
  firstJobTenure, jobSurvivalShape, jobEndings, employerAudit, invitingEmployers, fidelityAndEmployment, severityInteraction, shelteredTimeLimited,
  shelteredUnlimited, fiveYearsOn, schizophreniaNoProgramme, mildToModerateNorway, moodAndAnxietyDenmark, ratioMildToModerate, mainDisabilityDenmark, stavangerFirstEpisode,
];

/** The pattern of an id; undefined where there is none. */
export function patternOf(id: string): Pattern | undefined {
  return patterns.find((pattern) => pattern.id === id);
}
