/** What was bundled for browsers, as files of ours hold it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageScript } from '../report/input.js';
import { programRoot } from './machine.js';

const built = join(programRoot, 'dist', 'page');

export function builtPart(name: string): string {
  return readFileSync(join(built, name), 'utf8');
}

/** A script as it may stand within HTML: nothing in it ends it. */
export function inlineScript(name: string): PageScript {
  const code = builtPart(name).replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  return { code, hash: hashOf(code) };
}

/** As a page's policy names what it allows. */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
