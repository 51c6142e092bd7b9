import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem, userInfo } from 'node:os';
import { reportDefinitions, subscriptionDefinitions } from '@perennial/study/reports';
import { makeSpeaker } from '@perennial/words';
import { chooseLanguage } from './choose-language.ts';
import { runProgram } from './program.ts';
import { loadReportTemplate, loadServerPage, loadShopScript } from './report-template.ts';
import { loadServer } from './server.ts';
import { loadStudy } from './study.ts';
import type { Output, World } from './world.ts';

// The composition root: the only file that reads the clock, the environment and the process.

const { env } = process;

/** Where set, both outputs are taken for a terminal of so many columns: for documentation and screen shots. */
const pretended = Number(env.PERENNIAL_TERMINAL) || 0;

/** A second Ctrl-C this soon is the same key press, sent on by a parent process as well as by the terminal. */
const SAME_PRESS = 300;

/** Within so many milliseconds a server on this machine answers. */
const SOON = 2000;

const interruption = new AbortController();
let interruptedAt = 0;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (!interruption.signal.aborted) {
      interruptedAt = Date.now();
      process.stderr.write(`\n${makeSpeaker(world.language).say('terminal.stopping')}\n`);
      interruption.abort();
    } else if (Date.now() - interruptedAt > SAME_PRESS) process.exit(1);
  });

// The reader of a pipe may leave before the end, as head does: then there is nothing left to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const world: World = {
  version: readVersion(),
  cwd: process.cwd(),
  language: chooseLanguage(process.argv.slice(2), spokenLocales()),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  machine: {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    memoryBytes: totalmem(),
  },
  user: userName(),
  now: () => new Date(),
  out: output(process.stdout),
  words: output(process.stderr),
  signal: interruption.signal,
  debug: Boolean(env.PERENNIAL_DEBUG) || process.argv.includes('--debug'),
  environment: env,
  randomKey: () => randomBytes(32),
  reports: [...reportDefinitions, ...subscriptionDefinitions],
  reportTemplate: loadReportTemplate,
  serverPage: loadServerPage,
  shopScript: loadShopScript,
  studyProcess: new URL(import.meta.url.endsWith('.ts') ? './study-process.ts' : './study-process.js', import.meta.url),
  answers: (address) =>
    fetch(address, { signal: AbortSignal.timeout(SOON) }).then(
      ({ ok }) => ok,
      () => false,
    ),
  server: loadServer,
  study: loadStudy,
};

process.exitCode = await runProgram(world, process.argv.slice(2));

/** A process in a container may have an account without a name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? '');
  }
}

/** The locales a terminal is set to, the strongest first, as POSIX has them. */
function spokenLocales(): readonly string[] {
  return [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean)?.split(':') ?? [];
}

function output(stream: NodeJS.WriteStream): Output {
  const isTerminal = stream.isTTY === true || pretended > 0;
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal,
    columns: pretended || stream.columns || Number(env.COLUMNS) || 80,
    colour: isTerminal && !env.NO_COLOR && env.TERM !== 'dumb',
  };
}

function readVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
