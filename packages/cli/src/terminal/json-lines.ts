import type { Output } from '../world.ts';

/** Newline-delimited JSON: one value a line. */
export function writeJsonLines(out: Output, values: readonly unknown[]): void {
  for (const value of values) out.write(`${JSON.stringify(value)}\n`);
}
