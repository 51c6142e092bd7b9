import { reportDefinitions, subscriptionDefinitions } from '@perennial/study/reports';
import { expect, it } from 'vitest';
import { groupedReports } from './report-groups.ts';

const all = [...reportDefinitions, ...subscriptionDefinitions].map(({ name }) => name);

it('has every report in one group', () => {
  expect(
    groupedReports(all, [])
      .flatMap(({ names }) => names)
      .toSorted(),
  ).toEqual(all.toSorted());
});

it('keeps those without anything to say for the end', () => {
  const groups = groupedReports(['summary', 'referrals', 'channels'], ['referrals']);
  expect(groups).toEqual([
    { group: 'todo', names: ['summary'] },
    { group: 'growth', names: ['channels'] },
    { group: 'empty', names: ['referrals'] },
  ]);
});
