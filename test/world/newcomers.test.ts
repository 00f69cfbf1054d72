import { describe, expect, it } from 'vitest';
import { diagnoses, educationLevels, severityBands } from '../../src/scenario/schema/population.js';
import { createNewcomers, sharesAt } from '../../src/world/newcomers.js';

describe('The shares that newcomers are drawn from', () => {
  it('have a place for each severity band, diagnosis and level of education, none shared', () => {
    expect([sharesAt.severity, sharesAt.diagnosis, sharesAt.education]).toEqual([0, severityBands.length, severityBands.length + diagnoses.length]);
    expect([sharesAt.severities, sharesAt.diagnoses, sharesAt.educations]).toEqual([severityBands.length, diagnoses.length, educationLevels.length]);
    expect(createNewcomers().shares.length).toBe(sharesAt.education + sharesAt.educations);
  });
});
