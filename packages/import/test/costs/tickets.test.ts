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

it.each([
  [
    'Zendesk, in seconds, with other times beside them',
    'Ticket ID,Ticket created - Date,Requester email,Full resolution time (min),Total time spent (sec)',
    '1,2025-01-05,a@example.org,1440,630',
  ],
  [
    'Gorgias, in seconds',
    'Ticket id,Created at,Customer email,First response time (s),Handle time (s)',
    '1,2025-01-05 10:00:00,a@example.org,300,630',
  ],
  [
    'Freshdesk, as on a clock, whose own number of a customer no order has',
    'Ticket ID,Created time,Time tracked,Contact ID,Email',
    '1,2025-01-05 10:00:00,00:10:30,77,a@example.org',
  ],
  [
    'Help Scout',
    'Conversation Number,Created On,Customer Email,Handle Time',
    '1,"Jan 5, 2025 10:00am",a@example.org,0:10:30',
  ],
  ['words for units', 'Ticket ID,Created,Email,Handle Time', '1,2025-01-05,a@example.org,10m 30s'],
])('reads the time of %s', async (_, header, row) => {
  const found = await readText<TicketsFile>('tickets.csv', lines(header, row));
  expect(found.rows).toEqual([{ customer: 'a@example.org', day: '2025-01-05', minutes: 10.5 }]);
});

it('does not guess the unit of a bare number', async () => {
  const found = await readText<TicketsFile>(
    'tickets.csv',
    lines('Ticket ID,Created,Email,Handle Time', '1,2025-01-05,a@example.org,90', '2,2025-01-05,a@example.org,'),
  );
  expect(found.rows).toEqual([{ customer: 'a@example.org', day: '2025-01-05', minutes: null }]);
  expect(found.leftOut).toMatchObject([{ reason: 'unreadable-amount', rows: 1 }]);
});
