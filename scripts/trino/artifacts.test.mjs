import { expect, it } from 'vitest';
import { pom } from './artifacts.mjs';

it('names no registry: the settings of the user say where from', () =>
  expect(pom().replace('http://maven.apache.org/POM/4.0.0', '')).not.toMatch(/https?:|<repositor|<mirror/));

it('brings the archives of one version, without what they depend on', () => {
  for (const name of ['trino-server-core', 'trino-hive', 'trino-iceberg', 'trino-memory'])
    expect(pom()).toMatch(new RegExp(`<artifactId>${name}</artifactId>\\s*<version>476</version>[^]*?<exclusions>`));
});
