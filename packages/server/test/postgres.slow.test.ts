import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import { startPostgres, type TestPostgres } from './postgres.ts';
import { keepStoresIn } from './serving.ts';

/** What only a file can do, what has a test of its own for PostgreSQL, and what asks the store nothing that others do not. */
const ofFiles = [
  'store',
  'ask-outside',
  'people-preview',
  'preview-money',
  'refusals',
  'refuse-connection',
  'shed-events',
  'without-money',
].map((name) => `${name}.test.ts`);
const suites = readdirSync(import.meta.dirname).filter(
  (name) =>
    (name.endsWith('.test.ts') && !name.includes('.slow.') && !ofFiles.includes(name)) ||
    /^(lifecycle|personal-data)\./.test(name),
);

// The tests of the server, with each store in a database of PostgreSQL.
let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
  keepStoresIn(postgres.makeDatabase);
});
afterAll(async () => {
  keepStoresIn(null);
  await postgres.stop();
});

for (const name of suites)
  describe(`on PostgreSQL, ${name}`, async () => {
    // By another name, so that it is read anew where it has been read as a test of its own.
    await import(/* @vite-ignore */ `./${name}?postgres`);
  });
