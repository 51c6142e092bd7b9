import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backtestWorkspace } from '../../src/questions/backtest-workspace.ts';
import { exportScores } from '../../src/questions/export-scores.ts';
import { scoreCustomers } from '../../src/questions/score-customers.ts';
import type { ScoreFormat } from '../../src/score/score-files.ts';
import { csv, ordersOf } from './business.ts';
import { hashes, type TestFolder, testFolder } from './folder.ts';

/** Ids that a spreadsheet, a CSV reader or a terminal could take for something else. */
const awkward = ['=cmd()', '+1', '@x', '-2', '"quoted"', "o'hara", 'a,b;c', 'two\nlines', 'Zoë 顧客 🛒', '007', '\\N'];
const FORMULA = /^[=+\-@\t\r]/;

describe('the files of a workspace', () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = testFolder();
    folder.write('orders.csv', csv(ordersOf({ customers: 40, days: 150, name: (i) => awkward[i] ?? `c${i}` })));
    await folder.run({ files: ['orders.csv'], horizonDays: 60, cutOffs: 0 });
  });
  afterAll(() => folder.remove());

  const customersIn = async (source: string) =>
    (await folder.rows(`select customer from ${source} order by customer`)).map(({ customer }) => String(customer));
  const parquet = () => customersIn(`read_parquet('${folder.workspace}/scores.parquet')`);
  const asCsv = (path: string) => `read_csv('${path}', header = true, all_varchar = true, nullstr = '')`;

  it('keep every id as it is in Parquet', async () => expect(await parquet()).toEqual(expect.arrayContaining(awkward)));

  it('put an apostrophe before what a spreadsheet would run, in the CSV alone', async () => {
    const escaped = (await parquet()).map((id) => (FORMULA.test(id) ? `'${id}` : id));
    const written = await customersIn(asCsv(`${folder.workspace}/scores.csv`));
    expect(written.toSorted()).toEqual(escaped.toSorted());
    expect(written.filter((id) => FORMULA.test(id))).toEqual([]);
    expect(written.filter((id) => id.startsWith("'")).toSorted()).toEqual(["'+1", "'-2", "'=cmd()", "'@x"]);
  });

  it.each<[ScoreFormat, (path: string) => string]>([
    ['csv', asCsv],
    ['parquet', (path) => `read_parquet('${path}')`],
    ['jsonl', (path) => `read_json('${path}', format = 'newline_delimited')`],
  ])('are exported whole as %s, in place of what was there', async (format, source) => {
    const to = join(folder.path, 'out', `values.${format}`);
    mkdirSync(join(folder.path, 'out'), { recursive: true });
    writeFileSync(to, 'old');
    const before = hashes(folder.workspace);
    const { customers, path } = await folder.read((reader) => exportScores(reader, { to, format }));
    expect({ customers, path }).toEqual({ customers: 40, path: to });
    const [sum] = await folder.rows(
      `select count(*) as n, cast(sum(cast(expected_money as decimal(18, 2))) as varchar) as money from ${source(to)}`,
    );
    const [kept] = await folder.rows(
      `select count(*) as n, cast(sum(expected_money) as varchar) as money from read_parquet('${folder.workspace}/scores.parquet')`,
    );
    expect(sum).toEqual(kept);
    expect(hashes(folder.workspace)).toEqual(before);
    expect(readdirSync(join(folder.path, 'out')).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('are exported whole or not at all', async () => {
    const to = join(folder.path, 'taken.csv');
    mkdirSync(join(to, 'by a folder'), { recursive: true });
    await expect(folder.read((reader) => exportScores(reader, { to, format: 'csv' }))).rejects.toThrow();
    expect(readdirSync(folder.path).filter((name) => name.includes('unfinished'))).toEqual([]);
    expect(existsSync(join(to, 'by a folder'))).toBe(true);
  });

  it('answer for the customers that are known, by their own names, and for no other', async () => {
    const { customers } = await folder.read((reader) =>
      scoreCustomers(reader, { customers: [...awkward, 'nobody', "x' or 1=1 --"] }),
    );
    expect(customers.map(({ customer }) => customer).toSorted()).toEqual(awkward.toSorted());
  });

  it('are as they were after a backtest', async () => {
    const before = hashes(folder.workspace);
    const effects = { now: () => new Date(0), progress: { begin: () => {}, end: () => {} } };
    const back = (at: readonly string[], horizonDays?: number) =>
      folder.open((workspace) =>
        backtestWorkspace(workspace, { at, ...(horizonDays !== undefined && { horizonDays }) }, effects),
      );
    const last = JSON.parse(readFileSync(join(folder.workspace, 'study.json'), 'utf8')).base.lastOrder as string;
    const { cutOffs } = await back(['2023-04-01']);
    expect(cutOffs[0]?.horizonDays).toBe((Date.parse(last) - Date.parse('2023-04-01')) / 86_400_000);
    await expect(back(['2023-04-01'], 365)).rejects.toMatchObject({
      code: 'option-invalid',
      message: expect.stringContaining('365 days'),
    });
    await expect(back([last])).rejects.toMatchObject({ code: 'option-invalid' });
    await expect(back(['2019-01-01'])).rejects.toMatchObject({ code: 'option-invalid' });
    expect(hashes(folder.workspace)).toEqual(before);
  });
});
