import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { aliveCourse } from './alive-course.ts';
import { allocation } from './allocation.ts';
import { chances } from './chances.ts';
import { cohortCurves } from './cohort-curves.ts';
import { course } from './course.ts';
import { coverage } from './coverage.ts';
import { curve } from './curve.ts';
import { deciles } from './deciles.ts';
import { density } from './density.ts';
import { equalAge } from './equal-age.ts';
import { existingAndNew } from './existing-and-new.ts';
import { flow } from './flow.ts';
import { formulaValues } from './formula-values.ts';
import { gaps } from './gaps.ts';
import { grid } from './grid.ts';
import { hours } from './hours.ts';
import { intervals } from './intervals.ts';
import { layers } from './layers.ts';
import { lorenz } from './lorenz.ts';
import { misses } from './misses.ts';
import { months } from './months.ts';
import { monthsAhead } from './months-ahead.ts';
import { orderTimeline } from './order-timeline.ts';
import { quality } from './quality.ts';
import { ranking } from './ranking.ts';
import { regretCourse } from './regret-course.ts';
import { retentionCurve } from './retention-curve.ts';
import { stackedMonths } from './stacked-months.ts';
import { tracking } from './tracking.ts';
import { valueHistogram } from './value-histogram.ts';
import { waterfall } from './waterfall.ts';

const { document } = parseHTML('<html><body></body></html>');
const frame = { document, width: 640 };
const xy = { xLabel: 'x', yLabel: 'y' };
const write = String;
const writeTime = (at: Date) => at.toISOString().slice(0, 10);
const interval = { low95: 60, low80: 75, median: 100, high80: 130, high95: 160 };
const span = { from: '2025-01-05', asOf: '2025-12-31', until: '2026-06-30' };
const days = [0, 7, 14];

