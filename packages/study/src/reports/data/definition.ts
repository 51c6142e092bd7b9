import type { ImportedSource } from '@perennial/import';
import { isWordKey, type Message, type WordKey } from '@perennial/words';
import { basisOf } from '../basis.ts';
import type { ReportDefinition, Shown } from '../definition.ts';
import { message, plain, sequence } from '../message.ts';
import { claim, code, count, customers, figure, money, month, name, words } from '../table/columns.ts';
import { measuresOf } from '../table/shown-columns.ts';
import type { Table } from '../table/table.ts';
import { attributesTold } from './attributes-told.ts';
import { columnsTable } from './columns-used.ts';
import type { BridgeStep, DataResult, MonthRow } from './data-result.ts';
import { type ReconciliationLine, reconciliationLines } from './reconciliation-lines.ts';
import { statusesTable } from './statuses.ts';
import { touchpointsTold } from './touchpoints-told.ts';

/** Is everything that you gave in here? */
export const data: ReportDefinition<'data', DataResult> = {
  name: 'data',
  title: message('data.title'),
  asks: message('data.asks'),
  options: [],
  answer: (shown) => [
    dataAnswer(shown),
    ...laterOrders(shown),
    ...attributesTold(shown.record),
    ...touchpointsTold(shown.record),
  ],
  sentences: returnedByOthers,
  tables: (shown) => [
    columnsTable(shown),
    statusesTable(shown),
    reconciliationTable(shown),
    sourcesTable(shown),
    monthsTable(shown),
    ...measuresOf(bridgeMeasures, shown.record.settings).map((measure) => bridgeTable(shown, measure)),
  ],
  anonymise: (result) => ({ ...result, excluded: result.excluded.map((line) => ({ ...line, examples: [] })) }),
};

function dataAnswer({ record, result }: Shown<DataResult>): Message<WordKey> {
  const { source, used, repeated } = record.reconciliation;
  const { excluded, unexplained } = result;
  if (unexplained.rows !== 0 || unexplained.money !== 0)
    return message('data.answer.unexplained', {
      rows: { count: unexplained.rows },
      money: { money: unexplained.money },
    });
  const left = excluded.reduce((sum, { rows }) => sum + rows, 0);
  const code = repeated.rows > 0 ? 'data.answer.repeated' : left === 0 ? 'data.answer.all' : 'data.answer';
  return message(code, {
    rows: { count: source.rows },
    repeated: { count: repeated.rows },
    excluded: { count: left },
    reasons: { count: excluded.filter(({ rows, money: amount }) => rows !== 0 || amount !== 0).length },
    orders: { count: used.orders },
    customers: { count: used.customers },
  });
}

/** Refunds of people without an order are in the source's sum, and taken off no customer. */
function returnedByOthers({ record: { base } }: Pick<Shown, 'record'>): readonly Message<WordKey>[] {
  if (!(base.returnedByOthers > 0)) return [];
  return [message('data.returned-by-others', { money: { money: base.returnedByOthers } })];
}

/** An as-of date in the past leaves orders out that were used from the source. */
function laterOrders({ record: { base, settings } }: Pick<Shown, 'record'>): readonly Message<WordKey>[] {
  if (base.laterOrders === 0) return [];
  return [message('data.later', { orders: { count: base.laterOrders }, date: { date: settings.asOf } })];
}

/** What became of the source, to the last row and the last minor unit. */
export function reconciliationTable({ record }: Pick<Shown<DataResult>, 'record'>): Table<ReconciliationLine> {
  const [later] = laterOrders({ record });
  return {
    name: 'reconciliation',
    title: message('data.reconciliation'),
    ...(later && { says: later }),
    columns: [
      words('outcome', 'data.outcome', (line) => line.reason ?? line.code, outcomeWords, { isProse: true }),
      count(
        'rows',
        'measure.rows',
        countOf(({ rows }) => rows),
      ),
      count(
        'orders',
        'measure.orders',
        countOf(({ orders }) => orders),
      ),
      count(
        'customers',
        'column.customers',
        countOf((line) => line.customers),
        3,
      ),
      money('money', 'measure.money', (line) => line.money),
      words('done', 'data.done', doneCode, doneWords, { isProse: true, dispensable: 1 }),
      words('option', 'data.option', settingCode, settingWords, { dispensable: 2 }),
    ],
    rows: reconciliationLines(record.reconciliation),
    basis: basisOf(record, { n: record.base.customers }),
  };
}

/** A count of a line; none where a line is of money alone, as what was given back of orders that are counted as used. */
function countOf(value: (line: ReconciliationLine) => number): (line: ReconciliationLine) => number | null {
  return (line) => (line.rows === 0 && line.money !== 0 ? null : value(line));
}

