/** Bytes of a file become text; what is not UTF-8 is refused with the place where it stops being so. */
import type { Answer } from '../scenario/doors.js';

/** The text, or why the bytes are none. */
export function decoded(bytes: Uint8Array): Answer {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refusal(bytes);
  }
}

function refusal(bytes: Uint8Array): Answer {
  const at = { line: 1, column: 1 };
  const startsWith = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  if (startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff)) return { problem: 'is saved as UTF-16', hint: 'Save it with the encoding UTF-8.', at };
  if (startsWith(0x50, 0x4b, 0x03, 0x04)) return { problem: 'is a workbook or another archive, no text', hint: 'A scenario is a text in YAML; `inclusim new NAME` writes one to start from.', at };
  const lines = new TextDecoder().decode(bytes.subarray(0, firstWrong(bytes))).split('\n');
  return {
    problem: 'holds a sign that is not in UTF-8', hint: 'Save the file with the encoding UTF-8; editors call others Windows-1252, ANSI or Latin-1.',
    at: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
  };
}

/** Index of the first byte that cannot be read: the longest readable beginning is looked for by halves. */
function firstWrong(bytes: Uint8Array): number {
  let [least, most] = [0, bytes.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (isReadable(bytes, middle, true)) least = middle;
    else most = middle - 1;
  }
  // A sign that is not finished belongs to what cannot be read; it is at most three bytes long.
  while (least > 0 && !isReadable(bytes, least, false)) least--;
  return least;
}

function isReadable(bytes: Uint8Array, end: number, mayGoOn: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: mayGoOn });
    return true;
  } catch {
    return false;
  }
}
