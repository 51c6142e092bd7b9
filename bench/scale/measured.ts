import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a piece of work took of the machine. */
export interface Measured {
  readonly seconds: number;
  /** Of all cores together: unlike the time it hardly depends on what else the machine does. */
  readonly cpuSeconds: number;
  /** Largest resident set of the process since its start. */
  readonly peakBytes: number;
  /** Most that lay in the spill folder at one time. */
  readonly spilledBytes: number;
}

const EVERY = 100;

/** Measures work in this process, the only one it does: its memory never falls again. */
export async function measured(spillFolder: string, work: () => Promise<void>): Promise<Measured> {
  let spilledBytes = 0;
  const watch = setInterval(() => {
    spilledBytes = Math.max(spilledBytes, bytesIn(spillFolder));
  }, EVERY);
  const begin = performance.now();
  await work();
  const seconds = (performance.now() - begin) / 1000;
  clearInterval(watch);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { seconds, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: maxRSS * 1024, spilledBytes };
}

/** Files come and go while they are counted. */
function bytesIn(folder: string): number {
  try {
    return readdirSync(folder)
      .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
      .reduce((sum, size) => sum + size, 0);
  } catch {
    return 0;
  }
}
