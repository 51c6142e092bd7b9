import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileObjects, reportDefinitions } from '../../src/reports/index.ts';
import { readReport } from '../../src/reports/read-report.ts';
import { companiesTwice } from './companies.ts';
import { demo, file, type Reported } from './reported.ts';
import { servicedShop } from './serviced-shop.ts';
import { asked, makeView, ofOrders, saysTheSame, sqlBlocks, viewOf } from './sql-blocks.ts';

const blocks = sqlBlocks(ofOrders);

/** Those that ask for what the web shop has not: a run before, and customers of companies; tickets, and who referred whom. */
const ofCompanies = ['migration', 'accounts'];
const ofServiced = ['service', 'referrals', 'journeys'];
/** Its figures are those of models alone, as the page says. */
const withoutSql = ['method'];

describe('the SQL on the page of reports says what the tables say', () => {
  let shop: Reported;
  let companies: Reported;
  let serviced: Pick<Reported, 'workspace' | 'record'>;
  beforeAll(async () => {
    shop = await demo();
    companies = await companiesTwice(async ({ workspace }) => {
      // The file of the run before, as somebody has put it aside.
      const before = file(readFileSync(join(workspace.folder, 'scores.csv'), 'utf8'), 'scores-before.csv');
      await makeView(workspace.connection, 'scores_before', `select * from '${before}'`);
    });
    serviced = await servicedShop();
    for (const business of [shop, companies, serviced]) await viewFiles(business);
  });

  it('has a block for every report of orders, or the page says why not', () =>
    expect(
      reportDefinitions.map(({ name }) => name).filter((name) => !blocks.some((block) => block.name === name)),
    ).toEqual(withoutSql));

  it.each(blocks)('$name $options $table $of', async ({ name, options, table: named, of, statement }) => {
    const { workspace, record } = ofCompanies.includes(name) ? companies : ofServiced.includes(name) ? serviced : shop;
    const found = await readReport(workspace, { name, options });
    const table = found.tables.find((each) => each.name === named);
    expect(table).toBeDefined();
    const told = fileObjects(table!, record.settings)
      // Segments that are pooled stand in the table once more, together.
      .filter(({ standing }) => standing !== 'pooled')
      .filter((row) => of === null || of.some((value) => Object.values(row).map(String).includes(value)));
    const answered = await asked(workspace.connection, statement);
    expect(answered.length).toBe(told.length);
    expect(answered.filter((row) => !told.some((each) => saysTheSame(row, each)))).toEqual([]);
  });
});

/** The files and tables that the page asks. */
async function viewFiles({
  workspace: { connection, folder },
  record,
}: Pick<Reported, 'workspace' | 'record'>): Promise<void> {
  await makeView(connection, 'scores', `select * from '${join(folder, 'scores.csv')}'`);
  await makeView(connection, 'money', viewOf(ofOrders, 'money', record.settings.asOf));
}
