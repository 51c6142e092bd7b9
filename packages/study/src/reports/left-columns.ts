import { type Fragment, id, join, sql } from '@perennial/engine';
import { levelNames } from '@perennial/models';
import { basisColumn, type CostBasis } from '../record/bases.ts';
import type { Interval } from '../record/interval.ts';
import type { CustomerLeft } from '../record/scores.ts';
import type { StudyRecord } from '../record/study-record.ts';

/** The bases after revenue that a run knows. */
export function costBasesOf({ bases }: Pick<StudyRecord, 'bases'>): readonly CostBasis[] {
  return bases.figures.map(({ basis }) => basis).filter((basis) => basis !== 'revenue');
}

/** The columns of `scores`, as `table`, that say what is left of a customer's money; with a comma before them, where there are any. */
export function leftColumns(record: Pick<StudyRecord, 'bases'>, table: string): Fragment {
  const names = costBasesOf(record).flatMap((basis) => {
    const name = basisColumn(basis);
    return [
      `historic_${name}`,
      `expected_${name}`,
      `lifetime_${name}`,
      ...levelNames.map((level) => `${name}_${level}`),
    ];
  });
  return join(
    names.map((name) => sql`, ${id(table, name)}`),
    '',
  );
}

type Row = Readonly<Record<string, number | string | null>>;

/** What they say of a row, in minor units. */
export function leftOfRow(record: Pick<StudyRecord, 'bases'>, row: Row, minorPerUnit: number): readonly CustomerLeft[] {
  const minor = (column: string) => Math.round(Number(row[column]) * minorPerUnit);
  return costBasesOf(record).map((basis) => {
    const name = basisColumn(basis);
    const ends = levelNames.map((level) => [level, minor(`${name}_${level}`)]);
    return {
      basis,
      historic: minor(`historic_${name}`),
      expected: minor(`expected_${name}`),
      interval: Object.fromEntries(ends) as unknown as Interval,
    };
  });
}
