/**
 * Which word of chance serves which purpose. A purpose is (entity kind, phase, lane): the kind is part of the key, the
 * phase of the counter, the lane picks one of the four words of a block. Lines are appended, never renumbered: a number
 * that moves changes every result. Draws that are often needed together share a block, because a block is computed once.
 */

/** Entity kinds; the last word of the key. */
export const kinds = { jobSeeker: 0, employer: 1, post: 2, service: 3, region: 4, study: 5 } as const;

/** Packs kind, phase (0 to 255) and lane (0 to 3) into one small integer. */
function purpose(kind: number, phase: number, lane: number): number {
  return (kind << 10) | (phase << 2) | lane;
}

// Attributes of a job seeker, drawn once in the week of birth into the run (week 0 for the first population).
export const drawSeverity = purpose(0, 0, 0);
export const drawDiagnosis = purpose(0, 0, 1);
export const drawEducation = purpose(0, 0, 2);
export const drawAge = purpose(0, 0, 3);
export const drawSex = purpose(0, 1, 0);
export const drawRegion = purpose(0, 1, 1);
export const drawMinority = purpose(0, 1, 2);
export const drawSubstance = purpose(0, 1, 3);
export const drawFrailty = purpose(0, 2, 0);
export const drawHistory = purpose(0, 2, 1);
export const drawBelief = purpose(0, 2, 2);
export const drawDisability = purpose(0, 2, 3);
export const drawWish = purpose(0, 3, 0);
export const drawSelfStigma = purpose(0, 3, 1);
export const drawSkill = purpose(0, 3, 2);
export const drawNetwork = purpose(0, 3, 3);
export const drawTreatment = purpose(0, 4, 0);
export const drawConsent = purpose(0, 4, 1);
export const drawEmployed = purpose(0, 4, 2);
export const drawSickListed = purpose(0, 4, 3);
export const drawBarriers = purpose(0, 5, 0);
export const drawWeeksOut = purpose(0, 5, 1);
export const drawSymptoms = purpose(0, 5, 2);
export const drawBenefitClock = purpose(0, 5, 3);
// The job held at week 0.
export const drawFirstEmployer = purpose(0, 6, 0);
export const drawFirstFit = purpose(0, 6, 1);
export const drawFirstHours = purpose(0, 6, 2);
export const drawFirstTenure = purpose(0, 6, 3);

// What stays the same for the whole replication and came later than the first attributes.
export const drawMunicipality = purpose(0, 7, 0);
export const counselled = purpose(0, 7, 1);
/** `index`: the service, by its hash. */
export const knowsService = purpose(0, 8, 0);
/** `index`: the service, by its hash. */
export const drawnByLot = purpose(0, 8, 1);

// Week by week.
export const symptomNoise = purpose(0, 10, 0);
export const relapse = purpose(0, 10, 1);
export const death = purpose(0, 10, 2);
export const disabilityAward = purpose(0, 10, 3);
export const hospitalised = purpose(0, 11, 0);
export const hospitalStay = purpose(0, 11, 1);

export const referral = purpose(0, 12, 0);
export const referralRoute = purpose(0, 12, 1);
export const heldBack = purpose(0, 12, 2);
export const educationEntry = purpose(0, 12, 3);
export const referralService = purpose(0, 13, 0);
export const judgedTooIll = purpose(0, 13, 1);
export const bought = purpose(0, 13, 2);
export const deterred = purpose(0, 13, 3);

export const waitingPriority = purpose(0, 14, 0);
export const givingUp = purpose(0, 14, 1);
export const takingUp = purpose(0, 14, 2);

export const dropout = purpose(0, 15, 0);
export const stageEnd = purpose(0, 15, 1);
export const ownApplications = purpose(0, 15, 2);
export const staffContacts = purpose(0, 15, 3);
export const readinessNoise = purpose(0, 16, 0);
export const educationEnd = purpose(0, 16, 1);

