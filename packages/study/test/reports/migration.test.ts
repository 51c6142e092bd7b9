import { defaultRules } from '@perennial/import';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '../../src/reports/build-report.ts';
import type { MigrationResult, Moves } from '../../src/reports/migration/migration-result.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { runStudy } from '../../src/study.ts';
import { csv, effects, file, type Reported, type Rows, reported, sum } from './reported.ts';

const dayOf = (days: number) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);
const every = (name: string, from: number, to: number, gap: number): Rows =>
  Array.from({ length: Math.floor((to - from) / gap) }, (_, i) => [name, dayOf(from + i * gap), 20 + (i % 5)]);

/** Two hundred who keep ordering, and sixty who ordered weekly and stopped half a year before. */
const faithful = Array.from({ length: 200 }, (_, i) => `f${i}`);
const gone = Array.from({ length: 60 }, (_, i) => `g${i}`);
const then: Rows = [
  ...faithful.flatMap((name, i) => every(name, i % 40, 300, 12 + (i % 9))),
  ...gone.flatMap((name, i) => every(name, i % 30, 110, 6 + (i % 3))),
];
/** A month later: ten of those who had stopped order again, and forty are new. */
const back = gone.slice(0, 10);
const fresh = Array.from({ length: 40 }, (_, i) => `n${i}`);
const now: Rows = [
  ...faithful.flatMap((name, i) => every(name, 300 + (i % 12), 340, 12 + (i % 9))),
  ...back.flatMap((name) => every(name, 330, 340, 4)),
  ...fresh.map((name, i): Rows[number] => [name, dayOf(310 + (i % 25)), 30]),
];

const quick = { horizonDays: 90, cutOffs: 0 };

describe('migration, where nobody has saved a segment', () => {
  let before: Reported;
  let found: Exclude<MigrationResult, null>;
  let expectedNow: number;
  beforeAll(async () => {
    before = await reported([file(csv(then), 'then.csv')], quick);
    expect(before.report.reports.migration).toBeNull();
    const source = { from: { files: [file(csv(now), 'now.csv')] }, columns: {}, rules: defaultRules, timeZone: 'UTC' };
    const record = await runStudy(before.workspace, { ...quick, import: source }, effects);
    expectedNow = record.value.expectedMoney;
    found = (await buildReport(before.workspace)).reports.migration!;
  });

  const movesBy = (by: string): Moves => found.sets.find((set) => set.by === by)!;

  it('is between stages and between tiers, of the run before', () => {
    expect(found.run).toBe(1);
    expect(found.asOf).toBe(before.record.settings.asOf);
    expect(found.sets.map(({ by }) => by)).toEqual(['stage', 'tier']);
  });

  it.each(['stage', 'tier'])(
    'has every customer once, and the forecast of both runs to the cent of rounding: %s',
    (by) => {
      const { moves } = movesBy(by);
      const customers = faithful.length + gone.length;
      expect(sum(moves, (move) => move.customers)).toBe(customers + fresh.length);
      expect(sum(moves, ({ from, customers: n }) => (from === null ? n : 0))).toBe(fresh.length);
      expect(Math.abs(sum(moves, (move) => move.before) - before.record.value.expectedMoney)).toBeLessThan(customers);
      expect(Math.abs(sum(moves, (move) => move.now) - expectedNow)).toBeLessThan(customers);
    },
  );

  it('shows who came back as a move out of the lapsed, and calls nobody reactivated', () => {
    const { order, moves } = movesBy('stage');
    expect(order).not.toContain('reactivated');
    expect(moves.filter(({ from, to }) => from === 'reactivated' || to === 'reactivated')).toEqual([]);
    const lapsed = moves.filter(({ from }) => from === 'lapsed');
    expect(sum(lapsed, ({ customers }) => customers)).toBe(gone.length);
    expect(sum(lapsed, ({ to, customers }) => (to === 'lapsed' ? 0 : customers))).toBe(back.length);
  });

  it('is one table where one is asked for', async () => {
    const { tables } = await readReport(before.workspace, { name: 'migration', options: { by: 'stage' } });
    expect(tables.map(({ name }) => name)).toEqual(['moves-by-stage']);
  });
});
