/** What is asked of the results and cannot be had, or is said twice. */
import { fewestReplications } from '../fewestReplications.js';
import { isInFile } from '../tree.js';
import { locate } from '../locate.js';
import { warn, type Check, type Warning } from './warning.js';

const fewestForRealGroup = 20;

/** So few replications that no interval for a real group is given. */
export const fewReplications: Check = ({ replications }, tree) => {
  const least = fewestReplications(replications);
  const path = typeof replications === 'number' ? ['replications'] : ['replications', 'least'];
  return least >= fewestForRealGroup ? [] : [warn(tree, path, `${least} replications may be all there are: under ${fewestForRealGroup} no interval for a real group is given`)];
};

/** A measure or grouping that is named twice. */
export const twice: Check = ({ report }, tree) => (['measures', 'by'] as const).flatMap((key) => {
  const names: readonly string[] = report[key];
  return names.flatMap((name, index): Warning[] => (names.indexOf(name) < index ? [warn(tree, ['report', key, index], `${name} is shown once, though it stands here twice`)] : []));
});

/** Values for an economic evaluation that is not made. */
export const idleEconomics: Check = ({ report }, tree) => {
  if (report.economics.perspective !== 'none') return [];
  const { node } = locate(tree, ['report', 'economics']);
  const entries = node?.kind === 'map' ? [...node.entries] : [];
  return entries.filter(([key, { keyAt }]) => key !== 'perspective' && isInFile(keyAt)).slice(0, 1)
    .map(([key]) => warn(tree, ['report', 'economics', key], `no economic evaluation is made, so that ${key} has no effect: set \`perspective\``));
};

/** A cohort that nobody can belong to. */
export const emptyCohort: Check = ({ cohort, population }, tree) => {
  const { eligible } = cohort;
  if (eligible.includes('wantsWork') && population.wantsWork === 0) return [warn(tree, ['population', 'wantsWork'], 'nobody is counted: the cohort takes those who want ordinary work, and nobody does')];
  if (eligible.includes('notCompetitivelyEmployed') && population.employed === 1) return [warn(tree, ['population', 'employed'], 'nobody is counted: the cohort takes those without ordinary work, and everybody has it')];
  if (eligible.includes('inTreatment') && population.inTreatment === 0) return [warn(tree, ['population', 'inTreatment'], 'nobody is counted: the cohort takes those in treatment, and nobody is')];
  return eligible.includes('severe') && population.severity.severe === 0 ? [warn(tree, ['population', 'severity', 'severe'], 'nobody is counted: the cohort takes those with severe illness, and nobody has it')] : [];
};
