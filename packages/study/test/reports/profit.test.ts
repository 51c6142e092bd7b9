import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRules } from '@perennial/import';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StudyRecord } from '../../src/record/study-record.ts';
import { buildReport } from '../../src/reports/build-report.ts';
import type { Shown } from '../../src/reports/definition.ts';
import type { LeversResult } from '../../src/reports/levers/levers-result.ts';
import { asItIs, plansOf, pulled, stateOf } from '../../src/reports/levers/pulled.ts';
import { profit } from '../../src/reports/profit/definition.ts';
import type { ProfitResult } from '../../src/reports/profit/profit-result.ts';
import { runStudy } from '../../src/study.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { csv, effects, file, reported, sum, temporaryFolder } from './reported.ts';

const channels = ['shop', 'ads', 'mail'];

/** Orders from a day on: customer, day, amount, channel. */
function orders(from: number, to: number): string {
  const lines = Array.from({ length: 400 }, (_, i) => {
    const time = (i * 97) % 700;
    const customer = (i * 37 + 11 * Math.floor(i / 90)) % 90;
    const day = new Date(Date.UTC(2023, 0, 1 + time)).toISOString().slice(0, 10);
    return { time, line: `c${customer},${day},${(10 + ((i * 31) % 60) + 0.99).toFixed(2)},${channels[customer % 3]}` };
  });
  const within = lines.filter(({ time }) => from <= time && time < to).map(({ line }) => line);
  return `${['customer,ordered_at,amount,channel', ...within].join('\n')}\n`;
}

const SETTINGS = `
margin: [{ value: 40% }, { from: 2024-01-01, value: 45% }]
fees: 1.4% + 0.25
shipping: 2.50
service: { per-customer-month: 0.10 }
indirect: [{ name: rent, by: customer, monthly: 12.34 }]
acquisition: [spend.csv]
channels: { nobody: [nowhere] }
benchmark: { name: the board's, ltv-to-cac-from: 3, ltv-to-cac-to: 4 }
`;
const SPEND = [
  'date,channel,cost,currency',
  '2023-01-15,ads,333.33,EUR',
  '2023-02-15,ads,77.77,EUR',
  '2023-01-15,nobody,5,EUR',
];

interface Ran {
  readonly record: StudyRecord;
  readonly profit: ProfitResult;
  readonly levers: LeversResult;
}

/** Runs one after the other in a workspace of these settings: with a file of orders, or with other settings alone. */
async function runs(all: readonly { readonly orders?: string; readonly settings?: string }[]): Promise<readonly Ran[]> {
  const folder = join(temporaryFolder(), 'workspace');
  const workspace = await openWorkspace(folder, { create: true, threads: 2 });
  writeFileSync(join(folder, 'spend.csv'), `${SPEND.join('\n')}\n`);
  const ran: Ran[] = [];
  for (const { orders: text, settings = SETTINGS } of all) {
    writeFileSync(join(folder, 'costs.yaml'), settings);
    const from = text && { files: [file(text)] };
    const imported = from && { import: { from, columns: {}, rules: defaultRules, timeZone: 'UTC', currency: 'EUR' } };
    await runStudy(workspace, { ...imported, cutOffs: 0, horizonDays: 180 }, effects);
    const { record, reports } = await buildReport(workspace);
    ran.push({ record, profit: reports.profit, levers: reports.levers });
  }
  workspace.close();
  return ran;
}

