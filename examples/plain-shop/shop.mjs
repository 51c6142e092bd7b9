import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

/** Serves the shop's one page, which names the server and its key. Resolves to where it listens. */
export function startShop({ server, key, port = 0 }) {
  const page = readFileSync(new URL('index.html', import.meta.url), 'utf8')
    .replace('SERVER', server)
    .replace('KEY', key);
  const shop = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(page));
  return new Promise((resolve) => {
    shop.listen(port, '127.0.0.1', () =>
      resolve({ address: `http://127.0.0.1:${shop.address().port}`, close: () => shop.close() }),
    );
  });
}

// Run by itself, not imported by a test.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { PERENNIAL_SERVER: server, PERENNIAL_KEY: key, PORT: port } = process.env;
  if (server && key) console.log((await startShop({ server, key, port: Number(port ?? 5000) })).address);
  else {
    console.error(
      'Set PERENNIAL_SERVER to the address of the server and PERENNIAL_KEY to a key of the role source: see README.md.',
    );
    process.exitCode = 1;
  }
}
