import { beforeAll, expect, it } from 'vitest';
import { demoReport } from '../../../test/business.ts';
import type { Report } from '../../report/context.ts';
import { makeReport } from '../../report/make-report.ts';
import { valueAnswer } from './answer.ts';

let report: Report;

beforeAll(async () => {
  report = makeReport(await demoReport(), 'en', ['en-GB']);
});

it('says what the best tenth carries, as the Lorenz curve shows it', () => {
  const { lorenz } = report.data.sections.value;
  const tenth = lorenz.reduce((near, point) =>
    Math.abs(point.customers - 0.1) < Math.abs(near.customers - 0.1) ? point : near,
  );
  const said = Number(/bring (\d+)%/.exec(valueAnswer(report))?.[1]) / 100;
  expect(Math.abs(said - tenth.expected)).toBeLessThan(0.03);
});

it('does not speak of the tenth of three customers', () => {
  const value = { ...report.data.sections.value, totals: { customers: 3, historic: 1, expected: 1 } };
  const few = { ...report, data: { ...report.data, sections: { ...report.data.sections, value } } };
  expect(valueAnswer(few)).toMatch(/^3 customers are too few/);
});

it('says the interval of that share where the study states one', () => {
  const { record } = report.data;
  const expectedInterval = { low95: 0.5, low80: 0.55, high80: 0.75, high95: 0.8 };
  const concentration = record.concentration.map((each) => ({ ...each, expectedInterval }));
  const stated = { ...report, data: { ...report.data, record: { ...record, concentration } } };
  expect(valueAnswer(stated)).toContain('(80% interval: 55% to 75%)');
  const unstated = record.concentration.map(({ expectedInterval: _, ...each }) => each);
  const older = { ...report, data: { ...report.data, record: { ...record, concentration: unstated } } };
  expect(valueAnswer(older)).not.toContain('interval');
});
