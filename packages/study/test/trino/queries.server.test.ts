import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Fragment, makeTemporary } from '@perennial/engine';
import { duckdbDialect, openDuckDB } from '@perennial/engine/duckdb';
import { openTrino, sweepTables, trinoDialect } from '@perennial/engine/trino';
import { defaultRules, importOrders } from '@perennial/import';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW } from '../../../import/test/import-files.ts';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import { backtestWorkspace } from '../../src/questions/backtest-workspace.ts';
import { scoreCustomers } from '../../src/questions/score-customers.ts';
import { requireOrders } from '../../src/record/subscription-record.ts';
import { buildReport } from '../../src/reports/build-report.ts';
import { makeMembers, readCohortRows } from '../../src/reports/cohorts/cohort-rows.ts';
import { pairQuery } from '../../src/reports/cohorts/pair.ts';
import { chosenQuery } from '../../src/reports/customers/chosen-customers.ts';
import { makeFacts } from '../../src/reports/facts/make-facts.ts';
import { factsWanted } from '../../src/reports/facts-wanted.ts';
import { readReport } from '../../src/reports/read-report.ts';
import type { ReportSource } from '../../src/reports/report-source.ts';
import { tradeAsOf } from '../../src/season/trade-by-day.ts';
import { runStudy } from '../../src/study.ts';
import { allOrders, summarise } from '../../src/summarise/summarise.ts';
import { latestRecord } from '../../src/workspace/latest-record.ts';
import { demoShop, tableOf } from './demo-shop.ts';
import { importCases } from './import-cases.ts';
import { type Lake, type LakeColumn, makeLake, server, trinoWorld } from './lake.ts';
import { recorded, recordedWorkspace } from './recorded.ts';
import { notForTrino, type SqlTemplate, sqlTemplates } from './sql-templates.ts';

const packages = fileURLToPath(new URL('../../..', import.meta.url));
const effects = { now: () => NOW, progress: { begin: () => {}, end: () => {} } };
const reading = { columns: {}, rules: defaultRules, timeZone: 'UTC' };

describe.skipIf(!server)('every query of a study', () => {
  let lake: Lake;
  const studied: Fragment[] = [];
  const others: Fragment[] = [];
  beforeAll(async () => {
    lake = await makeLake();
    await lake.load('shop', withProducts(tableOf(await demoShop(300))));
    await lake.open(async (workspace) => {
      const asked = recordedWorkspace(workspace, studied);
      const request = { import: { ...reading, from: { table: 'shop' } }, cutOffs: 1 };
      await runStudy(asked, { ...request, asOf: '2025-06-30', report: false }, effects);
      await writeCosts(workspace.folder);
      await runStudy(asked, request, effects);
      await backtestWorkspace(asked, { at: ['2025-03-31'], horizonDays: 90 }, effects);
      await buildReport(asked);
      for (const options of [{ where: EVERY_RULE }, { recency: '30,90', frequency: '2,4' }])
        await readReport(asked, { name: 'segments', options });
      await checkWorkspace(asked);
      await scoreCustomers(asked, { customers: ['C00000001'] });
      const connection = recorded(await workspace.storage.begin([], () => {}), others);
      await seldom({ connection, record: requireOrders(await latestRecord(workspace)) });
      await workspace.storage.end(false);
    }, true);
    await importAll(lake, others);
  }, 900_000);
  afterAll(() => lake?.remove());

  it('has run on Trino, or is none for it', () => {
    const statements = [...studied, ...others].map((query) => query.render(trinoDialect('tmp_')));
    const missing = templates().filter(
      (template) => !notForTrino(template) && !statements.some((text) => isIn(text, template)),
    );
    expect(templates().filter((template) => !notForTrino(template)).length).toBeGreaterThan(150);
    expect(missing.map(({ file, pieces }) => `${file}: ${pieces.join('…').trim().slice(0, 100)}`)).toEqual([]);
  });

  it('reads the same to both engines, but for what the dialect says', async () => {
    await expect(sideBySide(studied)).toMatchFileSnapshot('queries.sql');
  });
});

/** Each order with a product, of three that there are. */
function withProducts(shop: Readonly<Record<string, LakeColumn>>): Readonly<Record<string, LakeColumn>> {
  const orders = shop.order_id![1];
  return { ...shop, sku: ['varchar', orders.map((_, i) => `P${i % 3}`)], quantity: ['integer', orders.map(() => 1)] };
}

