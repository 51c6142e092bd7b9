import type { Changes } from '../../record/changes.ts';
import { basisOfForecast } from '../basis.ts';
import type { Shown } from '../definition.ts';
import { message } from '../message.ts';
import { customer, estimate, words } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

/** Why the expected value moved since the run before; the causes add up to the movement. */
export function causesTable({ record }: Pick<Shown, 'record'>): Table<Changes['because'][number]> {
  return {
    name: 'causes-of-change',
    title: message('run.changes', { run: { count: record.changes?.sinceRun ?? 0 } }),
    columns: [
      words(
        'cause',
        'run.changes.cause',
        ({ why }) => why.code,
        ({ why }) => message(`cause.${why.code}`, why.values),
      ),
      estimate('money', 'column.money', ({ money }) => money),
    ],
    rows: record.changes?.because ?? [],
    basis: basisOfForecast(record),
  };
}

/** Whose expected value moved most since the run before. */
export function largestChangesTable({ record }: Pick<Shown, 'record'>): Table<Changes['largestChanges'][number]> {
  return {
    name: 'largest-changes',
    title: message('run.changes.largest'),
    columns: [
      customer(),
      estimate('before', 'run.changes.before', ({ before }) => before),
      estimate('now', 'run.changes.now', ({ now }) => now),
      words(
        'why',
        'run.changes.why',
        ({ why }) => why.code,
        ({ why }) => message(`moved.${why.code}`, why.values),
      ),
    ],
    rows: record.changes?.largestChanges ?? [],
    basis: basisOfForecast(record),
  };
}
