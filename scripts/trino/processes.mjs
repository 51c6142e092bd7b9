import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Programs that run in the background and die with this process, however it dies. What each prints is in folder/logs/NAME.log.
 * scratch: a folder to remove at the end, or null.
 */
export function processGroup(folder, scratch) {
  const logs = join(folder, 'logs');
  mkdirSync(logs, { recursive: true });
  const watch = startDeathWatch();
  if (scratch) watch.tell(JSON.stringify(scratch));
  const members = [];

  const start = (name, command, args, options = {}) => {
    const file = openSync(join(logs, `${name}.log`), 'a');
    const child = spawn(command, args, { ...options, stdio: ['ignore', file, file] });
    closeSync(file);
    const ended = new Promise((resolve) => {
      child.on('error', resolve);
      child.on('exit', resolve);
    });
    if (child.pid) watch.tell(`+${child.pid}`);
    const member = { name, pid: child.pid, isRunning: true, kill: () => end(child, ended) };
    ended.then(() => {
      member.isRunning = false;
      if (child.pid) watch.tell(`-${child.pid}`);
    });
    // A program that forgets to stop its cluster still ends, and the cluster with it.
    child.unref();
    members.push(member);
    return member;
  };
  const stop = async () => {
    await Promise.all(members.map((member) => member.kill()));
    await watch.release();
  };
  const said = () => members.map(({ name }) => [name, readLog(logs, name)]);
  return {
    start,
    stop,
    mention: (words) => said().some(([, text]) => text.includes(words)),
    tail: () =>
      said()
        .map(([name, text]) => `--- ${name}\n${tail(text)}`)
        .join('\n'),
  };
}

/** Kills with a signal that cannot be caught, and waits for the end. */
async function end(child, ended) {
  child.ref();
  child.kill('SIGKILL');
  await ended;
}

function startDeathWatch() {
  const script = fileURLToPath(new URL('death-watch.mjs', import.meta.url));
  // A group of its own: an interrupt from the terminal must not reach it before its work is done.
  const child = spawn(process.execPath, [script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.unref();
  child.stdin.unref();
  const release = async () => {
    child.ref();
    child.stdin.end();
    await ended;
  };
  return { tell: (line) => child.stdin.write(`${line}\n`), release };
}

function readLog(logs, name) {
  const file = join(logs, `${name}.log`);
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : '';
}

/** The last lines, and before them the errors that are further up: a Java program may end with pages of where it was. */
function tail(text, length = 20) {
  const lines = text.split('\n');
  const above = lines.slice(0, -length).filter((line) => /\bERROR\b|^Caused by:/.test(line));
  return [...[...new Set(above)].slice(0, 10), ...lines.slice(-length)].join('\n');
}
