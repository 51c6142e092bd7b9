import type { BasisName } from '../record/bases.ts';
import type { CustomerLine } from '../record/scores.ts';
import type { StudyRecord } from '../record/study-record.ts';

/** The record with its totals of money on another basis, and saying so; itself where it does not know that one. What else it holds is revenue. */
export function onBasis(record: StudyRecord, basis: BasisName): StudyRecord {
  const figure = record.bases.figures.find((each) => each.basis === basis);
  if (!figure || basis === 'revenue') return record;
  const { historic, expected, interval } = figure;
  return {
    ...record,
    settings: { ...record.settings, basis },
    base: { ...record.base, historicMoney: historic },
    value: { ...record.value, expectedMoney: expected, money: interval },
  };
}

/** A customer's money on the basis of a record; as it is where that is revenue. */
export function lineOnBasis<Line extends CustomerLine>(line: Line, { settings }: Pick<StudyRecord, 'settings'>): Line {
  const left = line.left?.find(({ basis }) => basis === settings.basis);
  return left ? { ...line, historic: left.historic, expectedMoney: left.expected, money: left.interval } : line;
}
