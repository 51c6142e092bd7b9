import { addDays } from '@perennial/engine';
import { seeded } from '@perennial/models';
import { beforeAll, describe, expect, it } from 'vitest';
import { file, type Reported, reported, sum } from '../../../test/reports/reported.ts';
import { saveSegment } from '../../segments/segment-files.ts';
import { readReport } from '../read-report.ts';
import { reports } from '../reports.ts';
import type { FormulaGroup, FormulasResult } from './formulas-result.ts';

/** Three hundred customers of three countries, with a rhythm each; a few of a fourth. */
const random = seeded('formulas by country');
const countries = ['DE', 'PL', 'FR', 'LU'] as const;
const rows = Array.from({ length: 300 }, (_, i) => {
  const country = countries[i % 25 === 0 ? 3 : i % 3]!;
  const first = Math.floor(random() * 500);
  const days = [first];
  while (random() < 0.8) days.push(days.at(-1)! + 10 + Math.floor(random() * 90));
  return days
    .filter((day) => day < 730)
    .map((day, n) => `${i}-${n},c${i},${addDays('2023-01-01', day)},${20 + (i % 17)},EUR,${country}`);
}).flat();

/** The same orders with the countries under a header. */
const studiedBy = (header: string) =>
  reported([file([`order,customer,date,amount,currency,${header}`, ...rows].join('\n'))], { asOf: '2024-12-31' });

describe('the formulas by what no run keeps', () => {
  let business: Reported;
  beforeAll(async () => {
    business = await studiedBy('country');
  });
  const asked = async (options: Readonly<Record<string, string>>) => {
    const found = await readReport(business.workspace, { name: 'formulas', options });
    return { ...found, result: found.result as FormulasResult };
  };
  const of = ({ groups }: FormulasResult, dimension: string) => groups.filter((group) => group.dimension === dimension);
  /** A group apart from the name of its dimension. */
  const plain = ({ dimension: _, ...group }: FormulaGroup) => group;

  it('are those of a channel of the same values, tested at the same cut-offs, the model too', async () => {
    const byChannel = await studiedBy('channel');
    const channels = of(byChannel.report.reports.formulas, 'channel').map(plain);
    const { result, tables, isAnew } = await asked({ by: 'country' });
    expect(isAnew).toBe(true);
    const found = of(result, 'country').map(plain);
    expect(found.map(({ value }) => value)).toEqual(channels.map(({ value }) => value));
    for (const [i, group] of found.entries()) {
      expect({ ...group, rows: [] }).toEqual({ ...channels[i]!, rows: [] });
      for (const [j, row] of group.rows.entries()) {
        const same = channels[i]!.rows[j]!;
        // Their intervals are of other draws.
        expect([row.formula, row.period, row.worth.median, row.ahead.median]).toEqual([
          same.formula,
          same.period,
          same.worth.median,
          same.ahead.median,
        ]);
        // Where few are the run keeps nothing, and formulas are not held against it.
        row.misses.forEach((miss, k) => {
          if (same.misses[k] === null) expect(miss).toBeNull();
          else expect(miss).toBeCloseTo(same.misses[k]!, 5);
        });
      }
    }
    expect(found.flatMap(({ rows: all }) => all.flatMap(({ misses }) => misses)).some((miss) => miss !== null)).toBe(
      true,
    );
    const few = found.find(({ value }) => value === 'LU')!;
    expect(few.life.customers).toBeLessThan(30);
    expect(few.rows.flatMap(({ misses }) => misses).every((miss) => miss === null)).toBe(true);
    expect(tables[0]).toMatchObject({ name: 'formulas-by-country' });
  });

  it.each(['stage', 'tier'])('are told by %s as the run has kept them, which is as they are asked anew', async (by) => {
    const kept = await asked({ by });
    expect(kept.isAnew).toBe(false);
    const always = reports.map((each) => ({ ...each, definition: { ...each.definition, asksAnew: () => true } }));
    const anew = await readReport(business.workspace, { name: 'formulas', options: { by } }, always);
    expect(anew.isAnew).toBe(true);
    expect(of(kept.result, by).length).toBeGreaterThan(1);
    expect(of(anew.result as FormulasResult, by)).toEqual(of(kept.result, by));
  });

  it('are told by stage, and not held against a past that stages know already', async () => {
    const { result, sentences } = await asked({ by: 'stage' });
    const stages = of(result, 'stage');
    expect(sum(stages, ({ life }) => life.customers)).toBe(business.record.base.customers);
    expect(
      stages.every(({ came, rows: all }) => came.length === 0 && all.every(({ misses }) => misses.length === 0)),
    ).toBe(true);
    expect(sentences).toContainEqual({ code: 'lab.groups.untested', values: {} });
  });

  it('are told of those whom a rule fits and all others; a rule on first orders is tested', async () => {
    const often = of((await asked({ where: 'orders >= 3' })).result, 'rule');
    expect(often.map(({ value }) => value)).toEqual(['in', 'out']);
    expect(sum(often, ({ life }) => life.orders)).toBe(business.record.base.orders);
    expect(often[0]!.came).toEqual([]);
    const { result, sentences } = await asked({ where: 'country = "PL" or first_order < "2023-03-01"' });
    expect(of(result, 'rule')[0]!.came.length).toBe(business.record.backtest.cutOffs.length);
    expect(sentences).toEqual([]);
  });

  it('are told of saved segments, which may share customers; one that cannot be read is left out', async () => {
    saveSegment(business.workspace.folder, { name: 'often', rule: 'orders >= 3', action: '' });
    saveSegment(business.workspace.folder, { name: 'polish', rule: 'country = "PL"', action: '' });
    const groups = of((await asked({ by: 'saved' })).result, 'saved');
    expect(groups.map(({ value, came }) => [value, came.length > 0])).toEqual([
      ['often', false],
      ['polish', true],
    ]);
    const polish = of((await asked({ by: 'country' })).result, 'country').find(({ value }) => value === 'PL')!;
    expect(groups[1]!.life).toEqual(polish.life);
  });

  it('name what they can be asked by', async () => {
    const isOfCluster = {
      folder: business.workspace.folder,
      openScores: business.workspace.openScores,
      scoresTable: 'scores',
    };
    await expect(readReport(isOfCluster, { name: 'formulas', options: { by: 'country' } })).rejects.toMatchObject({
      words: { code: 'option-invalid.formulas-on-cluster' },
    });
    await expect(asked({ by: 'colour' })).rejects.toMatchObject({
      words: { code: 'option-invalid.report-option-value' },
    });
  });

  it('are asked of what the run has kept, while nobody may look at the orders', async () => {
    const alone = { folder: business.workspace.folder, openScores: business.workspace.openScores };
    const found = await readReport(alone, { name: 'formulas', options: { by: 'country' } });
    expect(found.result).toEqual((await asked({ by: 'country' })).result);
  });
});
