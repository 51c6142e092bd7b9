import { expect, it } from 'vitest';
import type { TicketsFile } from '../../src/costs/tickets/read-tickets.ts';
import { lines, readText } from './cost-texts.ts';

it('reads tickets with the time they took', async () => {
  const found = await readText<TicketsFile>(
    'tickets.csv',
    lines(
      'Ticket ID,Requester email,Created at,Handle time seconds',
      '1,a@example.org,2024-01-01 10:00,90',
      '2,,2024-01-01,60',
    ),
  );
  expect(found.rows).toEqual([{ customer: 'a@example.org', day: '2024-01-01', minutes: 1.5 }]);
  expect(found.leftOut).toMatchObject([{ reason: 'no-customer', rows: 1 }]);
});
