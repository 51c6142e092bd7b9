import type { Reconciliation } from '@perennial/import';
import { makeSpeaker } from '@perennial/words';
import { expect, it } from 'vitest';
import type { StudyRecord } from '../../record/study-record.ts';
import { reconciliationTable } from './definition.ts';

const few = { rows: 3, orders: 2, customers: 1, money: 100 };
const left = (reason: Reconciliation['excluded'][number]['reason']) => ({ reason, ...few, examples: [] });
const reconciliation = {
  source: few,
  used: few,
  returned: few,
  repeated: few,
  rounding: 1,
  excluded: [left('guest'), left('refunded'), left('unreadable-date')],
} as unknown as Reconciliation;

const record = {
  reconciliation,
  base: { customers: 1, laterOrders: 0 },
  settings: { asOf: '2026-01-01', horizonDays: 365 },
} as unknown as StudyRecord;

it('says of every line what was done with it, beside the setting that would decide otherwise', () => {
  const table = reconciliationTable({ record });
  const column = table.columns.find(({ key }) => key === 'done');
  if (column?.type !== 'words') throw new Error('no such column');
  const { say } = makeSpeaker('en', { surface: 'page' });
  const done = table.rows.map((row) => {
    const said = column.says(row);
    return said && say(said.code, said.values);
  });
  expect(done).toEqual([
    'counted',
    'taken off customers',
    'left out: no name',
    'taken off orders',
    'left out',
    'not counted twice',
    'rounded off',
    null,
  ]);
});

it('counts nothing on a line that is of money alone: refunds of a part of orders that are counted as used', () => {
  const refunds = { reason: 'refunded', rows: 0, orders: 0, customers: 0, money: 15, examples: [] };
  const partly = { ...reconciliation, returned: { ...few, rows: 0, orders: 0, customers: 0, money: 0 } };
  const table = reconciliationTable({
    record: { ...record, reconciliation: { ...partly, excluded: [refunds] } } as unknown as StudyRecord,
  });
  const counts = table.columns.flatMap((column) =>
    column.type === 'number' && column.key !== 'money' ? [table.rows.map((row) => column.value(row))] : [],
  );
  // Used, refunds of a part, repeated, rounding, the source.
  expect(counts).toEqual([
    [3, null, 3, null, 3],
    [2, null, 2, null, 2],
    [1, null, 1, null, 1],
  ]);
});