/** Costs of every kind, so that the run after asks all that is asked of them. */
async function writeCosts(folder: string): Promise<void> {
  const settings = `
margin: 40%
fees: 1.4% + 0.25
shipping: 3.90
service: { per-customer-month: 0.20, per-ticket: 2.50, tickets: [tickets.csv] }
retention: [{ name: points, share: 1% }]
indirect:
  - { name: rent, by: order, monthly: 300 }
  - { name: licences, by: customer, monthly: 50 }
  - { name: insurance, by: revenue, amount: 1200, from: 2024-01-01, to: 2024-12-31 }
acquisition: [spend.csv]
goods: [goods.csv]
categories: { kitchen: 45% }
`;
  await writeFile(join(folder, 'costs.yaml'), settings);
  await writeFile(join(folder, 'spend.csv'), 'date,channel,cost,currency\n2024-03-10,paid,900.00,EUR\n');
  await writeFile(join(folder, 'goods.csv'), 'sku,cost,valid from\nP0,7.50,\nP1,4.00,2025-01-01\n');
  await writeFile(join(folder, 'tickets.csv'), 'customer,date,minutes\nC00000001,2024-05-01,12\n');
}
/** Everything that a rule can say. */
const EVERY_RULE = [
  "not (orders = 1 or channel != 'email') and prob_alive < 50% and expected_money <= 5000",
  "average_order > 1 and growth_potential > 1 and days_since_first_order >= 1 and last_order > '2024-01-01'",
  "orders between 2 and 90 and customer in ('C1', 'C2') and channel is empty",
].join(' or ');

/** What a study asks of other data only: the season of a long history, reports of a big business, too many histories. */
async function seldom(source: ReportSource): Promise<void> {
  const { connection } = source;
  const asOf = '2025-06-30';
  await summarise(connection, allOrders, asOf, 'customers rounded', 100, 50);
  await tradeAsOf(connection, { first: '2020-01-01', orders: 1 }, asOf);
  await makeTemporary(connection, 'chosen seldom', chosenQuery(1000, ['C1'], 10));
  await makeFacts(source, factsWanted(source));
  await makeMembers(source, 'month', []);
  await readCohortRows(source, null, 0);
  await connection.rows(pairQuery(source, 'month', [1, 2], 3));
}

/** All that a table can hold. */
async function importAll(lake: Lake, seen: Fragment[]): Promise<void> {
  const trino = openTrino({ ...trinoWorld, address: lake.address, temporaryPrefix: 'perennial_tmp_cases_' });
  const connection = recorded(trino.rebuilding(['orders', 'returns', 'rejected', 'order_lines', 'states']), seen);
  const ledger = await openDuckDB(':memory:', { threads: 1 });
  const place = { connection, ledger, home: 'cluster', folder: '', scratchFolder: '' } as const;
  const cases = Object.values(importCases);
  for (const [i, { columns, asked }] of cases.entries()) {
    await lake.load(`case_${i}`, columns);
    const rules = { ...defaultRules, ...asked?.rules };
    await importOrders(place, { ...reading, ...asked, from: { table: `case_${i}` }, rules }, effects);
  }
  const missing = importOrders(place, { ...reading, from: { table: 'case' } }, effects);
  await expect(missing).rejects.toMatchObject({ code: 'table-missing' });
  await sweepTables(trino);
  ledger.close();
  trino.close();
}

function templates(): readonly SqlTemplate[] {
  return ['engine/src', 'import/src', 'study/src'].flatMap((folder) => sqlTemplates(packages, folder));
}

/** Whether a statement has the pieces of a template in their order. */
function isIn(text: string, { pieces }: SqlTemplate): boolean {
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

/** Statements that differ in more than numbers, each as both engines get it, under the file that most of it is from. */
function sideBySide(statements: readonly Fragment[]): string {
  const all = templates();
  const known = new Set<string>();
  const parts = new Map<string, string[]>();
  // Some are asked at the same time: their order is by their text.
  const sorted = statements.toSorted((a, b) => (a.render(trinoDialect('')) < b.render(trinoDialect('')) ? -1 : 1));
  for (const query of sorted) {
    const [trino, duckdb] = [query.render(trinoDialect('tmp_')), query.render(duckdbDialect)].map(withoutDoubles);
    const key = trino!.replaceAll(/\d+/g, '#');
    if (known.has(key) || key.startsWith('drop table')) continue;
    known.add(key);
    const size = ({ pieces }: SqlTemplate) => pieces.join('').length;
    const owner = all
      .filter((each) => isIn(query.render(trinoDialect('tmp_')), each))
      .sort((a, b) => size(b) - size(a))[0];
    const file = owner?.file ?? 'study/src';
    const isShared = !/^import\/src\/(cluster|tables)\//.test(file);
    const shown =
      isShared && duckdb !== trino
        ? `-- Trino\n${trino}\n-- DuckDB\n${duckdb}`
        : `-- ${isShared ? 'both' : 'Trino'}\n${trino}`;
    parts.set(file, [...(parts.get(file) ?? []), shown]);
  }
  return [...parts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, texts]) => `---- ${file}\n\n${texts.join('\n\n')}\n`)
    .join('\n');
}

/** Parameters of models may change in their last digits with any change to their estimation. */
function withoutDoubles(text: string): string {
  return text.replaceAll(/-?\d+(\.\d+)?(e[+-]?\d+|::double)/g, '0.0');
}
