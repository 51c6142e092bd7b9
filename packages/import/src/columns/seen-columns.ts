import type { MessageValue } from '@perennial/words';
import type { ColumnStats } from './column-stats.ts';

/** Columns with a cell of each, within a sentence. */
export function seenColumns(stats: readonly ColumnStats[]): MessageValue {
  return { list: stats.map(seenColumn) };
}

function seenColumn({ name, sample }: ColumnStats): MessageValue {
  const column = { text: name };
  return sample === ''
    ? { message: { code: 'seen.column.empty', values: { column } } }
    : { message: { code: 'seen.column', values: { column, value: { text: sample } } } };
}
