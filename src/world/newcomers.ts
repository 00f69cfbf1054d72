import { stripLength } from '../random/strip.js';
import * as draw from '../random/purposes.js';
import { diagnoses, educationLevels, severityBands } from '../scenario/schema/population.js';

/** What people who come are drawn from, a strip of them at a time. */
export interface Newcomers {
  /** A word of each for every attribute, by its purpose. */
  readonly words: readonly Int32Array[];
  /** Shares of people by severity band, diagnosis and education, of the epoch in force: one table behind the other. */
  readonly shares: Float64Array;
}

/** Where the tables begin among the shares, and how many they hold. */
export const sharesAt = { severity: 0, severities: 3, diagnosis: 3, diagnoses: 6, education: 9, educations: 3 } as const;

/** The first purpose of each block from which attributes are drawn. */
export const blocks = [draw.drawSeverity, draw.drawSex, draw.drawFrailty, draw.drawWish, draw.drawTreatment, draw.drawBarriers, draw.drawMunicipality];

export function createNewcomers(): Newcomers {
  const lanes = Math.max(...blocks) + 4;
  return { words: Array.from({ length: lanes }, () => new Int32Array(stripLength)), shares: new Float64Array(severityBands.length + diagnoses.length + educationLevels.length) };
}
