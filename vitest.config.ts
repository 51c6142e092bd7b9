import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A worker with a study of the largest test data and a page in a browser beside it takes up to so much. */
const BYTES_A_WORKER = 3e9;
const maxWorkers = Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / BYTES_A_WORKER)));

// Tests of half a minute and more have names of their own: `npm run test:slow` runs those, `npm test` all others.
const isSlow = process.env.PERENNIAL_TEST_SLOW !== undefined;
const folders = ['packages/*/{src,test}/**', 'docs/**'];

/** Files that take minutes, though they are short: begun last, one of them would go on while the other workers have nothing left to do. */
const LONGEST = [
  'docs/docs.slow.test.ts',
  'packages/server/test/postgres.slow.test.ts',
  'packages/cli/test/every-report.slow.test.ts',
  'packages/server/test/fuzz.slow.test.ts',
  'packages/server/test/refresh.slow.test.ts',
  'packages/cli/test/languages.slow.test.ts',
  'packages/server/test/killed.slow.test.ts',
  'packages/server/test/killed-writer.slow.test.ts',
  'packages/dashboard/test/server-accessibility.slow.test.ts',
  'packages/dashboard/test/server-viewer.slow.test.ts',
  'packages/study/test/other-models.slow.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: isSlow
      ? folders.map((folder) => `${folder}/*.slow.test.ts`)
      : [...folders.map((folder) => `${folder}/*.test.ts`), 'scripts/**/*.test.mjs'],
    exclude: [...configDefaults.exclude, ...(isSlow ? [] : ['**/*.slow.test.ts'])],
    maxWorkers,
    globalSetup: fileURLToPath(new URL('./scripts/share-studies.mjs', import.meta.url)),
    // Processes that tests start find their code compiled: half of what a short one costs.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('./node_modules/.compiled', import.meta.url)) },
    // Files share nothing, so one process a worker may run them all: eight times faster than a fresh one per file.
    isolate: false,
    // The longest take a minute where other work shares the machine: what hangs is to be noticed, not what waits.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    sequence: { sequencer: LongestFirst },
  },
});
