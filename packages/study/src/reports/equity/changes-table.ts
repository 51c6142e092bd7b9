import type { BasisName } from '../../record/bases.ts';
import { type EquityCause, equityCauses } from '../../record/changes.ts';
import { basisOf } from '../basis.ts';
import type { Shown } from '../definition.ts';
import { message } from '../message.ts';
import { estimate, words } from '../table/columns.ts';
import { addingDown } from '../table/in-sum.ts';
import type { Table } from '../table/table.ts';

/** Where customer equity stood or stands, or what moved it, on every basis. */
interface EquityRow {
  readonly step: 'before' | EquityCause | 'now';
  readonly money: Readonly<Partial<Record<BasisName, number>>>;
}

/** Customer equity of the run before, what moved it, and that of now. */
function equityRows({ changes }: Shown['record']): readonly EquityRow[] {
  const all = changes?.equity ?? [];
  const row = (step: EquityRow['step'], of: (change: (typeof all)[number]) => number): EquityRow => ({
    step,
    money: Object.fromEntries(all.map((change) => [change.basis, of(change)])),
  });
  const causes = equityCauses
    .map((cause) => row(cause, ({ because }) => because.find((each) => each.cause === cause)?.money ?? 0))
    .filter(({ money }) => Object.values(money).some((amount) => amount !== 0));
  return [row('before', ({ before }) => before), ...causes, row('now', ({ now }) => now)];
}

/** Customer equity since the run before, as a run itself says it; the report tells it over all runs. */
export function equityChangesTable({ record }: Pick<Shown, 'record'>): Table<EquityRow> {
  const rows = equityRows(record);
  return {
    name: 'equity-changes',
    title: message('profit.equity-changes', { run: { count: record.changes?.sinceRun ?? 0 } }),
    says: message('profit.equity-changes.says'),
    columns: [
      words(
        'step',
        'profit.step',
        ({ step }) => step,
        ({ step }) => message(`profit.cause.${step}`),
      ),
      ...(record.changes?.equity ?? []).map(({ basis }) =>
        addingDown(
          estimate<EquityRow>(
            `equity_${basis.replace('-', '_')}`,
            `basis.${basis}`,
            ({ money }) => money[basis] ?? null,
          ),
          rows,
        ),
      ),
    ],
    rows,
    basis: basisOf(record, { n: record.base.customers }).slice(1),
  };
}