describe('customers who look valuable', () => {
  /** Sixty customers of ten orders, and one who has bought more than any of them, at prices that leave nothing. */
  const lines = Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: 10 }, (_, k) => {
      const day = new Date(Date.UTC(2023, 0, 1 + ((i * 7 + k * 61) % 600))).toISOString().slice(0, 10);
      return i === 7 ? `c${i},${day},90.00,90.00` : `c${i},${day},${20 + (i % 9)}.00,12.00`;
    }),
  ).flat();
  const told = async (rows: readonly string[]) => {
    const text = `${['customer,ordered_at,amount,cost', ...rows].join('\n')}\n`;
    const { record, report, workspace } = await reported([file(text)], { currency: 'EUR', cutOffs: 0 });
    workspace.close();
    const shown = { record, result: report.reports.profit };
    return { ...shown, codes: profit.sentences(shown, {}).map(({ code }) => code), tables: profit.tables(shown, {}) };
  };

  it('and are not are named where they clearly fall out of the top, with the cost that does it', async () => {
    const { result, codes, tables } = await told(lines);
    expect(result.falling).toMatchObject([{ customer: 'c7', rankByRevenue: 1, because: 'goods' }]);
    expect(result.falling[0]!.rankByNet).toBeGreaterThan(50);
    expect(codes).not.toContain('profit.falling.none');
    expect(tables.map(({ name }) => name)).toContain('looks-valuable');
  });

  it('are not named where all leave the same share, or where they are few', async () => {
    const alike = lines.map((line) => line.replace(/,[\d.]+$/, (cost) => (line.startsWith('c7,') ? ',54.00' : cost)));
    const same = await told(alike);
    expect(same.result.falling).toEqual([]);
    expect(same.codes).toContain('profit.falling.none');
    const few = await told(lines.filter((line) => Number(line.slice(1).split(',')[0]) < 20));
    expect(few.result.falling).toEqual([]);
    expect(few.codes).toContain('profit.falling.few');
    expect(few.tables.map(({ name }) => name)).not.toContain('looks-valuable');
  });
});

describe('the profit of a business with costs of every kind', () => {
  let first: Ran;
  let restated: Ran;
  let later: Ran;
  beforeAll(async () => {
    const dearer = SETTINGS.replace('shipping: 2.50', 'shipping: 3.75');
    [first, restated, later] = (await runs([
      { orders: orders(0, 600) },
      { settings: dearer },
      { orders: orders(600, 700), settings: dearer },
    ])) as [Ran, Ran, Ran];
  });

  it('says what is discounted, and at which rate', () => {
    const { record, profit: result } = first;
    const shown = { record, result } as Shown<ProfitResult>;
    const without = { code: 'figure.without-end', values: { discount: { share: record.settings.annualDiscount } } };
    const named = (name: string) => profit.tables(shown, {}).find((table) => table.name === name)!.basis;
    for (const name of ['bases', 'acquisition-by-channel', 'acquisition-by-cohort'])
      expect(named(name)).toContainEqual(without);
    expect(named('bridge')).not.toContainEqual(without);
  });

  it('is what levers and plans begin with', () => {
    const { record, levers } = first;
    const worth = record.bases.figures.find(({ basis }) => basis === levers.basis)!;
    const state = stateOf(levers, {}, record.settings.minorUnits)!;
    const as = pulled(levers, state, asItIs(levers));
    expect(as.equity / worth.equity!).toBeCloseTo(1, 5);
    expect(as.horizon / worth.expected).toBeCloseTo(1, 5);
    const none = plansOf(levers, state, 0.1, 'profit').find(({ plan }) => plan === 'none')!;
    expect(none.end.money / worth.expected).toBeCloseTo(1, 5);
  });

  it('adds up from revenue to net, past and to come, by channel and by cohort, to the cent', () => {
    const { bridge, figures } = first.record.bases;
    expect(bridge.map(({ line }) => line)).toEqual(['goods', 'fees', 'shipping', 'service', 'acquisition', 'indirect']);
    const [revenue, net] = [figures[0]!, figures.at(-1)!];
    expect(revenue.historic - sum(bridge, ({ past }) => past)).toBe(net.historic);
    expect(revenue.expected - sum(bridge, ({ future }) => future)).toBe(net.expected);
    for (const dimension of ['channel', 'cohort'] as const)
      figures.forEach(({ historic, expected }, i) => {
        const groups = first.profit.groups.filter((group) => group.dimension === dimension);
        expect(sum(groups, ({ bases }) => bases[i]!.historic)).toBe(historic);
        expect(sum(groups, ({ bases }) => bases[i]!.expected)).toBe(expected);
      });
  });

  it('has intervals in order, about what is expected', () => {
    for (const { expected, interval, equity, equityInterval } of first.record.bases.figures) {
      const ends = (of: typeof interval) => [of.low95, of.low80, of.median, of.high80, of.high95];
      expect(ends(interval)).toEqual(ends(interval).toSorted((a, b) => a - b));
      expect(expected).toBeGreaterThan(interval.low80);
      expect(expected).toBeLessThan(interval.high80);
      expect(equity).toBeGreaterThan(equityInterval!.low80);
      expect(equity).toBeLessThan(equityInterval!.high80);
    }
  });

  it('counts spend for the customers of its channel and month alone, and says what found nobody', () => {
    const { acquisition, bridge } = first.record.bases;
    expect(acquisition).toMatchObject({ spend: 41_610, matched: 41_110 });
    expect(acquisition?.unmatched).toEqual([{ reason: 'unknown-channel', channels: ['nobody'], money: 500 }]);
    expect(bridge.find(({ line }) => line === 'acquisition')).toMatchObject({ past: 41_110, future: 0, drivers: [] });
    const acquired = first.profit.groups.filter((group) => group.dimension === 'channel' && group.acquired);
    expect(acquired.map(({ value }) => value)).toEqual(['ads']);
    const [ads] = acquired;
    expect(ads?.acquired).toMatchObject({ spend: 41_110, customers: acquisition?.customers });
    expect(ads?.acquired?.cac).toBeCloseTo(41_110 / acquisition!.customers, 9);
    expect(ads?.acquired?.most).toBe(ads?.acquired?.interval?.low80);
    expect(first.profit.benchmarks).toMatchObject([{ industry: "the board's", ratio: [3, 4], quality: 'own' }]);
  });

  it('names nobody of whom chance may say as much', () => {
    expect(first.profit.falling).toEqual([]);
    expect(profit.sentences({ record: first.record, result: first.profit }, {}).map(({ code }) => code)).toContain(
      'profit.falling.none',
    );
  });

  it('moves by costs alone where costs alone are other', () => {
    for (const { basis, before, now, because } of restated.record.changes!.equity!) {
      const isDearer = basis === 'contribution' || basis === 'net';
      expect(because).toEqual(isDearer ? [{ cause: 'costs', money: now - before }] : []);
      expect(now < before).toBe(isDearer);
    }
  });

  it('tells what moved customer equity since the run before, and adds up to the cent', () => {
    const { equity } = later.record.changes!;
    expect(equity!.map(({ basis }) => basis)).toEqual(['revenue', 'gross-margin', 'contribution', 'net']);
    for (const { before, now, because } of equity!) {
      expect(sum(because, ({ money }) => money)).toBe(now - before);
      const found = new Map(because.map(({ cause, money }) => [cause, money]));
      expect(found.has('bought-more')).toBe(true);
      expect(found.get('discounting')).toBeGreaterThan(0);
      expect(found.get('slipped-away')).toBeLessThan(0);
      expect(found.has('costs')).toBe(false);
    }
  });
});

