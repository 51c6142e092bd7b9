import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** The oldest Java that Trino 476 runs on. */
export const OLDEST_JAVA = 24;

/**
 * The folder of a JDK new enough for Trino and Maven's command, as { java, mvn }; or { missing }, one line that says what this
 * machine lacks. machine: what is asked of the outside, so that a test can be any machine.
 */
export function findJava(machine = thisMachine()) {
  if (machine.platform === 'win32') return { missing: 'Trino does not run on Windows' };
  const found = machine.homes().map((home) => ({ home, version: machine.versionOf(home) }));
  const java = found.find(({ version }) => version !== null && version >= OLDEST_JAVA)?.home;
  if (!java) {
    const versions = [...new Set(found.flatMap(({ version }) => version ?? []))].sort((a, b) => a - b);
    const there = versions.length > 0 ? `Java ${versions.join(', ')}` : 'none';
    return { missing: `Trino needs a JDK of Java ${OLDEST_JAVA} or newer; found here: ${there}` };
  }
  const mvn = machine.findCommand('mvn');
  if (!mvn) return { missing: 'Trino is obtained with Maven; no mvn was found here' };
  return { java, mvn };
}

/** Null where this machine can run a Trino for the tests, else the one line that says why not. */
export function whyNoTrino() {
  return findJava().missing ?? null;
}

/** The major version in what `java -version` prints (Java 8 calls itself 1.8), or null. */
export function javaVersion(text) {
  const match = /\bversion "(?:1\.)?(\d+)/.exec(text);
  return match ? Number(match[1]) : null;
}

function thisMachine() {
  return { platform: process.platform, homes, versionOf, findCommand };
}

/** Folders that may hold a JDK: what the environment names comes before what merely lies there. */
function homes() {
  const onPath = findCommand('java');
  const user = homedir();
  const named = [process.env.JAVA_HOME, onPath && dirname(dirname(realpathSync(onPath)))].filter(Boolean);
  const lying = [
    ...inside('/usr/lib/jvm'),
    ...inside('/opt'),
    ...inside(join(user, '.sdkman', 'candidates', 'java')),
    ...inside(join(user, '.jdks')),
    ...['/Library/Java/JavaVirtualMachines', join(user, 'Library', 'Java', 'JavaVirtualMachines')]
      .flatMap(inside)
      .map((folder) => join(folder, 'Contents', 'Home')),
    ...inside('/opt/homebrew/opt')
      .filter((folder) => folder.includes('openjdk'))
      .map((folder) => join(folder, 'libexec', 'openjdk.jdk', 'Contents', 'Home')),
  ];
  return [...new Set([...named, ...lying].filter(isJdk).map((home) => realpathSync(home)))];
}

/** A runtime without the tools of a JDK cannot unpack what Maven brings. */
function isJdk(home) {
  return isExecutable(join(home, 'bin', 'java')) && isExecutable(join(home, 'bin', 'jar'));
}

function versionOf(home) {
  return javaVersion(spawnSync(join(home, 'bin', 'java'), ['-version'], { encoding: 'utf8' }).stderr ?? '');
}

function findCommand(name) {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...['MAVEN_HOME', 'M2_HOME'].flatMap((variable) =>
      process.env[variable] ? join(process.env[variable], 'bin') : [],
    ),
    join(homedir(), '.sdkman', 'candidates', 'maven', 'current', 'bin'),
  ];
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function inside(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
