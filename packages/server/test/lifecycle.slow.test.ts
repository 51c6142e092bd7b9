import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openWorkspace } from '@perennial/study';
import { describe, expect, it } from 'vitest';
import {
  environmentOf,
  type JobOver,
  over,
  posting,
  type Served,
  serve,
  serveStudied,
  studiedFolder,
} from './serving.ts';

const ask = (server: Served, request: object) => server.askJson<JobOver>('/api/jobs', posting(request));

/** Waits until a job has come to a step, as its events tell. */
async function reached(address: string, id: string, step: string): Promise<void> {
  const answer = await fetch(`${address}/api/jobs/${id}/events`);
  let told = '';
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    told += new TextDecoder().decode(chunk);
    if (told.includes(`"step":"${step}"`)) return;
  }
  throw new Error(`the job has ended before ${step}: ${told}`);
}

describe('a server that ends', () => {
  it('stops the job that runs, leaves the workspace as it was, and the next server knows', async () => {
    const folder = await studiedFolder();
    const server = await serve({ folder });
    const { id } = await ask(server, { kind: 'run', cutOffs: 12 });
    const waiting = await ask(server, { kind: 'export', format: 'csv' });
    await reached(server.address, id, 'backtest');
    await server.close();
    expect(readdirSync(join(folder, 'runs'))).toEqual(['00001']);
    const next = await serve({ folder });
    expect(await over(next, id)).toMatchObject({ state: 'interrupted', result: null });
    // What waited, waited for this one.
    expect(await over(next, waiting.id)).toMatchObject({ state: 'done', result: { file: 'values.csv' } });
    await next.close();
  });

  it('by a kill takes its job with it, and the next server says so and works', async () => {
    const folder = await studiedFolder();
    const { process: killed, address } = await forked(folder);
    const asked = await fetch(`${address}/api/jobs`, posting({ kind: 'run', cutOffs: 12 }));
    const { id } = (await asked.json()) as JobOver;
    await reached(address, id, 'backtest');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const next = await serve({ folder });
    expect(await over(next, id)).toMatchObject({ state: 'interrupted' });
    // The process of the study may still be about to leave the workspace: then the job waits for it.
    const job = await ask(next, { kind: 'run', cutOffs: 0 });
    expect(await over(next, job.id)).toMatchObject({ state: 'done', result: { run: 2 } });
    await next.close();
  });
});

async function forked(folder: string): Promise<{ readonly process: ChildProcess; readonly address: string }> {
  const { DATABASE_URL } = await environmentOf(folder);
  const process = fork(
    fileURLToPath(new URL('./server-process.ts', import.meta.url)),
    [folder, ...(DATABASE_URL === undefined ? [] : [DATABASE_URL])],
    {
      execArgv: ['--conditions=source'],
    },
  );
  const [address] = await once(process, 'message');
  return { process, address: String(address) };
}

describe('a workspace', () => {
  it('that another program holds is waited for', async () => {
    const server = await serveStudied();
    const held = await openWorkspace(server.folder, { create: false });
    const { id } = await ask(server, { kind: 'run', cutOffs: 0 });
    // It is put back into the queue each time.
    const states = new Set<string>();
    while (!(states.has('running') && states.has('queued'))) {
      states.add((await server.askJson<JobOver>(`/api/jobs/${id}`)).state);
      await pause(20);
    }
    held.close();
    expect(await over(server, id)).toMatchObject({ state: 'done', result: { run: 2 } });
    await server.close();
  });
});
