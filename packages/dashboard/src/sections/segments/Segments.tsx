import type { SegmentsResult } from '@perennial/study';
import { type Column, prospectTables, setTable, setWords, type Table } from '@perennial/study/reports';
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
  'forecast_per_customer80',
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
  const ofProspects = by === 'stage' ? prospectTables(shown) : [];
  const habits = set && setTable(shown, set);
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
      {set && <TableCard table={setTable(shown, set)} seen={SEEN} />}
      {ofProspects.map((table) => (
        <TableCard key={table.name} table={table} />
      ))}
      {set && habits && (
        <div className="on-screen">
          <TableCard
            seen={filled(habits, HABITS)}
            table={{
              ...habits,
              rows: habits.rows.filter(({ areProspects = false }) => !areProspects),
              name: `habits-by-${set.by}`,
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

/** Those of the columns that say anything. */
function filled<Row>({ columns, rows }: Table<Row>, keys: readonly string[]): readonly string[] {
  const isEmpty = (column: Column<Row>) => column.type === 'number' && rows.every((row) => column.value(row) === null);
  return keys.filter((key) => columns.some((column) => column.key === key && !isEmpty(column)));
}
