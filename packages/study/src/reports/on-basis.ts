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

/** What the basis of a record is called whose money a reader has taken a margin of. */
export const ASSUMED_MARGIN = 'assumed-margin';

/** The record with its totals of money as what a margin would leave of revenue, and saying so. What else it holds is revenue. */
export function atMargin(record: StudyRecord, margin: number): StudyRecord {
  const of = (money: number) => Math.round(margin * money);
  const { value, base } = record;
  const { median, low80, high80, low95, high95 } = value.money;
  return {
    ...record,
    settings: { ...record.settings, basis: ASSUMED_MARGIN },
    base: { ...base, historicMoney: of(base.historicMoney) },
    value: {
      ...value,
      expectedMoney: of(value.expectedMoney),
      money: { median: of(median), low80: of(low80), high80: of(high80), low95: of(low95), high95: of(high95) },
    },
  };
}

/** A customer's money on the basis of a record; as it is where that is revenue. */
export function lineOnBasis<Line extends CustomerLine>(line: Line, { settings }: Pick<StudyRecord, 'settings'>): Line {
  const left = line.left?.find(({ basis }) => basis === settings.basis);
  return left ? { ...line, historic: left.historic, expectedMoney: left.expected, money: left.interval } : line;
}
