/** A scenario as it ships or as a person wrote it, opened: what the page needs to show its sliders, and what they move. */
import { parse } from 'yaml';
import { measures } from '../outcomes/catalogue.js';
import { nameHash } from '../random/hash.js';
import type { Doors } from '../scenario/doors.js';
import { firstEpoch } from '../scenario/firstEpoch.js';
import { loadScenario, loadTree, type Loaded, type Refused } from '../scenario/load.js';
import { underPosterior } from '../scenario/posterior/apply.js';
import { mapFromData } from '../scenario/tree.js';
import { scenarioToYaml } from '../scenario/write.js';
import { problemMessage } from '../scenario/problem.js';
import type { Data } from './data.js';
import { ownFile, type Given } from './given.js';
import { handlesOf, type Handle } from './handles.js';

/** An arm of the scenario, as the page shows it. */
export interface BaseArm {
  readonly id: string;
  readonly because: string;
  readonly services: readonly BaseService[];
}

export interface BaseService {
  readonly id: string;
  readonly programme: string;
  /** The programme's title, in English or as the scenario has it; empty where it has none. */
  readonly title: string;
  /** Whether it is what the arm is about: the cohort is offered it, or the reference arm has it not. */
  readonly isOffer: boolean;
}

export interface Base {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly compareWith: string;
  readonly arms: readonly BaseArm[];
  readonly handles: readonly Handle[];
  /** Job seekers at week 0, and the share of them that is simulated. */
  readonly size: number;
  readonly scale: number;
  /** The complete scenario as the data of a file; without what a posterior draws. */
  readonly data: Data;
  /** Whether anything is left to draw. */
  readonly isDrawn: boolean;
}

export type Opened = { readonly base: Base } | { readonly problems: string };

/** The doors through which scenarios are read out of what the page was given. */
export function doorsOf({ shipped, file }: Given): Doors {
  const missing = { problem: 'is not in this page', isMissing: true };
  const at = (texts: Readonly<Record<string, string>>, name: string) => (Object.hasOwn(texts, name) ? { text: texts[name] ?? '' } : missing);
  return { read: (path) => at(file?.texts ?? {}, path), readShipped: (name) => at(shipped, name), measures, hash: nameHash };
}

/** Opens a preset or the person's file. */
export function openBase(given: Given, id: string, isDrawn: boolean): Opened {
  const doors = doorsOf(given);
  const name = `${id}.yaml`;
  const loaded = id === ownFile && given.file !== null ? loadScenario(given.file.path, doors)
    : loadScenario(name, { ...doors, read: (path) => (path === name ? doors.readShipped?.(path) ?? { problem: 'is not there', isMissing: true } : { problem: 'is not there', isMissing: true }) });
  return 'problems' in loaded ? { problems: textOf(loaded) } : { base: baseOf(given, id, loaded, isDrawn) };
}

function baseOf({ posterior }: Given, id: string, loaded: Loaded, isDrawn: boolean): Base {
  const under = isDrawn && posterior !== null ? underPosterior(loaded, posterior) : undefined;
  const scenario = under?.scenario ?? loaded.scenario;
  const arms = scenario.arms.map((arm) => ({ id: arm.id, because: arm.because, scenario: firstEpoch(arm).scenario }));
  const reference = arms.find((arm) => arm.id === scenario.compareWith) ?? arms[0];
  const known = reference?.scenario.services.map((service) => service.id) ?? [];
  const { size = 0, scale = 1 } = reference?.scenario.population ?? {};
  return {
    id, name: scenario.name, title: scenario.title || scenario.name, question: scenario.question, compareWith: scenario.compareWith,
    arms: arms.map((arm) => ({
      id: arm.id, because: arm.because,
      services: arm.scenario.services.map((service) => ({
        id: service.id, programme: service.programme, title: arm.scenario.programmes.find((programme) => programme.id === service.programme)?.title ?? '',
        isOffer: service.offeredTo === 'cohort' || !known.includes(service.id),
      })),
    })),
    handles: handlesOf(arms, loaded.complete()), size, scale, data: parse(scenarioToYaml(scenario)) as Data, isDrawn: under !== undefined,
  };
}

/** Loads the data of a file that was put together here; under the posterior where the base is. */
export function loadData(given: Given, base: Base, data: Data): Loaded | Refused {
  const loaded = loadTree(base.name, { tree: mapFromData(data, 'explorer'), problems: [] }, doorsOf(given));
  if ('problems' in loaded || !base.isDrawn || given.posterior === null) return loaded;
  const under = underPosterior(loaded, given.posterior);
  return under === undefined ? loaded : { ...loaded, scenario: under.scenario };
}

/** All that is wrong, as the terminal would say it. */
export function textOf({ problems }: Refused): string {
  return problemMessage(problems);
}
