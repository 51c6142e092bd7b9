import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'docs/**/*.test.ts', 'scripts/**/*.test.mjs'],
    // Files share nothing, so one process a worker may run them all: eight times faster than a fresh one per file.
    isolate: false,
    // The longest take a minute where other work shares the machine: what hangs is to be noticed, not what waits.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
