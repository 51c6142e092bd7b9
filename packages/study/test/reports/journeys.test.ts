import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from '@perennial/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileObjects } from '../../src/reports/index.ts';
import { journeys } from '../../src/reports/journeys/definition.ts';
import type { JourneysResult } from '../../src/reports/journeys/journeys-result.ts';
import { keepReport, keptReport } from '../../src/reports/kept-report.ts';
import { readReport } from '../../src/reports/read-report.ts';
import type { ReportData } from '../../src/reports/report-data.ts';
import { askNewestRun } from '../../src/workspace/latest-record.ts';
import { LEDGER_RECORD } from '../../src/workspace/run-folders.ts';
import type { Reported } from './reported.ts';
import { day, hasTicket, LAST_TOUCHPOINT, N, orders, PROSPECTS, sawAd, servicedShop } from './serviced-shop.ts';

const customers = Array.from({ length: N }, (_, i) => i);
const returned = new Set(orders.map(([customer]) => customer).filter((each, i, all) => all[i - 1] === each));

describe('a business with files of touchpoints', () => {
  let shop: Pick<Reported, 'workspace' | 'record'>;
  beforeAll(async () => {
    shop = await servicedShop();
  });
  const found = () => readReport(shop.workspace, { name: 'journeys', options: {} });

  it('tells which rows are touchpoints: not orders, and not those of nobody', async () => {
    const { touchpoints } = shop.record;
    const [events, answers] = touchpoints!.files;
    expect(events).toMatchObject({
      person: 'email',
      at: 'timestamp',
      what: ['event'],
      orders: N,
      nameless: 1,
      unreadable: 0,
    });
    expect(events!.used).toBe(events!.rows - N - 1);
    expect(answers).toMatchObject({ satisfaction: 'nps', what: [] });
    expect(touchpoints).toMatchObject({
      people: N + PROSPECTS + 1,
      customers: N,
      customersWithout: 0,
      touchpoints: 3,
      answers: answers!.used,
    });
  });

  it('compares who met a touchpoint with who did not, and says which came before the first order', async () => {
    const { touchpoints, days, recorded } = (await found()).result as JourneysResult;
    expect(days).toBe(365);
    expect(recorded).toEqual({ from: day(-20), to: day(LAST_TOUCHPOINT) });
    expect(touchpoints.before.map(({ name, met, among }) => [name, met, among])).toEqual([
      ['search', N, N],
      ['ad', N / 2, N],
    ]);
    // Nobody came without a search: there is nothing to compare.
    expect(touchpoints.before.map(({ trait }) => trait === null)).toEqual([true, false]);
    expect(touchpoints.after).toMatchObject([{ name: 'help-page', met: N / 5 }]);
    const effect = touchpoints.after[0]!.trait!.groups.find(({ value }) => value === 'yes')!.effects.return!;
    const back = customers.filter((i) => hasTicket(i) && returned.has(`c${i}`)).length;
    expect(effect.mean).toBeCloseTo(back / (N / 5), 6);
    expect(effect.isApart).toBe(true);
    expect(effect.interval.high95).toBeLessThan(0);
  });

  it('puts what was met before the first order one after the other, and counts once what came twice in a row', async () => {
    const { paths } = (await found()).result as JourneysResult;
    const of = new Map(paths!.groups.map(({ value, effects }) => [value, effects.return!]));
    expect([...of.keys()].toSorted()).toEqual(['ad → search', 'search']);
    const back = customers.filter((i) => sawAd(i) && returned.has(`c${i}`)).length;
    expect(of.get('ad → search')!.mean).toBeCloseTo(back / (N / 2), 6);
  });

  it('counts who ordered first after a touchpoint, among all whom it met', async () => {
    const { tables, record } = await found();
    const rows = fileObjects(tables.find(({ name }) => name === 'first-orders-by-touchpoint')!, record.settings);
    expect(rows.map(({ touchpoint, people, customers: n }) => [touchpoint, people, n])).toEqual([
      ['search', N, N],
      ['ad', N / 2 + PROSPECTS, N / 2],
    ]);
  });

  it('says what goes with ordering again, that it is an association, and how to find out', async () => {
    const { answer, sentences } = await found();
    expect(answer).toMatchObject([{ code: 'journeys.answer.after', values: { touchpoint: { text: 'help-page' } } }]);
    expect(sentences.map(({ code }) => code)).toEqual(['journeys.association', 'journeys.recorded', 'journeys.do']);
  });

  it('keeps the touchpoints in the workspace, by the customers of the orders', async () => {
    const rows = await shop.workspace.connection.rows<{ n: number }>(
      sql`select count(*) as n from touchpoints where customer in (select customer from orders)`,
    );
    expect(Number(rows[0]?.n)).toBe(shop.record.touchpoints!.rows - PROSPECTS - 1);
  });

  it('says of a run of an earlier version, which kept less, that a new one is needed, and hides no fault of this version', async () => {
    const runFolder = await askNewestRun(shop.workspace, async (run) => run.folder);
    const { reports, ...rest } = keptReport(runFolder) as Pick<ReportData, 'version' | 'reports' | 'subscriptions'>;
    const before = { ...reports, journeys: { ...reports.journeys, touchpoints: undefined } };
    const recordFile = join(runFolder, LEDGER_RECORD);
    const record = readFileSync(recordFile, 'utf8');
    try {
      keepReport(runFolder, { ...rest, reports: before } as unknown as ReportData);
      await expect(found()).rejects.toThrow(TypeError);
      writeFileSync(recordFile, JSON.stringify({ ...JSON.parse(record), software: 'perennial 0.0.1' }));
      await expect(found()).rejects.toMatchObject({
        words: {
          code: 'workspace-damaged.report-of-earlier-run',
          values: { run: { count: 1 }, report: { text: 'journeys' } },
        },
      });
    } finally {
      writeFileSync(recordFile, record);
      keepReport(runFolder, { ...rest, reports } as ReportData);
    }
  });
});

it('says which file would be compared where there is none', () => {
  const result = {
    isKnown: false,
    recorded: null,
    days: null,
    touchpoints: { before: [], after: [] },
    converted: [],
    paths: null,
  };
  const shown = { record: { models: [] } as unknown as Reported['record'], result };
  expect(journeys.answer(shown, {}).map(({ code }) => code)).toEqual(['journeys.answer.none']);
  expect(journeys.sentences(shown, {})).toEqual([]);
});
