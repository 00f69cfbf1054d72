/** The dictionary of columns: a table of what stands in the other tables. */
import type { Cell, Table, TableColumn } from './table.js';

const columns: readonly TableColumn[] = [
  { name: 'file', type: 'text', unit: '', meaning: 'Table, by the name of its CSV; where there is a Parquet file, it has the same columns.' },
  { name: 'column', type: 'text', unit: '', meaning: 'Column of the table.' },
  { name: 'entry', type: 'text', unit: '', meaning: 'A text that stands in the column and has a meaning of its own, such as a measure; empty for the column itself.' },
  { name: 'unit', type: 'text', unit: '', meaning: 'Unit, where there is one.' },
  { name: 'meaning', type: 'text', unit: '', meaning: 'What it means.' },
  { name: 'type', type: 'text', unit: '', meaning: 'What cells hold: text, whole (a whole number) or number.' },
];

/** One line for each column, and one for each text in it that has a meaning of its own. */
export function dictionaryOf(tables: readonly Table[]): Table {
  return { name: 'columns', isLong: false, columns, lines: () => linesOf(tables) };
}

function* linesOf(tables: readonly Table[]): Generator<Cell[]> {
  for (const { name: table, columns } of tables) {
    for (const { name, type, unit, meaning, entries = [] } of columns) {
      yield [`${table}.csv`, name, '', unit, meaning, type];
      for (const each of entries) yield [`${table}.csv`, name, each.entry, each.unit, each.meaning, type];
    }
  }
}
