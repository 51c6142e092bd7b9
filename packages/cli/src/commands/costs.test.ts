import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { record } from '../../test/record.ts';
import { fakeStudy, screen, world } from '../../test/world.ts';
import { runProgram } from '../program.ts';
import { studyReport } from '../report/study-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'perennial-costs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const workspace = join(folder, 'shop');
const settings = () => readFileSync(join(workspace, 'costs.yaml'), 'utf8');

const costs = (...args: readonly string[]) => costsOf(workspace, ...args);

async function costsOf(home: string, ...args: readonly string[]) {
  const { study } = fakeStudy();
  const [out, words] = [screen(), screen()];
  const code = await runProgram(world(study, { out, words }), ['costs', ...args, '--workspace', home]);
  return { code, out: out.text(), words: words.text() };
}

function write(name: string, ...lines: readonly string[]): string {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return join(folder, name);
}

describe('perennial costs', () => {
  it('says how to begin where nothing is set, and what would fill each cost', async () => {
    const { code, out } = await costs();
    expect(code).toBe(0);
    expect(out).toContain('perennial costs set --margin 40%');
    expect(out).toMatch(/cost of goods: a file of products[\s\S]*Cost per item/);
    expect(existsSync(workspace)).toBe(false);
  });

  it('sets costs that have names, channels and the range to be held beside, and changes what is there', async () => {
    const named = (...args: readonly string[]) => costsOf(join(folder, 'named'), 'set', ...args);
    const text = () => readFileSync(join(folder, 'named', 'costs.yaml'), 'utf8');
    await named('--indirect', 'rent=1500', '--by', 'order');
    await named('--indirect', 'rent=1600', '--by', 'order', '--from', '2025-01-01');
    await named('--indirect', 'relaunch=12000', '--by', 'revenue', '--from', '2025-03-01', '--to', '2025-08-31');
    await named('--retention', 'points=1%', '--retention', 'coupons=0.30', '--benchmark', 'retail');
    const last = await named('--channels', 'google ads=google, adwords', '--benchmark', "the board's=3-4.5");
    expect(last).toMatchObject({ code: 0, words: '' });
    expect(last.out).toContain('channels > google ads google, adwords is set in');
    expect(text()).toBe(`indirect:
  - name: rent
    by: order
    monthly:
      - value: 1500
      - from: 2025-01-01
        value: 1600
  - name: relaunch
    by: revenue
    amount: 12000
    from: 2025-03-01
    to: 2025-08-31
retention:
  - name: points
    share: 1%
  - name: coupons
    per-order: 0.3
channels:
  google ads:
    - google
    - adwords
benchmark:
  name: the board's
  ltv-to-cac-from: 3
  ltv-to-cac-to: 4.5
`);
  });

  it.each([
    [['--indirect', 'rent=1500'], '--by'],
    [['--indirect', 'rent=1500', '--by', 'order', '--to', '2025-01-31'], '--from'],
    [['--benchmark', '3 to 5'], 'NAME=FROM-TO'],
    [['--benchmark', 'fishing'], 'one of retail, subscription, b2b-services'],
    [['--channels', 'google='], 'NAME=VALUE'],
  ])('refuses %j with what to write', async (args, says) => {
    const { code, words } = await costsOf(join(folder, 'refused'), 'set', ...args);
    expect(code).not.toBe(0);
    expect(words).toContain(says);
  });

  it('sets values, from a day on or always', async () => {
    const set = await costs(
      'set',
      '--margin',
      '40%',
      '--category',
      'Shoes=45%',
      '--fee',
      '1.4% + 0.25',
      '--rate',
      'USD=0.9',
    );
    expect(set).toMatchObject({ code: 0, words: '' });
    await costs('set', '--shipping', '4.90', '--per-minute', '0.125', '--from', '2025-01-01');
    expect(settings()).toBe(`margin: 40%
categories:
  Shoes: 45%
fees: 1.4% + 0.25
rates:
  USD: 0.9
shipping:
  - from: 2025-01-01
    value: 4.9
service:
  per-minute:
    - from: 2025-01-01
      value: 0.125
`);
  });

  it('adds a file where its kind belongs, and says what is in it', async () => {
    const path = write(
      'ads.csv',
      'date,channel,spend,currency',
      '2024-01-01,radio,12.50,EUR',
      '2024-01-02,radio,--,EUR',
    );
    const { code, out } = await costs('add', path, '--account', 'A');
    expect(code).toBe(0);
    expect(out).toContain('../ads.csv: acquisition spend, 1 of 2 rows');
    expect(out).toContain('€12.50 from 2024-01-01 to 2024-01-01; channels: radio');
    expect(out).toContain('left out: without an amount (1)');
    expect(settings()).toContain('acquisition:\n  - file: ../ads.csv\n    account: A\n');
  });

  it('shows values to their last digit, and files; in JSON in units of the currency', async () => {
    const { out } = await costs();
    expect(out).toMatch(/payment fees +1\.4% \+ 0\.25 +always/);
    expect(out).toMatch(/gross margin of Shoes +45% +always/);
    expect(out).toMatch(/shipping paid, an order +4\.90 +2025-01-01/);
    const shown = JSON.parse((await costs('show', '--json')).out);
    expect(shown.settings).toContainEqual({ code: 'shipping', name: null, from: '2025-01-01', to: null, value: 4.9 });
    expect(shown.files).toMatchObject([{ kind: 'acquisition', spent: { EUR: 12.5 }, first: '2024-01-01' }]);
  });

  it('checks every file, and exits 1 where one cannot be used', async () => {
    expect(await costs('check')).toMatchObject({ code: 0 });
    const before = readFileSync(join(folder, 'ads.csv'));
    write('ads.csv', 'campaign,impressions,spend', 'A,5,12.50');
    const { code, out } = await costs('check');
    expect(code).toBe(1);
    expect(out).toContain('1 cannot be used');
    expect(out).toMatch(/has no column of days[\s\S]*broken down by day/);
    writeFileSync(join(folder, 'ads.csv'), before);
  });

  it('changes nothing where a value or a file cannot be used', async () => {
    const before = settings();
    const orders = write('orders.csv', 'order_id,customer,date,total', '1,ada,2024-01-01,10');
    expect((await costs('add', orders)).words).toContain('is no file of costs');
    expect((await costs('set', '--shipping', '4.905')).words).toContain('has values of “shipping” by date');
    expect(settings()).toBe(before);
  });

  it.each([
    [['set'], 'needs a value, such as --margin 40%'],
    [['add'], 'takes files with add'],
    [['show', 'x.csv'], 'takes files with add'],
    [['--margin', '40%'], 'values are set by perennial costs set'],
    [['set', '--margin', '40'], 'not a share'],
    [['set', '--fee', 'much'], 'not a fee such as 1.4%+0.25'],
    [['set', '--rate', 'USD'], 'not NAME=VALUE'],
  ])('%j exits 2 and says what to do', async (args, words) => {
    const result = await costs(...args);
    expect(result.code).toBe(2);
    expect(result.words).toContain(words);
  });
});

it('keeps the margin of a run', async () => {
  const { study, asked } = fakeStudy();
  await runProgram(world(study, {}), ['run', 'orders.csv', '--margin', '40%']);
  expect(asked.studies[0]?.costs).toEqual({ set: [{ key: ['margin'], value: '40%' }] });
});

it('says which files of a run were taken as costs, and what it kept', () => {
  const used = {
    fingerprint: 'f',
    settingsFile: 'costs.yaml',
    margin: 0.4,
    files: [],
    goods: null,
    spend: null,
    takenUp: {
      set: [{ key: 'margin', value: '40%', from: null }],
      files: [{ name: 'ads.csv', kind: 'acquisition' as const }],
    },
    notes: [],
  };
  const text = studyReport({ ...record, costs: used }, screen({ columns: 80 }), 'en', 'perennial').replaceAll(
    /\s+/g,
    ' ',
  );
  expect(text).toContain('ads.csv holds acquisition spend, not orders: it was taken as costs');
  expect(text).toContain('margin 40% is kept in costs.yaml');
});
