import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { access } from '../src/guard/access.ts';
import { demoOrders, posting, type Served, serve, studied } from './serving.ts';

let server: Served;

beforeAll(async () => {
  server = await serve();
  await studied(server, await demoOrders());
});

afterAll(() => server.close());

describe('the OpenAPI document', () => {
  interface Operation {
    readonly operationId: string;
    readonly parameters?: readonly { readonly name: string; readonly in: string }[];
    readonly responses: Readonly<Record<string, object>>;
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

  it('names every part of an address as a parameter', async () => {
    for (const { route, operation } of await described()) {
      const parts = [...route.matchAll(/:(\w+)/g)].map(([, name]) => name);
      const named = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(named.map(({ name }) => name)).toEqual(parts);
      expect(Object.keys(operation.responses)).toContain('default');
    }
  });
});

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
    expect(tools.map(({ name }) => name)).toEqual(['list_reports', 'read_report', 'find_customers', 'read_customer']);
    for (const tool of tools) expect(tool).toMatchObject({ outputSchema: {}, annotations: { readOnlyHint: true } });
    const { tools: polish } = await tell('tools/list', {}, 'pl');
    expect(polish[0]?.description).toMatch(/[ąćęłńóśźż]/);
  });

  it('says what the API says', async () => {
    const { options: _, ...report } = await server.askJson<{ options: object }>('/api/reports/value');
    expect((await call('read_report', { name: 'value' })).structuredContent).toEqual(report);
    const found = await call('find_customers', { limit: 3 });
    const { customers } = await server.askJson<{ customers: readonly { customer: string }[] }>(
      '/api/customers?limit=3',
    );
    expect(found.structuredContent.customers).toEqual(customers);
    const [best] = customers;
    const one = await call('read_customer', { customer: best?.customer });
    const { customer } = await server.askJson<{ customer: object }>(`/api/customers/${best?.customer}`);
    expect(one.structuredContent.customer).toEqual(customer);
  });

  it('says what a person can do about a question that has no answer', async () => {
    const refused = await call('read_report', { name: 'moon' });
    expect(refused.isError).toBe(true);
    expect(refused.content[0]?.text).toMatch(/moon/);
  });
});

describe('metrics', () => {
  it('count requests by route, in the format of Prometheus', async () => {
    await server.ask('/api/equity');
    const text = await (await server.ask('/metrics')).text();
    expect(text).toMatch(/^perennial_http_requests_total\{route="GET \/api\/equity",status="200"\} \d+$/m);
    expect(text).toMatch(/^perennial_run 1$/m);
    for (const line of text.trim().split('\n')) expect(line).toMatch(/^(# TYPE \w+ \w+|\w+(\{.*\})? [\d.e+-]+)$/);
  });
});
