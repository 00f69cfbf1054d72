import { describe, expect, test } from 'vitest';
import { memoryHealth, nodeHealth, outputHealth, quotaOf, threadsHealth } from '../../src/cli/doctor/machine.js';

describe('the doctor', () => {
  test('stops at a Node.js that is too old, and at no other', () => {
    expect(nodeHealth('v18.20.4', '>=20.19').state).toBe('stops');
    expect(nodeHealth('v20.18.1', '>=20.19').state).toBe('stops');
    for (const version of ['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0']) expect(nodeHealth(version, '>=20.19').state).toBe('well');
  });

  test('reads how many processors a container allows', () => {
    expect(quotaOf('max 100000\n')).toBeNull();
    expect(quotaOf('200000 100000\n')).toBe(2);
    expect(quotaOf('50000 100000')).toBe(0.5);
    expect(quotaOf('')).toBeNull();
  });

  test('says how many workers a container has room for', () => {
    expect(threadsHealth(8, null)).toMatchObject({ state: 'well', todo: '' });
    expect(threadsHealth(8, 8).state).toBe('well');
    expect(threadsHealth(8, 2.5)).toMatchObject({ state: 'note', todo: expect.stringContaining('--workers 2;') });
    expect(threadsHealth(8, 0.5).todo).toContain('--workers 1;');
  });

  test('notes little memory and a disk that is nearly full, and stops where nothing can be written', () => {
    expect(memoryHealth(4e9, 8e9).state).toBe('well');
    expect(memoryHealth(2e8, 5e8)).toMatchObject({ state: 'note', found: '0.2 GiB of memory free, of 0.5 GiB for this process' });
    expect(outputHealth('output', undefined, 1e9).state).toBe('well');
    expect(outputHealth('output', undefined, 1e6).state).toBe('note');
    expect(outputHealth('output', 'EROFS: read-only file system', 0)).toMatchObject({ state: 'stops', found: expect.stringContaining('EROFS') });
  });
});