// A meeting with an employer: `index` is the attempt; attempts by staff start at 64.
export const employerMet = purpose(0, 17, 0);
export const kinReached = purpose(0, 17, 1);
export const told = purpose(0, 17, 2);
export const subsidised = purpose(0, 17, 3);
export const invitation = purpose(0, 18, 0);
export const fitOfJob = purpose(0, 18, 1);
export const offer = purpose(0, 18, 2);
export const acceptance = purpose(0, 18, 3);
export const hoursOfJob = purpose(0, 19, 0);
export const temporaryJob = purpose(0, 19, 1);
export const contractLength = purpose(0, 19, 2);
export const insured = purpose(0, 19, 3);

// A job: drawn as its person, with the spell in `index`.
export const jobEnds = purpose(0, 20, 0);
export const jobEndsBy = purpose(0, 20, 1);
export const absence = purpose(0, 20, 2);
export const returnToJob = purpose(0, 20, 3);

// Help beside a programme: `index` is the service, by its hash.
export const addOnTaken = purpose(0, 21, 0);
export const addOnEnds = purpose(0, 21, 1);

// A place with an ordinary employer that is no ordinary job.
export const placementAbsence = purpose(0, 22, 0);
export const placementEnds = purpose(0, 22, 1);
export const conversion = purpose(0, 22, 2);

export const mentored = purpose(0, 23, 0);
export const gradedReturn = purpose(0, 23, 1);
export const gradedEnd = purpose(0, 23, 2);

// Employers: attributes at the first meeting (index: attempt of a sampler), openings by quarter.
export const employerSize = purpose(1, 0, 0);
export const employerSector = purpose(1, 0, 1);
export const employerResponsible = purpose(1, 0, 2);
export const employerKin = purpose(1, 0, 3);
export const employerStigma = purpose(1, 1, 0);
export const employerCostFear = purpose(1, 1, 1);
export const employerCompetence = purpose(1, 1, 2);
export const campaignReached = purpose(1, 1, 3);
export const employerOpenings = purpose(1, 2, 0);
export const supervisorTrained = purpose(1, 3, 0);
export const managerSupported = purpose(1, 3, 1);
export const networked = purpose(1, 3, 2);

// Posts: the entity is the hash of the service, `index` the post and its generation.
export const staffLeaves = purpose(2, 0, 0);
export const vacancyLength = purpose(2, 0, 1);
export const backgroundLeave = purpose(2, 1, 0);

// Services: arrivals of the week belong to the region's own counter.
export const arrivals = purpose(4, 0, 0);
export const unemploymentShock = purpose(4, 1, 0);

// Who of a trial is lost to follow-up.
export const lostToFollowUp = purpose(0, 24, 0);

// Draws of a study about many runs (designs, samplers, resampling), none of which is part of a life.
export const designShift = purpose(5, 1, 0);
export const proposal = purpose(5, 2, 0);
export const proposalAccepted = purpose(5, 3, 0);
export const resampling = purpose(5, 3, 1);
export const syntheticSetting = purpose(5, 6, 0);
export const syntheticData = purpose(5, 7, 0);

// An audit of employers: whether they invite each of two applicants of a pair.
export const auditUndisclosed = purpose(1, 4, 0);
export const auditDisclosed = purpose(1, 4, 1);

// Studies of many sites: how a site differs. The entity is the site, `index` the respect in which it does.
export const siteInput = purpose(5, 0, 0);

// Which draw of a posterior comes when: the entity is the block of draws, `index` the place in it.
export const drawOffset = purpose(5, 4, 0);
export const drawOrder = purpose(5, 5, 0);

// Designs over parameters: where a trajectory begins and in which order it steps; strata of a Latin hypercube; rows that a bootstrap takes, word after word.
export const trajectoryStart = purpose(5, 8, 0);
export const trajectoryOrder = purpose(5, 8, 1);
export const stratumOrder = purpose(5, 9, 0);
export const withinStratum = purpose(5, 9, 1);
export const bootstrapRow = purpose(5, 10, 0);
