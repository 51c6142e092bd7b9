import { expect, it } from 'vitest';
import { findJava, javaVersion } from './find-java.mjs';

const machine = {
  platform: 'linux',
  homes: () => ['/jdk17', '/broken', '/jdk25', '/jdk26'],
  versionOf: (home) => ({ '/jdk17': 17, '/jdk25': 25, '/jdk26': 26 })[home] ?? null,
  findCommand: (name) => `/bin/${name}`,
};

it.each([
  ['openjdk version "25.0.3" 2026-04-21 LTS\nOpenJDK Runtime Environment', 25],
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "24" 2025-03-18', 24],
  ['openjdk version "26-ea" 2026-03-17', 26],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1G\nopenjdk version "21.0.4" 2024-07-16', 21],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
  ['', null],
])('reads the version in %j', (text, version) => expect(javaVersion(text)).toBe(version));

it('takes the first JDK that is new enough', () =>
  expect(findJava(machine)).toEqual({ java: '/jdk25', mvn: '/bin/mvn' }));

it('says which Java there is where none is new enough', () => {
  expect(findJava({ ...machine, homes: () => ['/jdk17', '/broken'] }).missing).toBe(
    'Trino needs a JDK of Java 24 or newer; found here: Java 17',
  );
  expect(findJava({ ...machine, homes: () => [] }).missing).toMatch(/found here: none$/);
});

it('says that Maven is missing', () =>
  expect(findJava({ ...machine, findCommand: () => null }).missing).toMatch(/no mvn was found/));

it('asks nothing of a machine that Trino does not run on', () =>
  expect(findJava({ platform: 'win32' }).missing).toBe('Trino does not run on Windows'));
