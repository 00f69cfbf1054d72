/** Reads advance widths straight from a TrueType file: tables head, hhea, hmtx and cmap format 4, as the OpenType specification has them. */
export interface Face {
  /** Advance width in thousandths of the font size; undefined where the font has no such character. */
  advance(code: number): number | undefined;
}

export function readFace(bytes: Uint8Array): Face {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let at = 0; at < view.getUint16(4); at += 1) {
    const entry = 12 + 16 * at;
    tables.set(String.fromCharCode(...bytes.subarray(entry, entry + 4)), view.getUint32(entry + 8));
  }
  const unitsPerEm = view.getUint16(tables.get('head')! + 18);
  const metrics = view.getUint16(tables.get('hhea')! + 34);
  const glyphOf = readCmap(view, tables.get('cmap')!);
  return {
    advance: (code) => {
      const glyph = glyphOf(code);
      return glyph === 0 ? undefined : (view.getUint16(tables.get('hmtx')! + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm;
    },
  };
}

function readCmap(view: DataView, cmap: number): (code: number) => number {
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, at) => cmap + view.getUint32(cmap + 8 + 8 * at));
  const table = subtables.find((at) => view.getUint16(at) === 4)!;
  const segments = view.getUint16(table + 6) / 2;
  const [ends, starts] = [table + 14, table + 16 + 2 * segments];
  const [deltas, offsets] = [starts + 2 * segments, starts + 4 * segments];
  return (code) => {
    for (let at = 0; at < segments; at += 1) {
      if (code > view.getUint16(ends + 2 * at)) continue;
      const start = view.getUint16(starts + 2 * at);
      if (code < start) return 0;
      const offset = view.getUint16(offsets + 2 * at);
      const delta = view.getUint16(deltas + 2 * at);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsets + 2 * at + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
