import { afterEach, describe, expect, it } from 'vitest';
import type { PersonNow } from '../src/live/person-now.ts';
import type { ServiceNow } from '../src/service-desk/service-now.ts';
import { posting, type Served, serveStudied } from './serving.ts';

const DAY = 86_400_000;
/** The last day of the file of orders. */
const END = '2025-12-30';
/** Eleven months after it. */
const LATER = Date.parse('2026-11-30T12:00:00Z');

let server: Served;
let clock: number;
afterEach(() => server.close());

const begin = async (at: number) => {
  clock = at;
  server = await serveStudied({ now: () => new Date(clock) });
};
const scoreOf = async (id: string) => (await server.askJson<PersonNow>(`/v1/customers/${id}`)).score!;

interface Line {
  readonly customer: string;
  readonly expectedMoney: number;
  readonly probAlive: number;
}
const best = async () => (await server.askJson<{ customers: readonly Line[] }>('/api/customers?limit=5')).customers;

/** Orders of somebody else as events, so many days apart. */
async function ordersComeBetween(from: string, to: number, apart: number, userId = 'somebody') {
  const batch: object[] = [];
  for (let at = Date.parse(`${from}T10:00:00Z`); at <= to; at += apart * DAY)
    batch.push({
      ...{ type: 'track', userId, event: 'Order Completed', timestamp: new Date(at).toISOString() },
      properties: { order_id: `${userId} ${at}`, total: 30, currency: 'EUR' },
    });
  const { success } = await server.askJson<{ success: boolean }>('/v1/batch', posting({ batch }));
  expect(success).toBe(true);
  return batch.length;
}

describe('a file of orders that ended eleven months ago', () => {
  it('says nothing of the silence of customers since: each is worth what the run said, as of its day', async () => {
    await begin(LATER);
    for (const { customer, expectedMoney, probAlive } of await best()) {
      const score = await scoreOf(customer);
      expect(score).toMatchObject({ observedUntil: END, isBehind: true });
      expect(score.probAlive).toBeCloseTo(probAlive, 5);
      expect(score.expected / expectedMoney).toBeCloseTo(1, 3);
      expect(score.nextOrder! >= '2026-11-30').toBe(true);
    }
  });

  it('leaves the best customer in the highest tier at the service desk, which says how old that is and what to do', async () => {
    await begin(LATER);
    const [{ customer } = { customer: '' }] = await best();
    const { tier, value, observed } = await server.askJson<ServiceNow>(`/api/customers/${customer}/service`);
    expect(tier).toBe('top');
    expect(value).toMatchObject({ observedUntil: END, isBehind: true });
    expect(observed).toEqual({
      code: 'person.observed.behind',
      says: 'Old forecast: as of Dec 30, 2025, 335 days ago. Whether they have ordered since is not known. Run again with newer orders, or send orders as events.',
    });
  });

  it('is followed by orders as events: then silence counts, until the newest of them', async () => {
    await begin(LATER);
    const [{ customer, expectedMoney } = { customer: '', expectedMoney: 0 }] = await best();
    expect(await ordersComeBetween('2026-01-10', LATER, 20)).toBe(17);
    const score = await scoreOf(customer);
    expect(score).toMatchObject({ observedUntil: '2026-11-26', isBehind: false });
    expect(score.probAlive).toBeLessThan(0.05);
    expect(score.expected).toBeLessThan(0.1 * expectedMoney);
    const { observed } = await server.askJson<PersonNow>(`/v1/customers/${customer}`);
    expect(observed?.says).toBe('Forecast as of Nov 26, 2026: until then it is known who has ordered.');
  });

  it('and orders as events that begin long after it leave a gap, beyond which nobody is observed but who has ordered since', async () => {
    await begin(LATER);
    const [first, second] = await best();
    await ordersComeBetween('2026-09-01', LATER, 10);
    await ordersComeBetween('2026-09-05', Date.parse('2026-09-06'), 10, second!.customer);
    const silent = await scoreOf(first!.customer);
    expect(silent).toMatchObject({ observedUntil: END, isBehind: true });
    expect(silent.probAlive).toBeCloseTo(first!.probAlive, 5);
    // Since their order of September they have been silent while others ordered.
    expect(await scoreOf(second!.customer)).toMatchObject({
      ...{ lastOrder: '2026-09-05', observedUntil: '2026-11-30', isBehind: false },
    });
  });

  it('is ended for nobody by a single order, such as one that was sent to try', async () => {
    await begin(LATER);
    const [{ customer, probAlive } = { customer: '', probAlive: 0 }] = await best();
    await ordersComeBetween('2026-11-30', LATER, 1);
    expect((await scoreOf(customer)).probAlive).toBeCloseTo(probAlive, 5);
    expect(await scoreOf('somebody')).toMatchObject({ orders: 1, observedUntil: '2026-11-30', isBehind: false });
  });
});

it('is asked of the store once a minute', async () => {
  await begin(Date.parse('2026-01-15T12:00:00Z'));
  const [{ customer } = { customer: '' }] = await best();
  expect(await scoreOf(customer)).toMatchObject({ observedUntil: END, isBehind: false });
  await ordersComeBetween('2026-01-15', clock, 1);
  clock += 59_000;
  expect(await scoreOf(customer)).toMatchObject({ observedUntil: END });
  clock += 1000;
  expect(await scoreOf(customer)).toMatchObject({ observedUntil: '2026-01-15' });
});

it('reaches the end of the run where the clock of the server is before it', async () => {
  await begin(Date.parse('2025-06-01T12:00:00Z'));
  for (const { customer, probAlive } of await best()) {
    const score = await scoreOf(customer);
    expect(score).toMatchObject({ observedUntil: END, isBehind: false });
    expect(score.probAlive).toBeCloseTo(probAlive, 5);
    expect(score.nextOrder === null || score.nextOrder > END).toBe(true);
  }
});
