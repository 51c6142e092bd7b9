import { basename, resolve } from 'node:path';
import { toCsv } from '@perennial/study/reports';
import { makeSpeaker, minorUnitsOf, NO_CURRENCY, ORDERS_ONLY, type WordKey } from '@perennial/words';
import { writeJsonLines } from '../terminal/json-lines.ts';
import { plainText } from '../terminal/plain-text.ts';
import { table } from '../terminal/table.ts';
import { textWidth, truncateMiddle } from '../terminal/text-width.ts';
import { UsageError } from '../usage/usage-error.ts';
import { readingWorkspace } from '../with-workspace.ts';
import type { World } from '../world.ts';
import { type Compared, comparedOf } from './compared.ts';

/** Several workspaces side by side, of orders, subscriptions or both, each named by itself or by the folder that all lie in: the figures of each one's newest run, as they stand, with their own dates and currencies. */
export async function compareWorkspaces(
  world: World,
  folders: readonly string[],
  { json, csv }: { readonly json?: boolean; readonly csv?: boolean },
): Promise<void> {
  const study = await world.study();
  const paths = folders.flatMap((folder) => study.workspacesOf(resolve(world.cwd, folder)));
  if (paths.length < 2) throw new UsageError('usage.compare-what');
  const rows: Compared[] = [];
  for (const path of paths) {
    const record = await study.latestRecord(await readingWorkspace(study, world, path));
    const orders = study.isOfSubscriptions(record) ? null : record;
    rows.push(comparedOf(basename(path), { ...record, orders, subscriptions: record.subscriptions ?? null }));
  }
  if (json) return writeJsonLines(world.out, rows);
  if (csv)
    return world.out.write(
      toCsv({ header: Object.keys(rows[0]!), rows: rows.map((row) => Object.values(row)) }, { end: '\n' }),
    );
  world.out.write(`${sideBySide(world, rows)}\n`);
}

/** Of a business or a folder, in cells. */
const LONGEST_NAME = 20;
/** Between two columns. */
const GAP = 2;

/** A figure a line, a workspace a column; what no workspace has is left out. Those that find no room beside the others stand below them: no figure is cut. */
function sideBySide(world: World, rows: readonly Compared[]): string {
  const { say } = makeSpeaker(world.language);
  const figures = rows.map((row) => cellsOf(world, row));
  const shown = figures[0]!.map((_, i) => i).filter((i) => figures.some((cells) => cells[i]![1] !== null));
  const titles = shown.map((i) => say(figures[0]![i]![0]));
  const columns = rows.map((row, at) => ({
    title: truncateMiddle(plainText(row.workspace), LONGEST_NAME),
    cells: shown.map((i) => plainText(figures[at]![i]![1] ?? '–')),
  }));
  const width = (texts: readonly string[]) => Math.max(...texts.map(textWidth));
  const first = width([...titles, say('column.figure')]);
  const blocks: (typeof columns)[] = [];
  let room = 0;
  for (const column of columns) {
    const needed = GAP + width([column.title, ...column.cells]);
    if (blocks.length === 0 || needed > room) {
      blocks.push([]);
      room = world.out.columns - first;
    }
    blocks.at(-1)!.push(column);
    room -= needed;
  }
  const lines = titles.map((title, i) => ({ title, i }));
  return blocks
    .map((block) =>
      table(
        lines,
        [
          { title: say('column.figure'), cell: ({ title }: (typeof lines)[number]) => title },
          ...block.map(({ title, cells }) => ({
            title,
            cell: ({ i }: (typeof lines)[number]) => cells[i]!,
            align: 'right' as const,
          })),
        ],
        { width: world.out.columns },
      ),
    )
    .join('\n\n');
}

/** What is said of a workspace, in its own currency; null where it has no such figure. */
function cellsOf(world: World, row: Compared): readonly (readonly [WordKey, string | null])[] {
  const minorUnits = minorUnitsOf(row.currency);
  const { say, format } = makeSpeaker(world.language, { currency: row.currency, minorUnits });
  const or = <Value>(value: Value | null, write: (value: Value) => string) => (value === null ? null : write(value));
  const ends = (low: number | null, high: number | null, write: (value: number) => string) =>
    low === null || high === null
      ? null
      : say('figure.range', { low: { words: write(low) }, high: { words: write(high) } });
  const { count, share } = format;
  const money = (value: number) => format.moneyRound(value * 10 ** minorUnits);
  // Ends have few digits, so that workspaces find room side by side; files have all.
  const short = (value: number) => format.moneyShort(value * 10 ** minorUnits);
  const isSubscriptions = row.orders === null;
  const isNamed = row.currency !== NO_CURRENCY && row.currency !== ORDERS_ONLY;
  return [
    ['compare.business', truncateMiddle(row.business, LONGEST_NAME)],
    ['compare.as-of', row.as_of],
    ['compare.run', row.last_run],
    ['compare.horizon', count(row.horizon_days)],
    ['compare.currency', isNamed ? row.currency : null],
    ['compare.customers', count(row.customers)],
    ['compare.orders', or(row.orders, count)],
    ['compare.historic', or(row.historic_value, money)],
    ['compare.expected', or(row.expected_money, money)],
    ['column.interval80', ends(row.expected_money_low80, row.expected_money_high80, short)],
    ['compare.per-customer', or(row.expected_per_customer, money)],
    ['compare.expected-orders', or(row.expected_transactions, count)],
    ['column.interval80', ends(row.expected_transactions_low80, row.expected_transactions_high80, count)],
    ['compare.active', or(row.active_customers, count)],
    ['column.interval80', ends(row.active_customers_low80, row.active_customers_high80, count)],
    ['compare.repeat', or(row.repeat_share, share)],
    ['compare.top', or(row.top20_share, share)],
    ['compare.equity', or(row.equity, money)],
    ['column.interval80', ends(row.equity_low80, row.equity_high80, short)],
    ['compare.equity-basis', row.equity_basis === null ? null : say(`basis.${row.equity_basis}` as WordKey)],
    ['compare.discount', row.equity === null ? null : format.shareFine(row.annual_discount)],
    ['compare.running', or(row.subscriptions_running, count)],
    ['compare.recurring', or(row.monthly_recurring_revenue, money)],
    ['compare.payments', isSubscriptions ? null : or(row.subscription_payments, money)],
    [
      'column.interval80',
      isSubscriptions ? null : ends(row.subscription_payments_low80, row.subscription_payments_high80, short),
    ],
    ['compare.kept', or(row.subscriptions_kept_share, share)],
  ];
}
