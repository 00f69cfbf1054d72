import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/cli/input-error.js';
import { shippedPosteriorHash } from '../../src/catalogue/posterior/shippedHash.js';
import { drawnFrom, posteriorAt, posteriorOf } from '../../src/cli/posterior.js';
import { smallPosterior } from '../support/posterior.js';
import { loaded } from '../scenario/load-text.js';

const folder = mkdtempSync(join(tmpdir(), 'inclusim-posterior-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('The posterior of a run', () => {
  it('is the file that was named, whatever its layout', () => {
    const [one, other] = [posteriorAt(file('one.json', JSON.stringify(smallPosterior()))), posteriorAt(file('other.json', JSON.stringify(smallPosterior(), null, 4)))];
    expect(one).toEqual({ posterior: smallPosterior(), hash: expect.stringMatching(/^[0-9a-f]{64}$/), from: join(folder, 'one.json') });
    expect(other.hash).toBe(one.hash);
    expect(posteriorAt(file('third.json', JSON.stringify({ ...smallPosterior(), version: 'another' }))).hash).not.toBe(one.hash);
  });

  it('is the one that comes with the program where none is named, and none with --no-posterior', () => {
    expect(posteriorOf(undefined)).toMatchObject({ from: 'shipped' });
    expect(posteriorOf(true)).toEqual(posteriorOf(undefined));
    expect(posteriorOf(false)).toBeUndefined();
    expect(posteriorOf(undefined)?.hash, '`node docs/make-centre.mjs` renews it').toBe(shippedPosteriorHash);
  });

  it('that comes with the program is that of calibrations/posterior.json, as the defaults are', () => {
    const [shipped, named] = [posteriorOf(undefined)!, posteriorAt('calibrations/posterior.json')];
    expect(shipped.posterior).toEqual(named.posterior);
    // What a run leaves as posterior.json is known again by its hash.
    expect(shipped.hash).toBe(named.hash);
  });

  it.each<[string, () => string, RegExp]>([
    ['is not there', () => join(folder, 'nowhere.json'), /nowhere\.json is not there; is the path right/],
    ['is a folder', () => folder, /found a folder, expected the file of a posterior/],
    ['is cut off', () => file('cut.json', JSON.stringify(smallPosterior()).slice(0, 100)), /cut\.json:1:\d+ is cut off/],
    ['is no JSON', () => file('y.json', 'schema: inclusim-posterior-1\n'), /y\.json:1:1 is not JSON: found "s/],
    ['is no text', () => file('bytes.json', Uint8Array.of(0xff, 0xfe, 0x80)), /bytes\.json is not text in UTF-8/],
    ['is something else', () => file('else.json', '{}'), /else\.json is not a posterior that can be drawn from:\n {2}schema: found nothing, expected "inclusim-posterior-1"/],
  ])('is refused where its file %s', (_, path, message) => {
    expect(() => posteriorAt(path())).toThrow(InputError);
    expect(() => posteriorAt(path())).toThrow(message);
  });
});

describe('A scenario whose parameters are drawn', () => {
  const named = { posterior: smallPosterior(), hash: 'a'.repeat(64), from: 'p.json' };
  const told = (text: string, isAsked = true) => {
    const notes: string[] = [];
    const { scenario } = drawnFrom(named, { file: 'a.yaml', ...loaded(text) }, isAsked, { note: (note) => notes.push(note) });
    return { isDrawn: scenario.posterior !== undefined, notes: notes.join('') };
  };

  it('is told nothing where everything is drawn', () => {
    expect(told('replications: 20\n')).toEqual({ isDrawn: true, notes: '' });
  });

  it('is told what it sets, and that replications were rounded', () => {
    expect(told('replications: 21\nparameters: { search: { own: 2 } }\n')).toEqual({
      isDrawn: true,
      notes: 'a.yaml sets parameters.search.own; a posterior does not override that, so it is not drawn there.\nTwo replications share a draw of the posterior, so the number of replications of a.yaml was rounded up to an even one.\n',
    });
  });

  it('is told where it has on what the posterior was found without', () => {
    const notes: string[] = [];
    const frail = { ...named, posterior: { ...smallPosterior(), made: { ...smallPosterior().made, structure: 'frailty' as const } } };
    const note = (text: string) => notes.push(text);
    drawnFrom(frail, { file: 'a.yaml', ...loaded('replications: 20\n') }, true, { note });
    expect(notes).toEqual([]);
    drawnFrom(frail, { file: 'a.yaml', ...loaded('replications: 20\nparameters: { heterogeneity: { discouragement: true } }\n') }, true, { note });
    expect(notes).toEqual(['a.yaml sets parameters.heterogeneity.discouragement, without which the posterior was found (structure frailty), so its answers are not calibrated.\n  Leave that out to have what was calibrated.\n']);
  });

  it('is run as it is where it sets everything, and is told so if a posterior was asked for', () => {
    const everything = 'parameters: { search: { own: 1, contacts: 1 }, offer: { intercept: -1 } }\n';
    expect(told(everything)).toEqual({ isDrawn: false, notes: 'a.yaml sets all parameters that the posterior knows, so none is drawn and parameters are not included.\n' });
    expect(told(everything, false)).toEqual({ isDrawn: false, notes: '' });
  });
});
