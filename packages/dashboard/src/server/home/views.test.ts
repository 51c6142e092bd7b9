import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reportsOf, views } from './views.ts';

/** Each report is a folder. */
const reports = readdirSync(new URL('../../../../study/src/reports/', import.meta.url));

it('arranges reports that there are, for each of those who share the figures', () => {
  expect(views.flatMap((view) => reportsOf[view]).filter((name) => !reports.includes(name))).toEqual([]);
  expect(views.filter((view) => reportsOf[view].length === 0)).toEqual([]);
});
