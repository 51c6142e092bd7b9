import type { SegmentsResult } from '@perennial/study';
import { type Column, setTable, setWords } from '@perennial/study/reports';
import { useState } from 'react';
import { Choice } from '../../figures/Choice.tsx';
import { Sentences } from '../../figures/Sentences.tsx';
import { TableCard } from '../../figures/TableCard.tsx';
import { useReport } from '../../report/context.ts';
import { write } from '../../report/write.ts';
import type { SectionProps } from '../section-props.ts';
import { RfmGrid } from './RfmGrid.tsx';
import { SegmentMeans } from './SegmentMeans.tsx';

/** Columns that a reader needs to see first; the file has all of them. */
const SEEN: readonly string[] = [
  'segment',
  'rule',
  'customers',
  'forecast_per_customer',
  'expected_money',
  'standing',
  'action',
];

/** How they buy, and for how long. */
const HABITS: readonly string[] = [
  'segment',
  'customers',
  'average_order',
  'repeat_orders_per_year',
  'lifespan_years',
  'historic_value',
  'active_customers',
];

/** Which groups of customers differ, and what to do for each. */
export function Segments({ shown }: SectionProps<SegmentsResult>) {
  const report = useReport();
  const { sets, broken } = shown.result;
  const [by, setBy] = useState(sets[0]?.by ?? '');
  const set = sets.find((each) => each.by === by);
  return (
    <>
      <Sentences messages={broken.map((name) => ({ code: 'segments.broken', values: { name: { text: name } } }))} />
      <Choice
        label={report.say('cohorts.dimension')}
        value={by}
        options={sets.map((each) => ({ value: each.by, words: write(report, setWords(each.by)) }))}
        onChange={setBy}
      />
      {set && <SegmentMeans shown={shown} set={set} />}
      {set && <TableCard table={only(setTable(shown, set), SEEN)} />}
      {set && (
        <div className="on-screen">
          <TableCard
            table={{
              ...only(setTable(shown, set), HABITS),
              title: { code: 'segments.habits', values: { by: { message: setWords(set.by) } } },
              says: { code: 'segments.habits.says', values: {} },
            }}
          />
        </div>
      )}
      <RfmGrid shown={shown} />
    </>
  );
}

function only(table: ReturnType<typeof setTable>, keys: readonly string[]): typeof table {
  const isWanted = ({ key, type }: (typeof table.columns)[number]) =>
    keys.includes(key) && !(type === 'interval' && key === 'expected_money');
  return { ...table, columns: table.columns.filter((column) => isWanted(column) && !isEmpty(column, table.rows)) };
}

function isEmpty<Row>(column: Column<Row>, rows: readonly Row[]): boolean {
  return column.type === 'number' && rows.every((row) => column.value(row) === null);
}
