import { sql } from '@perennial/engine';
import { isInMinorUnits } from '../lexicon/amount-headers.ts';
import { type Note, note } from '../notes/note.ts';
import { type AmountReading, MONEY } from './parse-amounts.ts';

/** Digits after the point of the currencies that have most. */
const MOST_MINOR_UNITS = 3;

/**
 * Amounts in units of the currency: a point before three digits in every row stands for thousands, unless the currency has three; a header
 * may say that they are in minor units.
 */
export function inUnitsOf(
  reading: AmountReading,
  column: string,
  minorUnits: number,
  isMinor = isInMinorUnits(column),
): AmountReading {
  const { thousands, digits, ...others } = reading;
  const isGrouped = thousands !== undefined && minorUnits < MOST_MINOR_UNITS;
  const value = isGrouped ? thousands : reading.value;
  if (isMinor && minorUnits > 0) return { ...others, value: sql`cast(${value} / ${10 ** minorUnits} as ${MONEY})` };
  return { ...others, value, ...(digits !== undefined && !isGrouped && { digits }) };
}

/** What is worth saying of that. */
export function unitNotes(
  { thousands }: AmountReading,
  column: string,
  minorUnits: number,
  isMinor = isInMinorUnits(column),
): readonly Note[] {
  return [
    ...(thousands && minorUnits < MOST_MINOR_UNITS ? [note('point-is-thousands', { column: { text: column } })] : []),
    ...(isMinor && minorUnits > 0 ? [note('minor-units', { column: { text: column } })] : []),
  ];
}
