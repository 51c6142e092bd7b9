import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { lineSince } from '../../live/line-since.ts';
import { openStore } from '../../store/open-store.ts';
import { lastHours } from './hours.ts';

it('counts what happened in each hour, and finds its first line among numbers that have gaps', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-'));
  const { db, close } = await openStore(folder);
  expect(await lineSince(db, 0)).toBe(0);
  const hour = 3_600_000;
  const now = 100 * hour + 5;
  // A line each ten minutes for a hundred hours, each third number left out; each fifth a decision; one event that came late.
  await sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 600)
    insert into journal select i, case when i % 5 = 0 then 'decisions' else 'shop' end, i, i * 600000, case when i = 599 then 1 else i * 600000 end, 'track', '', '{}', null
    from n where i % 3 > 0`.execute(db);
  await sql`insert into decisions select seq, at, 'home', 1, 'p', 'p', seq % 2 from journal where source = 'decisions'`.execute(
    db,
  );
  await sql`insert into live_orders (id, person, at, amount, currency, account) values ('a', 'p', ${99 * hour}, 5, null, null), ('b', 'p', ${100 * hour - 1}, 7, 'EUR', null), ('c', 'p', ${100 * hour}, 9, 'USD', null)`.execute(
    db,
  );
  await sql`insert into live_refunds (message, order_id, at, amount, currency) values ('r', 'b', 1, 3, 'EUR'), ('s', 'b', 1, 1, 'JPY')`.execute(
    db,
  );
  const lines = [...Array(601).keys()].filter((i) => i > 0 && i % 3 > 0);
  for (const moment of [0, 600_000, 600_001, 1_800_000, 300 * 600_000 + 1, 599 * 600_000]) {
    const since = await lineSince(db, moment);
    expect(lines.filter((i) => i >= since)).toEqual(lines.filter((i) => i * 600_000 >= moment));
  }
  expect(lines.filter((i) => i >= 600)).toEqual([]);
  expect(await lineSince(db, 1000 * hour)).toBe(600);
  const hours = await lastHours(db, now, 24, 'EUR');
  expect(hours).toHaveLength(24);
  const [newest, before] = hours;
  expect(newest).toEqual({
    ...{ from: new Date(100 * hour).toISOString(), events: 0, orders: 1, decisions: 0, control: 0 },
    revenue: [{ currency: 'USD', amount: 9 }],
  });
  // Lines 595, 596, 598 and 599, which is of long ago; the first of them a decision.
  expect(before).toMatchObject({ events: 2, decisions: 1, control: 1, orders: 2 });
  expect(before!.revenue).toEqual([{ currency: 'EUR', amount: 9 }]);
  for (const each of hours.slice(2)) expect(each.events + each.decisions).toBe(4);
  await close();
  rmSync(folder, { recursive: true });
});
