/** Fills in what country, programmes and instruments set: schema < country < programme < instrument < extends < file < arm < event. */
import { countries } from '../catalogue/catalogue.js';
import { instrumentsOf, type Instruments } from './instruments.js';
import { mergeMaps } from './merge.js';
import type { Problem } from './problem.js';
import { programmesOf, type Programmes } from './programmes.js';
import { child, mapFromData, textAt, withEntry, without, type ListNode, type MapNode, type Node } from './tree.js';

/** An arm in one epoch with all presets filled in; the schema's own defaults follow. */
export interface CompleteTree {
  readonly tree: MapNode;
  /** Programmes that a service of the arm names in any epoch, in their order. */
  readonly named: readonly string[];
  /** Programmes that the file defines itself. */
  readonly own: readonly string[];
}

const defaultCountry = 'norway';

/**
 * Fills in the presets.
 *
 * @param epochs - The epochs of one arm. What a service names in one of them is defined in all, so that the complete
 * scenario says by itself what an event brings.
 * @param shownFor - The arm whose country says in which currency results are shown: `report` is one for all arms.
 * @param problems - Receives what is wrong with programmes and their names.
 */
export function completeTrees(epochs: readonly MapNode[], shownFor: MapNode, problems: Problem[]): CompleteTree[] {
  const all = epochs.map((epoch) => {
    const instruments = instrumentsOf(epoch, problems);
    return { epoch, programmes: programmesOf(epoch, problems, instruments.eachProgramme), instruments };
  });
  const named = [...new Set(all.flatMap(({ epoch, programmes }) => namedBy(epoch, programmes, problems)))];
  return all.map(({ epoch, programmes, instruments }) => ({ tree: completeTree(epoch, { shownFor, programmes, instruments, named }), named, own: programmes.own }));
}

interface Presets {
  readonly shownFor: MapNode;
  readonly programmes: Programmes;
  readonly instruments: Instruments;
  readonly named: readonly string[];
}

function completeTree(arm: MapNode, { shownFor, programmes, instruments, named }: Presets): MapNode {
  const report = child(countryOf(shownFor), 'report');
  const own = countryOf(arm);
  const preset = instruments.change(own && report ? withEntry(own, 'report', report) : own);
  const merged = { ...mergeMaps(preset, arm, { problems: [] }), at: arm.at };
  const services = child(arm, 'services');
  const withServices = services?.kind === 'list' ? withEntry(merged, 'services', presetServices(services, programmes, instruments)) : merged;
  const withInstruments = instruments.complete(withServices);
  return withProgrammes(withInstruments, [...new Set([...named, ...programmes.own])], programmes);
}

function countryOf(arm: MapNode): MapNode | undefined {
  const country = textAt(arm, 'country') ?? defaultCountry;
  const data = Object.hasOwn(countries, country) ? countries[country] : undefined;
  return data && mapFromData(data, `country ${country}`);
}

function namedBy(arm: MapNode, programmes: Programmes, problems: Problem[]): string[] {
  const services = child(arm, 'services');
  if (services?.kind !== 'list') return [];
  return services.items.flatMap((service) => {
    const name = textAt(service, 'programme');
    if (name === undefined || programmes.has(name)) return name ?? [];
    problems.push(programmes.unknown(child(service, 'programme') ?? service, name));
    return [];
  });
}

function presetServices(services: ListNode, programmes: Programmes, instruments: Instruments): ListNode {
  const items = services.items.map((service): Node => {
    const own = child(programmes.find(textAt(service, 'programme') ?? ''), 'service');
    if (service.kind !== 'map') return service;
    const preset = instruments.eachService(own?.kind === 'map' ? own : undefined);
    if (preset === undefined) return service;
    return { ...mergeMaps(preset, service, { problems: [] }), at: service.at };
  });
  return { ...services, items };
}

// A definition that could not be resolved is left out: what is wrong with it has been said.
function withProgrammes(tree: MapNode, ids: readonly string[], programmes: Programmes): MapNode {
  const written = child(tree, 'programmes');
  if (written !== undefined && written.kind !== 'list') return tree;
  const items = ids.flatMap((id) => programmes.find(id) ?? []);
  const strays = written?.items.filter((item) => textAt(item, 'id') === undefined) ?? [];
  const at = written?.at ?? { source: 'programmes that services name', line: 0, column: 0, path: 'programmes' };
  return withEntry(without(tree, 'programmes'), 'programmes', { kind: 'list', at, items: [...items, ...strays] });
}
