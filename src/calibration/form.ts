/** What a calibration file may say. */
import { z } from 'zod';
import { structures } from '../catalogue/posterior/structures.js';
import { shapeOf, type Shape } from '../scenario/shape.js';

const points = (usual: number, least: number, what: string) => z.int().min(least).max(200_000).default(usual).meta({ description: what });

export const calibrationForm = z.strictObject({
  title: z.string().max(2000).default('').meta({ description: 'What the calibration is for.' }),
  seed: z.union([z.int().min(0), z.string().min(1).max(200)]).default(2026).meta({ description: 'Number or text from which all chance comes.' }),
  structure: z.enum(structures).default('both').meta({ description: 'Why many do not work while they are followed: frailty, discouragement and dropout, or both.' }),
  controls: z.string().max(60).nullable().default(null).meta({ description: 'Programme that the control of every trial has; null for the ones that were published.' }),
  trials: z.array(z.string().max(60)).max(200).nullable().default(null).meta({ description: 'Published trials; null for all that are fitted.' }),
  files: z.array(z.string().max(400)).max(50).default([]).meta({ description: 'Trials of your own, in files beside this one.' }),
  patterns: z.array(z.string().max(60)).max(100).nullable().default(null).meta({ description: 'Patterns that are targets; null for all that the catalogue marks so.' }),
  parameters: z.array(z.strictObject({
    path: z.string().max(200).meta({ description: 'Path of a number in a scenario.' }),
    least: z.number().nullable().default(null).meta({ description: 'Lower end of the prior; null for that of the calibration that ships.' }),
    most: z.number().nullable().default(null).meta({ description: 'Upper end of the prior.' }),
  })).min(1).max(38).nullable().default(null).meta({ description: 'Parameters that are calibrated; null for those of the calibration that ships.' }),
  points: z.strictObject({
    first: points(1000, 10, 'Points spread over the prior.'),
    second: points(700, 0, 'Points spread over what the first wave does not rule out.'),
    third: points(600, 0, 'Points drawn from a first posterior.'),
  }).prefault({}).meta({ description: 'Simulated points, in three waves.' }),
  particles: z.int().min(50).max(100_000).default(1000).meta({ description: 'Particles of the sampler.' }),
  moves: z.int().min(1).max(1000).default(4).meta({ description: 'Slice steps of each particle at each stage but the last.' }),
  lastMoves: z.int().min(1).max(10_000).default(40).meta({ description: 'Slice steps at the last stage, where all of the likelihood counts.' }),
  draws: z.int().min(10).max(10_000).default(400).meta({ description: 'Points of the posterior that are kept.' }),
});

export type CalibrationForm = z.output<typeof calibrationForm>;

let shape: Shape | undefined;

/** The shape of a calibration file, for messages. */
export function calibrationShape(): Shape {
  shape ??= shapeOf(calibrationForm);
  return shape;
}
