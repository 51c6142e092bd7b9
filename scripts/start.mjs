import { join } from 'node:path';
import { build } from './build.mjs';
import { chooseNode, isSupported, tooOld } from './choose-node.mjs';
import { install } from './install.mjs';
import { root } from './repository.mjs';
import { runProcess } from './run-process.mjs';

/** What `npm start` does by itself: the whole study, on a made-up business, so that there is something to look at. */
const MAIN_JOB = ['run', '--demo'];

process.exitCode = await start(process.argv.slice(2));

/** `npm start -- ARGUMENTS`: installs and builds where needed, then is the command line. Resolves to its exit code. */
async function start(args) {
  if (!isSupported(process.version)) {
    process.stderr.write(tooOld(process.version));
    return 1;
  }
  const installed = await install(root);
  if (installed !== 0) return 1;
  const node = chooseNode(root);
  const built = await build(root, node);
  if (built !== 0) return 1;
  const commandLine = join(root, 'packages', 'cli', 'bin', 'perennial.js');
  // npm moves to the root of the checkout; paths a person types are relative to where they typed them.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return runProcess(node, [commandLine, ...(args.length > 0 ? args : MAIN_JOB)], { cwd });
}
