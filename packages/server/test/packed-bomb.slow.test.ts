import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { over, posting, serve } from './serving.ts';

/** A megabyte that unpacks to more than a gigabyte. */
function bomb(): Buffer {
  const piece = gzipSync('c1,2025-01-01,10\n'.repeat(4_000_000));
  return Buffer.concat([gzipSync('customer,date,amount\n'), ...Array<Buffer>(16).fill(piece)]);
}

it('refuses an upload that unpacks to more than it may, in preview and in run, and leaves the workspace as it was', async () => {
  const server = await serve();
  const content = bomb();
  expect(content.length).toBeLessThan(5e6);
  const { id } = await server.askJson<{ id: string }>('/api/uploads?name=orders.csv.gz', {
    method: 'POST',
    body: new Uint8Array(content),
    headers: { 'content-type': 'application/gzip' },
  });
  const preview = await server.ask('/api/previews', posting({ uploads: [id] }));
  const problem = (await preview.json()) as { code: string; title: string };
  expect(problem).toMatchObject({
    code: 'file-unreadable.unpacked',
    title: expect.stringMatching(/unpacks to more than 1,000 MB/),
  });
  expect(preview.status).toBeLessThan(500);
  const asked = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'run', uploads: [id] }));
  expect(await over(server, asked.id)).toMatchObject({
    state: 'failed',
    failure: { code: 'file-unreadable.unpacked' },
  });
  expect((await server.ask('/api/report')).status).toBe(404);
  expect(readdirSync(server.folder).filter((name) => /scratch|temporary|preview/.test(name))).toEqual([]);
  expect(existsSync(join(server.folder, 'runs')) ? readdirSync(join(server.folder, 'runs')) : []).toEqual([]);
  await server.close();
});
