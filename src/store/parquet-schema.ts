/** What a Parquet file says of its columns. */
import type { KeyValue, SchemaElement } from 'hyparquet-writer';
import type { Table, TableColumn } from './table.js';

/** The types of the columns, after the root that holds them. */
export function schemaOf({ columns }: Table): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)];
}

function elementOf({ name, type, mayBeEmpty = false }: TableColumn): SchemaElement {
  const repetition_type = mayBeEmpty ? 'OPTIONAL' : 'REQUIRED';
  switch (type) {
    case 'text': return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type };
    case 'whole': return { name, type: 'INT32', repetition_type };
    case 'number': return { name, type: 'DOUBLE', repetition_type };
  }
}

/** Units and meanings as an entry of the file's own metadata: JSON under the key `inclusim`. */
export function describeColumns({ name, columns }: Table): KeyValue {
  return { key: 'inclusim', value: JSON.stringify({ table: name, columns: columns.map(({ name: column, unit, meaning, entries }) => ({ column, unit, meaning, entries })) }) };
}
