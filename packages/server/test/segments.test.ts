import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustomersAnswer, GoalAnswer, MeasuredRule, MonitoringAnswer, SegmentsAnswer } from '../src/index.ts';
import { posting, type Served, serveStudied } from './serving.ts';

let server: Served;

beforeAll(async () => {
  server = await serveStudied();
});
afterAll(() => server.close());

const putting = (body: unknown): RequestInit => ({ ...posting(body), method: 'PUT' });
const rule = 'orders >= 2';

describe('a segment', () => {
  it('is measured before it is saved, as the report measures it', async () => {
    const { figures, n } = await server.askJson<MeasuredRule>('/api/segments/preview', posting({ rule }));
    const asked = new URLSearchParams({ where: rule });
    const report = await server.askJson<{ tables: { segment: readonly Record<string, number | string>[] } }>(
      `/api/reports/segments?${asked}`,
    );
    const [inside] = report.tables.segment;
    expect(figures.customers).toBe(inside?.customers);
    expect(figures.expected).toBe(inside?.expected_money);
    expect(figures.interval?.low80).toBe(inside?.expected_money_low80);
    expect(figures.share).toBeCloseTo(figures.customers / n, 12);
  });

  it('says where a rule cannot be read', async () => {
    const answer = await server.ask('/api/segments/preview', posting({ rule: 'order >= 2' }));
    expect(await answer.json()).toMatchObject({ status: 400, code: 'option-invalid.rule-no-column' });
  });

  it('is saved, listed with its figures, and has as many members as it says, page by page and as CSV', async () => {
    const saved = await server.ask('/api/segments/returning', putting({ rule, action: 'a letter' }));
    expect(saved.status).toBe(200);
    const { segments } = await server.askJson<SegmentsAnswer>('/api/segments');
    expect(segments).toMatchObject([{ name: 'returning', rule, action: 'a letter', problem: null }]);
    const members: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: URLSearchParams = new URLSearchParams({ limit: '40', ...(cursor !== '' && { cursor }) });
      const page: CustomersAnswer = await server.askJson(`/api/segments/returning/members?${query}`);
      members.push(...page.customers.map(({ customer }) => customer));
      cursor = page.next;
    }
    expect(members.length).toBe(segments[0]?.figures?.customers);
    expect(new Set(members).size).toBe(members.length);
    const csv = await server.ask(`/api/customers?${new URLSearchParams({ rule })}`, {
      headers: { accept: 'text/csv' },
    });
    const lines = (await csv.text()).trim().split('\n');
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(members);
  });

  it('is removed once', async () => {
    await server.ask('/api/segments/gone', putting({ rule }));
    expect((await server.ask('/api/segments/gone', { method: 'DELETE' })).status).toBe(200);
    expect((await server.ask('/api/segments/gone', { method: 'DELETE' })).status).toBe(404);
    expect((await server.ask('/api/segments/..%2Fgone', putting({ rule }))).status).toBe(400);
  });
});

it('says where a goal stands, of all customers and of a segment, and that a segment is gone', async () => {
  await server.ask('/api/segments/few', putting({ rule: 'orders >= 3' }));
  const day = '2026-12-31';
  for (const segment of [null, 'few'])
    await server.ask('/api/goals', posting({ segment, measure: 'customers', target: 100, day }));
  const standing = await server.askJson<GoalAnswer>('/api/goals');
  const { figures } = await server.askJson<MeasuredRule>('/api/segments/preview', posting({ rule: 'orders >= 3' }));
  expect(standing.goals.find(({ segment }) => segment === null)?.actual).toBe(standing.n);
  expect(standing.goals.find(({ segment }) => segment === 'few')?.actual).toBe(figures.customers);
  await server.ask('/api/segments/few', { method: 'DELETE' });
  const later = await server.askJson<GoalAnswer>('/api/goals');
  expect(later.goals.find(({ segment }) => segment === 'few')?.actual).toBeNull();
  const refused = await server.ask('/api/goals', posting({ segment: 'none', measure: 'customers', target: 1, day }));
  expect(refused.status).toBe(404);
});

it('says how old the figures are, and compares the customers of two runs', async () => {
  const one = await server.askJson<MonitoringAnswer>('/api/monitoring');
  expect(one.freshness).toMatchObject({ run: 1, daysOld: 16, isStale: false });
  expect(one.inputs).toMatchObject({ from: null, features: [] });
  const job = await server.askJson<{ id: string }>('/api/jobs', posting({ kind: 'run', cutOffs: 1 }));
  await (await server.ask(`/api/jobs/${job.id}/events`)).text();
  const two = await server.askJson<MonitoringAnswer>('/api/monitoring');
  expect(two.inputs.from?.run).toBe(1);
  // The same data: nothing that is known of a customer has moved. What is forecast may, as another model may be used.
  const known = two.inputs.features.filter(({ feature }) => feature !== 'forecast');
  expect(known.map(({ psi }) => psi)).toEqual([0, 0, 0, 0]);
  expect(two.calibration.map(({ run }) => run)).toEqual([2, 1]);
  expect(two.calibration[0]?.coverage80).toBeGreaterThan(0.3);
  expect(two.calibration[0]?.coverage95).toBeGreaterThanOrEqual(two.calibration[0]?.coverage80 ?? 1);
});

it('gives some reports of the run where they are named', async () => {
  const some = await server.askJson<{ reports: object; record: object }>('/api/report?reports=summary,actions');
  expect(Object.keys(some.reports)).toEqual(['summary', 'actions']);
  expect(some.record).toBeDefined();
});
