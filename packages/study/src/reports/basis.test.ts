import { expect, it } from 'vitest';
import { basisOf } from './basis.ts';

const record = {
  settings: { basis: 'revenue', asOf: '2026-01-01', horizonDays: 365 },
  base: { customers: 50, historicMoney: 9000, returnedMoney: 1000 },
} as unknown as Parameters<typeof basisOf>[0];

const codes = (standing: object) => basisOf(record, { n: 50, horizonDays: 365, ...standing }).map(({ code }) => code);

it('says of money which it is, and whether refunds that name no order are in it', () => {
  const rest = ['figure.horizon', 'figure.as-of', 'figure.n'];
  expect(codes({})).toEqual(['basis.revenue', 'figure.before-refunds', ...rest]);
  expect(codes({ isAfterRefunds: true })).toEqual(['basis.revenue', 'figure.after-refunds', ...rest]);
});

it('says nothing of money where customers or days are counted', () =>
  expect(codes({ isCount: true })).toEqual(['figure.horizon', 'figure.as-of', 'figure.n']));
