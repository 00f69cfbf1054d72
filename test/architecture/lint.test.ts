import { ESLint, type Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { exactMath } from './arithmetic.js';
import { layers, type Layer } from './layers.js';
import { readTree, root } from './tree.js';

/** The settings of the linter for a file of a layer. */
async function settingsOf({ name }: Layer): Promise<Linter.Config> {
  const file = name.endsWith('.ts') ? name : `${name}/deep/down/a.ts`;
  return (await new ESLint({ cwd: root }).calculateConfigForFile(`src/${file}`)) as Linter.Config;
}

/** The settings of one rule as text, to look for a word in. */
function ruleText(settings: Linter.Config, rule: string): string {
  return JSON.stringify(settings.rules?.[rule] ?? 'off');
}

describe('the linter', () => {
  test.each(layers)('agrees with the table of layers on how free $name is', async (layer) => {
    const settings = await settingsOf(layer);
    expect(ruleText(settings, 'no-restricted-syntax').includes('**')).toBe(layer.freedom === 'engine');
    expect(ruleText(settings, 'no-restricted-globals').includes('console')).toBe(layer.freedom !== 'free');
    expect(ruleText(settings, 'no-restricted-imports').includes('node:*')).toBe(layer.freedom !== 'free');
    expect(ruleText(settings, 'no-restricted-properties')).toContain('random');
  });

  test('allows the same members of Math', async () => {
    const engine = layers.find(({ freedom }) => freedom === 'engine');
    expect(ruleText(await settingsOf(engine!), 'no-restricted-syntax')).toContain(`^(${exactMath.join('|')})$`);
  });

  test('stops inexact arithmetic, chance and the clock in a file of the engine, and lets exact arithmetic pass', async () => {
    const [filePath] = [...readTree('src/random').keys()];
    const text = [
      'export const exact = Math.max(1, Math.sqrt(2));',
      'export const one = Math.exp(1);',
      'export const two = one ** 2;',
      'export const three = Math.random();',
      'export const four = Date.now();',
      "export const five = Math['log'](2);",
      'const { sin } = Math;',
      'export const six = sin(1);',
      '',
    ].join('\n');
    const [result] = await new ESLint({ cwd: root }).lintText(text, { filePath: filePath ?? '' });
    const restricted = result?.messages.filter(({ ruleId }) => ruleId?.startsWith('no-restricted')) ?? [];
    expect([...new Set(restricted.map(({ line }) => line))]).toEqual([2, 3, 4, 5, 6, 7]);
    expect(restricted[0]?.message).toContain('use exp, log, pow, sin');
  });
});
