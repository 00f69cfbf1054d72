import { describe, expect, it } from 'vitest';
import { threefry4x32 } from '../../src/random/index.js';

type Four = [number, number, number, number];

function block(counter: Four, key: Four): string {
  const out = new Int32Array(4);
  threefry4x32(...counter, ...key, out);
  return Array.from(out, (word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ');
}

const all: Four = [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff];

describe('Threefry4x32-20', () => {
  // Random123, tests/kat_vectors, the lines "threefry4x32 20".
  it('gives the published words for nothing but zeros', () => {
    expect(block([0, 0, 0, 0], [0, 0, 0, 0])).toBe('9c6ca96a e17eae66 fc10ecd4 5256a7d8');
  });
  it('gives the published words for nothing but ones', () => {
    expect(block(all, all)).toBe('2a881696 57012287 f6c7446e a16a6732');
  });
  it('gives the published words for the digits of pi', () => {
    expect(block([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89]))
      .toBe('59cd1dbb b8879579 86b5d00c ac8b6d84');
  });
  it('reads a word the same whether it is written with a sign or without', () => {
    expect(block([-1, -1, -1, -1], [-1, -1, -1, -1])).toBe(block(all, all));
  });
  it('changes about half of its bits when one bit of the counter or the key changes', () => {
    const ones = (words: string) => words.split(' ').reduce((sum, word) => sum + [...parseInt(word, 16).toString(2)].filter((bit) => bit === '1').length, 0);
    const differing = (x: string, y: string) => ones(x.split(' ').map((word, i) => ((parseInt(word, 16) ^ parseInt(y.split(' ')[i]!, 16)) >>> 0).toString(16)).join(' '));
    const plain = block([1, 2, 3, 4], [5, 6, 7, 8]);
    let changed = 0;
    for (let place = 0; place < 8; place += 1) {
      for (let bit = 0; bit < 32; bit += 1) {
        const inputs = [1, 2, 3, 4, 5, 6, 7, 8];
        inputs[place]! ^= 1 << bit;
        changed += differing(plain, block(inputs.slice(0, 4) as Four, inputs.slice(4) as Four));
      }
    }
    expect(changed / 256).toBeGreaterThan(62.5); // 64 of 128, give or take 4.5 standard errors of 0.35
    expect(changed / 256).toBeLessThan(65.6);
  });
});
