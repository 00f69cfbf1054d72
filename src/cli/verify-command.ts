/** `inclusim verify`: built-in checks of a person's own scenario. */
import { setImmediate as breath } from 'node:timers/promises';
import { printable } from '../scenario/printable.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Finding } from '../verification/finding.js';
import { verification, type Verification } from '../verification/verify.js';
import type { Interrupt } from './interrupt.js';
import { loadScenarios } from './load-scenarios.js';
import { width, type Terminal } from './terminal.js';
import { wrap, wrapTitle } from './wrap.js';

export interface VerifyOptions {
  readonly json?: boolean;
}

/** Runs all checks; returns 0 when all passed and 1 when one failed. */
export async function verifyCommand(file: string, { json = false }: VerifyOptions, terminal: Terminal, interrupt: Interrupt): Promise<number> {
  const loaded = loadScenarios([file], terminal)?.[0];
  if (loaded === undefined) return 2;
  return verifyScenario(loaded.scenario, verification(loaded.scenario), json, terminal, interrupt);
}

/** Tells each finding as soon as it is there; as data all of them at the end. */
export async function verifyScenario(scenario: Scenario, { size, checks }: Verification, json: boolean, terminal: Terminal, { signal }: Interrupt): Promise<number> {
  const findings: Finding[] = [];
  if (!json) terminal.out(head(scenario, size));
  for (const { run } of checks) {
    const finding = run();
    findings.push(finding);
    if (!json) terminal.out(line(finding, terminal));
    await breath();
    signal.throwIfAborted();
  }
  const failed = findings.filter(({ passed }) => !passed).length;
  if (json) terminal.out(`${JSON.stringify({ schema: 'inclusim-verification-1', scenario: scenario.name, passed: failed === 0, size, checks: findings }, null, 2)}\n`);
  else terminal.out(`\n${failed === 0 ? `All ${findings.length} checks passed.` : `${failed} of ${findings.length} checks failed.`}\n`);
  return failed === 0 ? 0 : 1;
}

function head({ title, name, weeks, arms }: Scenario, { people, ofPeople, scale }: Verification['size']): string {
  const share = scale < 1 ? `a copy with about ${people} of ${ofPeople.toLocaleString('en')} people, and as large a part of staff and employers` : `all ${people} people`;
  const size = `Checked with ${share}: ${arms.length === 1 ? '1 arm' : `${arms.length} arms`}, ${weeks} weeks, 2 to 6 replications a check.`;
  return `${[...wrapTitle(printable(title === '' ? name : title), width), ...wrap(size, width)].join('\n')}\n\n`;
}

function line({ title, passed, found }: Finding, { outColours: { green, red, dim } }: Terminal): string {
  const sign = passed ? green('✓') : red('✖');
  return `${sign} ${title}\n${wrap(printable(found), width - 4).map((text) => `    ${dim(text)}\n`).join('')}`;
}
