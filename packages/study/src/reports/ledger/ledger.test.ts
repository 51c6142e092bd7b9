import { addDays } from '@perennial/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { csv, file, type Reported, type Rows, reported } from '../../../test/reports/reported.ts';
import { equityBridge } from '../equity/bridge.ts';
import { soFarOf } from './build-ledger.ts';
import { heldOf, within } from './held.ts';
import type { SaidForecast } from './ledger-result.ts';

const HORIZON = 90;
/** Some 120 customers over twenty months. */
const all: Rows = Array.from({ length: 900 }, (_, i): Rows[number] => {
  const day = (i * 67) % 610;
  const customer = (i * 31 + Math.floor(day / 60) * 7) % 120;
  return [`c${customer}`, addDays('2024-01-01', day), 10 + ((i * 13) % 40)];
});
const [EARLY, MIDDLE] = ['2025-02-28', '2025-06-30'] as const;
const until = (last: string, after = '') => all.filter(([, day]) => day <= last && day > after);

describe('three runs of one business', () => {
  let business: Reported;
  beforeAll(async () => {
    const files = [until(EARLY), until(MIDDLE, EARLY), all.filter(([, day]) => day > MIDDLE)];
    business = await reported(
      files.map((rows, i) => file(csv(rows), `orders-${i}.csv`)),
      { cutOffs: 0, horizonDays: HORIZON },
    );
  });

  it('keep what each said beside what its customers brought since', () => {
    const { forecasts } = business.report.reports.ledger;
    expect(forecasts.map(({ run }) => run)).toEqual([1, 2, 3]);
    for (const each of forecasts) {
      const known = [...business.transactions.values()].filter(([first]) => first!.day <= each.asOf);
      const since = known.flat().filter(({ day }) => day > each.asOf && day <= each.seenUntil);
      expect(each.happened).toBe(since.reduce((sum, { money }) => sum + money, 0));
      expect(each.customersNow).toBe(known.length);
      expect(each.customers).toBe(known.length);
    }
    const [first, second, third] = forecasts as readonly [SaidForecast, SaidForecast, SaidForecast];
    expect([first.isOver, first.soFar]).toEqual([true, first.forecast]);
    expect(second.isOver).toBe(false);
    expect(second.soFar).toBeGreaterThan(0);
    expect(second.soFar).toBeLessThan(second.forecast);
    expect([third.soFar, third.happened, within(third, 80)]).toEqual([0, 0, null]);
    expect(heldOf({ forecasts, otherTerms: 0 })?.forecasts).toBe(1);
  });

  it('say what moved customer equity over all of them, to the cent', () => {
    const { runs } = business.report.reports.equity;
    const { from, to, steps } = equityBridge({ runs })!;
    expect([from.run, to.run]).toEqual([1, 3]);
    const of = (step: (typeof steps)[number]) => step.money.revenue ?? 0;
    expect(steps.slice(0, -1).reduce((sum, step) => sum + of(step), 0)).toBe(of(steps.at(-1)!));
    expect(of(steps[0]!)).toBe(runs[0]!.bases[0]!.equity);
    expect(of(steps.at(-1)!)).toBe(runs[2]!.bases[0]!.equity);
    expect(equityBridge({ runs }, MIDDLE)!.from.run).toBe(2);
    expect(equityBridge({ runs: runs.slice(0, 1) })).toBeNull();
  });
});

it('finds what was to come by a day on lines between the horizons that a run told', () => {
  const run = {
    settings: { horizonDays: 200 },
    value: { expectedMoney: 1000 },
    sensitivity: { horizons: [{ days: 100, money: 600 }] },
  } as unknown as Parameters<typeof soFarOf>[0];
  expect([0, 50, 100, 150, 200].map((days) => soFarOf(run, days))).toEqual([0, 300, 600, 800, 1000]);
});

it('judges nothing before four weeks', () => {
  const ends = { low95: 1, low80: 2, high80: 5, high95: 6 };
  const forecast = { soFarInterval: ends, happened: 5.5, isOver: false } as unknown as SaidForecast;
  expect(within({ ...forecast, seenDays: 27 }, 80)).toBeNull();
  expect(within({ ...forecast, seenDays: 28 }, 80)).toBe(false);
  expect(within({ ...forecast, seenDays: 28 }, 95)).toBe(true);
});
