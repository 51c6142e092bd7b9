import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readReport, readWorkspace } from '@perennial/study';
import { reportDefinitions, reportJson } from '@perennial/study/reports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoOrders, over, posting, type Served, serve, studied } from './serving.ts';

let server: Served;

beforeAll(async () => {
  server = await serve();
});

afterAll(() => server.close());

describe('before anything is studied', () => {
  it('is ready, says that there is no run, and what to do about that', async () => {
    expect(await server.askJson('/health/live')).toEqual({ status: 'live' });
    expect(await server.askJson('/health/ready')).toMatchObject({ status: 'ready', run: null });
    const answer = await server.ask('/api/report', { headers: { 'accept-language': 'pl, en;q=0.5' } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'workspace-empty.no-study', status: 404 });
  });

  it('shows what it would make of a file, column by column, and keeps nothing of it', async () => {
    const upload = await server.askJson<{ id: string; name: string }>('/api/uploads?name=..%2F..%2Fmy%20orders.csv', {
      method: 'POST',
      body: readFileSync(await demoOrders()),
      headers: { 'content-type': 'text/csv' },
    });
    expect(upload.name).toBe('my orders.csv');
    const preview = await server.askJson<Preview>('/api/previews', posting({ uploads: [upload.id] }));
    expect(preview.sources[0]?.columns[0]).toMatchObject({
      column: 'customer_id',
      role: { code: 'customer', words: 'customer' },
      evidence: { code: 'header', words: 'its header' },
    });
    expect(preview.rows.lines.reduce((sum, { rows }) => sum + rows, 0)).toBe(preview.rows.source);
    expect(readdirSync(join(server.folder, 'server', 'previews'))).toEqual([]);
    expect(readdirSync(server.folder)).toEqual(['server']);
  });
});

interface Preview {
  readonly sources: readonly { readonly columns: readonly object[] }[];
  readonly rows: { readonly source: number; readonly lines: readonly { readonly rows: number }[] };
}

describe('a study', () => {
  it('is a job, with its steps, whose upload goes once its orders are in the workspace', async () => {
    const job = await studied(server, await demoOrders());
    expect(job).toMatchObject({ state: 'done', result: { run: 1 }, failure: null });
    expect(job.steps.map(({ step }) => step)).toEqual([
      'import',
      'summarise',
      'fit',
      'backtest',
      'score',
      'ledger',
      'report',
    ]);
    // That of the preview is left.
    expect(readdirSync(join(server.folder, 'server', 'uploads'))).toHaveLength(1);
  });

  it('says why it failed, in words of the reader', async () => {
    const job = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'run', asOf: '1999-01-01' }));
    expect(await over(server, job.id)).toMatchObject({ state: 'failed', failure: { code: 'as-of-before-data' } });
    const polish = { headers: { 'accept-language': 'pl' } };
    const said = await server.askJson<{ failure: { message: string } }>(`/api/jobs/${job.id}`, polish);
    expect(said.failure.message).toMatch(/[ąćęłńóśźż]/);
  });
});

