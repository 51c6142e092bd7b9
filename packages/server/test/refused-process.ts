import { serve } from './serving.ts';

// A server whose port another program has: it says why it does not start, and ends by itself unless something is left open.
const [folder = '', port] = process.argv.slice(2);
await serve({ folder, port: Number(port) }).catch(({ words }) => process.send?.(words.code));
process.disconnect();
