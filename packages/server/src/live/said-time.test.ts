import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf } from './said-time.ts';

describe('the moment that a text names', () => {
  it('is what every date of JavaScript writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }),
        (date) => {
          expect(momentOf(date.toISOString())).toBe(date.getTime());
        },
      ),
    );
  });

  const noon = Date.UTC(2026, 0, 10, 12);
  it.each([
    '2026-01-10T12:00:00Z',
    '2026-01-10T12:00:00.000000+00:00',
    '2026-01-10T13:00:00+01:00',
    '2026-01-10T07:00:00-0500',
    '2026-01-10T17:30+05:30',
    // Without a zone, wherever the server stands; as databases write it.
    '2026-01-10 12:00:00',
    '2026-01-10 12:00:00 UTC',
    '2026-01-10T12:00:00,000',
  ])('is the same noon, written %s', (text) => expect(momentOf(text)).toBe(noon));

  it('is midnight of a day', () => expect(momentOf('2024-02-29')).toBe(Date.UTC(2024, 1, 29)));

  it.each([
    ...['order 5', 'tomorrow', '12', '10.01.2026', '01/10/2026', 'Sat Jan 10 2026', '', '1768046400', '2026-1-5'],
    ...[
      '2026-02-30',
      '2025-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-01-10T25:00:00Z',
      '2026-01-10T12:60Z',
      '+275760-09-13T00:00:00Z',
    ],
  ])('is none for %j', (text) => expect(momentOf(text)).toBeNull());
});
