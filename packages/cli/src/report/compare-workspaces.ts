import { basename, resolve } from 'node:path';
import type { StudyRecord } from '@perennial/study';
import { businessName, toCsv } from '@perennial/study/reports';
import { makeSpeaker, type WordKey } from '@perennial/words';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { plainText } from '../terminal/plain-text.ts';
import { table } from '../terminal/table.ts';
import { UsageError } from '../usage/usage-error.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';

/** What is compared of a workspace, in public units: a column of the CSV each. */
interface Compared {
  readonly workspace: string;
  readonly business: string;
  readonly as_of: string;
  readonly horizon_days: number;
  readonly basis: string;
  readonly currency: string;
  readonly customers: number;
  readonly orders: number;
  readonly historic_value: number;
  readonly expected_money: number;
  readonly expected_money_low80: number;
  readonly expected_money_high80: number;
  readonly expected_per_customer: number;
  readonly active_customers: number | null;
  readonly repeat_share: number;
  readonly top20_share: number | null;
  readonly method: string;
}

/** Several workspaces side by side: the figures of each one's newest run, as they stand, with their own dates and currencies. */
export async function compareWorkspaces(
  world: World,
  folders: readonly string[],
  { json, csv }: { readonly json?: boolean; readonly csv?: boolean },
): Promise<void> {
  if (folders.length < 2) throw new UsageError('usage.compare-what');
  const study = await world.study();
  const rows: Compared[] = [];
  for (const folder of folders) {
    const reader = await readingWorkspace(study, world, resolve(world.cwd, folder));
    rows.push(comparedOf(folder, study.requireOrders(await study.latestRecord(reader))));
  }
  if (json) return writeJsonLines(world.out, rows);
  if (csv)
    return world.out.write(
      toCsv({ header: Object.keys(rows[0]!), rows: rows.map((row) => Object.values(row)) }, { end: '\n' }),
    );
  world.out.write(`${sideBySide(world, rows)}\n`);
}

function comparedOf(folder: string, record: StudyRecord): Compared {
  const { base, value, settings, concentration } = record;
  const unit = 10 ** settings.minorUnits;
  return {
    workspace: basename(resolve(folder)),
    business: businessName(record),
    as_of: settings.asOf,
    horizon_days: settings.horizonDays,
    basis: settings.basis,
    currency: settings.currency,
    customers: base.customers,
    orders: base.orders,
    historic_value: base.historicMoney / unit,
    expected_money: value.expectedMoney / unit,
    expected_money_low80: value.money.low80 / unit,
    expected_money_high80: value.money.high80 / unit,
    expected_per_customer: value.expectedMoney / base.customers / unit,
    active_customers: value.activeCustomers,
    repeat_share: base.repeatCustomers / base.customers,
    top20_share: concentration.find(({ top }) => top === 20)?.historic ?? null,
    method: record.chosen.method,
  };
}

/** A figure a line, a workspace a column. */
function sideBySide(world: World, rows: readonly Compared[]): string {
  const { say } = makeSpeaker(world.language);
  const cells = rows.map((row) => {
    const { format } = makeSpeaker(world.language, { currency: row.currency, minorUnits: 0 });
    const interval = `${format.moneyRound(row.expected_money_low80)} – ${format.moneyRound(row.expected_money_high80)}`;
    return [
      ['compare.business', row.business],
      ['compare.as-of', row.as_of],
      ['compare.horizon', format.count(row.horizon_days)],
      ['compare.customers', format.count(row.customers)],
      ['compare.orders', format.count(row.orders)],
      ['compare.historic', format.moneyRound(row.historic_value)],
      ['compare.expected', format.moneyRound(row.expected_money)],
      ['column.interval80', interval],
      ['compare.per-customer', format.moneyRound(row.expected_per_customer)],
      ['compare.active', row.active_customers === null ? '–' : format.count(row.active_customers)],
      ['compare.repeat', format.share(row.repeat_share)],
      ['compare.top', row.top20_share === null ? '–' : format.share(row.top20_share)],
    ] as const satisfies readonly (readonly [WordKey, string])[];
  });
  const lines = cells[0]!.map(([key], i) => ({ key, values: cells.map((each) => each[i]![1]) }));
  const columns = [
    { title: say('column.figure'), cell: ({ key }: (typeof lines)[number]) => say(key), narrowest: 12 },
    ...rows.map((row, i) => ({
      title: plainText(row.workspace),
      cell: ({ values }: (typeof lines)[number]) => plainText(values[i]!),
      align: 'right' as const,
      narrowest: 10,
    })),
  ];
  return table(lines, columns, { width: world.out.columns });
}