it('says that a margin is not used where every order says what its goods cost', async () => {
  const [header, ...rows] = orders(0, 700).trim().split('\n');
  const costed = [`${header},cost`, ...rows.map((row) => `${row},5.00`)].join('\n');
  const [own] = (await runs([{ orders: costed }])) as [Ran];
  const [unknown] = (await runs([{ orders: orders(0, 700) }])) as [Ran];
  const said = ({ record, profit: result }: Ran) => profit.sentences({ record, result }, {}).map(({ code }) => code);
  expect(said(own)).toContain('profit.margin-unused');
  expect(said(unknown)).not.toContain('profit.margin-unused');
});

it('says without costs that every figure is revenue, and what would fill it', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => {
    const day = new Date(Date.UTC(2024, 0, 1 + ((i * 37) % 500))).toISOString().slice(0, 10);
    return [`customer ${i % 12}`, day, 100 * (1 + (i % 7))] as const;
  });
  const { report, record } = await reported([file(csv(rows))], { cutOffs: 0, currency: 'EUR' });
  const shown = { record, result: report.reports.profit };
  expect(profit.answer(shown, {})).toMatchObject([{ code: 'profit.answer.none' }]);
  expect(profit.tables(shown, {}).map(({ name }) => name)).toEqual(['bases']);
  expect(record.bases.figures.map(({ basis }) => basis)).toEqual(['revenue']);
});
