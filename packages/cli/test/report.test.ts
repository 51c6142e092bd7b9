import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { latestRecord, openWorkspace, readReport, reports, requireOrders } from '@perennial/study';
import { reportDefinitions } from '@perennial/study/reports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toyReport } from '../../study/test/reports/toy-report/index.ts';
import { createProgram, runProgram } from '../src/program.ts';
import { loadStudy } from '../src/study.ts';
import { csvRecords } from './csv-records.ts';
import { screen, world } from './world.ts';

const template = '<html><body><!--PERENNIAL-DATA--></body></html>';
let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'perennial-cli-report-'));
  const orders = ['ada,2025-01-05,10', 'ada,2025-02-20,20', 'bob,2025-01-07,30', 'cyd,2025-03-01,40'];
  writeFileSync(join(cwd, 'orders.csv'), `customer,ordered_at,amount\n${orders.join('\n')}\n`);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** The command line with the real study, in a folder of its own. */
async function worldWith(page: string | null, out = screen()) {
  const now = () => new Date('2026-01-15T12:00:00Z');
  return { ...world(await loadStudy(), { out, template: page }), cwd, now };
}

it('a run leaves a report, and report writes the same one again', async () => {
  const out = screen();
  expect(await runProgram(await worldWith(template, out), ['run', 'orders.csv'])).toBe(0);
  const left = readFileSync(join(cwd, 'perennial', 'report.html'), 'utf8');
  expect(left).toMatch(/^<html><body><script type="application\/octet-stream" id="report-data">[\w+/=]+<\/script>/);
  expect(out.text()).toContain('$ xdg-open perennial/report.html');
  expect(await runProgram(await worldWith(template), ['report', '-o', 'elsewhere/again.html'])).toBe(0);
  expect(readFileSync(join(cwd, 'elsewhere', 'again.html'), 'utf8')).toBe(left);
});

it('without its page there is no report, and the run is done all the same', async () => {
  const without = ['--workspace', 'without'];
  const out = screen();
  expect(await runProgram(await worldWith(null, out), ['run', 'orders.csv', ...without])).toBe(0);
  // What is to be copied is about this workspace.
  const commands = out.text().match(/\$ perennial .*/g) ?? [];
  expect(commands.length).toBeGreaterThan(0);
  expect(commands.filter((command) => !command.includes('--workspace without'))).toEqual([]);
  expect(existsSync(join(cwd, 'without', 'report.html'))).toBe(false);
  await expect(
    createProgram(await worldWith(null)).parseAsync(['report', ...without], { from: 'user' }),
  ).rejects.toMatchObject({ code: 'report-not-built' });
});

describe('one report', () => {
  beforeAll(async () => {
    // A run keeps what the reports find that it knows; the toy is made beside them.
    const workspace = await openWorkspace(join(cwd, 'perennial'), { create: false });
    const record = requireOrders(await latestRecord(workspace));
    const kept = join(cwd, 'perennial', 'runs', String(record.run).padStart(5, '0'), 'report.json');
    const { version, reports: found } = JSON.parse(readFileSync(kept, 'utf8'));
    const result = await toyReport.build({ connection: workspace.connection, record });
    writeFileSync(kept, JSON.stringify({ version, reports: { ...found, weekdays: result } }));
    await workspace.close();
  });

  /** What `perennial report …` says, with the toy report beside the others. */
  async function report(...args: readonly string[]) {
    const [out, words] = [screen(), screen()];
    const real = await worldWith(null, out);
    const study = await real.study();
    const known = [...reports, toyReport];
    const code = await runProgram(
      {
        ...real,
        words,
        reports: [...reportDefinitions, toyReport.definition],
        study: async () => ({
          ...study,
          readReport: (reader, question) => readReport(reader, question, known),
        }),
      },
      ['report', ...args],
    );
    return { code, out: out.text(), words: words.text() };
  }

  it('is shown here, asks its question and answers it', async () => {
    const { code, out } = await report('value');
    expect(code).toBe(0);
    expect(out).toContain('Which customers is it made of?');
    expect(out).toMatch(/ cyd +40\.00| cyd +\d/);
    expect((await report('value', '--lang', 'pl')).out).not.toContain('Which customers');
  });

  it('is a table as CSV, in units of the currency', async () => {
    const { out } = await report('value', '--csv');
    const [header, ...rows] = csvRecords(out);
    expect(header).toEqual(expect.arrayContaining(['customer', 'expected_money', 'historic_value', 'currency']));
    const historic = header!.indexOf('historic_value');
    expect(rows.map((row) => [row[0], row[historic]])).toEqual(
      expect.arrayContaining([
        ['ada', '30'],
        ['cyd', '40'],
      ]),
    );
    expect(csvRecords((await report('value', '--csv', '--table', 'lorenz')).out)[0]).toEqual([
      'customers',
      'expected',
      'historic',
    ]);
  });

  it('is one line of JSON when asked, with what its figures stand on', async () => {
    const { out } = await report('cohorts', '--since', '2025-02-01', '--json');
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      report: 'cohorts',
      options: { since: '2025-02-01' },
      asOf: '2025-03-01',
      customers: 3,
      tables: { cohorts: [{ cohort: '2025-03', customers: 1, historic_value: 40 }] },
    });
  });

  it('names nobody where it is anonymised', async () =>
    expect((await report('customers', '--anonymise')).out).not.toMatch(/ada|bob|cyd/));

  it.each([
    [['acuracy'], 'Did you mean accuracy?'],
    [['value', '--by', 'channel'], 'Reports with it: '],
    [['cohorts', '--by', 'colour'], 'It takes channel.'],
    [['cohorts', '--since', '2025-02-30'], 'YYYY-MM-DD'],
    [['value', '--table', 'lorentz'], 'lorenz'],
    [['--csv'], 'report --help'],
    [['value', '-o', 'x.html'], 'report --help'],
  ])('fails on %j and says what to do', async (args, remedy) => {
    const { code, out, words } = await report(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(words).toContain(remedy);
  });

  it('is listed with its question, and so is one that was added', async () => {
    const { out } = await report('--list');
    for (const { name } of [...reportDefinitions, toyReport.definition])
      expect(out).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
    expect(out).toContain('On which days do customers order?');
  });

  it('that was added is shown, filed and asked like the others', async () => {
    expect((await report('weekdays')).out).toContain('Orders by weekday');
    expect(csvRecords((await report('weekdays', '--csv')).out)).toEqual([
      ['weekday', 'orders', 'money', 'currency'],
      ['2', '1', '30', 'XXX'],
      ['4', '1', '20', 'XXX'],
      ['6', '1', '40', 'XXX'],
      ['7', '1', '10', 'XXX'],
    ]);
    expect(JSON.parse((await report('weekdays', '--since', '2025-02-01', '--json')).out).tables.weekdays).toHaveLength(
      2,
    );
  });
});