describe('reading', () => {
  it.each(reportDefinitions.map(({ name }) => name))('says in %s what perennial report --json says', async (name) => {
    const found = await readReport(await readWorkspace(server.folder), { name, options: {} });
    const expected = JSON.parse(JSON.stringify(reportJson(found, 'en', undefined, 'api')));
    expect(await server.askJson(`/api/reports/${name}`)).toEqual(expected);
  });

  it('answers with CSV where that is asked for', async () => {
    const answer = await server.ask('/api/reports/value', { headers: { accept: 'text/csv' } });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await answer.text()).split('\r\n')[0]).toMatch(/^[a-z_0-9]+(,[a-z_0-9]+)+$/);
  });

  it('refuses options that a report does not have', async () => {
    const answer = await server.ask('/api/reports/cohorts?by=moon');
    expect({ status: answer.status, code: ((await answer.json()) as { code: string }).code }).toEqual({
      status: 400,
      code: 'option-invalid.report-option-value',
    });
  });

  it('goes through all customers, a page at a time, each once', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await server.askJson<CustomerPage>(`/api/customers?limit=97${cursor}`);
      seen.push(...page.customers.map(({ customer }) => customer));
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    const { customers } = await server.askJson<{ customers: number }>('/api/equity');
    expect(new Set(seen).size).toBe(customers);
    expect(seen).toHaveLength(customers);
  });

  it('finds a customer by any part of the id, and says all that is known of one', async () => {
    const { customers } = await server.askJson<CustomerPage>('/api/customers?limit=1');
    const [best] = customers;
    const found = await server.askJson<CustomerPage>(`/api/customers?search=${best?.customer.slice(2).toLowerCase()}`);
    expect(found.customers.map(({ customer }) => customer)).toContain(best?.customer);
    const card = await server.askJson<{ customer: object }>(`/api/customers/${best?.customer}`);
    expect(card.customer).toMatchObject({ customer: best?.customer, expected_money: best?.expectedMoney });
    expect((await server.ask('/api/customers/nobody')).status).toBe(404);
    expect((await server.ask('/api/customers?search=%25')).status).toBe(200);
    expect((await server.askJson<CustomerPage>('/api/customers?search=%25')).customers).toEqual([]);
  });

  it('has the record of every run', async () => {
    const runs = await server.askJson<readonly { run: number }[]>('/api/runs');
    expect(runs.map(({ run }) => run)).toEqual([1]);
    expect(await server.askJson('/api/runs/1')).toEqual(
      JSON.parse(readFileSync(join(server.folder, 'runs', '00001', 'study.json'), 'utf8')),
    );
    expect((await server.ask('/api/runs/9')).status).toBe(404);
  });

  it('is not disturbed by a run: every answer is of one run, whole, and none is said twice', async () => {
    const first = await server.ask('/api/report');
    const again = { headers: { 'if-none-match': first.headers.get('etag') ?? '' } };
    expect((await server.ask('/api/report', again)).status).toBe(304);
    const asking = posting({ kind: 'run', horizonDays: 90, cutOffs: 0 });
    const { id } = await server.askJson<{ id: string }>('/api/jobs', asking);
    await expect.poll(async () => (await server.askJson<{ state: string }>(`/api/jobs/${id}`)).state).toBe('running');
    // What waits behind it is taken out of the queue, once.
    const waiting = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'run', cutOffs: 0 }));
    const cancelling = [`/api/jobs/${waiting.id}/cancellation`, { method: 'POST' }] as const;
    expect(await server.askJson(...cancelling)).toMatchObject({ state: 'cancelled' });
    expect((await server.ask(...cancelling)).status).toBe(409);
    let isOver = false;
    const ended = over(server, id).then((job) => {
      isOver = true;
      return job;
    });
    const answers: { run: number; horizonDays: number }[] = [];
    while (!isOver) {
      const [equity, report] = await Promise.all([
        server.askJson<{ run: number; horizonDays: number }>('/api/equity'),
        server.askJson<{ run: number; horizonDays: number }>('/api/reports/value'),
      ]);
      answers.push(equity, report);
      // The run has the processor of a small machine for itself.
      await pause(100);
    }
    expect(await ended).toMatchObject({ state: 'done', result: { run: 2 } });
    for (const { run, horizonDays } of answers) expect(horizonDays).toBe(run === 2 ? 90 : 365);
    expect((await server.ask('/api/report', again)).status).toBe(200);
  });

  it('is tagged, whatever is read, and lists go on where a part of them has ended', async () => {
    for (const address of ['/api/jobs', '/api/runs', '/api/runs/1', '/api/status', '/api/segments', '/api/settings']) {
      const { headers } = await server.ask(address);
      const known = await server.ask(address, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
      expect([address, known.status, await known.text()]).toEqual([address, 304, '']);
    }
    const all = (await server.askJson<{ id: string }[]>('/api/jobs')).map(({ id }) => id);
    const seen: string[] = [];
    let next: string | undefined = '/api/jobs?limit=2';
    while (next !== undefined) {
      const answer = await server.ask(next);
      const jobs = (await answer.json()) as { id: string }[];
      expect(jobs.length).toBeLessThanOrEqual(2);
      seen.push(...jobs.map(({ id }) => id));
      next = /^<(.*)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(3);
    expect((await server.ask('/api/jobs?cursor=nowhere')).status).toBe(400);
    const audit = await server.askJson<{ entries: number; newest: object[]; next: string }>('/api/audit?limit=1');
    const rest = await server.askJson<{ newest: object[]; next: null }>(`/api/audit?cursor=${audit.next}`);
    expect([...audit.newest, ...rest.newest]).toHaveLength(audit.entries);
    expect(rest.next).toBeNull();
  });

  it('of a job that is asked for again, under the same key, is of the first one', async () => {
    const asking = (kind: object) => posting(kind, { 'idempotency-key': 'monday' });
    const exporting = { kind: 'export', format: 'jsonl' };
    const first = await server.askJson<{ id: string }>('/api/jobs', asking(exporting));
    expect(await server.askJson('/api/jobs', asking(exporting))).toMatchObject({ id: first.id });
    expect(await server.askJson('/api/jobs', asking({ ...exporting, format: 'csv' }))).toMatchObject({
      status: 409,
      code: 'state-changed.asked-other',
    });
    await over(server, first.id);
  });

  it('exports the scores to a file that can be fetched', async () => {
    const job = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'export', format: 'csv' }));
    const { result } = await over(server, job.id);
    const text = await (await server.ask(`/api/jobs/${job.id}/file`)).text();
    expect(text.trim().split('\n')).toHaveLength(Number(result?.customers) + 1);
  });
});

interface CustomerPage {
  readonly customers: readonly { readonly customer: string; readonly expectedMoney: number }[];
  readonly next: string | null;
}

it('logs no person: neither addresses nor what was looked for', async () => {
  await server.ask('/api/customers?search=ada@example.com');
  const lines = server.log.map((line) => JSON.stringify(line));
  expect(lines.at(-1)).toContain('GET /api/customers');
  expect(lines.filter((line) => /example\.com|127\.0\.0\.1|C0000/.test(line))).toEqual([]);
});
