/** A group of lines turned into columns, as Parquet keeps them. */
import type { ColumnSource } from 'hyparquet-writer';
import type { Cell, Table, TableColumn } from './table.js';

/** Fills up with lines, and is empty again once they are taken. */
export interface ColumnGroup {
  readonly size: () => number;
  /** @throws Error when a cell does not hold what its column says. */
  readonly add: (cells: readonly Cell[]) => void;
  /** The lines as columns; valid until the next one is added. */
  readonly take: () => ColumnSource[];
}

interface Filling {
  readonly put: (line: number, cell: Cell) => void;
  readonly taken: (lines: number) => ColumnSource;
}

/** Room for so many lines of a table. */
export function columnGroup({ name, columns }: Table, most: number): ColumnGroup {
  const fillings = columns.map((column) => fillingOf(column, most, (cell) => fault(`${name}.${column.name}`, column, cell)));
  let size = 0;
  return {
    size: () => size,
    add(cells) {
      if (cells.length !== fillings.length) throw new Error(`A line of ${name} has ${cells.length} cells; expected ${fillings.length}, one a column.`);
      for (const [at, { put }] of fillings.entries()) put(size, cells[at] ?? null);
      size += 1;
    },
    take() {
      const taken = fillings.map((filling) => filling.taken(size));
      size = 0;
      return taken;
    },
  };
}

function fillingOf(column: TableColumn, most: number, wrong: (cell: Cell) => Error): Filling {
  const { name, type, mayBeEmpty = false } = column;
  // Numbers that are always there need no room for what says that they are not.
  const values: Cell[] | Int32Array | Float64Array = mayBeEmpty || type === 'text' ? new Array<Cell>(most) : type === 'whole' ? new Int32Array(most) : new Float64Array(most);
  const isRight = checks[type];
  return {
    put(line, cell) {
      if (isRight(cell)) values[line] = cell;
      else if (mayBeEmpty && isEmpty(cell)) values[line] = null;
      else throw wrong(cell);
    },
    taken: (lines) => ({ name, data: lines === values.length ? values : values.slice(0, lines) }),
  };
}

const checks: Readonly<Record<TableColumn['type'], (cell: Cell) => boolean>> = {
  text: (cell) => typeof cell === 'string',
  // Written as 32 bits: what does not fit would come back as another number.
  whole: (cell) => typeof cell === 'number' && (cell | 0) === cell,
  number: (cell) => typeof cell === 'number' && Number.isFinite(cell),
};

/** As in the CSV, where these leave a cell empty. */
function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === 'number' && !Number.isFinite(cell));
}

function fault(where: string, { type, mayBeEmpty = false }: TableColumn, found: Cell): Error {
  const expected = { text: 'a text', whole: 'a whole number of 32 bits', number: 'a number' }[type];
  return new Error(`${where}: found ${JSON.stringify(found)}, expected ${expected}${mayBeEmpty ? ' or nothing' : ''}; the column is declared wrongly, or the line is.`);
}
