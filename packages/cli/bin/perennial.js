#!/usr/bin/env node
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 12)) {
  process.stderr.write(
    `perennial: this is Node ${process.version}; it needs 20.12 or newer\n  what to do: install a current Node from https://nodejs.org and try again\n`,
  );
  process.exitCode = 1;
} else {
  // Compiled code is kept between runs where Node knows how (22.8 and newer): the help appears a third sooner. Threads and processes of it look there too.
  const kept = module.enableCompileCache?.();
  if (kept?.directory) process.env.NODE_COMPILE_CACHE ??= kept.directory;
  await import('../dist/main.js');
}
