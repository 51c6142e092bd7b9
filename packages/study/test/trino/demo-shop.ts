import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDemo } from '@perennial/demo';
import type { LakeColumn } from './lake.ts';

/** The types that a warehouse would give the columns of the demo shop. */
const types: Readonly<Record<string, string>> = {
  ordered_at: 'timestamp(3)',
  total: 'decimal(12,2)',
  refunded: 'double',
  cost: 'decimal(10,2)',
  test: 'boolean',
};

/** Orders of the demo shop, as the file has them. */
export interface DemoShop {
  readonly header: string;
  readonly lines: readonly string[];
}

export async function demoShop(customers: number): Promise<DemoShop> {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-shop-'));
  try {
    const { path } = await writeDemo(
      { folder, business: 'shop', customers, seed: '1', format: 'csv' },
      { now: () => new Date('2026-01-15T12:00:00Z'), progress: { begin: () => {}, end: () => {} } },
    );
    const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
    return { header, lines };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same as a table. */
export function tableOf({ header, lines }: DemoShop): Readonly<Record<string, LakeColumn>> {
  const rows = lines.map((line) => line.split(','));
  const columns = header.split(',').map((name, j): [string, LakeColumn] => {
    const values = rows.map((row) => row[j] || null);
    const type = types[name] ?? 'varchar';
    if (type === 'double') return [name, [type, values.map((text) => (text === null ? null : Number(text)))]];
    if (type === 'boolean') return [name, [type, values.map((text) => text === 'true')]];
    return [name, [type, values]];
  });
  return Object.fromEntries(columns);
}
