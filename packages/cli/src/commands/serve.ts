import { mkdirSync } from 'node:fs';
import { makeSpeaker } from '@perennial/words';
import { Command } from 'commander';
import { origins } from '../options/origins.ts';
import { type OutputOptions, withOutputOptions } from '../options/output-options.ts';
import { webAddress } from '../options/web-address.ts';
import { wholeNumber } from '../options/whole-number.ts';
import { type WorkspaceOption, withWorkspaceOption, workspaceFolder } from '../options/workspace-option.ts';
import { writeJsonLines } from '../terminal/json-lines.ts';
import type { World } from '../world.ts';
import { examples } from './examples.ts';
import { requireNode } from './require-node.ts';

interface Options extends OutputOptions, WorkspaceOption {
  readonly port: number;
  readonly host: string;
  readonly address?: string;
  readonly shop?: readonly string[];
}

const PORT = 4380;
const LARGEST_UPLOAD = 10e9;
const REQUESTS_A_MINUTE = 600;
/** Ten thousand a second: what one server decides. */
const LIVE_REQUESTS_A_MINUTE = 600_000;
const SIGN_INS_A_MINUTE = 10;
const SIGN_INS_OF_ACCOUNT_AN_HOUR = 50;
export function serveCommand(world: World): Command {
  const command = new Command('serve')
    .summary('help.serve.summary')
    .description('help.serve')
    .option('--port <port>', 'help.serve.port', wholeNumber(0, 65_535), PORT)
    .option('--host <host>', 'help.serve.host', '127.0.0.1')
    .option('--address <address>', 'help.serve.address', webAddress)
    .option('--shop <origins>', 'help.serve.shop', origins)
    .addHelpText(
      'after',
      examples(world, [
        ['perennial serve', 'help.serve.example'],
        ['perennial serve --address https://clv.example.com', 'help.serve.example.address'],
      ]),
    );
  return withOutputOptions(withWorkspaceOption(command)).action((options: Options) => serve(world, options));
}

/** Serves until it is told to stop. */
async function serve(world: World, options: Options): Promise<void> {
  requireNode(world.machine.node);
  const folder = workspaceFolder(options, world);
  mkdirSync(folder, { recursive: true });
  const [{ startServer }, { startStudyProcess }, page, reportTemplate, script] = await Promise.all([
    world.server(),
    world.study(),
    world.serverPage(),
    world.reportTemplate(),
    world.shopScript(),
  ]);
  const { now, randomKey, studyProcess, environment, language, timeZone, version, words, signal } = world;
  const running = await startServer(
    {
      host: options.host,
      port: options.port,
      ...(options.address !== undefined && { address: options.address }),
      settings: {
        folder,
        version,
        language,
        timeZone,
        page,
        reportTemplate,
        script,
        gallery: (await import('../gallery/read-gallery.ts')).readGallery(),
        environment,
        shopOrigins: options.shop ?? [],
        largestUpload: LARGEST_UPLOAD,
        requestsAMinute: REQUESTS_A_MINUTE,
        liveRequestsAMinute: LIVE_REQUESTS_A_MINUTE,
        signInsAMinute: SIGN_INS_A_MINUTE,
        signInsOfAccountAnHour: SIGN_INS_OF_ACCOUNT_AN_HOUR,
      },
    },
    {
      now,
      randomKey,
      startProcess: () => startStudyProcess(studyProcess),
      // People at a terminal read sentences, programs lines of JSON.
      log: (line) => {
        if (!words.isTerminal && !options.quiet)
          words.write(`${JSON.stringify({ at: now().toISOString(), ...line })}\n`);
      },
    },
  );
  try {
    announce(world, options, running);
    if (page === null && !options.quiet) words.write(`${makeSpeaker(language).say('serve.no-page')}\n`);
    await untilAborted(signal);
  } finally {
    await running.close();
  }
}

interface Announced {
  readonly address: string;
  readonly firstLink: string | null;
}

function announce({ out, words, language }: World, options: Options, { address, firstLink }: Announced): void {
  if (options.json) {
    writeJsonLines(out, [{ address, firstLink }]);
    return;
  }
  out.write(`${address}\n`);
  if (options.quiet) return;
  const { say } = makeSpeaker(language);
  words.write(`${say('serve.open', { address: { text: address } })}\n`);
  if (firstLink === null) return;
  words.write(`${say('serve.first-account', { link: { text: firstLink } })}\n`);
  if (options.address === undefined) words.write(`${say('serve.open-until')}\n`);
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
