import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { chooseNode, isSupported, tooOld } from './choose-node.mjs';
import { install } from './install.mjs';
import { root } from './repository.mjs';
import { runProcess } from './run-process.mjs';
import { startJobs } from './start-jobs.mjs';

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
  const where = {
    isTerminal: process.stdout.isTTY === true,
    isCi: Boolean(process.env.CI),
    version: spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim(),
  };
  for (const job of startJobs(args, where)) {
    const code = await runProcess(node, [commandLine, ...job], { cwd });
    if (code !== 0) return code;
  }
  return 0;
}
