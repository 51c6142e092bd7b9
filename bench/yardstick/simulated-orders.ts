import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeSimulation } from '@perennial/demo';
import type { Effects } from '@perennial/engine';

const effects: Effects = { now: () => new Date(), progress: { begin: () => {}, end: () => {} } };

/** The folder of a business of so many customers, some 23 orders each over two years; orders.parquet in it is simulated once and kept. */
export async function simulatedOrders(customers: number): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = fileURLToPath(new URL(`../data/${customers}/`, import.meta.url));
  const file = `${folder}orders.parquet`;
  if (existsSync(file)) return { folder, file };
  mkdirSync(folder, { recursive: true });
  const parameters = { r: 0.9, alpha: 14, s: 0.6, beta: 200 };
  const spend = { p: 6, q: 4, gamma: 15 };
  await writeSimulation(
    { model: 'pareto-nbd', parameters, spend, customers, days: 730, seed: 'bench' },
    { folder, format: 'parquet' },
    effects,
  );
  return { folder, file };
}
