import type { AcquisitionSpend, UnmatchedSpend } from '../../record/bases.ts';
import { message } from '../message.ts';
import { money, name, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

/** Spend that found no customer, and why. */
export function unmatchedTable(acquisition: AcquisitionSpend | null): Table<UnmatchedSpend> {
  return {
    name: 'unmatched-spend',
    title: message('profit.unmatched'),
    says: message('profit.unmatched.do'),
    columns: [
      words(
        'reason',
        'profit.reason',
        ({ reason }) => reason,
        ({ reason }) => message(`profit.unmatched.${reason}`),
      ),
      name('channels', 'profit.channel', ({ channels }) => channels.join(', ')),
      money('spend', 'profit.spend', (row) => row.money),
    ],
    rows: acquisition?.unmatched ?? [],
    basis: [],
  };
}
