// Named columns of numbers as bytes and back; the layout stands at the head of dump.c.

/** How the kinds of columns are told: floating or whole, and bytes of a number. */
const kindOf = (column) => [column instanceof Float64Array || column instanceof Float32Array ? 1 : 0, column.BYTES_PER_ELEMENT];

const filledUp = (bytes) => (bytes + 7) & ~7;

/** @param entries - Names with their columns (typed arrays). */
export function toBytes(entries) {
  const parts = [];
  for (const [name, column] of entries) {
    const [kind, size] = kindOf(column);
    parts.push(Buffer.from(Uint32Array.of(name.length, kind, size, column.length).buffer));
    parts.push(filled(Buffer.from(name)), filled(Buffer.from(column.buffer, column.byteOffset, column.byteLength)));
  }
  return Buffer.concat(parts);
}

function filled(bytes) {
  return Buffer.concat([bytes], filledUp(bytes.length));
}

/** The bytes of each column by name. */
export function fromBytes(buffer) {
  const entries = new Map();
  for (let at = 0; at < buffer.length; ) {
    const [nameLength, , size, count] = [0, 4, 8, 12].map((offset) => buffer.readUInt32LE(at + offset));
    const name = at + 16;
    const numbers = name + filledUp(nameLength);
    entries.set(buffer.toString('latin1', name, name + nameLength), buffer.subarray(numbers, numbers + size * count));
    at = numbers + filledUp(size * count);
  }
  return entries;
}
