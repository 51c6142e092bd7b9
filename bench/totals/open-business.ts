import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDemo } from '@perennial/demo';
import type { Connection, Effects } from '@perennial/engine';
import { orderFigures } from '@perennial/engine/storage';
import { defaultRules } from '@perennial/import';
import { openWorkspace, runStudy } from '../../packages/study/src/index.ts';
import { dataFile } from '../../packages/study/test/cdnow.ts';
import { type GiftShop, giftShop } from './gift-shop.ts';

const effects: Effects = { now: () => new Date('2026-01-15T12:00:00Z'), progress: { begin: () => {}, end: () => {} } };

/** A business whose past totals are forecast. */
export interface Business {
  readonly name: string;
  readonly connection: Connection;
  readonly first: string;
  readonly last: string;
  readonly orders: number;
  readonly minorPerUnit: number;
  readonly close: () => Promise<void>;
}

/** Where the orders of a business come from: a file of the data folder, a demo, a simulation; null where its file is not on this machine. */
export type Source = (folder: string) => Promise<string | null>;

export const businesses: Readonly<Record<string, Source>> = {
  CDNOW: dataSource('cdnow_master.txt'),
  'Online Retail': dataSource('online_retail_2010_2011.csv.gz'),
  'demo shop, 5 years': demoSource('shop', 5, 4_000),
  'demo b2b, 4 years': demoSource('b2b', 4, 1_000),
  'gift shop, 7 years': simulation({ seed: 'gifts', years: 7, december: 4, wander: 0.12, ageing: 1 }),
  'garden shop, 4 years': simulation({ seed: 'garden', years: 4, december: 0.5, wander: 0.1, ageing: 0.9 }),
  'fading shop, 3 years': simulation({ seed: 'fading', years: 3, december: 2, wander: 0.15, ageing: 0.8 }),
};

/** Imports a business into a workspace of its own; null where its file is not on this machine. */
export async function openBusiness(name: string, source: Source): Promise<Business | null> {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-totals-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const file = await source(folder);
  if (file === null) {
    remove();
    return null;
  }
  const workspace = await openWorkspace(join(folder, 'workspace'), { create: true });
  const read = { from: { files: [file] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
  const record = await runStudy(workspace, { import: read, cutOffs: 0, report: false }, effects);
  const { connection } = workspace;
  const { first, last, orders } = (await orderFigures(connection))!;
  const close = async () => {
    await workspace.close();
    remove();
  };
  return { name, connection, first, last, orders, minorPerUnit: 10 ** record.settings.minorUnits, close };
}

function dataSource(file: string): Source {
  return async () => (existsSync(dataFile(file)) ? dataFile(file) : null);
}

function demoSource(business: 'shop' | 'b2b', years: number, customers: number): Source {
  return async (folder) => {
    const to = join(folder, 'demo');
    const request = {
      business,
      years,
      customers,
      seed: 'totals',
      folder: to,
      format: 'csv',
      lastDay: '2025-12-31',
    } as const;
    await writeDemo(request, effects);
    return join(to, 'orders.csv');
  };
}

function simulation(shop: GiftShop): Source {
  return async (folder) => {
    const file = join(folder, 'orders.csv');
    writeFileSync(file, giftShop(shop));
    return file;
  };
}
