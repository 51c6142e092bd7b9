import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { access } from '../src/guard/access.ts';
import type { ServiceNow } from '../src/service-desk/service-now.ts';
import { posting, putting, type Served, serve, serveStudied, temporaryFolder } from './serving.ts';

let server: Served;
let today = new Date('2026-01-15T12:00:00Z');
let key: string;

interface LookUp {
  readonly found: readonly { readonly customer: string; readonly by: string }[];
  readonly service: ServiceNow | null;
}

beforeAll(async () => {
  const page = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">';
  server = await serveStudied({ page, now: () => today });
  ({ key } = await server.askJson<{ key: string }>('/api/keys', posting({ name: 'help desk', role: 'desk' })));
});
afterAll(() => server.close());

const withKey = () => ({ headers: { authorization: `Bearer ${key}` } });
const look = (search: string) =>
  server.askJson<LookUp>(`/api/service-desk?search=${encodeURIComponent(search)}`, withKey());
const treat = (id: string) => server.askJson<ServiceNow>(`/api/customers/${encodeURIComponent(id)}/service`, withKey());
const set = (service: object) => server.ask('/api/settings', putting({ service }));
const told = (event: string, userId: string, more: object = {}) =>
  server.ask('/v1/track', posting({ userId, event, timestamp: '2026-01-10T10:00:00Z', ...more }));
const codes = (said: readonly { readonly code: string }[]) => said.map(({ code }) => code);

/** Somebody of the best tenth, and what the run says of them. */
async function best() {
  const { customers } = await server.askJson<{ customers: readonly { customer: string; expectedMoney: number }[] }>(
    '/api/customers?limit=1',
  );
  return customers[0]!;
}

