import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seconds } from '../install.mjs';
import { runProcess } from '../run-process.mjs';
import { pom, TRINO, UNUSED } from './artifacts.mjs';
import { cacheFolder, isComplete, makeWhole } from './cache.mjs';
import { findJava } from './find-java.mjs';

/**
 * The folder of Trino's server (server/) and of the object store (s3proxy/), downloaded with Maven and unpacked into the cache
 * where it is not there yet. java: folder of a JDK; mvn: Maven's command. Says on stderr what takes a while.
 */
export async function obtainTrino({ java, mvn, folder = trinoFolder() }) {
  const recipe = `${pom()}\nwithout ${UNUSED.join(' ')}\n`;
  if (isComplete(folder, recipe)) return folder;
  await makeWhole(folder, recipe, (partial) => fill(partial, { java, mvn }));
  console.error(`Trino ${TRINO} is in ${folder} (${megabytes(folder)}).`);
  return folder;
}

/** Where this user's Trino is kept. */
export function trinoFolder() {
  return join(cacheFolder(process.env, homedir()), `trino-${TRINO}`);
}

async function fill(folder, { java, mvn }) {
  const archives = join(folder, 'archives');
  mkdirSync(archives);
  writeFileSync(join(archives, 'pom.xml'), pom());
  console.error(`Downloading Trino ${TRINO} with Maven (once, some 880 MB, kept in Maven's own repository too) …`);
  const downloading = Date.now();
  const manner = ['--batch-mode', '--quiet', '-Dstyle.color=never', '--file', join(archives, 'pom.xml')];
  await run(mvn, [...manner, 'dependency:copy-dependencies', `-DoutputDirectory=${archives}`], archives, java);
  console.error(`Downloaded ${megabytes(archives)} in ${seconds(downloading)}. Unpacking …`);
  const names = readdirSync(archives);
  await unpackServer(folder, archives, java, names);
  const store = join(folder, 's3proxy');
  mkdirSync(store);
  for (const name of names.filter((name) => name.endsWith('.jar'))) renameSync(join(archives, name), join(store, name));
  rmSync(archives, { recursive: true });
}

async function unpackServer(folder, archives, java, names) {
  const server = join(folder, 'server');
  const core = names.find((name) => name.endsWith('.tar.gz'));
  await run('tar', ['-xzf', join(archives, core)], folder, java);
  renameSync(join(folder, core.replace(/\.tar\.gz$/, '')), server);
  // Removed only now: the archive holds a file that several plugins share once, in the first of them.
  for (const path of UNUSED) rmSync(join(server, path), { recursive: true });
  for (const zip of names.filter((name) => name.endsWith('.zip'))) {
    await run(join(java, 'bin', 'jar'), ['--extract', '--file', join(archives, zip)], archives, java);
    const unpacked = zip.replace(/\.zip$/, '');
    renameSync(join(archives, unpacked), join(server, 'plugin', unpacked.replace(/^trino-(.+)-\d+$/, '$1')));
  }
}

/** Runs a program under the found Java; what it prints goes where words go. */
async function run(command, args, cwd, java) {
  // Maven itself uses what this Java warns of.
  const MAVEN_OPTS = `${process.env.MAVEN_OPTS ?? ''} --sun-misc-unsafe-memory-access=allow`.trim();
  const env = { ...process.env, JAVA_HOME: java, MAVEN_OPTS };
  const code = await runProcess(command, args, { cwd, env, stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Error(`could not obtain Trino: ${command} ended with ${code}; see above`);
}

function megabytes(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, name)));
  // A file under several names takes its room once.
  const sizes = new Map(files.filter((file) => file.isFile()).map(({ ino, size }) => [ino, size]));
  const bytes = [...sizes.values()].reduce((total, size) => total + size, 0);
  return `${Math.round(bytes / 1e6)} MB`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const tools = findJava();
  if (tools.missing) console.error(tools.missing);
  else console.log(await obtainTrino(tools));
  process.exitCode = tools.missing ? 1 : 0;
}
