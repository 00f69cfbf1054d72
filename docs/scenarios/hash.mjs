import { createHash } from 'node:crypto';

/** The first 16 hexadecimal digits of SHA-256 over what a small run of a scenario gives (`fingerprintText`). */
export function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