const pictures = {
  course: () =>
    course(
      [
        { day: '2025-10-31', value: 0.04 },
        { day: '2025-11-30', value: 0.31 },
      ],
      {
        ...frame,
        write,
        writeTime,
        references: [0.1, 0.25],
        domain: [0, 0.3],
        notes: [{ day: '2025-11-15', text: 'a new price' }],
      },
    ),
  allocation: () =>
    allocation(
      [
        { from: '2026-01-12', part: 'control', share: 0.1, isOver: true },
        { from: '2026-01-12', part: 'plain', share: 0.5, isOver: true },
        { from: '2026-01-12', part: 'choose', share: 0.4, isOver: true },
        { from: '2026-01-14', part: 'choose', share: 1, isOver: false },
      ],
      {
        ...frame,
        parts: [
          { part: 'control', colour: 'group-6' },
          { part: 'plain', colour: 'group-1' },
          { part: 'choose', colour: 'group-3' },
        ],
        periods: ['2026-01-12', '2026-01-13', '2026-01-14'],
        days: 1,
        explored: [
          { from: '2026-01-12', share: 0.2 },
          { from: '2026-01-13', share: null },
          { from: '2026-01-14', share: 0.02 },
        ],
        ...{ yLabel: 'Of decisions', write, writeTime },
        notes: [{ day: '2026-01-14', text: 'version 2' }],
      },
    ),
  'regret-course': () =>
    regretCourse(
      [
        { at: new Date('2026-01-12T00:00:00Z'), regret: 40, low95: -60, high95: 140, evenSplit: null },
        { at: new Date('2026-01-19T00:00:00Z'), regret: 90, low95: -40, high95: 220, evenSplit: 130 },
        { at: new Date('2026-01-26T00:00:00Z'), regret: 110, low95: 10, high95: 210, evenSplit: 260 },
      ],
      { ...frame, yLabel: 'y', write, writeTime, notes: [{ day: '2026-01-19', text: 'version 2' }] },
    ),
  hours: () =>
    hours(
      [
        { from: new Date('2026-01-15T11:00:00Z'), value: 7 },
        { from: new Date('2026-01-15T10:00:00Z'), value: 0 },
        { from: new Date('2026-01-15T09:00:00Z'), value: 3 },
      ],
      { ...frame, yLabel: 'y', write, writeTime },
    ),
  grid: () =>
    grid(
      [
        { x: '0 to 30', y: '1', value: 4, customers: 9 },
        { x: '31 or more', y: '2 or more', value: 7, customers: 3 },
      ],
      { ...frame, ...xy, xs: ['0 to 30', '31 or more'], ys: ['2 or more', '1'], write, writeCustomers: write },
    ),
  chances: () =>
    chances(
      [
        { number: 1, share: 0.3, low: 0.2, high: 0.4, label: '90 days', isLongest: false },
        { number: 2, share: 0.5, low: 0.4, high: 0.6, label: '90 days', isLongest: false },
        { number: 1, share: 0.6, low: 0.5, high: 0.7, label: '365 days', isLongest: true },
      ],
      { ...frame, ...xy, write, writeCount: write },
    ),
  gaps: () =>
    gaps(
      [
        { from: 1, to: 14, first: 5, later: 3 },
        { from: 15, to: 28, first: 2, later: 4 },
      ],
      { ...frame, ...xy, write },
    ),
  flow: () =>
    flow(
      [
        { at: '2025-09-30', kept: 5, back: 1, fresh: 3, lost: 2 },
        { at: '2025-12-30', kept: 6, back: 2, fresh: 1, lost: 3 },
      ],
      { ...frame, yLabel: 'Customers', write, writeTime },
    ),
  'existing-and-new': () =>
    existingAndNew(
      [
        { at: '2026-01-30', existing: 30, toCome: 10, low: 33, high: 48 },
        { at: '2026-03-02', existing: 28, toCome: 16, low: 37, high: 52 },
        { at: '2026-04-01', existing: 9, toCome: 0, low: 6, high: 13 },
      ],
      { ...frame, yLabel: 'Revenue', write, writeTime },
    ),
  'equal-age': () =>
    equalAge(
      [
        { label: 'email', days: 0, money: 10, low: 8, high: 12 },
        { label: 'email', days: 30, money: 15, low: 12, high: 18 },
        { label: 'paid', days: 30, money: 14, low: 13, high: 15 },
      ],
      { ...frame, ...xy, write, writeDays: write },
    ),
  quality: () =>
    quality(
      [
        { cohort: '2025-01', index: 1.1, low95: 0.9, high95: 1.3 },
        { cohort: '2025-02', index: 0.7, low95: 0.5, high95: 0.9 },
      ],
      { ...frame, yLabel: 'Index', write },
    ),
  layers: () =>
    layers(
      [
        { cohort: '2025-01', period: '2025-01', money: 10 },
        { cohort: '2025-01', period: '2025-02', money: 4 },
        { cohort: '2025-02', period: '2025-02', money: 9 },
      ],
      { ...frame, yLabel: 'Money', write },
    ),
  'stacked-months': () =>
    stackedMonths(
      [
        { day: '2025-10-31', cause: 'new', change: 40, colour: 'group-1' },
        { day: '2025-10-31', cause: 'churn', change: -10, colour: 'group-2' },
        { day: '2025-11-30', cause: 'new', change: 20, colour: 'group-1' },
        { day: '2025-11-30', cause: 'expansion', change: 5, colour: 'group-5' },
        { day: '2025-11-30', cause: 'churn', change: -30, colour: 'group-2' },
      ],
      { ...frame, yLabel: 'MRR', write, writeTime },
    ),
  'retention-curve': () =>
    retentionCurve(
      [
        {
          months: 1,
          seen: { share: 0.9, low95: 0.85, high95: 0.95, atRisk: 100 },
          fitted: 0.88,
          fittedEnds: { low95: 0.86, high95: 0.9 },
        },
        { months: 2, seen: null, fitted: 0.8, fittedEnds: { low95: 0.74, high95: 0.85 } },
      ],
      { ...frame, ...xy, write },
    ),
  'months-ahead': () =>
    monthsAhead(
      [
        {
          day: '2026-01-31',
          running: 9,
          revenue: 95,
          revenueInterval: interval,
          payments: 95,
          paymentsInterval: interval,
        },
        {
          day: '2026-02-28',
          running: 8,
          revenue: 90,
          revenueInterval: interval,
          payments: 90,
          paymentsInterval: interval,
        },
      ],
      { ...frame, yLabel: 'MRR', write, writeTime, now: { day: '2025-12-31', revenue: 100 } },
    ),
  intervals: () =>
    intervals(
      [
        { label: 'to come', interval, actual: null },
        { label: 'a year ago', interval, actual: 140 },
      ],
      { ...frame, xLabel: 'Money', write, reference: 110 },
    ),
  'formula-values': () =>
    formulaValues(
      [
        { label: 'Margin ÷ churn', interval, isUsed: false },
        { label: 'Nothing was kept', interval: { ...interval, low95: -3, median: 0, low80: -1 }, isUsed: false },
        { label: 'The model', interval, isUsed: true },
      ],
      { ...frame, xLabel: 'Worth', write },
    ),
  misses: () =>
    misses(
      [
        { label: 'Margin ÷ churn', misses: [-0.6, -0.5, 0.1], isUsed: false },
        { label: 'Nothing was said', misses: [-1], isUsed: false },
        { label: 'The model', misses: [0.1], isUsed: true },
      ],
      { ...frame, xLabel: 'Forecast ÷ actual − 1', write },
    ),
  waterfall: () =>
    waterfall(
      [
        { label: 'source', change: 100, total: 100, isTotal: true },
        { label: 'test orders', change: -20, total: 80, isTotal: false },
        { label: 'earlier', change: 5, total: 85, isTotal: false },
        { label: 'used', change: 0, total: 85, isTotal: true },
      ],
      { ...frame, xLabel: 'Rows', write },
    ),
  months: () =>
    months(
      [
        { month: '2025-10', orders: 4, customers: 3, newCustomers: 2, money: 400, finished: true },
        { month: '2025-11', orders: 6, customers: 5, newCustomers: 1, money: 550, finished: true },
        { month: '2025-12', orders: 1, customers: 1, newCustomers: 0, money: 90, finished: false },
      ],
      { ...frame, yLabel: 'Money', write, writeTime, measure: 'money' },
    ),
  tracking: () =>
    tracking(
      {
        measure: 'transactions',
        before: { days: [-14, -7, 0], actual: [0, 5, 9] },
        after: {
          days,
          actual: [9, 12, 17],
          expected: [9, 13, 16],
          low80: [9, 11, 13],
          high80: [9, 15, 19],
          low95: [9, 10, 11],
          high95: [9, 17, 22],
        },
      },
      { ...frame, ...xy, write },
    ),
  deciles: () =>
    deciles(
      [1, 2, 3].map((decile) => ({ decile, predicted: 30 / decile, actual: 28 / decile })),
      { ...frame, ...xy, write },
    ),
  coverage: () =>
    coverage(
      [0.1, 0.5, 0.9].map((level) => ({ level, share: level + 0.02 })),
      { ...frame, ...xy, write },
    ),
  ranking: () =>
    ranking(
      [
        { label: 'Pareto/NBD', value: 0.4, isUsed: true },
        { label: 'The past rate goes on', value: 1, isUsed: false },
      ],
      { ...frame, xLabel: 'Loss', write, reference: 1 },
    ),
  'value-histogram': () =>
    valueHistogram(
      {
        expected: [
          { from: 0, to: 1, customers: 9, money: 0 },
          { from: 1, to: 10, customers: 4, money: 20 },
          { from: 10, to: 100, customers: 2, money: 90 },
        ],
        historic: [{ from: 10, to: 100, customers: 15, money: 500 }],
      },
      { ...frame, ...xy, writeX: write, writeY: write, picks: 'expected' as const },
    ),
  lorenz: () =>
    lorenz(
      [0, 0.5, 1].map((customers) => ({ customers, expected: Math.sqrt(customers), historic: customers ** 0.7 })),
      { ...frame, ...xy, write },
    ),
  density: () =>
    density(
      [
        { x1: 0, x2: 10, y1: 0, y2: 1, customers: 4 },
        { x1: 10, x2: 100, y1: 1, y2: 10, customers: 9 },
        { x1: 100, x2: 1000, y1: 10, y2: 100, customers: 1 },
      ],
      {
        ...frame,
        x: { label: 'x', write, isLog: true },
        y: { label: 'y', write, isLog: true },
        diagonal: true,
      },
    ),
  'cohort-curves': () =>
    cohortCurves(
      ['2024', '2025'].map((label, i) => ({
        label,
        complete: [0, 1, 2].map((age) => ({ age, money: 10 + age * (4 + i) })),
        unfinished: [2, 3].map((age) => ({ age, money: 10 + age * (4 + i) })),
        forecast: [3, 9].map((age) => ({ age, money: 10 + age * (4 + i), low80: 8 + age * 3, high80: 12 + age * 6 })),
      })),
      { ...frame, ...xy, write },
    ),
  'order-timeline': () =>
    orderTimeline(
      [
        { day: '2025-01-05', money: 30 },
        { day: '2025-08-01', money: 55 },
      ],
      { ...frame, yLabel: 'Money', write, writeTime, span, next: '2026-02-01' },
    ),
  'alive-course': () =>
    aliveCourse(
      [
        { day: '2025-01-05', probAlive: 1 },
        { day: '2025-08-01', probAlive: 0.4 },
        { day: '2025-08-01', probAlive: 0.95 },
        { day: '2025-12-31', probAlive: 0.7 },
        { day: '2026-06-30', probAlive: 0.2 },
      ],
      { ...frame, yLabel: 'P(alive)', write, writeTime, span },
    ),
  curve: () =>
    curve(
      [90, 365, 730].map((at) => ({ at, value: at * 2 })),
      { ...frame, ...xy, writeX: write, writeY: write, chosen: 365 },
    ),
};

