/** One line of a bench: a time beside its yardstick, both of this run. */
export interface Figure {
  readonly what: string;
  readonly seconds: number;
  readonly yardstick?: number;
  /** What the yardstick is. */
  readonly of?: string;
  /** What others were measured to need, elsewhere and before. */
  readonly peer?: string;
  readonly note?: string;
}

/** The fastest of several runs: on a shared machine the others measure the neighbours. */
export async function best<T>(
  runs: number,
  work: () => Promise<T>,
): Promise<{ readonly seconds: number; readonly result: T }> {
  let seconds = Number.POSITIVE_INFINITY;
  let result: T | undefined;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    result = await work();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { seconds, result: result as T };
}

/** Prints the figures as a table, with the peak memory of the process. */
export function print(title: string, figures: readonly Figure[]): void {
  console.log(title);
  for (const { what, seconds, yardstick, of, peer, note } of figures) {
    const ratio =
      yardstick === undefined ? '' : `  ${(seconds / yardstick).toFixed(2)}× ${of} (${yardstick.toFixed(3)} s)`;
    console.log(
      `  ${what.padEnd(24)} ${seconds.toFixed(3).padStart(8)} s${ratio}${peer ? `  [${peer}]` : ''}${note ? `  ${note}` : ''}`,
    );
  }
  console.log(`  peak memory ${(process.resourceUsage().maxRSS / 1024 ** 2).toFixed(2)} GB`);
}