/** A line in words: why rows were left out, or what else became of them. */
export function outcomeWords(line: Pick<ReconciliationLine, 'code' | 'reason'>): Message<WordKey> {
  if (line.reason === null) return message(`data.${line.code}`);
  const key = `reason.${line.reason}`;
  return isWordKey(key) ? message(key) : plain(line.reason);
}

/** Reasons whose rows were not just left out. */
const dones = ['guest', 'refunded', 'zero'] as const;

type Done = Exclude<ReconciliationLine['code'], 'source'> | (typeof dones)[number];

/** What was done with the rows of a line; null of the sum of all. */
function doneCode({ code: of, reason }: ReconciliationLine): Done | null {
  if (of === 'source') return null;
  if (of !== 'excluded') return of;
  return dones.find((each) => each === reason) ?? 'excluded';
}

function doneWords(line: ReconciliationLine): Message<WordKey> | null {
  const done = doneCode(line);
  return done && message(`data.done.${done}`);
}

function settingCode({ setting }: ReconciliationLine): string | null {
  return setting && [setting.option, setting.choice].filter(Boolean).join(' ');
}

function settingWords({ setting }: ReconciliationLine): Message<WordKey> | null {
  return setting && message('report.plain', { text: setting });
}

/** The files the study was made from, and how they were read. */
export function sourcesTable({ record }: Shown<DataResult>): Table<ImportedSource> {
  return {
    name: 'files',
    title: message('data.sources'),
    columns: [
      name('file', 'data.file', (source) => source.name),
      count('rows', 'measure.rows', ({ rows }) => rows),
      words('format', 'data.format', (source) => formatParts(source).join(', '), formatWords),
      code('fingerprint', 'data.fingerprint', ({ fingerprint }) => fingerprint, 1),
    ],
    rows: record.sources,
    basis: [],
  };
}

function formatParts({ format }: ImportedSource): readonly string[] {
  const { name: called, delimiter, encoding, gzip = false, hasHeader = true } = format;
  const parts = [called, delimiter, encoding, gzip ? 'gzip' : undefined, hasHeader ? undefined : 'no-header'];
  return parts.filter((part) => part !== undefined);
}

/** How a file is written, part by part; names of formats and encodings stay. */
function formatWords(source: ImportedSource): Message<WordKey> {
  const parts = formatParts(source).map((part) => {
    const key = `format.${part}`;
    return isWordKey(key) ? message(key) : plain(part);
  });
  return sequence(parts);
}

/** The business month by month, as it was used. */
export function monthsTable({ record, result }: Shown<DataResult>): Table<MonthRow> {
  return {
    name: 'months',
    title: message('data.months'),
    says: message('data.months.says'),
    columns: [
      month('month', 'column.month', (row) => row.month),
      count('orders', 'measure.orders', ({ orders }) => orders),
      customers(1),
      count('new_customers', 'data.months.new', ({ newCustomers }) => newCustomers),
      money('money', 'measure.money', (row) => row.money),
      claim('finished', 'data.months.finished', ({ finished }) => finished, 2),
    ],
    rows: result.months,
    basis: basisOf(record, { n: record.base.customers }),
  };
}

export type BridgeMeasure = keyof DataResult['bridge'];
export const bridgeMeasures: readonly BridgeMeasure[] = ['rows', 'orders', 'customers', 'money'];

const totals: readonly BridgeStep['code'][] = ['source', 'used', 'studied', 'transactions'];

/** Whether a step says where the bridge stands, rather than what changes. */
export function isTotal({ code: of }: BridgeStep): boolean {
  return totals.includes(of);
}

/** From the source to what the study stands on, step by step. */
export function bridgeTable({ record, result }: Shown<DataResult>, measure: BridgeMeasure): Table<BridgeStep> {
  const kindOf = () => (measure === 'money' ? 'money' : 'count') as 'money' | 'count';
  return {
    name: `bridge-${measure}`,
    title: message(measure === 'money' ? 'data.bridge.money' : 'data.bridge'),
    columns: [
      words('step', 'data.step', (step) => step.reason ?? step.code, stepWords),
      figure('change', 'data.change', kindOf, ({ change }) => change),
      figure('total', 'data.total', kindOf, ({ total }) => total),
    ],
    rows: result.bridge[measure].filter((step) => isTotal(step) || step.change !== 0),
    basis: basisOf(record, { n: record.base.customers }),
    isDetail: true,
  };
}

export function stepWords({ code: of, reason }: BridgeStep): Message<WordKey> {
  if (reason === undefined) return message(`data.${of}`);
  const key = `reason.${reason}`;
  return isWordKey(key) ? message(key) : plain(reason);
}
