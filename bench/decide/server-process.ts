import { randomBytes } from 'node:crypto';
import { mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleExperience } from '@perennial/decide';
import { startServer } from '@perennial/server';
import { startStudyProcess } from '@perennial/study';
import { bareServer } from './bare-server.ts';

/** Serves decisions in a process of its own, `bare` or ours, until it is told to end; says where, and with which key. */
const [kind] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'perennial-bench-'));
const log = openSync(join(folder, 'log'), 'a');
const served = kind === 'bare' ? await bareServer() : await ourServer();
process.send?.({ address: served.address, key: served.key });
process.once('message', async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
  process.disconnect();
});

async function ourServer() {
  const settings = {
    folder: join(folder, 'workspace'),
    version: 'bench',
    language: 'en',
    timeZone: 'UTC',
    page: null,
    reportTemplate: null,
    script: null,
    gallery: [],
    environment: process.env,
    shopOrigins: [],
    largestUpload: 1e6,
    requestsAMinute: 1e9,
    liveRequestsAMinute: 1e9,
    signInsAMinute: 1e9,
    signInsOfAccountAnHour: 1e9,
  } as const;
  const running = await startServer(
    { host: '127.0.0.1', port: 0, settings },
    {
      now: () => new Date(),
      randomKey: () => randomBytes(32),
      // As a server that no terminal listens to: to a file.
      log: (line) => writeSync(log, `${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`),
      startProcess: () => startStudyProcess(new URL('../pages/study-process.ts', import.meta.url)),
    },
  );
  const post = async (method: string, path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${running.listensAt}${path}`, { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as { readonly key?: string };
  };
  const { key = '' } = await post('POST', '/api/keys', { name: 'bench', role: 'source' });
  await post('PUT', '/api/experiences/home', exampleExperience);
  return { address: running.listensAt, key, close: () => running.close() };
}
