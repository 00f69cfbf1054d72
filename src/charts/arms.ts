/** The arms as a reader meets them: in order, named, each with its colour in every chart. */
import type { Comparison } from '../comparison/comparison.js';
import { printable } from '../scenario/printable.js';
import type { ChartContext } from './chart.js';
import { textsOf } from './language.js';

export interface ArmLook {
  readonly id: string;
  readonly label: string;
  /** Of lines, dots and bands. */
  readonly colour: string;
  /** Darker, for text: at least 4.5 to 1 on white. */
  readonly ink: string;
  readonly isReference: boolean;
}

interface Shade {
  readonly colour: string;
  readonly ink: string;
}

/** A calm grey-blue for the reference. */
export const referenceShade: Shade = { colour: '#7c8fa6', ink: '#55677d' };

/** After Okabe and Ito (2008), without their light colours: at least 3 to 1 on white, and told apart with every common kind of colour blindness. */
export const vividShades: readonly Shade[] = [
  { colour: '#d55e00', ink: '#b04c00' },
  { colour: '#0072b2', ink: '#00629a' },
  { colour: '#009e73', ink: '#00735a' },
  { colour: '#96336f', ink: '#96336f' },
  { colour: '#333333', ink: '#333333' },
  { colour: '#6a4c00', ink: '#6a4c00' },
  { colour: '#5a2ea6', ink: '#5a2ea6' },
];

/** All arms in the order of the run, the reference arm where the file has it. */
export function looksOf(comparison: Comparison, context: ChartContext): ArmLook[] {
  return looksOfArms(Object.keys(comparison.arms), context);
}

/** The same by the ids of arms alone, before there is a result. */
export function looksOfArms(ids: readonly string[], context: Pick<ChartContext, 'armLabels' | 'language' | 'compareWith'>): ArmLook[] {
  let vivid = 0;
  return ids.map((id) => {
    const isReference = id === context.compareWith;
    const shade = isReference ? referenceShade : shadeAt(vivid++);
    return { id, label: armLabel(id, context), ...shade, isReference };
  });
}

/** An id has at most so many characters. */
const longestLabel = 60;

/** What an arm is called: as the context says, else by its id in words; what would turn the direction of a line is written out. */
export function armLabel(id: string, context: Pick<ChartContext, 'armLabels' | 'language'>): string {
  const label = printable(context.armLabels?.[id] ?? textsOf(context.language).armNames[id] ?? inWords(id));
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel)}…`;
}

function inWords(id: string): string {
  return id.split('-').map((word) => (word === 'ips' ? 'IPS' : word)).join(' ');
}

function shadeAt(index: number): Shade {
  return vividShades[index % vividShades.length] ?? referenceShade;
}
