import { expect, it } from 'vitest';
import { areNone, noCorrections, partOf, takenFor, withPart, withReading, withRole } from './corrections.ts';

const sources = [
  {
    name: 'orders.csv',
    rows: 3,
    columns: [
      {
        column: 'Email',
        role: { code: 'customer', words: 'customer' },
        sample: 'ada@example.com',
        evidence: { code: 'header', words: 'its header' },
      },
    ],
    notes: [],
  },
];
const of = (column: string) => ({ file: 'orders.csv', column });

it('gives a role to one column at a time, and a column one role', () => {
  const first = withRole(noCorrections, 'Buyer', 'customer');
  expect(withRole(first, 'Email', 'customer').columns).toEqual({ customer: 'Email' });
  expect(withRole(first, 'Buyer', 'channel').columns).toEqual({ channel: 'Buyer' });
});

it('takes a column out of use, and back into it', () => {
  const out = withRole(noCorrections, 'Email', null);
  expect(out.leftOut).toEqual(['Email']);
  expect(takenFor(of('Email'), sources, out)).toBeNull();
  expect(withRole(out, 'Email', 'customer')).toEqual({ ...noCorrections, columns: { customer: 'Email' } });
});

it('says what was recognised, and why, until somebody says otherwise', () => {
  expect(takenFor(of('Email'), sources, noCorrections)).toEqual({
    role: 'customer',
    words: 'customer',
    evidence: 'its header',
  });
  const other = withRole(noCorrections, 'Buyer', 'customer');
  expect(takenFor(of('Email'), sources, other)).toBeNull();
  expect(takenFor(of('Buyer'), sources, other)).toEqual({ role: 'customer', words: null, evidence: null });
});

it('leaves to what is recognised what is said no more', () => {
  const said = withReading(noCorrections, 'dateOrder', 'dmy');
  expect(areNone(said)).toBe(false);
  expect(areNone(withReading(said, 'dateOrder', ''))).toBe(true);
});

it('says of a column of subscriptions what it is, one part a column', () => {
  const recognised = [
    { file: 's.csv', column: 'amount', samples: [], part: { code: 'amount', words: 'the amount' } },
    { file: 's.csv', column: 'list price', samples: [], part: null },
  ];
  const said = withPart(noCorrections, 'list price', 'amount');
  expect(partOf('list price', recognised, said)).toBe('amount');
  // The part has gone from the column that it was recognised in.
  expect(partOf('amount', recognised, said)).toBeNull();
  expect(partOf('amount', recognised, noCorrections)).toBe('amount');
  const out = withPart(said, 'list price', null);
  expect(out).toMatchObject({ subscriptionColumns: {}, leftOut: ['list price'] });
  expect(areNone(said)).toBe(false);
});
