import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demo, sum } from '../../../test/reports/reported.ts';
import { addSegment, dropSegment, listSegments } from '../../questions/segments.ts';
import { together } from '../groups/group-sums.ts';
import { separation, standingOf } from '../groups/separation.ts';
import { readReport } from '../read-report.ts';
import type { SegmentsResult } from './segments-result.ts';

describe('the segments of the demo', () => {
  it('hold everyone once, with all that is expected', async () => {
    const { report, record } = await demo();
    const { sets, grid } = report.reports.segments;
    expect(sets.map(({ by }) => by)).toEqual(['stage', 'tier', 'channel']);
    for (const { segments } of sets) {
      expect(sum(segments, ({ customers }) => customers)).toBe(record.base.customers);
      expect(sum(segments, ({ expected }) => expected)).toBeCloseTo(record.value.expectedMoney, -1);
      expect(sum(segments, ({ historic }) => historic)).toBeCloseTo(record.base.historicMoney, -1);
    }
    expect(sum(grid.cells, ({ customers }) => customers)).toBe(record.base.customers);
    const [top] = sets.find(({ by }) => by === 'tier')!.segments;
    expect(top).toMatchObject({ name: 'top', customers: Math.ceil(record.base.customers / 10) });
  });

  it('pool what is small or like the rest', async () => {
    const { sets } = (await demo()).report.reports.segments;
    for (const { segments, pooled } of sets) {
      const others = segments.filter(({ standing }) => standing !== 'own');
      // One alone is not pooled.
      const filled = others.filter(({ customers }) => customers > 0);
      expect(pooled?.customers ?? 0).toBe(filled.length < 2 ? 0 : sum(others, ({ customers }) => customers));
      for (const { standing, customers } of segments) expect(standing === 'small').toBe(customers < 100);
    }
  });

  it('are saved as rules, and stand in the report at once', async () => {
    const { workspace } = await demo();
    await addSegment(workspace, { name: 'often', rule: 'orders >= 4', action: '' });
    writeFileSync(join(workspace.folder, 'segments', 'broken.rule'), 'oders >= 4\n');
    expect((await listSegments(workspace)).map(({ name, problem }) => [name, problem?.code])).toEqual([
      ['broken', 'option-invalid'],
      ['often', undefined],
    ]);
    const { result } = await readReport(workspace, { name: 'segments', options: { by: 'saved' } });
    const { sets, broken } = result as SegmentsResult;
    const [often] = sets.find(({ by }) => by === 'saved')!.segments;
    const asked = await readReport(workspace, { name: 'segments', options: { where: 'orders >= 4' } });
    const { members, segments } = (asked.result as SegmentsResult).asked!;
    // Orders are not needed for that: who writes them is not waited for, nor kept waiting.
    const whileWritten = { ...workspace, withRun: async () => null };
    const meanwhile = await readReport(whileWritten, { name: 'segments', options: { where: 'orders >= 4' } });
    expect(meanwhile.result).toEqual(asked.result);
    expect(often).toMatchObject({ name: 'often', customers: members.length });
    expect(segments[0]).toMatchObject({ customers: members.length, expected: often!.expected });
    expect(broken).toEqual(['broken']);
    for (const name of ['often', 'broken']) await dropSegment(workspace, name);
    await expect(dropSegment(workspace, 'often')).rejects.toMatchObject({ code: 'option-invalid' });
    const outside = { name: '../x', rule: 'orders > 1', action: '' };
    await expect(addSegment(workspace, outside)).rejects.toMatchObject({ code: 'option-invalid' });
  });
});

it('has no file of segments where none was saved', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-segments-'));
  await expect(listSegments({ folder })).rejects.toMatchObject({ code: 'workspace-empty' });
});

describe('segments differ', () => {
  const even = (n: number, mean: number, spread: number, largest = mean) => ({
    ...together([], null),
    customers: n,
    expected: n * mean,
    expectedSquares: n * (mean ** 2 + spread ** 2),
    expectedLargest: largest,
  });

  it('where chance does not explain it', () => {
    expect(standingOf(even(400, 100, 20), even(400, 80, 20)).standing).toBe('own');
    expect(standingOf(even(400, 100, 200), even(400, 99, 200)).standing).toBe('alike');
    expect(standingOf(even(99, 100, 1), even(400, 80, 1)).standing).toBe('small');
  });

  it('not where one customer makes the difference', () => {
    const n = 400;
    const whale = {
      ...even(n, 10, 0),
      expected: (n - 1) * 10 + 40_000,
      expectedSquares: (n - 1) * 100 + 40_000 ** 2,
      expectedLargest: 40_000,
    };
    expect(Math.abs(separation(whale, even(n, 10, 1))!)).toBeLessThan(3);
  });
});
