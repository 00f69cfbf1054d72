/** Sets every column of a group of columns to zero, so that a replication starts from a clean world without new memory. */
export function clearColumns(columns: object): void {
  for (const column of Object.values(columns)) {
    if (ArrayBuffer.isView(column)) (column as Float64Array).fill(0);
  }
}
