/** Times that end after everybody has been followed, and so make no difference. */
import { isInFile, type MapNode, type Path } from '../tree.js';
import { locate } from '../locate.js';
import { warn, type Check, type Warning } from './warning.js';

/** Stages that nobody can finish. */
export const endlessStages: Check = ({ programmes, weeks, cohort }, tree) => {
  const horizon = cohort.follow ?? weeks;
  return programmes.flatMap(({ id, stages }, index) => stages.flatMap(({ id: stage, duration }, at) =>
    (duration.least <= horizon ? [] : [warn(tree, ['programmes', index, 'stages', at, 'duration', 'least'], `nobody finishes the stage ${stage} of ${id}: it lasts at least ${duration.least} weeks, people are followed for ${horizon}`)])));
};

/** Limits that are never reached, where the file itself sets them. */
export const lateLimits: Check = ({ programmes, services, weeks }, tree) => [
  ...services.flatMap(({ id, fundingWeeks }, index) => late(tree, ['services', index, 'fundingWeeks'], fundingWeeks, weeks, `the funding of ${id}`)),
  ...programmes.flatMap(({ id, followAlong, entitlementWeeks }, index) => [
    ...late(tree, ['programmes', index, 'followAlong', 'weeks'], followAlong.weeks, weeks, `follow-along of ${id}`),
    ...late(tree, ['programmes', index, 'entitlementWeeks'], entitlementWeeks, weeks, `the entitlement to ${id}`),
  ]),
];

function late(tree: MapNode, path: Path, limit: number | null, weeks: number, what: string): Warning[] {
  const { node } = locate(tree, path);
  if (limit === null || limit < weeks || node === undefined || !isInFile(node.at)) return [];
  return [warn(tree, path, `${what} lasts as long as if it had no limit: ${limit} weeks, the run ${weeks}`)];
}

/** Changes after the last week for which a cohort that starts with the run is followed. */
export const lateEvents: Check = ({ events, cohort, weeks }, tree) => events.flatMap(({ week }, index): Warning[] =>
  (cohort.at === 'start' && cohort.follow !== null && week > cohort.follow && week <= weeks
    ? [warn(tree, ['events', index, 'week'], `the change in week ${week} comes after people are no longer followed: that ends in week ${cohort.follow}`)]
    : []));
