import { expect } from 'vitest';
import { type Asked, bothSides, reasonsOf, testWorkspace } from './import-files.ts';

/** The day of row `i`, three after that of the row before. */
export function day(i: number): string {
  return new Date(Date.UTC(2025, 0, 1 + i * 3)).toISOString().slice(0, 10);
}

/** A file of so many rows, each made of its number. */
export function file(header: string, rows: number, row: (i: number) => string): string {
  return [header, ...Array.from({ length: rows }, (_, i) => row(i))].join('\n');
}

/** What an import of one file came to; both sides of its reconciliation are equal. */
export async function imported(content: string | Buffer, asked: Asked = {}, name = 'orders.csv') {
  const workspace = await testWorkspace();
  try {
    const outcome = await workspace.import({ [name]: content }, asked);
    const { source, explained } = bothSides(outcome.reconciliation);
    expect(explained).toEqual(source);
    const orders = await workspace.orders();
    const money = orders.reduce((sum, { amount }) => sum + Number(amount), 0) + outcome.reconciliation.returned.money;
    const [first] = outcome.sources;
    return {
      orders: orders.length,
      customers: new Set(orders.map(({ customer }) => customer)).size,
      money,
      currency: outcome.currency,
      columns: first!.columns,
      notes: first!.notes.map(({ code }) => code),
      reasons: reasonsOf(outcome.reconciliation),
    };
  } finally {
    workspace.close();
  }
}

/** The failure that an import of one file ends in. */
export async function refused(content: string | Buffer, asked: Asked = {}, name = 'orders.csv') {
  return imported(content, asked, name).then(
    (done) => expect.fail(`was imported: ${JSON.stringify(done)}`),
    (error: unknown) => error as { code: string; message: string; remedy: string; words: { code: string } },
  );
}
