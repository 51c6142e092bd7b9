import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build, createServer as createVite } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Renders the shop for each visitor, with the page already decided, or with its defaults `within` so many milliseconds. Resolves to where it listens. */
export async function startShop({ server, key, port = 0, within }) {
  const vite = await createVite({
    root,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
  });
  const { render } = await vite.ssrLoadModule('/render.tsx');
  const script = await browserScript();
  const shop = createServer(async ({ url, headers: { host, cookie, referer, 'user-agent': userAgent } }, answer) => {
    if (url === '/shop.js') return answer.setHeader('content-type', 'text/javascript').end(script);
    const { html, setCookie, handOver } = await render({
      server,
      key,
      cookie,
      url: `http://${host}${url}`,
      referrer: referer,
      userAgent,
      within,
    });
    if (setCookie) answer.setHeader('set-cookie', setCookie);
    answer.setHeader('cache-control', 'private, no-store').setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(document({ html, handOver, server, key }));
  });
  await new Promise((resolve) => shop.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${shop.address().port}`,
    close: async () => {
      shop.close();
      await vite.close();
    },
  };
}

function document({ html, handOver, server, key }) {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><link rel="icon" href="data:," /><title>Coffee</title></head>
  <body>
    <div id="shop" data-server="${server}" data-key="${key}">${html}</div>
    ${handOver}
    <script type="module" src="/shop.js"></script>
  </body>
</html>`;
}

async function browserScript() {
  const built = await build({
    root,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: fileURLToPath(new URL('browser.tsx', import.meta.url)) } },
  });
  return built.output[0].code;
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
