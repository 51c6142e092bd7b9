import { serve } from './serving.ts';

// A server in a process of its own, which a test may kill. It tells where it listens.
const [folder = ''] = process.argv.slice(2);
const { listensAt } = await serve({ folder });
process.send?.(listensAt);
