import { describe, expect, test } from 'vitest';
import { activityGroups, everyActivity } from '../../src/charts/activities/activityGroups.js';
import { referenceShade, vividShades } from '../../src/charts/arms.js';
import { posteriorInk, posteriorShade, priorShade, ringShade, warningShade } from '../../src/charts/calibration/shades.js';
import { inkOn, lightness } from '../../src/charts/contrast.js';
import { colours } from '../../src/charts/theme.js';
import { leastDistance } from './colourVision.js';

const arms = [referenceShade, ...vividShades];
const groups = [...activityGroups, ...everyActivity];

/** Of WCAG 2. */
function contrast(first: string, second: string): number {
  const [dark, light] = [lightness(first), lightness(second)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('colours of charts', () => {
  test.each([...arms, ...groups].map(({ colour }) => colour).concat(priorShade, posteriorShade, posteriorInk, warningShade, ringShade, colours.quiet))('as marks stand out from white by at least 3 to 1: %s', (colour) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
  });

  test.each([...arms, ...groups].map(({ ink }) => ink).concat(colours.text, colours.quiet))('as text stand out from white by at least 4.5 to 1: %s', (ink) => {
    expect(contrast(ink, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  test('carry numbers in an ink that stands out from them by at least 4.5 to 1', () => {
    for (const { colour } of groups) expect(contrast(inkOn(colour), colour), colour).toBeGreaterThanOrEqual(4.5);
  });

  test('of arms are told apart with every common kind of colour blindness', () => {
    const close = arms.flatMap((a, at) => arms.slice(at + 1).filter((b) => leastDistance(a.colour, b.colour) < 15).map((b) => [a.colour, b.colour]));
    expect(close).toEqual([]);
  });

  test('of groups that touch in a stack are told apart with every common kind of colour blindness', () => {
    const close = activityGroups.slice(1).filter(({ colour }, at) => leastDistance(colour, activityGroups[at]!.colour) < 20);
    expect(close).toEqual([]);
  });

  test('that only hue tells apart are close to those who do not see it', () => {
    expect(leastDistance('#c00000', '#5a5a00')).toBeLessThan(25);
    expect(leastDistance('#000000', '#ffffff')).toBeCloseTo(100, 0);
    expect(leastDistance('#808080', '#808080')).toBe(0);
  });
});
