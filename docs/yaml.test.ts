import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TRINO } from '../scripts/trino/artifacts.mjs';
import { nodeFiles } from '../scripts/trino/config.mjs';
import { blocksOf } from './blocks.ts';

const docs = fileURLToPath(new URL('.', import.meta.url));

interface Service {
  readonly image: string;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly configs: readonly { readonly source: string; readonly target: string }[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly configs: Readonly<Record<string, { readonly content: string }>>;
}

describe('the compose file', () => {
  const { services, configs } = parse(readFileSync(join(docs, 'compose.yaml'), 'utf8'), {
    uniqueKeys: true,
  }) as Compose;
  const { trino } = services as { readonly trino: Service };

  it('starts one service, of the Trino that the tests ask', () => {
    expect(Object.keys(services)).toEqual(['trino']);
    expect(trino.image).toBe(`trinodb/trino:${TRINO}`);
  });

  it('listens to this machine only', () => {
    expect(trino.ports.length).toBeGreaterThan(0);
    for (const port of trino.ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  it('has the lake of the tests, in a folder that it mounts', () => {
    const path = 'etc/catalog/lake.properties';
    const ofTests: Readonly<Record<string, string>> = nodeFiles(
      { name: 'coordinator', port: 8080 },
      { folder: '/', server: '/', port: 8080, secret: '', faultTolerant: false, store: null, properties: {} },
    );
    expect(configs.lake?.content).toBe(ofTests[path]);
    expect(trino.configs).toEqual([{ source: 'lake', target: '/etc/trino/catalog/lake.properties' }]);
    expect(trino.volumes).toEqual(['./lake:/lake']);
  });
});

const pages = readdirSync(docs).filter((name) => name.endsWith('.md'));
const blocks = pages.flatMap((page) =>
  blocksOf(readFileSync(join(docs, page), 'utf8')).flatMap(({ language, code, line }) =>
    language === 'yaml' ? [{ place: `${page}, line ${line}`, code }] : [],
  ),
);

describe('the YAML of the pages', () => {
  it.each(blocks)('can be read: $place', ({ code }) => expect(parse(code, { uniqueKeys: true })).toBeTypeOf('object'));
});
