import { expect, it } from 'vitest';
import { hasFormulas, toCsv } from './csv.ts';

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('disarms the formula %j', (text) => {
  expect(toCsv({ header: ['customer'], rows: [[text]] })).toContain(`'${text[0]}`);
});

it('quotes as RFC 4180 says, and leaves numbers as they are', () => {
  expect(toCsv({ header: ['a', 'b'], rows: [['say "x", y', -1.5]] })).toBe('a,b\r\n"say ""x"", y",-1.5\r\n');
});

it('leaves out what is not a number', () => {
  expect(toCsv({ header: ['a', 'b'], rows: [[Number.NaN, null]] })).toBe('a,b\r\n,\r\n');
});

it('writes texts as they are where they are to be raw, and says where an apostrophe was needed', () => {
  const table = { header: ['customer', 'change'], rows: [['+48 601', -1]] };
  expect(toCsv(table, { isRaw: true })).toBe('customer,change\r\n+48 601,-1\r\n');
  expect(hasFormulas(table)).toBe(true);
  expect(hasFormulas({ ...table, rows: [['48 601', -1]] })).toBe(false);
});
