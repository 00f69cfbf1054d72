/** Where a study came from, in the form of a run's. */
import type { Posterior } from '../../catalogue/posterior/posterior.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Provenance } from '../../store/provenance.js';
import { version } from '../../version.js';
import { machineFacts, sourceCommit } from '../machine.js';
import type { NamedPosterior } from '../posterior.js';

export interface StudyCourse {
  readonly scenario: Scenario;
  readonly replications: number;
  readonly workers: number;
  readonly started: Date;
  readonly seconds: number;
  readonly asked: string;
  readonly command: string;
  /** Where the ranges of inputs come from it. */
  readonly posterior: NamedPosterior | undefined;
}

export function studyProvenance({ scenario, replications, workers, started, seconds, asked, command, posterior }: StudyCourse): Provenance {
  return {
    schema: 'inclusim-provenance-1', scenario: scenario.name, title: scenario.title, version, commit: sourceCommit(), scenarioFormat: 1, seed: scenario.seed, replications, workers,
    node: process.version, machine: machineFacts(), started: started.toISOString(), seconds: Math.round(1000 * seconds) / 1000, ...(posterior ? { posterior: usedOf(posterior) } : {}), asked, command,
  };
}

function usedOf({ posterior, hash, from }: NamedPosterior): { from: string; version: string; hash: string; draws: number } {
  return { from, version: posterior.version, hash, draws: drawsOf(posterior) };
}

function drawsOf({ draws }: Posterior): number {
  return draws.filter(({ weight }) => weight > 0).length;
}
