import type { Subscription } from '@perennial/import';
import { expect, it } from 'vitest';
import { asKnownOn, lastDaySeen } from './as-known-on.ts';

const contract: Subscription = {
  id: 's',
  customer: 'ada',
  plan: 'basic',
  amount: 1000,
  months: 1,
  started: '2024-01-05',
  trialEnd: null,
  cancelled: null,
  ended: null,
};

it.each([
  ['an end that came later', { ended: '2024-08-05' }, null],
  ['an end that had come', { ended: '2024-05-05' }, '2024-05-05'],
  ['an end that is agreed on, after all that was seen', { ended: '2025-01-05' }, '2025-01-05'],
  ['an end to come, of which the customer had spoken', { cancelled: '2024-06-20', ended: '2024-07-05' }, '2024-07-05'],
  ['an end of which the customer spoke later', { cancelled: '2024-07-20', ended: '2024-08-05' }, null],
])('knows %s', (_, days, ended) => {
  const [known] = asKnownOn([{ ...contract, ...days }], '2024-06-30', '2024-12-31');
  expect(known!.ended).toBe(ended);
  expect(asKnownOn([{ ...contract, ...days }], '2024-12-31', '2024-12-31')[0]).toEqual({ ...contract, ...days });
});

it('sees until the last day that is over', () => {
  const contracts = [
    { ...contract, ended: '2025-02-01' },
    { ...contract, paused: '2024-03-01' },
  ];
  expect(lastDaySeen(contracts, '2024-12-31')).toBe('2024-03-01');
  expect(lastDaySeen(contracts, '2023-12-31')).toBeNull();
});
