import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { processGroup } from './processes.mjs';

const INFINITE_HORIZON = 'setInterval(() => {}, 1e6)';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perennial-processes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('ends what it started, and removes what was scratch', async () => {
  const group = processGroup(folder, folder);
  const member = group.start('one', process.execPath, ['-e', INFINITE_HORIZON]);
  expect(isRunning(member.pid)).toBe(true);
  await group.stop();
  expect(isRunning(member.pid)).toBe(false);
  expect(existsSync(folder)).toBe(false);
});

it('kills one and leaves the other', async () => {
  const group = processGroup(folder, null);
  const [one, two] = ['one', 'two'].map((name) => group.start(name, process.execPath, ['-e', INFINITE_HORIZON]));
  await one.kill();
  expect([one.isRunning, two.isRunning]).toEqual([false, true]);
  expect(isRunning(two.pid)).toBe(true);
  await group.stop();
  expect(existsSync(folder)).toBe(true);
});

it('tells what a program said before it ended', async () => {
  const group = processGroup(folder, null);
  const member = group.start('one', process.execPath, ['-e', "console.error('no memory'); process.exit(1)"]);
  await until(() => !member.isRunning);
  expect(group.tail()).toBe('--- one\nno memory');
  await group.stop();
});

it('tells the error that pages of other words follow', async () => {
  const group = processGroup(folder, null);
  const program = "console.log('ERROR in use'); for (let i = 0; i < 100; i++) console.log('at ' + i); process.exit(1)";
  const member = group.start('one', process.execPath, ['-e', program]);
  await until(() => !member.isRunning);
  const lines = group.tail().split('\n');
  expect([lines[1], lines[2], lines.at(-1)]).toEqual(['ERROR in use', 'at 80', 'at 99']);
  expect([group.mention('in use'), group.mention('at 50'), group.mention('at 200')]).toEqual([true, true, false]);
  await group.stop();
});

it('notices a program that is not there', async () => {
  const group = processGroup(folder, null);
  const member = group.start('one', join(folder, 'nothing'), []);
  await until(() => !member.isRunning);
  await group.stop();
});

it('leaves no process and no scratch behind where its own process is killed', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // As long as the program lives, its connection is open; unlike its number, that cannot outlive it.
  const program = `require('node:net').connect(${server.address().port}, '127.0.0.1'); ${INFINITE_HORIZON}`;
  const module = JSON.stringify(new URL('processes.mjs', import.meta.url).href);
  const script = `
    const { processGroup } = await import(${module});
    const group = processGroup(${JSON.stringify(folder)}, ${JSON.stringify(folder)});
    group.start('one', process.execPath, ['-e', ${JSON.stringify(program)}]);
    ${INFINITE_HORIZON}`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
  const [connection] = await once(server, 'connection');
  const closed = new Promise((resolve) => connection.on('error', resolve).on('close', resolve));
  parent.kill('SIGKILL');
  await closed;
  await until(() => !existsSync(folder));
  server.close();
});

/** Waits for what must come: the time limit of the test is the only one. */
async function until(holds) {
  while (!holds()) await sleep(20);
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