it.each(Object.entries(pictures))('draws %s', async (name, draw) => {
  await expect(`${draw().outerHTML}\n`).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
});

it('numbers the notes of one day together', () => {
  const notes = ['a', 'b', 'c'].map((text, i) => ({ day: i < 2 ? '2026-01-14' : '2026-01-19', text }));
  const drawn = regretCourse(
    [12, 26].map((day) => ({
      at: new Date(Date.UTC(2026, 0, day)),
      regret: day,
      low95: 0,
      high95: 30,
      evenSplit: null,
    })),
    { ...frame, yLabel: 'y', write, writeTime, notes },
  );
  const texts = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toEqual(expect.arrayContaining(['1, 2', '3']));
});

it.each([
  ['intervals', () => intervals([], { ...frame, xLabel: '', write, reference: null })],
  ['formula-values', () => formulaValues([], { ...frame, xLabel: '', write })],
  ['misses', () => misses([], { ...frame, xLabel: '', write })],
  ['waterfall', () => waterfall([], { ...frame, xLabel: '', write })],
  ['months', () => months([], { ...frame, yLabel: '', write, writeTime, measure: 'money' })],
  [
    'value-histogram',
    () =>
      valueHistogram(
        { expected: [], historic: [] },
        { ...frame, ...xy, writeX: write, writeY: write, picks: 'expected' as const },
      ),
  ],
  [
    'density',
    () =>
      density([], {
        ...frame,
        x: { label: '', write, isLog: true },
        y: { label: '', write, isLog: true },
        diagonal: true,
      }),
  ],
  ['regret-course', () => regretCourse([], { ...frame, yLabel: '', write, writeTime, notes: [] })],
  ['cohort-curves', () => cohortCurves([], { ...frame, ...xy, write })],
] as const)('draws %s of nothing without a number that is none', (_, draw) => {
  expect(draw().outerHTML).not.toMatch(/NaN|Infinity|undefined/);
});
