import type { Cell, ColumnType, Row, TypedColumn } from '../connection.ts';
import type { Column, Values } from './results.ts';

/** Rows as objects of cells, for small answers. */
export function decodeRows(columns: readonly Column[], rows: readonly Values[]): Row[] {
  const cells = columns.map(({ type }) => cellDecoder(type));
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, j) => [name, cells[j]!(row[j])])));
}

/** One column of a large answer, in a buffer that doubles as it fills. */
export interface ColumnBuffer<T extends ColumnType = ColumnType> {
  append(rows: readonly Values[], column: number): void;
  finish(): TypedColumn<T>;
}

export function columnBuffer<T extends ColumnType>(type: T, name: string): ColumnBuffer<T> {
  const Numbers = type === 'int32' ? Int32Array : Float64Array;
  const read = type === 'int32' ? (value: unknown) => int32(value, name) : (value: unknown) => float64(value, name);
  let numbers: Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> = new Numbers(1024);
  let length = 0;
  return {
    append: (rows, column) => {
      if (length + rows.length > numbers.length) {
        const wider = new Numbers(Math.max(length + rows.length, 2 * numbers.length));
        wider.set(numbers.subarray(0, length));
        numbers = wider;
      }
      for (const row of rows) numbers[length++] = read(row[column]);
    },
    finish: () => numbers.slice(0, length) as TypedColumn<T>,
  };
}

function cellDecoder(type: string): (value: unknown) => Cell {
  const base = /^[a-z ]+/.exec(type)?.[0].trim() ?? type;
  switch (base) {
    case 'boolean':
      return (value) => (value === null ? null : Boolean(value));
    case 'tinyint':
    case 'smallint':
    case 'integer':
    case 'bigint':
      return (value) => (value === null ? null : integer(value));
    case 'real':
    case 'double':
    case 'decimal':
      // NaN and the infinities come as text, and so does every DECIMAL.
      return (value) => (value === null ? null : Number(value));
    case 'timestamp':
    case 'time':
      // A timestamp(3) of a whole second ends in .000, which says how it is stored and not when it was.
      return (value) => (value === null ? null : String(value).replace(/\.0+(?!\d)|(\.\d*[1-9])0+(?!\d)/, '$1'));
    default:
      return (value) => {
        if (value === null || value === undefined) return null;
        return typeof value === 'object' ? JSON.stringify(value) : (value as Cell);
      };
  }
}

/** Long integers come as text, see exact-json.ts. */
function integer(value: unknown): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`integer beyond 2^53 in an answer: ${value}`);
  return number;
}

function int32(value: unknown, name: string): number {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || (number | 0) !== number) {
    throw new RangeError(`invalid value in the column ${name}; not a 32-bit integer: ${value}`);
  }
  return number;
}

function float64(value: unknown, name: string): number {
  if (typeof value === 'number') return value;
  if (value === null) return Number.NaN;
  const number = value === '' ? Number.NaN : Number(value);
  if (Number.isNaN(number) && value !== 'NaN') {
    throw new RangeError(`invalid value in the column ${name}; not a number: ${value}`);
  }
  return number;
}
