import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CostHints } from '../../src/costs/cost-file.ts';
import { readCosts } from '../../src/costs/read-costs.ts';
import type { SpendFile } from '../../src/costs/spend/read-spend.ts';

/** Reads a file of costs of such a name and content; it is there for as long as that takes. */
export async function readText<File>(name: string, content: string | Buffer, hints: CostHints = {}): Promise<File> {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-costs-'));
  try {
    writeFileSync(join(folder, name), content);
    return (await readCosts(join(folder, name), hints)) as File;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

/** Days with what was spent on each: `2024-01-01 1234 EUR`, in minor units. */
export function daysOf({ rows }: SpendFile): readonly string[] {
  return rows.map(({ day, amount, currency }) => `${day} ${amount} ${currency}`);
}
