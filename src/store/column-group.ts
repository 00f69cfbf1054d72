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
  readonly taken: (lines: number) => ColumnSource['data'];
}

/** Room for so many lines of a table. */
export function columnGroup({ name, columns }: Table, most: number): ColumnGroup {
  const fillings = columns.map((column) => fillingOf(column, most, (cell) => fault(`${name}.${column.name}`, column, cell)));
  let size = 0;
  return {
    size: () => size,
    add(cells) {
      if (cells.length !== fillings.length) throw new Error(`A line of ${name} has ${cells.length} cells; expected ${fillings.length}, one a column.`);
      for (let at = 0; at < fillings.length; at += 1) fillings[at]?.put(size, cells[at] ?? null);
      size += 1;
    },
    take() {
      const taken = fillings.map((filling, at) => ({ name: columns[at]?.name ?? '', data: filling.taken(size) }));
      size = 0;
      return taken;
    },
  };
}

/** Each kind has functions of its own, so that each of them meets one kind of list only, which engines make quick. */
function fillingOf({ type, mayBeEmpty = false }: TableColumn, most: number, wrong: (cell: Cell) => Error): Filling {
  if (type === 'text') return texts(most, mayBeEmpty, wrong);
  return type === 'whole' && !mayBeEmpty ? wholeNumbers(most, wrong) : numbers(most, type, mayBeEmpty, wrong);
}

function texts(most: number, mayBeEmpty: boolean, wrong: (cell: Cell) => Error): Filling {
  const values = new Array<string | null>(most);
  return {
    put(line, cell) {
      if (typeof cell !== 'string' && !(mayBeEmpty && isEmpty(cell))) throw wrong(cell);
      values[line] = typeof cell === 'string' ? cell : null;
    },
    taken: (lines) => (lines === most ? values : values.slice(0, lines)),
  };
}

function wholeNumbers(most: number, wrong: (cell: Cell) => Error): Filling {
  const values = new Int32Array(most);
  return {
    put(line, cell) {
      if (!isWhole(cell)) throw wrong(cell);
      values[line] = cell;
    },
    taken: (lines) => values.subarray(0, lines),
  };
}

/** Numbers of 64 bits; NaN, which no cell may hold, stands where there is none. */
function numbers(most: number, type: 'whole' | 'number', mayBeEmpty: boolean, wrong: (cell: Cell) => Error): Filling {
  const values = new Float64Array(most);
  const isRight = type === 'whole' ? isWhole : isNumber;
  let empty = 0;
  return {
    put(line, cell) {
      if (isRight(cell)) values[line] = cell;
      else if (!mayBeEmpty || !isEmpty(cell)) throw wrong(cell);
      else {
        values[line] = NaN;
        empty += 1;
      }
    },
    taken(lines) {
      const taken = values.subarray(0, lines);
      const areAllThere = empty === 0;
      empty = 0;
      return areAllThere ? taken : Array.from(taken, (value) => (Number.isNaN(value) ? null : value));
    },
  };
}

/** Written as 32 bits: what does not fit would come back as another number. */
function isWhole(cell: Cell): cell is number {
  return typeof cell === 'number' && (cell | 0) === cell;
}

function isNumber(cell: Cell): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}

/** As in the CSV, where these leave a cell empty. */
function isEmpty(cell: Cell): boolean {
  return cell === null || (typeof cell === 'number' && !Number.isFinite(cell));
}

function fault(where: string, { type, mayBeEmpty = false }: TableColumn, found: Cell): Error {
  const expected = { text: 'a text', whole: 'a whole number of 32 bits', number: 'a number' }[type];
  return new Error(`${where}: found ${JSON.stringify(found)}, expected ${expected}${mayBeEmpty ? ' or nothing' : ''}; the column is declared wrongly, or the line is.`);
}
