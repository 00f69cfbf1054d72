/** The pattern of fidelity and employment: sites of one programme that differ in how well they do it. */
import { siteRanges, sites, type SiteRange } from '../catalogue/evidence/patterns/siteRanges.js';
import { siteOfIps } from '../catalogue/evidence/studies.js';
import { fidelityOf } from '../outcomes/fidelity.js';
import { Chance } from '../random/chance.js';
import { siteInput } from '../random/purposes.js';
import type { Epoch, Scenario } from '../scenario/scenario.js';
import type { ArmScenario, Programme, Service } from '../scenario/schema/scenario.js';
import { liveTrial } from '../trial/live.js';
import type { VirtualTrial } from '../trial/load.js';
import { experiment, laidOut } from './experiment.js';
import { correlation, hasWorked, shareOf } from './figures.js';

type Inputs = Readonly<Record<SiteRange['of'], number>>;

/** Above this support after a hire has no limit. */
const unlimitedFrom = 104;

export const siteExperiment = experiment('fidelity-and-employment', (seed, adjust) => {
  const virtual = laidOut(siteOfIps, seed, adjust);
  const chance = new Chance(`${seed}/fidelity-and-employment-sites`);
  return (replication) => {
    chance.startReplication(replication);
    const lived = Array.from({ length: sites.count }, (_, site) => {
      const live = liveTrial(atSite(virtual, inputsOf(chance, site)), { read: (world, [clients = []]) => ({ fidelity: fidelityOf(world, 0), rate: shareOf(clients, (i) => hasWorked(world, i)) }) });
      return live(replication * sites.count + site);
    });
    return [correlation(lived.map(({ fidelity }) => fidelity), lived.map(({ rate }) => rate))];
  };
});

function inputsOf(chance: Chance, site: number): Inputs {
  return Object.fromEntries(siteRanges.map(({ of, from, to }, k) => [of, from + (to - from) * chance.uniform(siteInput, site, k)])) as Inputs;
}

/** The trial with a site's own service, among few others. */
function atSite({ trial, scenario }: VirtualTrial, inputs: Inputs): VirtualTrial {
  return { trial, scenario: eachEpoch(scenario, (held) => ({
    ...held, population: { ...held.population, size: sites.background },
    services: held.services.map((service) => staffedAt(service, inputs)), programmes: held.programmes.map((programme) => ledAt(programme, inputs)),
  })) };
}

function eachEpoch(scenario: Scenario, change: (held: ArmScenario) => ArmScenario): Scenario {
  const changed = (epoch: Epoch): Epoch => ({ ...epoch, scenario: change(epoch.scenario) });
  return { ...scenario, arms: scenario.arms.map((arm) => ({ ...arm, epochs: arm.epochs.map(changed) })) };
}

function staffedAt(service: Service, { caseload, otherWork, integration, community }: Inputs): Service {
  return {
    ...service, community, integration: { ...service.integration, start: Math.min(service.integration.start, integration), ceiling: integration },
    staff: { ...service.staff, count: sites.clients / caseload, caseload, coordination: otherWork },
  };
}

function ledAt(programme: Programme, { onEmployers, followAlongWeeks, readinessRule }: Inputs): Programme {
  const weeks = followAlongWeeks > unlimitedFrom ? null : Math.round(followAlongWeeks);
  return {
    ...programme, followAlong: { ...programme.followAlong, weeks },
    stages: programme.stages.map((stage) => ({ ...stage, onEmployers, entry: readinessRule < 0.5 ? { ...stage.entry, rule: 'readiness' } : stage.entry })),
  };
}
