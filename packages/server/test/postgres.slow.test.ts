import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
];

/**
 * Suites whose statements, to the letter of their SQL, are all asked by the suites that run here, which look at the answers; none is about odd texts or numbers.
 * So it was when every statement of every suite was written down. What puts a statement into one of these alone takes it off the list.
 */
const askNothingElse = ['demo-shop', 'drafts', 'promotion', 'readiness', 'segments', 'silence', 'subscriptions'];

const leftOut = [...ofFiles, ...askNothingElse].map((name) => `${name}.test.ts`);
/** Whatever else opens a store opens a file. */
const ASKS_THE_STORE = /\b(serve|serveStudied|studiedFolder|storeOf|storeOfReadOuts|environmentOf)\(/;
const suites = readdirSync(import.meta.dirname).filter(
  (name) =>
    ((name.endsWith('.test.ts') && !name.includes('.slow.') && !leftOut.includes(name)) ||
      /^(lifecycle|personal-data)\./.test(name)) &&
    ASKS_THE_STORE.test(readFileSync(join(import.meta.dirname, name), 'utf8')),
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
