import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serveStudied } from './serving.ts';

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: 'path' | 'query'; readonly schema: Schema }[];
  /** Of an upload it is bytes, and no JSON. */
  readonly requestBody?: { readonly content: { readonly 'application/json'?: { readonly schema: Schema } } };
}

/** Texts that have undone programs before. */
const nasty = fc.constantFrom(
  '',
  '0',
  '-1',
  '1e309',
  '2026-13-45',
  '2026-02-30',
  '../../etc/passwd',
  "'; drop table jobs; --",
  '%',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  '🛒',
  'a'.repeat(5000),
  '2026-01-01',
  'EUR',
  '[',
  'https://example.com',
);
const text = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 }));

/** Mostly what a schema asks for, and often not quite. */
function nearly(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const fitting = fittingOf(schema, depth);
  return fc.oneof({ weight: 6, arbitrary: fitting }, { weight: 1, arbitrary: fc.oneof(text, fc.jsonValue()) });
}

function fittingOf(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((each) => nearly(each, depth + 1)));
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'object' && schema.properties)
    return fc.record(
      Object.fromEntries(Object.entries(schema.properties).map(([name, each]) => [name, nearly(each, depth + 1)])),
      { requiredKeys: depth === 0 ? Object.keys(schema.properties).slice(0, 1) : [] },
    );
  if (type === 'array') return fc.array(nearly(schema.items ?? {}, depth + 1), { maxLength: 3 });
  if (type === 'integer') return fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 2 ** 53, 1e300));
  if (type === 'number') return fc.double();
  if (type === 'boolean') return fc.boolean();
  if (type === 'string') return text;
  return fc.jsonValue();
}

let server: Served;
let operations: readonly { readonly method: string; readonly path: string; readonly operation: Operation }[];
beforeAll(async () => {
  server = await serveStudied();
  const { paths } = await server.askJson<{ paths: Record<string, Record<string, Operation>> }>('/api/openapi.json');
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
});
afterAll(() => server.close());

it('answers whatever it is asked, and never with 500', async () => {
  // Each job that is asked for well starts a process: others try those.
  const fuzzed = operations.filter(({ operation }) => operation.operationId !== 'askJob');
  expect(fuzzed.length).toBeGreaterThan(40);
  const failed: string[] = [];
  for (const { method, path, operation } of fuzzed) {
    const { parameters = [], requestBody } = operation;
    const named = fc.record(Object.fromEntries(parameters.map(({ name, schema }) => [name, nearly(schema)])), {
      requiredKeys: parameters.filter((each) => each.in === 'path').map(({ name }) => name),
    });
    const json = requestBody?.content['application/json'];
    const body = json ? nearly(json.schema) : fc.constant(undefined);
    const tried = await fc.check(
      fc.asyncProperty(named, body, async (values, sent) => {
        const all = values as Readonly<Record<string, unknown>>;
        const query = new URLSearchParams();
        let address = path;
        for (const { name, in: place } of parameters) {
          const value = String(all[name] ?? '');
          if (place === 'path')
            address = address.replace(`{${name}}`, encodeURIComponent(value.replace(/\p{Surrogate}/gu, '')));
          else if (all[name] !== undefined) query.set(name, value);
        }
        const answer = await server.ask(`${address}?${query}`, {
          method,
          ...(requestBody && { body: JSON.stringify(sent) ?? 'null', headers: { 'content-type': 'application/json' } }),
        });
        await answer.arrayBuffer();
        return answer.status < 500;
      }),
      { numRuns: 40, seed: 20_260_115 },
    );
    if (tried.failed)
      failed.push(
        `${method} ${path} ${JSON.stringify(tried.counterexample)} ${JSON.stringify(server.log.findLast(({ event }) => event === 'failed'))}`,
      );
  }
  expect(failed).toEqual([]);
});
