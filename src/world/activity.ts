/** Codes of the sixteen main activities, in their order of precedence; the order of `activities` in outcomes/. */
export const activityCodes = {
  hospital: 0, fullTime: 1, partTime: 2, subsidised: 3, absent: 4, bonusWage: 5, placement: 6, education: 7,
  sheltered: 8, course: 9, jobSearch: 10, waitingList: 11, ownSearch: 12, none: 13, retired: 14, dead: 15,
} as const;

/** Main activity of a person in a stage, by the stage's activity (order of `stageActivities`). */
export const activityOfStage = Uint8Array.of(
  activityCodes.waitingList, activityCodes.course, activityCodes.jobSearch, activityCodes.sheltered, activityCodes.placement, activityCodes.bonusWage, activityCodes.education,
  activityCodes.subsidised,
);