describe('a key of the help desk', () => {
  it('asks how to treat a customer, and nothing else', async () => {
    const { customer } = await best();
    expect((await server.ask(`/api/customers/${customer}/service`, withKey())).status).toBe(200);
    const guarded = Object.entries(access).filter(([, allowed]) => allowed !== 'anyone' && !allowed.includes('desk'));
    expect(guarded.length).toBeGreaterThan(80);
    for (const [route] of guarded) {
      const [method = '', url = ''] = route.split(' ');
      const path = url.replace(/:\w+/g, encodeURIComponent(customer));
      const body = method === 'POST' || method === 'PUT' ? '{}' : undefined;
      const headers = { ...withKey().headers, ...(body && { 'content-type': 'application/json' }) };
      const answer = await server.ask(path, { method, headers, ...(body && { body }) });
      expect([route, answer.status]).toEqual([route, 403]);
      await answer.body?.cancel();
    }
  });

  it('has the tool of the service desk over MCP, and no other', async () => {
    const { customer } = await best();
    const tell = async (method: string, params: object = {}) => {
      const headers = { ...withKey().headers, accept: 'application/json, text/event-stream' };
      const answer = await server.ask('/mcp', posting({ jsonrpc: '2.0', id: 1, method, params }, headers));
      const text = await answer.text();
      return JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? text).result;
    };
    expect((await tell('tools/list')).tools.map(({ name }: { name: string }) => name)).toEqual(['service_desk']);
    const { structuredContent } = await tell('tools/call', { name: 'service_desk', arguments: { search: customer } });
    expect(structuredContent).toMatchObject({ found: [{ customer, by: 'id' }], service: { customer } });
    const other = await tell('tools/call', { name: 'read_customer', arguments: { customer } });
    expect(other?.structuredContent).toBeUndefined();
  });

  it('is needed: the key of a shop and a viewer are told nothing', async () => {
    const { customer } = await best();
    for (const role of ['source', 'viewer']) {
      const made = await server.askJson<{ key: string }>('/api/keys', posting({ name: role, role }));
      const headers = { authorization: `Bearer ${made.key}` };
      for (const path of [`/api/customers/${customer}/service`, `/api/service-desk?search=${customer}`])
        expect((await server.ask(path, { headers })).status).toBe(403);
    }
  });

  it('is told nothing in a page of the shop, whose browser hides an answer without leave', async () => {
    const { customer } = await best();
    const headers = { ...withKey().headers, origin: 'https://shop.example.com' };
    const answer = await server.ask(`/api/customers/${customer}/service`, { headers });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('a customer', () => {
  it('is in a tier by what the run expects, with the rule and the tiers that the interval reaches', async () => {
    const { customer } = await best();
    const { tier, because, value, possible, run, reasons } = await treat(customer);
    expect([tier, possible[0], run]).toEqual(['top', 'top', 1]);
    expect(because[0]).toMatchObject({ code: 'service-desk.tier.quantile' });
    expect(because[0]?.says).toMatch(/^Forecast €[\d,.]+ within 365 days .* The tier Top, the top 10% .* begins at €/);
    expect(value).toMatchObject({ horizonDays: 365, expected: expect.any(Number) });
    expect(codes(reasons)).toContain('person.reason.many-orders');
  });

  it('is found by the whole id, in whatever case, and by the number of an order, and not by a part', async () => {
    const { customer } = await best();
    const { orders } = await server.askJson<{ orders: readonly { order: string | null }[] }>(
      `/api/customers/${customer}/orders`,
    );
    const number = orders.find(({ order }) => order !== null)!.order!;
    for (const [search, by] of [
      [customer, 'id'],
      [` ${customer.toLowerCase()} `, 'id'],
      [number, 'order'],
    ] as const) {
      const { found, service } = await look(search);
      expect(found).toEqual([{ customer, by }]);
      expect(service?.customer).toBe(customer);
    }
    expect(await look(customer.slice(0, -1))).toEqual({ found: [], service: null });
    expect((await server.ask('/api/customers/nobody/service', withKey())).status).toBe(404);
  });

  it('to whom something happened is told so, and gets remedies up to a share of what stays', async () => {
    const { customer } = await best();
    await told('Delivery Delayed', customer, { messageId: 'd1', properties: { order_id: '77' } });
    await told('Support Requested', customer, { messageId: 's1', properties: { ticket_id: 'T1' } });
    const { incidents, remedies, limit, value, avoid } = await treat(customer);
    const card = await server.askJson<{ customer: Readonly<Record<string, number>> }>(`/api/customers/${customer}`);
    const { expected_money: expected, expected_gross_margin: stays } = card.customer;
    expect(incidents.filter(({ kind }) => kind !== 'refund')).toMatchObject([
      { kind: 'delivery-late', day: '2026-01-10', about: '77', says: 'Delivery late' },
      { kind: 'ticket', about: 'T1' },
    ]);
    // The share of this customer's own margin by the run, of the forecast as of now.
    expect(stays! / expected!).toBeGreaterThan(0.2);
    expect(limit).toBe(Math.floor(value!.expected * (stays! / expected!) * 0.05 * 100) / 100);
    expect(remedies.find(({ kind }) => kind === 'voucher')?.most).toBe(limit);
    expect(codes(avoid)).not.toContain('service-desk.avoid.buys-anyway');
    await told('support_resolved', customer, {
      messageId: 's2',
      timestamp: '2026-01-11T10:00:00Z',
      properties: { ticket_id: 'T1' },
    });
    expect((await treat(customer)).incidents.map(({ kind }) => kind)).not.toContain('ticket');
    await set({ lately: 3 });
    expect((await treat(customer)).incidents).toEqual([]);
    await set({ lately: 90 });
  });

  it('who asked not to be profiled has no tier, no forecast and no reasons', async () => {
    const { customers } = await server.askJson<{ customers: readonly { customer: string }[] }>(
      '/api/customers?limit=2',
    );
    const { customer } = customers[1]!;
    await told('Complaint Made', customer, { messageId: 'c1', context: { consent: false } });
    expect(await treat(customer)).toMatchObject({
      tier: null,
      value: null,
      limit: null,
      reasons: [],
      because: [{ code: 'service-desk.tier.not-profiled' }],
      remedies: [{ kind: 'explain', most: null }],
    });
    await told('Complaint Made', customer, { messageId: 'c2', context: { consent: true } });
    expect((await treat(customer)).tier).not.toBeNull();
  });

  it('known by events alone is found by the number of an order, without a run too', async () => {
    const alone = await serve();
    const order = { order_id: 'live-1', total: 20, currency: 'EUR' };
    await alone.ask('/v1/track', posting({ userId: 'zoe', event: 'Order Completed', properties: order }));
    const { found, service } = await alone.askJson<LookUp>('/api/service-desk?search=live-1');
    expect(found).toEqual([{ customer: 'zoe', by: 'order' }]);
    expect(service).toMatchObject({ customer: 'zoe', run: null, tier: null, limit: null, incidents: [] });
    await alone.close();
  });

  it('who was deleted is not shown, also where something of them comes again', async () => {
    const { customers } = await server.askJson<{ customers: readonly { customer: string }[] }>(
      '/api/customers?limit=3',
    );
    const { customer } = customers[2]!;
    expect((await look(customer)).found).toHaveLength(1);
    const deleted = await server.ask('/api/personal-data/deletion', posting({ id: customer }));
    expect(deleted.status).toBe(200);
    await told('Complaint Made', customer, { messageId: 'c3' });
    expect(await look(customer)).toEqual({ found: [], service: null });
    expect((await server.ask(`/api/customers/${customer}/service`, withKey())).status).toBe(404);
  });
});

describe('the policy', () => {
  it('is checked whole before it is kept, and a change names what it changes', async () => {
    const { service } = await server.askJson<{ service: object }>('/api/settings');
    for (const wrong of [
      { share: { top: 1.2, high: 0.1, middle: 0.1, low: 0.1 } },
      { tiers: { top: 10, high: 20, middle: 5 } },
      { margin: 1.1 },
      { most: -1 },
      { most: '5' },
      { lately: null },
      { origins: ['https://desk.example.com; script-src *'] },
      { remedies: { gift: { tiers: ['top'], for: ['none'], most: null } } },
      { nothing: true },
    ])
      expect((await set(wrong)).status).toBe(400);
    expect(await server.askJson('/api/settings')).toMatchObject({ service });
    expect((await set({ most: 5 })).status).toBe(200);
    const { limit, limitBecause } = await treat((await best()).customer);
    expect([limit, limitBecause.code]).toEqual([5, 'service-desk.limit.most']);
    expect((await set({ most: 0 })).status).toBe(200);
    expect(await treat((await best()).customer)).toMatchObject({ limit: 0 });
    // Null is no bound, and not 0.
    await set({ most: null });
    expect(await server.askJson('/api/settings')).toMatchObject({ service: { most: null, margin: null } });
  });

  it('that is changed stands in the audit log as it was set', async () => {
    await set({ most: 12 });
    const { newest } = await server.askJson<{ newest: readonly { action: string; about: object }[] }>('/api/audit');
    expect(newest[0]).toMatchObject({ action: 'settings.set', about: { service: '{"most":12}' } });
    await set({ most: null });
  });

  it('has tiers that begin where it says', async () => {
    const { customer, expectedMoney } = await best();
    await set({ tiers: { top: expectedMoney * 10, high: expectedMoney * 9, middle: 1 } });
    expect(await treat(customer)).toMatchObject({
      tier: 'middle',
      because: [{ code: 'service-desk.tier.configured' }],
    });
    await set({ tiers: null });
  });
});

describe('the card in a frame', () => {
  const policyOf = async (path: string) => {
    const { headers } = await server.ask(path);
    return { policy: headers.get('content-security-policy'), frames: headers.get('x-frame-options') };
  };

  it('is shown by nobody until the workspace names an origin, and then by that one alone', async () => {
    const none = { policy: "default-src 'none'; frame-ancestors 'none'", frames: 'DENY' };
    expect(await policyOf('/embed/service-desk')).toEqual(none);
    await set({ origins: ['https://desk.example.com'] });
    expect(await policyOf('/embed/service-desk')).toEqual({
      policy: "default-src 'none'; frame-ancestors https://desk.example.com",
      frames: null,
    });
    // No other page follows.
    expect(await policyOf('/live/service-desk')).toEqual(none);
    await set({ origins: [] });
    expect(await policyOf('/embed/service-desk')).toEqual(none);
  });
});

it('leaves nothing in a folder that is only looked at', async () => {
  const folder = join(temporaryFolder(), 'workspace');
  const empty = await serve({ folder });
  expect(await empty.askJson('/api/service-desk?search=ada')).toEqual({ found: [], service: null });
  expect(existsSync(join(folder, 'server', 'settings.json'))).toBe(false);
  await empty.close();
});

describe('a remedy that was given', () => {
  const give = (body: object, headers = withKey().headers) =>
    server.ask('/api/service-desk/remedies', posting(body, headers));

  it('is kept with when, by whom and its cost, and taken off the limit, once however often it is told', async () => {
    await set({ margin: 0.4, share: { top: 0.05, high: 0.05, middle: 0.03, low: 0.03 }, most: 20, lately: 90 });
    const { customer } = await best();
    const before = await treat(customer);
    expect(before).toMatchObject({ limit: 20, left: 20, leftBecause: null, given: [] });
    const gift = { customer, remedy: 'voucher', cost: 12.5, id: 'ticket-1 voucher' };
    for (const _ of [1, 2]) expect((await give(gift)).status).toBe(200);
    const after = await treat(customer);
    expect(after).toMatchObject({ limit: 20, left: 7.5, leftBecause: { code: 'service-desk.left' } });
    expect(after.leftBecause?.says).toBe('€12.50 was given in the last 90 days: €7.50 of the limit of €20.00 is left.');
    expect(after.given).toEqual([
      {
        ...{ id: 'ticket-1 voucher', remedy: 'voucher', says: 'Give a voucher for the next order', cost: 12.5 },
        ...{ at: '2026-01-15T12:00:00.000Z', by: 'help desk' },
      },
    ]);
    expect(after.remedies.flatMap(({ most }) => (most === null ? [] : [most])).every((most) => most <= 7.5)).toBe(true);
    const events = await server.askJson<readonly { type: string; event: string; body: object }[]>('/api/events');
    expect(events.filter(({ type }) => type === 'remedy')).toMatchObject([
      { event: 'Remedy Given', body: { userId: customer, properties: { remedy: 'voucher', cost: 12.5 } } },
    ]);
  });

  it('counts no more once it is said that it was not given', async () => {
    const { customer } = await best();
    const back = (id: string) =>
      server.ask('/api/service-desk/remedies/withdrawals', posting({ customer, id }, withKey().headers));
    expect((await back('another')).status).toBe(404);
    const answer = (await (await back('ticket-1 voucher')).json()) as { service: ServiceNow };
    expect(answer.service).toMatchObject({ limit: 20, left: 20, given: [] });
  });

  it('is nothing that the customer did, and of nobody who is not known', async () => {
    const { customer } = await best();
    const person = () => server.askJson<{ attributes: object; stage: string }>(`/v1/customers/${customer}`);
    const before = await person();
    await give({ customer, remedy: 'replace', cost: 3 });
    expect(await person()).toEqual(before);
    const nobody = await give({ customer: 'nobody at all', remedy: 'voucher', cost: 1 });
    expect(nobody.status).toBe(404);
    expect((await give({ customer, remedy: 'a car', cost: 1 })).status).toBe(400);
    expect((await give({ customer, remedy: 'voucher', cost: -1 })).status).toBe(400);
  });

  it('counts as long as the policy looks back', async () => {
    const { customer } = await best();
    const now = today;
    const { given, left } = await treat(customer);
    expect([given.map(({ cost }) => cost), left]).toEqual([[3], 17]);
    today = new Date(now.getTime() + 91 * 86_400_000);
    const later = await treat(customer);
    expect([later.given, later.left, later.leftBecause]).toEqual([[], later.limit, null]);
    today = now;
  });

  it('is told by no shop: an event of that name gives nothing', async () => {
    const { customer } = await best();
    const { given } = await treat(customer);
    await told('Remedy Given', customer, { properties: { id: 'x', remedy: 'voucher', cost: 5, by: 'key:x' } });
    expect((await treat(customer)).given).toEqual(given);
    const sent = { type: 'remedy', userId: customer, event: 'Remedy Given', properties: { id: 'y', cost: 5 } };
    const { results } = await server.askJson<{ results: readonly { result: string }[] }>(
      '/v1/batch',
      posting({ batch: [sent] }),
    );
    expect(results[0]?.result).toBe('rejected');
    expect((await treat(customer)).given).toEqual(given);
  });

  it('goes with its customer where these are deleted', async () => {
    const { customers } = await server.askJson<{ customers: readonly { customer: string }[] }>(
      '/api/customers?limit=9',
    );
    const { customer } = customers.at(-1)!;
    await give({ customer, remedy: 'explain' });
    await server.ask('/api/personal-data/deletion', posting({ id: customer }));
    const events = await server.askJson<readonly { type: string; body: object }[]>('/api/events');
    expect(JSON.stringify(events)).not.toContain(customer);
  });
});

describe('a policy that is tried', () => {
  it('treats a customer as it would, and is not kept', async () => {
    const { customer } = await best();
    const { service } = await server.askJson<{ service: object }>('/api/settings');
    const tried = (policy: object) =>
      server.ask('/api/service-desk/preview', posting({ customer, service: { ...service, ...policy } }));
    expect(await (await tried({ most: 4 })).json()).toMatchObject({ customer, limit: 4 });
    // No bound is none, and not a bound of nothing.
    const unbound = (await (await tried({ most: null })).json()) as ServiceNow;
    expect(unbound.limit).toBeGreaterThan(20);
    expect(await (await tried({ tiers: { top: 1e6, high: 1, middle: 0.5 } })).json()).toMatchObject({ tier: 'high' });
    expect((await tried({ tiers: { top: 1, high: 2, middle: 3 } })).status).toBe(400);
    expect(await server.askJson('/api/settings')).toMatchObject({ service });
  });
});
