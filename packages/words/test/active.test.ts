import { expect, it } from 'vitest';
import { en } from '../src/en/index.ts';
import { pl } from '../src/pl/index.ts';
import { zh } from '../src/zh/index.ts';

/** Labels of counts that are the expected number still active, or its share: nothing else is called by that word. */
const expectedNumber = [
  'app.goal.measure.active',
  'cohorts.active',
  'compare.active',
  'drivers.mean.active',
  'levers.active',
  'method.share-alive',
  'summary.active-customers',
  'term.active-customer',
  'then.active',
];

/** Stages of visitors on a page of the server, which are no counts of customers. */
const ofVisitors = ['live.stage.active'];

it.each([
  ['en', en, /^(share )?active( customers| then)?$/i],
  ['zh', zh, /^(届时)?活跃(客户数?|占比|比例)?$/],
  ['pl', pl, /^(udział )?aktywn[iy]\w*( klienci)?$|^wtedy aktywni$/i],
] as const)('has one count that is called active, in %s', (_, catalogue, active) => {
  const labels = Object.entries(catalogue).flatMap(([key, text]) => (active.test(text) ? [key] : []));
  expect(labels.filter((key) => !expectedNumber.includes(key) && !ofVisitors.includes(key))).toEqual([]);
  expect(labels).toContain('summary.active-customers');
  expect(labels).toContain('cohorts.active');
});
