import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Connection, sql } from '@perennial/engine';
import { addCostRows, type FilledCostTable } from '@perennial/engine/storage';
import { type CostKind, type CostsRead, readCosts } from '@perennial/import';
import { Failure, minorUnitsOf } from '@perennial/words';
import type { CostFileRecord } from '../record/costs-record.ts';
import type { CostFile, CostSettings } from './cost-settings.ts';

/** A file that the settings name, and what they name it as. */
export interface NamedCostFile extends CostFile {
  readonly kind: CostKind;
}

/** Every file that settings name; of two that say the same thing the later one counts. */
export function namedFiles({ acquisition, goods, service }: CostSettings): readonly NamedCostFile[] {
  const of = (kind: CostKind, files: readonly CostFile[]) => files.map((file) => ({ ...file, kind }));
  return [...of('acquisition', acquisition), ...of('goods', goods), ...of('tickets', service.tickets)];
}

interface KnownFile {
  readonly file: number;
  readonly path: string;
  readonly kind: string;
  readonly fingerprint: string;
  readonly details: CostFileRecord;
}

const tables: Readonly<Record<CostKind, FilledCostTable>> = {
  acquisition: 'spend_rows',
  goods: 'product_costs',
  tickets: 'tickets',
};

/** The files of costs, in the order in which they are named. */
export interface BroughtFiles {
  readonly records: readonly CostFileRecord[];
  readonly fingerprints: readonly string[];
}

/**
 * Brings the tables of costs to what the named files hold now: a file that is new or has changed is read, one that is named no more goes. One that lies there
 * no more keeps what was read of it. Rejects with a Failure where a file cannot be used.
 */
export async function bringCostFiles(
  ledger: Connection,
  folder: string,
  settings: { readonly file: string; readonly settings: CostSettings; readonly ordersCurrency: string },
  now: Date,
): Promise<BroughtFiles> {
  const known = await knownFiles(ledger);
  const named = namedFiles(settings.settings);
  await renumber(ledger, sql`-1 - file`);
  const records: CostFileRecord[] = [];
  const fingerprints: string[] = [];
  for (const [i, each] of named.entries()) {
    const path = resolve(folder, each.file);
    const hints = hintsOf(each, settings.ordersCurrency);
    const same = known.find(
      ({ path: was, kind, fingerprint }) => was === each.file && kind === each.kind && fingerprint.endsWith(hints),
    );
    const isGone = !existsSync(path);
    if (isGone && !same)
      throw new Failure('costs-invalid.file-missing', { settings: { text: settings.file }, file: { text: path } });
    const fingerprint = isGone ? same!.fingerprint : fingerprintOf(path, each, settings.ordersCurrency);
    fingerprints.push(fingerprint);
    if (same && same.fingerprint === fingerprint) {
      await renumber(ledger, sql`${i}`, sql`file = ${-1 - same.file}`);
      records.push({ ...same.details, isGone });
    } else {
      const read = await readInto(ledger, { ...each, path, number: i }, settings.ordersCurrency);
      const details = { ...read, fingerprint };
      await ledger.execute(sql`insert into cost_files values (${i}, ${each.file}, ${each.kind}, ${fingerprint},
        cast(${now.toISOString()} as timestamp), ${JSON.stringify(details)})`);
      records.push(details);
    }
  }
  for (const table of ['cost_files', ...Object.values(tables)] as const)
    await ledger.execute(sql`delete from ${tableNamed(table)} where file < 0`);
  return { records, fingerprints };
}

/** Of a file, and of what is said of it: another one where it would be read otherwise. */
export function fingerprintOf(path: string, named: NamedCostFile, ordersCurrency: string): string {
  return `${createHash('sha256').update(readFileSync(path)).digest('hex')} ${hintsOf(named, ordersCurrency)}`;
}

function hintsOf({ kind, channel, account, currency, dateOrder }: NamedCostFile, ordersCurrency: string): string {
  return JSON.stringify([kind, channel, account, currency, dateOrder, ordersCurrency]);
}

async function knownFiles(ledger: Connection): Promise<readonly KnownFile[]> {
  const rows = await ledger.rows<Omit<KnownFile, 'details'> & { readonly details: string }>(
    sql`select file, path, kind, fingerprint, cast(details as varchar) as details from cost_files order by file`,
  );
  return rows.map((row) => ({ ...row, details: JSON.parse(row.details) as CostFileRecord }));
}

async function renumber(ledger: Connection, number: ReturnType<typeof sql>, where = sql`true`): Promise<void> {
  for (const table of ['cost_files', ...Object.values(tables)] as const)
    await ledger.execute(sql`update ${tableNamed(table)} set file = ${number} where ${where}`);
}

async function readInto(
  ledger: Connection,
  { path, file, kind, number, ...hints }: NamedCostFile & { readonly path: string; readonly number: number },
  ordersCurrency: string,
): Promise<CostFileRecord> {
  const read = await readCosts(path, { ...hints, usualCurrency: ordersCurrency });
  if (!read) throw new Failure('costs-unreadable', { file: { text: path } });
  if (read.kind !== kind) throw otherKind(path, read.kind, kind);
  await addCostRows(ledger, tables[kind], number, rowsOf(read));
  return recordOf(file, read);
}

/** What is told of a file that was read. */
export function recordOf(file: string, read: CostsRead): CostFileRecord {
  const { kind, rowsInFile, rowsUsed, leftOut, columns, notes } = read;
  const days = read.kind === 'goods' ? [] : read.rows.map(({ day }) => day).toSorted();
  return {
    kind,
    path: file,
    rowsInFile,
    rowsUsed,
    leftOut,
    columns,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    ...(read.kind === 'acquisition' && {
      spent: Object.fromEntries(
        Object.entries(read.spent).map(([currency, minor]) => [currency, minor / 10 ** minorUnitsOf(currency)]),
      ),
      channels: [...new Set(read.rows.map(({ channel }) => channel))],
    }),
    ...(read.kind === 'goods' && { products: read.rows.length }),
    notes,
    fingerprint: '',
    isGone: false,
  };
}

function rowsOf(read: CostsRead): readonly Readonly<Record<string, string | number | null>>[] {
  if (read.kind === 'goods') return read.rows.map(({ from, ...row }) => ({ ...row, valid_from: from }));
  return read.rows.map((row) => ({ ...row }));
}

function otherKind(path: string, found: CostKind, asked: CostKind): Failure {
  const word = (kind: CostKind) => ({ message: { code: `costs.kind.${kind}` as const, values: {} } });
  return new Failure('costs-invalid.other-kind', { file: { text: path }, found: word(found), asked: word(asked) });
}

function tableNamed(name: FilledCostTable | 'cost_files') {
  return {
    cost_files: sql`cost_files`,
    spend_rows: sql`spend_rows`,
    product_costs: sql`product_costs`,
    tickets: sql`tickets`,
  }[name];
}
