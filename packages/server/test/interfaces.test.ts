import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { access } from '../src/guard/access.ts';
import { answerExamples } from '../src/http/answer-examples.ts';
import { examples } from '../src/http/examples.ts';
import { summaries } from '../src/http/summaries.ts';
import { posting, type Served, serveStudied } from './serving.ts';

let server: Served;

beforeAll(async () => {
  server = await serveStudied();
});

afterAll(() => server.close());

describe('the OpenAPI document', () => {
  type Schema = Parameters<typeof z.fromJSONSchema>[0];
  type Content = Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown } | undefined>>;
  interface Operation {
    readonly operationId: string;
    readonly summary: string;
    readonly tags: readonly string[];
    readonly security?: readonly object[];
    readonly requestBody?: { readonly content: Content };
    readonly parameters?: readonly {
      readonly name: string;
      readonly in: string;
      readonly required: boolean;
      readonly schema: Schema;
      readonly example?: unknown;
    }[];
    readonly responses: Readonly<Record<string, { readonly content: Content }>>;
  }
  const described = async () => {
    const { paths } = await server.askJson<{ paths: Record<string, Record<string, Operation>> }>('/api/openapi.json');
    return Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({
        route: `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
        operation,
      })),
    );
  };

  it('describes every address of the API but streams and files, each under a name of its own', async () => {
    const operations = await described();
    // The addresses of OFREP are described by its own specification.
    const api = Object.keys(access).filter((route) => /^\w+ \/(api|health|v1)\//.test(route));
    const streams = ['GET /api/jobs/:id/events', 'GET /api/jobs/:id/file'];
    expect([...operations.map(({ route }) => route), ...streams].toSorted()).toEqual(api.toSorted());
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says of each what it is for, who may ask it, and nothing of what there is no more', async () => {
    const operations = await described();
    expect(operations.map(({ operation }) => operation.operationId).toSorted()).toEqual(
      Object.keys(summaries).toSorted(),
    );
    for (const { route, operation } of operations) {
      expect(operation.summary).toBe(summaries[operation.operationId]);
      expect(operation.security === undefined).toBe(access[route] !== 'anyone');
      expect(operation.tags).toHaveLength(1);
    }
  });

  it('has examples that fit their schemas, of whatever has to be said and of every answer', async () => {
    const wrong: string[] = [];
    const check = (place: string, schema: Schema, example: unknown) => {
      const { success, error } = z.fromJSONSchema(schema).safeParse(example);
      if (!success) wrong.push(`${place}: ${error.message}`);
    };
    for (const { route, operation } of await described()) {
      const body = operation.requestBody?.content['application/json'];
      if (body && !('example' in body)) wrong.push(`${route}: no example of the body`);
      if (body) check(route, body.schema, body.example);
      for (const { name, required, schema, example } of operation.parameters ?? []) {
        if (required && example === undefined) wrong.push(`${route}: no example of ${name}`);
        if (example !== undefined) check(`${route} ${name}`, schema, example);
      }
      for (const { content } of Object.values(operation.responses)) {
        const answer = content['application/json'];
        if (answer && !('example' in answer)) wrong.push(`${route}: no example of the answer`);
        if (answer) check(`${route} answer`, answer.schema, answer.example);
      }
    }
    expect(wrong).toEqual([]);
    const names = (await described()).map(({ operation }) => operation.operationId);
    expect(Object.keys(examples).filter((name) => !names.includes(name))).toEqual([]);
    const isUnusable = (name: string) => !names.includes(name) || examples[name]?.answer !== undefined;
    expect(Object.keys(answerExamples).filter(isUnusable)).toEqual([]);
  });

  it('has examples of answers without a schema that say nothing but what a server says', async () => {
    const { customers: best } = await server.askJson<{ customers: { customer: string }[] }>('/api/customers?limit=1');
    const id = best[0]!.customer;
    const answers = {
      readRun: await server.askJson('/api/runs/1'),
      readWholeReport: await server.askJson('/api/report?reports=summary,actions'),
      readCustomer: await server.askJson(`/api/customers/${id}`),
      readCosts: await server.askJson('/api/costs'),
      exportPerson: await server.askJson('/api/personal-data/export', posting({ id })),
    };
    for (const [name, answer] of Object.entries(answers))
      expect(unknownPlaces(answerExamples[name], answer, name), name).toEqual([]);
    const preview = await server.ask('/api/experience-preview', posting(examples.previewExperience!.body));
    const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(6)) : value);
    expect(JSON.parse(await preview.text(), rounded)).toEqual(answerExamples.previewExperience);
  });

  it('has examples that a server takes: what it does not find, it says so of', async () => {
    // A job and what ends the workspace's people are not asked for here.
    for (const { route, operation } of await described()) {
      const [method = '', pattern = ''] = route.split(' ');
      const body = operation.requestBody?.content['application/json']?.example;
      if (body === undefined || ['askJob', 'deletePerson', 'makeAccount', 'signIn'].includes(operation.operationId))
        continue;
      const parts = new Map(operation.parameters?.map(({ name, example }) => [name, String(example)]));
      const path = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts.get(name) ?? ''));
      const { status } = await server.ask(path, { ...posting(body), method });
      expect([200, 201, 404, 409], `${route}: ${status}`).toContain(status);
    }
  });

  it('says what is no JSON: files that are taken, tables that are given', async () => {
    const operations = new Map((await described()).map(({ route, operation }) => [route, operation]));
    expect(operations.get('POST /api/uploads')).toMatchObject({
      requestBody: { content: { 'application/octet-stream': {} } },
    });
    expect(operations.get('GET /api/customers')).toMatchObject({ responses: { 200: { content: { 'text/csv': {} } } } });
    // The options of a report.
    expect(operations.get('GET /api/reports/:name')?.parameters).toContainEqual(
      expect.objectContaining({ name: 'options', in: 'query', explode: true }),
    );
  });

  it('names every part of an address as a parameter', async () => {
    for (const { route, operation } of await described()) {
      const parts = [...route.matchAll(/:(\w+)/g)].map(([, name]) => name);
      const named = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(named.map(({ name }) => name)).toEqual(parts);
      expect(Object.keys(operation.responses)).toContain('default');
    }
  });
});

/** Places of an example that an answer does not have: of lists, in the first of each. */
function unknownPlaces(example: unknown, answer: unknown, place: string): readonly string[] {
  if (Array.isArray(example) && Array.isArray(answer) && answer.length > 0)
    return unknownPlaces(example[0], answer[0], `${place}[]`);
  if (typeof example !== 'object' || example === null || Array.isArray(example) || answer === null) return [];
  return Object.entries(example).flatMap(([name, value]) => {
    const isThere = typeof answer === 'object' && Object.hasOwn(answer, name);
    if (!isThere) return [`${place}.${name}`];
    return unknownPlaces(value, (answer as Readonly<Record<string, unknown>>)[name], `${place}.${name}`);
  });
}

describe('the Model Context Protocol', () => {
  interface Told {
    readonly result: {
      readonly isError?: boolean;
      readonly structuredContent: Readonly<Record<string, unknown>>;
      readonly content: readonly { readonly text: string }[];
      readonly tools: readonly {
        readonly name: string;
        readonly outputSchema?: object;
        readonly description: string;
      }[];
    };
  }

  const tell = async (method: string, params: object = {}, language = 'en'): Promise<Told['result']> => {
    const headers = { accept: 'application/json, text/event-stream', 'accept-language': language };
    const answer = await server.ask('/mcp', posting({ jsonrpc: '2.0', id: 1, method, params }, headers));
    const text = await answer.text();
    const [, data = text] = /^data: (.*)$/m.exec(text) ?? [];
    return (JSON.parse(data) as Told).result;
  };
  const call = (name: string, args: object) => tell('tools/call', { name, arguments: args });

  it('has tools that only read, each with the shape of its answer, in the language of the client', async () => {
    const { tools } = await tell('tools/list');
    expect(tools.map(({ name }) => name)).toEqual([
      'list_reports',
      'read_report',
      'find_customers',
      'read_customer',
      'read_segment',
      'what_if',
      'service_desk',
    ]);
    for (const tool of tools) expect(tool).toMatchObject({ outputSchema: {}, annotations: { readOnlyHint: true } });
    const { tools: polish } = await tell('tools/list', {}, 'pl');
    expect(polish[0]?.description).toMatch(/[ąćęłńóśźż]/);
  });

  it('says what the API says', async () => {
    const { options: _, ...report } = await server.askJson<{ options: object }>('/api/reports/value');
    expect((await call('read_report', { name: 'value', rows: 1000 })).structuredContent).toEqual({
      ...report,
      more: {},
    });
    const found = await call('find_customers', { limit: 3 });
    const { customers } = await server.askJson<{ customers: readonly { customer: string }[] }>(
      '/api/customers?limit=3',
    );
    expect(found.structuredContent.customers).toEqual(customers);
    const [best] = customers;
    const one = await call('read_customer', { customer: best?.customer });
    const { customer } = await server.askJson<{ customer: object }>(`/api/customers/${best?.customer}`);
    expect(one.structuredContent.customer).toEqual(customer);
    const asked = { frequency: 1.1, assuming: { margin: 0.4 } };
    const worth = await server.askJson('/api/what-if', posting(asked));
    expect((await call('what_if', asked)).structuredContent).toEqual(worth);
    const sought = { search: best?.customer };
    const desk = await server.askJson(`/api/service-desk?search=${encodeURIComponent(String(best?.customer))}`);
    expect((await call('service_desk', sought)).structuredContent).toEqual(desk);
    const rule = 'orders >= 3';
    const saved = { ...posting({ rule, action: 'thank them' }), method: 'PUT' };
    expect((await server.ask('/api/segments/loyal', saved)).status).toBe(200);
    const { segments } = await server.askJson<{ segments: readonly object[] }>('/api/segments');
    expect((await call('read_segment', { name: 'loyal' })).structuredContent.segments).toEqual(segments);
    expect((await call('read_segment', { rule })).structuredContent.segments).toMatchObject([
      {
        name: null,
        figures: { customers: (await server.askJson<{ found: number }>(`/api/customers?rule=${rule}`)).found },
      },
    ]);
    const { found: ofRule } = (await call('find_customers', { rule, limit: 1 })).structuredContent;
    expect(ofRule).toBe((await server.askJson<{ found: number }>('/api/segments/loyal/members')).found);
  });

  it('gives no more rows than are asked for, and says how many there are besides', async () => {
    const whole = (await call('read_report', { name: 'cohorts', rows: 1000 })).structuredContent;
    const [[table, rows] = ['', []]] = Object.entries(whole.tables as Record<string, object[]>);
    const some = (await call('read_report', { name: 'cohorts', table, rows: 2 })).structuredContent;
    expect(some).toMatchObject({ tables: { [table]: rows.slice(0, 2) }, more: { [table]: rows.length - 2 } });
    expect(Object.keys(some.tables as object)).toEqual([table]);
    expect(rows.length).toBeGreaterThan(2);
  });

  it('says what a person can do about a question that has no answer', async () => {
    const refused = await call('read_report', { name: 'moon' });
    expect(refused.isError).toBe(true);
    expect(refused.content[0]?.text).toMatch(/moon/);
  });
});

it('customers at this moment are many at once what each is alone, and who is not known is said', async () => {
  const { customers: best } = await server.askJson<{ customers: { customer: string }[] }>('/api/customers?limit=3');
  const ids = best.map(({ customer }) => customer);
  const alone: object[] = [];
  for (const id of ids) alone.push(await server.askJson<object>(`/v1/customers/${id}`));
  const asked = posting({ ids: [...ids, 'nobody'] });
  expect(await server.askJson('/v1/score', asked)).toEqual({ customers: alone, unknown: ['nobody'] });
  expect(alone[0]).toMatchObject({ id: ids[0], score: { run: 1 } });
});

describe('what if', () => {
  interface Outcome {
    readonly withinHorizon: number;
    readonly customerEquity: number;
    readonly newCustomer: number;
  }
  interface Answer {
    readonly basis: string;
    readonly now: Outcome;
    readonly after: Outcome;
    readonly gain: number;
  }
  const whatIf = (body: object) => server.askJson<Answer>('/api/what-if', posting(body));
  const refused = async (body: object) => {
    const answer = await server.ask('/api/what-if', posting(body));
    return [answer.status, ((await answer.json()) as { code: string }).code];
  };

  it('begins with what the reports say, and moves nothing where nothing is moved', async () => {
    const { customerEquity, withinHorizon } = await server.askJson<{
      customerEquity: number;
      withinHorizon: { expected: number };
    }>('/api/equity');
    const as = await whatIf({ assuming: { margin: 1 } });
    expect(as.after).toEqual(as.now);
    expect(as.gain).toBe(0);
    // The course of all together is kept in steps.
    expect(as.now.withinHorizon / withinHorizon.expected).toBeCloseTo(1, 2);
    expect(as.now.customerEquity / customerEquity).toBeCloseTo(1, 2);
  });

  it('gains of one lever what the report of levers says, and of two more than of either', async () => {
    const { tables } = await server.askJson<{ tables: { levers: { lever: string; gain: number }[] } }>(
      '/api/reports/levers?change=20',
    );
    const gainOf = (name: string) => tables.levers.find(({ lever }) => lever === name)!.gain;
    const frequency = await whatIf({ frequency: 1.2 });
    expect(frequency.gain).toBeCloseTo(gainOf('frequency'), 2);
    const both = await whatIf({ frequency: 1.2, orderValue: 1.2 });
    expect(both.gain).toBeGreaterThan(gainOf('frequency') + gainOf('order-value'));
  });

  it('stands on the margin that is assumed, and says so', async () => {
    const [revenue, kept] = [await whatIf({ assuming: { margin: 1 } }), await whatIf({ assuming: { margin: 0.4 } })];
    expect(kept.basis).toBe('assumed-margin');
    expect(kept.now.newCustomer / revenue.now.newCustomer).toBeCloseTo(0.4, 3);
  });

  it('refuses to move what nothing is known of, and what is none', async () => {
    expect(await refused({ margin: 1.1, assuming: { margin: 1 } })).toEqual([400, 'request-invalid.lever']);
    expect(await refused({ cac: 0.9 })).toEqual([400, 'request-invalid.lever']);
    expect(await refused({ cac: 0.9, assuming: { cac: 20 } })).toEqual([200, undefined]);
    expect(await refused({ frequency: -1 })).toEqual([400, 'request-invalid']);
    expect(await refused({ frequenzy: 1.1 })).toEqual([400, 'request-invalid']);
  });
});

describe('metrics', () => {
  it('count requests by route, in the format of Prometheus', async () => {
    await server.ask('/api/equity');
    const text = await (await server.ask('/metrics')).text();
    expect(text).toMatch(/^perennial_http_requests_total\{route="GET \/api\/equity",status="200"\} \d+$/m);
    expect(text).toMatch(/^perennial_run 1$/m);
    expect(text).toMatch(/^perennial_figures_stale [01]$/m);
    const described = { HELP: new Set<string>(), TYPE: new Set<string>() };
    for (const line of text.trim().split('\n')) {
      const [, kind, about] = /^# (HELP|TYPE) (\w+) \S/.exec(line) ?? [];
      if (kind && about) described[kind as 'HELP' | 'TYPE'].add(about);
      else {
        const [, name = ''] = /^(\w+)(?:\{.*\})? [\d.e+-]+$/.exec(line) ?? [];
        // A metric is described before its first value, those of a histogram by the name of all of them.
        const metric = name.replace(/(duration_seconds)_(bucket|sum|count)$/, '$1');
        for (const said of Object.values(described)) expect(said, line).toContain(metric);
      }
    }
  });
});
