import type { Speaker } from '@perennial/words';
import type { Column, NumberColumn, NumberKind } from './column.ts';

/** What stands in a cell, in a reader's language; empty where a row says nothing there. */
export function writeCell<Row>(
  column: Column<Row>,
  row: Row,
  { say, format }: Pick<Speaker, 'say' | 'format'>,
): string {
  switch (column.type) {
    case 'number':
      return writeFigure(column, row, format);
    case 'interval': {
      const [ends, kind] = [column.ends(row), column.kindOf(row)];
      if (!ends) return '';
      const [low, high] = [ends.low, ends.high].map((end) => writeNumber(end, kind, format));
      return say('figure.range', { low: { words: low ?? '' }, high: { words: high ?? '' } });
    }
    case 'words': {
      const message = column.says(row);
      if (!message) return '';
      const words = say(message.code, message.values);
      // A text of the source’s own, such as a channel, stays as it is.
      return message.code === 'report.plain' ? words : capitalised(words, format.locale);
    }
    case 'claim': {
      const value = column.value(row);
      return value === null ? '' : say(value ? 'answer.yes' : 'answer.no');
    }
    case 'date':
    case 'month': {
      const value = column.value(row);
      return value === null ? '' : format[column.type](value);
    }
    default:
      return column.value(row) ?? '';
  }
}

/** Words that also stand within sentences, where they begin something. */
export function capitalised(words: string, locale: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}

function writeFigure<Row>(column: NumberColumn<Row>, row: Row, format: Speaker['format']): string {
  const [value, kind, sum] = [column.value(row), column.kindOf(row), column.sum?.(row)];
  return sum && value !== null && kind === 'moneyRound'
    ? format.moneyInSum(value, sum)
    : writeNumber(value, kind, format);
}

function writeNumber(value: number | null, kind: NumberKind, format: Speaker['format']): string {
  return value === null ? '–' : format[kind](value);
}
