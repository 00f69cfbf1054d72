/*
 * The numbers of a scenario that the weeks ask for: (group, name) of the leaf as it is called in the scenario file, groups within
 * `parameters` without that word; a group within a group with `_` for the dot. Read by `dump.c`.
 */
#ifndef PARAMETERS_H
#define PARAMETERS_H

#define PARAMETERS(X) \
  X(health, pull) X(health, noise) X(health, treatment) X(health, dual) X(health, coordination) X(health, reward) X(health, hope) \
  X(health, overload) X(health, idleness) X(health, threat) X(health, limitStress) \
  X(relapse, rate) X(relapse, symptoms) X(relapse, substance) X(relapse, overload) X(relapse, reward) X(relapse, treatment) \
  X(relapse, jump) X(relapse, hospitalised) X(relapse, stay) \
  X(mortality, rate) X(mortality, perYear) X(mortality, severity) X(mortality, retirement) \
  X(belief, hire) X(belief, push) X(belief, keptMonth) X(belief, loss) X(belief, rejection) X(belief, supportedTry) X(belief, wish) \
  X(belief, stigmaRejection) X(belief, networkPull) X(belief_network, working) X(belief_network, idle) X(belief_network, symptoms) \
  X(alliance, gain) X(alliance, fade) X(alliance, ceiling) X(alliance, integrated) X(alliance, kept) X(alliance, dropout) \
  X(alliance, discouragement) X(alliance, mismatch) X(alliance, push) X(alliance, outreach) X(alliance, giveUp) X(alliance, takeUp) \
  X(support, crisis) X(support, jobRisk) X(support, riskSymptoms) \
  X(readiness, skill) X(readiness, symptoms) X(readiness, noise) \
  X(skill, onTheJob) X(skill, slack) X(skill, rust) \
  X(search, own) X(search, contacts) X(search, mapping) X(search, barrierHelp) X(search, kinNetwork) \
  X(invitation, intercept) X(invitation, skill) X(invitation, education) X(invitation, history) X(invitation, responsibility) \
  X(invitation, gap) X(invitation, stigma) X(invitation, costFear) X(invitation, substance) X(invitation, minority) \
  X(invitation, tightness) X(invitation, contactPerson) \
  X(offer, intercept) X(offer, fit) X(offer, symptoms) X(offer, presented) X(offer, candidate) X(offer, costFear) X(offer, protection) \
  X(offer, expectation) X(offer, superCandidate) X(offer, frailty) \
  X(choice, ordinary) X(choice, label) X(choice, patience) \
  X(acceptance, base) X(acceptance, fit) X(acceptance, fear) X(acceptance, income) X(acceptance, hours) \
  X(fit, withPreference) X(fit, without) X(fit, sd) \
  X(disclosure, base) X(disclosure, selfStigma) X(disclosure, consent) X(disclosure, alliance) \
  X(job, ending) X(job, tenure) X(job, floor) X(job, fit) X(job, support) X(job, symptoms) X(job, overload) X(job, quitShare) \
  X(job, tightness) X(job, stigma) X(job, protection) X(job, strain) X(job, strainRelief) X(job, strainDismissal) X(job, layoff) \
  X(job, layoffUnemployment) X(job, temporary) X(job, contract) X(job, hours) X(job, hoursLeast) X(job, hoursCapacity) X(job, demand) \
  X(job, demandFit) X(job, hoursSd) X(job, absence) X(job, accommodation) X(job, adaptable) X(job, fullSupport) X(job, naturalSupport) \
  X(job, supportMemory) X(job, sickLeaveWeeks) X(job, returnSupport) X(job, gradedHours) X(job, gradedWeeks) X(job, returnPerWeek) \
  X(employerLearning, hire) X(employerLearning, weeks) X(employerLearning, floor) X(employerLearning, halfLife) \
  X(employerLearning, badEnding) X(employerLearning, attitudeToHiring) X(employerLearning, trust) X(employerLearning, expectation) \
  X(employerLearning, reputation) X(employerLearning_trustStart, none) X(employerLearning_trustStart, welfareOffice) \
  X(employerLearning_trustStart, psychiatric) \
  X(heterogeneity, frailty) X(heterogeneity, discouragement) \
  X(education, entryPerYear) X(education, ageScale) X(education, weeks) X(education, leaving) \
  X(switches, employerMemory) \
  X(clinic, referralPerWeek) X(clinic, gatekeeping) X(clinic, accuracy) X(clinic, softening) X(clinic, clinicianPatients) X(clinic, coLocation) \
  X(welfare, referralPerWeek) X(welfare, selfReferralPerWeek) X(welfare, sickPayWeeks) X(welfare, allowanceWeeks) X(welfare, sickPay) \
  X(welfare, allowance) X(welfare, disability) X(welfare, assistance) X(welfare, earningsTest) X(welfare, earningsThreshold) \
  X(welfare, counselling) X(welfare, partialFrom) X(welfare, waitingWeeks) X(welfare, minimumCapacity) X(welfare, gradedSickLeave) \
  X(welfare, passiveReferral) X(welfare, disabilityPerWeek) \
  X(costs, hourlyWage) X(costs, fullTimeHours) X(costs, staffHour) X(costs, placeWeek) X(costs, hospitalDay) X(costs, taxShare) \
  X(costs_utility, well) X(costs_utility, symptoms) X(costs_utility, working) \
  X(labourMarket, ordinaryUnemployment) X(labourMarket, dismissalProtection) X(labourMarket, beveridge) X(labourMarket, spread) \
  X(labourMarket_urban, vacancyRate) X(labourMarket_urban_unemployment, mean) X(labourMarket_urban_unemployment, persistence) \
  X(labourMarket_urban_unemployment, noise) \
  X(labourMarket_rural, vacancyRate) X(labourMarket_rural_unemployment, mean) X(labourMarket_rural_unemployment, persistence) \
  X(labourMarket_rural_unemployment, noise) \
  X(employers, responsible) X(employers, kinOnly) X(employers_size, median) X(employers_size, sdLog) X(employers_openings, least) \
  X(employers_openings, perPosition) X(employers_supportedSlots, least) X(employers_supportedSlots, perPosition) \
  X(population, scale) X(population_age, most)

/* `scenario.health_pull` is the leaf `parameters.health.pull`. */
struct scenario {
#define X(group, name) double group##_##name;
  PARAMETERS(X)
#undef X
};
extern struct scenario scenario;

#endif
