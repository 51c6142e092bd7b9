import { keepStoresIn, serve } from './serving.ts';

// A server in a process of its own, which a test may kill. It tells where it listens.
const [folder = '', database] = process.argv.slice(2);
if (database !== undefined) keepStoresIn(async () => database);
const { listensAt } = await serve({ folder });
process.send?.(listensAt);
