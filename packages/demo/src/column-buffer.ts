/** Rows of whole or broken numbers, column by column, that grows as it is filled. */
export interface ColumnBuffer<Column extends Int32Array | Float64Array> {
  readonly length: () => number;
  readonly add: (row: readonly number[]) => void;
  /** The rows so far; the buffer is empty afterwards, and its memory is used again by the next `add`. */
  readonly take: () => readonly Column[];
}

export function columnBuffer<Column extends Int32Array | Float64Array>(
  columns: number,
  make: (length: number) => Column,
): ColumnBuffer<Column> {
  let capacity = 1 << 15;
  let parts = Array.from({ length: columns }, () => make(capacity));
  let length = 0;
  const grow = () => {
    capacity *= 2;
    parts = parts.map((part) => {
      const larger = make(capacity);
      larger.set(part);
      return larger;
    });
  };
  return {
    length: () => length,
    add: (row) => {
      if (length === capacity) grow();
      for (let j = 0; j < columns; j++) parts[j]![length] = row[j]!;
      length++;
    },
    take: () => {
      const taken = parts.map((part) => part.subarray(0, length) as Column);
      length = 0;
      return taken;
    },
  };
}
