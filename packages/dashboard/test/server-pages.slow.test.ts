import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { makeFormat } from '@perennial/words';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoOrders, posting, type Served, serve } from '../../server/test/serving.ts';
import { serverPage } from '../src/template.ts';
import { launchBrowser } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const password = 'correct horse battery staple';

let browser: Browser;
let server: Served;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve({ page: readFileSync(serverPage(), 'utf8') })]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Visit {
  readonly page: Page;
  /** What the page complained of, and whatever it asked of others than its server. */
  readonly complaints: readonly string[];
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  await page.goto(server.address + path);
  return { page, complaints };
}

async function violations(page: Page): Promise<readonly string[]> {
  // The policy of the page allows no script but its own: this one comes in through the back door.
  return page.evaluate(async (source) => {
    new Function(source)();
    const { violations: found } = await (
      globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: unknown[] }[] }> } }
    ).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.length}`);
  }, axe);
}

describe('from nothing to the report', () => {
  it('says at first that there is nothing, and where to bring something', async () => {
    const { page } = await visit('/');
    await page.getByRole('heading', { name: 'Nothing has been studied here yet.' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Bring data' }).click();
    await page.getByRole('heading', { name: 'Drop files with orders here' }).waitFor();
    await page.context().close();
  });

  it('takes a file, says what it recognised, studies it and shows the report with the figures of the API', async () => {
    const { page, complaints } = await visit('/bring');
    await page.setInputFiles('input[type=file]', await demoOrders());
    await page.getByRole('heading', { name: 'What was recognised' }).waitFor();
    const row = page.getByRole('row').filter({ hasText: 'customer_id' });
    expect(await row.getByRole('combobox').inputValue()).toBe('customer');
    expect(await row.innerText()).toMatch(/C\d+ · C\d+ · C\d+\s+its header/);
    await page.getByLabel('Name of the business').fill('Ada’s shop');
    await page.getByLabel('Days to forecast').fill('90');
    await page.getByRole('button', { name: 'Start the study' }).click();
    // Then what became of the rows, and from there to the page of every Monday.
    await page.getByRole('figure', { name: /./ }).first().waitFor({ timeout: 200_000 });
    await page.getByRole('link', { name: 'See the report' }).click();
    await page.waitForSelector('#summary');
    expect(page.url()).toBe(`${server.address}/home/monday`);
    expect(await page.textContent('h1')).toContain('Ada’s shop');
    const equity = await server.askJson<{ currency: string; withinHorizon: { expected: number } }>('/api/equity');
    const { moneyRound } = makeFormat('en-GB', { currency: equity.currency, minorUnits: 2 });
    expect(await page.textContent('#summary')).toContain(moneyRound(Math.round(equity.withinHorizon.expected * 100)));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps the job in its address', async () => {
    const jobs = await server.askJson<readonly { id: string }[]>('/api/jobs');
    const { page } = await visit(`/bring?job=${jobs[0]?.id}`);
    await page.getByRole('heading', { name: 'Done: run 1.' }).waitFor();
    await page.context().close();
  });

  it('says what is wrong with a file that holds no orders, in the language of the reader', async () => {
    const { page } = await visit('/bring', { locale: 'pl-PL' });
    await page.setInputFiles('input[type=file]', {
      name: 'notes.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('a,b\n1,2\n'),
    });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/nie rozpoznano kolumn/);
    await page.getByRole('button', { name: 'Inne pliki' }).click();
    await page.getByRole('heading', { name: 'Upuść tu pliki z zamówieniami' }).waitFor();
    await page.context().close();
  });

  it('takes a column that a person names, and rows that they want used', async () => {
    const { page, complaints } = await visit('/bring');
    const lines = ['who,when,x7,state', 'ada,2025-01-01,10,ok', 'ada,2025-02-01,12,ok', 'eve,2025-03-01,7,cancelled'];
    await page.setInputFiles('input[type=file]', {
      name: 'odd.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${lines.join('\n')}\n`),
    });
    await page.getByRole('alert').waitFor();
    const takenFor = (column: string) => page.getByLabel(new RegExp(`^What .*${column}.* is taken for`));
    for (const [column, role] of [
      ['who', 'customer'],
      ['when', 'date'],
      ['x7', 'amount'],
      ['state', 'status'],
    ] as const) {
      await takenFor(column).focus();
      await takenFor(column).selectOption(role);
      await page.locator('[aria-busy=false]').waitFor();
      // A row stays where it is, and keeps the keyboard.
      expect(await takenFor(column).evaluate((select) => select === document.activeElement)).toBe(true);
    }
    const row = page.getByRole('row').filter({ hasText: 'x7' });
    expect(await row.innerText()).toMatch(/10 · 12 · 7\s+your choice/);
    await takenFor('state').selectOption('not used');
    await page.getByText('3 orders of 2 customers').waitFor();
    await takenFor('state').selectOption('status');
    await page.getByText('2 orders of 1 customer').waitFor();
    const cancelled = page.getByRole('row').filter({ hasText: 'cancelled' }).last();
    await cancelled.getByRole('button', { name: 'Use them' }).click();
    await page.getByText('3 orders of 2 customers').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('finds a customer, says what is known of them in the figures of the API, and makes a file of all', async () => {
    const { customers, currency } = await server.askJson<{
      currency: string;
      customers: readonly { customer: string; expectedMoney: number }[];
    }>('/api/customers?limit=500');
    const { moneyRound } = makeFormat('en-GB', { currency, minorUnits: 2 });
    const one = customers.at(60);
    const { page, complaints } = await visit('/customers');
    await page.getByRole('searchbox').fill(one?.customer.toLowerCase() ?? '');
    const found = page.getByRole('table').getByRole('link', { name: one?.customer ?? '', exact: true });
    await found.click();
    const card = page.getByRole('region', { name: one?.customer ?? '', exact: true });
    await card.waitFor();
    expect(await card.innerText()).toContain(moneyRound(Math.round((one?.expectedMoney ?? Number.NaN) * 100)));
    await page.reload();
    await card.waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Make a file of all forecasts (CSV)' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the file' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(customers.length + 1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('leads from a figure to the customers behind it, in any order, the address holding both, and to a file of them', async () => {
    const { page, complaints } = await visit('/reports/actions');
    const list = page.getByRole('row').filter({ hasText: 'Win-back candidates' }).first();
    const counted = await list.getByRole('link').innerText();
    await list.getByRole('link').click();
    await page.getByText(`${counted} customers found`).waitFor();
    await page.getByRole('button', { name: 'Orders' }).click();
    await page.waitForURL(/list=win-back.*sort=orders/);
    const rows = page.getByRole('region', { name: 'Customers' }).locator('tbody tr:not(:has([aria-hidden]))');
    // The rows of before stay until those in the other order are there.
    const orders = async () => (await rows.locator('td:nth-child(5)').allInnerTexts()).map(Number);
    await expect.poll(async () => (await orders()).every((n, i, all) => i === 0 || all[i - 1]! >= n)).toBe(true);
    expect((await orders()).length).toBeGreaterThan(5);
    await page.reload();
    await page.locator('[aria-sort=descending]', { hasText: 'Orders' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download these customers (CSV)' }).click(),
    ]);
    expect(
      readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\n'),
    ).toHaveLength(Number(counted) + 1);
    await page.getByRole('searchbox').fill('nobody at all');
    await page.getByText('Nobody is found.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('makes a segment by choosing, says what it finds, saves it, and downloads who is in it', async () => {
    const { page, complaints } = await visit('/');
    await page.getByRole('link', { name: 'Segment builder' }).click();
    await page.getByRole('textbox', { name: 'Value' }).fill('2');
    const measured = page.locator('.measured dl');
    await measured.waitFor();
    const { figures } = await (await server.ask('/api/segments/preview', posting({ rule: 'orders >= 2' }))).json();
    expect(await measured.innerText()).toContain(`${figures.customers} (`);
    expect(page.url()).toContain('rule=orders');
    await page.getByLabel('Name').fill('returning');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: /^Saved: .*returning/ }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download its customers (CSV)' }).click(),
    ]);
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(figures.customers + 1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('makes a segment of a cell that is chosen in a chart: of just as many customers', async () => {
    const { page, complaints } = await visit('/reports/segments');
    await page.locator('.chart.picks [aria-label="cell"] > rect').first().click({ force: true });
    const chosen = page.getByLabel('A cell of the chart, or point at one');
    const name = await chosen.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? '');
    const customers = /n\s=\s(\d+)/.exec(name)?.[1];
    expect(customers).toBeDefined();
    await page.getByRole('link', { name: 'Make a segment of it' }).click();
    await page.getByText(new RegExp(`^${customers} \\(`)).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes a goal and a note, and says where the goal stands', async () => {
    const { page, complaints } = await visit('/goals');
    await page.getByLabel('What is counted').selectOption('customers');
    await page.getByLabel('Target').fill('600');
    await page.getByLabel('By').fill('2026-12-31');
    await page.getByRole('button', { name: 'Add' }).click();
    const { customers } = (await server.askJson<{ newest: { customers: number } }>('/api/status')).newest;
    const goal = page.getByRole('row').filter({ hasText: 'all customers' });
    expect(await goal.innerText()).toMatch(new RegExp(`customers\\s+${customers}\\s`));
    await page.goto(`${server.address}/notes`);
    await page.getByLabel('Date').fill('2025-06-01');
    await page.getByLabel('Note', { exact: true }).fill('A new price');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('row').filter({ hasText: 'A new price' }).waitFor();
    // It stands on the axis of time of a chart, too.
    await page.goto(`${server.address}/reports/data`);
    await page.getByRole('figure').getByText('A new price').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('finds a customer from any page by keyboard', async () => {
    const { customers } = await server.askJson<{ customers: readonly { customer: string }[] }>(
      '/api/customers?limit=9',
    );
    const one = customers.at(8)?.customer ?? '';
    const { page } = await visit('/glossary');
    await page.getByRole('combobox', { name: 'Find a customer' }).fill(one);
    await page.getByRole('option', { name: one }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: one, exact: true }).waitFor();
    await page.context().close();
  });

  it('finds whose order it is by its number', async () => {
    const [header = '', first = ''] = readFileSync(await demoOrders(), 'utf8').split('\n');
    const of = (name: string) => first.split(',')[header.split(',').indexOf(name)] ?? '';
    const { page } = await visit('/goals');
    await page.getByRole('combobox', { name: 'Find a customer' }).fill(of('order_id').toLowerCase());
    await page.getByRole('option', { name: of('customer_id') }).click();
    await page.getByRole('region', { name: of('customer_id'), exact: true }).waitFor();
    await page.context().close();
  });

  it('takes a margin, says what it changes and runs the study with it', async () => {
    const { page, complaints } = await visit('/settings');
    await page.getByLabel('Value').fill('140%');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Value').fill('40%');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByRole('row').filter({ hasText: 'gross margin' }).getByText('40%').waitFor();
    await page.getByText('Gross margin, and all that is left of it, in every report that has money.').waitFor();
    await page.getByLabel('Days to forecast').fill('60');
    await page.getByText('Forecasts look 60 days ahead in place of 90.').waitFor();
    await page.getByRole('button', { name: 'Run the study with it' }).first().click();
    await page.getByRole('heading', { name: 'Done: run 2.' }).waitFor({ timeout: 200_000 });
    await page.goto(`${server.address}/reports/profit?basis=gross-margin`);
    await page.getByText('next 60 days').first().waitFor();
    expect(complaints.filter((each) => !each.includes('422'))).toEqual([]);
    await page.context().close();
  });

  it('takes a name and a logo for the head of all pages, and gives them back', async () => {
    const { page } = await visit('/settings');
    const form = page.getByRole('form', { name: 'Name and logo' });
    await form.getByLabel('Name').fill('Ada & Co');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Ada & Co' }).waitFor();
    await form.getByLabel('Name').fill('');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Perennial' }).waitFor();
    await page.context().close();
  });

  it('takes currency and language of the workspace, and says why another currency is none', async () => {
    const { page, complaints } = await visit('/settings');
    const kept = () => server.askJson<{ currency: string | null; language: string | null }>('/api/settings');
    await page.getByLabel('Language of reports and mail').selectOption('pl');
    await page.getByLabel('Currency of the orders').selectOption('EUR');
    await expect.poll(kept).toEqual({ currency: 'EUR', language: 'pl' });
    await page.getByLabel('Currency of the orders').selectOption('JPY');
    await page.getByText('it cannot be studied in JPY').waitFor();
    await page.getByLabel('Language of reports and mail').selectOption('');
    await page.getByLabel('Currency of the orders').selectOption('');
    await expect.poll(kept).toEqual({ currency: null, language: null });
    // The browser says itself that the server refused.
    expect(complaints.filter((each) => !/422/.test(each))).toEqual([]);
    await page.context().close();
  });

  it('takes a plan of refreshes, and an address that is told of runs', async () => {
    const { page, complaints } = await visit('/refresh');
    await page.getByLabel('How often').selectOption('weekly');
    await page.getByLabel('A folder of the server').fill('/data/exports');
    await page.getByRole('button', { name: 'Add' }).first().click();
    await page.getByLabel('Source', { exact: true }).selectOption('query of PostgreSQL');
    await page.getByLabel('Variable of the server').fill('PERENNIAL_SOURCE_SHOP');
    await page.getByRole('textbox', { name: 'Query', exact: true }).fill('select * from orders');
    await page.getByRole('button', { name: 'Add' }).first().click();
    await page.getByLabel('Source', { exact: true }).selectOption('table of Trino');
    await page.getByLabel('Address of the cluster').fill('trino://me@host/shop/public');
    await page.getByRole('textbox', { name: 'Table', exact: true }).fill('orders');
    await page.getByRole('button', { name: 'Add' }).first().click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/The next refresh is on .*22 Jan 2026/).waitFor();
    await page.reload();
    await page.getByText('/data/exports').waitFor();
    await page.getByText('PERENNIAL_SOURCE_SHOP select * from orders').waitFor();
    await page.getByText('trino://me@host/shop/public orders').waitFor();
    await page.getByRole('button', { name: /^Remove: .*trino/ }).click();
    await page.getByRole('button', { name: /^Remove: .*SOURCE/ }).click();
    await page.getByRole('textbox', { name: 'Address', exact: true }).fill('https://hooks.example.com/clv');
    await page.getByRole('button', { name: 'Add' }).last().click();
    await page.getByText('Copy the secret').locator('code').waitFor();
    await page.getByRole('button', { name: /^Remove: .*hooks/ }).click();
    await page.getByText('No program is told yet.').waitFor();
    await page.getByRole('button', { name: /^Remove: .*data/ }).click();
    await page.getByLabel('How often').selectOption('never');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Nothing is refreshed by itself yet.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('explains a term where it stands, and leads to its place in the glossary, in the order of the language', async () => {
    const { page } = await visit('/reports/segments', { locale: 'zh-CN' });
    await page.getByRole('button', { name: '术语表' }).first().click();
    await page.getByRole('dialog').getByRole('link', { name: '术语表' }).click();
    const letters = await page.getByRole('navigation', { name: '字母索引' }).getByRole('link').allInnerTexts();
    expect(letters).toEqual(letters.toSorted());
    await page.context().close();
  });

  it('remembers the language that was chosen', async () => {
    const { page } = await visit('/bring');
    await page.getByLabel('Language').selectOption('zh');
    await page.getByRole('heading', { name: '将订单文件拖到此处' }).waitFor();
    await page.goto(server.address);
    await page.waitForSelector('#summary');
    expect(await page.getAttribute('html', 'lang')).toBe('zh');
    await page.context().close();
  });
});

/** The pages that look otherwise than the others; each report has a test of its own. */
const paths = [
  '/',
  '/customers',
  '/segments?rule=orders+%3E%3D+2',
  '/goals',
  '/notes',
  '/runs',
  '/monitoring',
  '/glossary',
  '/keys',
  '/bring',
  '/people',
  '/settings',
  '/refresh',
  '/personal-data',
  '/welcome',
  '/sign-in',
];

describe.each([
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'a phone', colorScheme: 'light', width: 390 },
] as const)('in $name', ({ colorScheme, width }) => {
  it.each(paths)('%s meets WCAG as far as axe can tell, and fits', async (path) => {
    const { page, complaints } = await visit(path, {
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    await page.waitForLoadState('networkidle');
    await page.waitForSelector('main');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('people', () => {
  it('make the first account by its link; then others need one', async () => {
    const { page } = await visit(server.firstLink?.slice(server.address.length) ?? '');
    await page.getByLabel('Name').fill('Ada');
    await page.getByLabel('Email address').fill('ada@example.com');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.waitForSelector('#summary');
    await page.goto(`${server.address}/people`);
    await page.getByRole('button', { name: 'Invite' }).click();
    const link = await page.getByRole('status').locator('code').innerText();
    const other = await visit('/');
    await other.page.getByRole('button', { name: 'Sign in' }).waitFor();
    await other.page.goto(link);
    await other.page.getByLabel('Name').fill('Eve');
    await other.page.getByLabel('Email address').fill('eve@example.com');
    await other.page.getByLabel('Password').fill(password);
    await other.page.getByRole('button', { name: 'Make the account' }).click();
    await other.page.waitForSelector('#summary');
    // A viewer brings no data.
    const links = other.page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
    expect(await links.allInnerTexts()).not.toContain('Bring data');
    expect(await links.allInnerTexts()).toContain('Goals');
    await other.page.goto(`${server.address}/segments`);
    await other.page.getByText('Nothing is at this address, or it is not for your role.').waitFor();
    await other.page.getByRole('button', { name: 'Sign out' }).click();
    await other.page.getByRole('button', { name: 'Sign in' }).waitFor();
    await other.page.getByLabel('Email address').fill('eve@example.com');
    await other.page.getByLabel('Password').fill(password);
    await other.page.getByRole('button', { name: 'Sign in' }).click();
    await other.page.waitForSelector('#summary');
    await other.page.context().close();
    await page.context().close();
  });
});
