import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npm test` builds the program first; without a build there is nothing to hold. */
export const isBuilt = existsSync(file('../dist/main.js'));

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly words: string;
}

export interface Spawned {
  readonly process: ChildProcess;
  /** Resolves when the step has been reported as done: that is while the next one runs. */
  after(step: string): Promise<void>;
  readonly ended: Promise<Ended>;
}

/** The program as it is installed, in a folder, with its outputs in pipes. */
export function spawnPerennial(cwd: string, ...args: readonly string[]): Spawned {
  const child = spawn(process.execPath, [file('../bin/perennial.js'), ...args], {
    cwd,
    env: { ...process.env, LC_ALL: 'C' },
  });
  let [out, words] = ['', ''];
  const waiting: { readonly step: string; readonly reached: () => void }[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words += text;
    for (const { step, reached } of waiting) if (words.includes(`✓ ${step}`)) reached();
  });
  return {
    process: child,
    after: (step) =>
      new Promise((resolve, reject) => {
        waiting.push({ step, reached: resolve });
        child.once('close', () => reject(new Error(`ended before the end of ${step}: ${words}`)));
      }),
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, out, words }));
    }),
  };
}

/** Runs it to its end. */
export function perennial(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return spawnPerennial(cwd, ...args).ended;
}
