import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportDefinitions } from '@perennial/study/reports';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runProgram } from '../src/program.ts';
import { loadStudy } from '../src/study.ts';
import { screen, world } from './world.ts';

/** Words of money, in the languages of the program. */
const money =
  /money|revenue|\bworth\b|currenc|\bspen[dt]|\bprice|\bcosts?\b|margin|to the cent|XXX|€|\$(?! perennial| xdg-open)|ORDERS|przych|\bkwot|walut|wyda[lłn]|\bwart[aość]|金额|收入|消费|货币|价值/;
/** What says in so many words that there is none. */
const denied =
  /no column holds money|orders without money|bez kwot|nie zawiera kwot|没有金额(?:列)?|value of|values?\.csv|revenue-by-cohort-and-period/g;

const reports = reportDefinitions.map(({ name }) => name);

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'perennial-orders-only-'));
  const day = (i: number) => new Date(Date.UTC(2025, 0, 1 + 5 * i)).toISOString().slice(0, 10);
  const rows = Array.from({ length: 60 }, (_, i) => `c${(i * i) % 13},${day(i)}`);
  writeFileSync(join(cwd, 'log.csv'), `customer,date\n${rows.join('\n')}\n`);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function said(language: 'en' | 'zh' | 'pl', args: readonly string[]): Promise<string> {
  const out = screen();
  const now = () => new Date('2026-01-15T12:00:00Z');
  const template = '<html><body><!--PERENNIAL-DATA--></body></html>';
  const here = { ...world(await loadStudy(), { out, template }), cwd, now, language };
  expect(await runProgram(here, [...args])).toBe(0);
  return out.text();
}

it.each(['en', 'zh', 'pl'] as const)('a study of orders without money names none in %s', async (language) => {
  const workspace = ['--workspace', language];
  const texts = [await said(language, ['run', 'log.csv', ...workspace]), await said(language, ['score', ...workspace])];
  for (const name of reports) texts.push(await said(language, ['report', name, ...workspace]));
  for (const text of texts)
    for (const line of text.split('\n'))
      expect(line.replaceAll(denied, '').replaceAll(/orders-without-money/g, '')).not.toMatch(money);
  expect(texts[0]).toContain({ en: 'orders are expected', zh: '笔订单', pl: 'spodziewane zamówienia' }[language]);
});

it('files and JSON have orders in place of money', async () => {
  await said('en', ['run', 'log.csv']);
  const [header = ''] = readFileSync(join(cwd, 'perennial', 'scores.csv'), 'utf8').split('\n');
  expect(header.split(',')).toEqual(expect.arrayContaining(['orders', 'expected_orders', 'lifetime_orders', 'basis']));
  const keys = [
    header,
    readFileSync(join(cwd, 'perennial', 'study.json'), 'utf8'),
    await said('en', ['score', '--json']),
  ];
  for (const name of reports) keys.push(await said('en', ['report', name, '--json']));
  for (const text of keys)
    expect(text.replaceAll(/"(words|code|name)":\s*"[^"]*"|revenue-by-cohort-and-period/g, '')).not.toMatch(
      /money|revenue|historic_value|_value\b|"currency"|XXX/i,
    );
});

it('a file with amounts is studied as orders alone where that is asked', async () => {
  writeFileSync(
    join(cwd, 'sales.csv'),
    readFileSync(join(cwd, 'log.csv'), 'utf8').replaceAll('\n', ',12.50\n').replace('date,12.50', 'date,amount'),
  );
  const text = await said('en', ['run', 'sales.csv', '--amount', 'none', '--workspace', 'none']);
  expect(text).toContain('60 orders');
  expect(text).not.toMatch(/revenue/i);
});

it('costs are refused where orders have no amounts they could be taken off, and nothing of them is kept', async () => {
  const err = screen();
  const now = () => new Date('2026-01-15T12:00:00Z');
  const here = { ...world(await loadStudy(), { words: err }), cwd, now };
  expect(await runProgram(here, ['run', 'log.csv', '--margin', '40%', '--workspace', 'costs'])).toBe(2);
  expect(err.text()).toContain('the orders have no amounts that costs could be taken off');
  expect(existsSync(join(cwd, 'costs', 'costs.yaml'))).toBe(false);
});
