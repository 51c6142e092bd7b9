import { makeFormat } from '@perennial/words';
import { expect, it } from 'vitest';
import { demoOrders } from '../../server/test/serving.ts';
import { servePages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

const pages = withPages(servePages);
const { visit } = pages;

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
  expect(page.url()).toBe(`${pages.server.address}/home/monday`);
  expect(await page.textContent('h1')).toContain('Ada’s shop');
  const equity = await pages.server.askJson<{ currency: string; withinHorizon: { expected: number } }>('/api/equity');
  const { moneyRound } = makeFormat('en-GB', { currency: equity.currency, minorUnits: 2 });
  expect(await page.textContent('#summary')).toContain(moneyRound(Math.round(equity.withinHorizon.expected * 100)));
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('keeps the job in its address', async () => {
  const jobs = await pages.server.askJson<readonly { id: string }[]>('/api/jobs');
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

it('takes a column that a person names, rows that they want used, and files that were forgotten', async () => {
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
  // A file of costs was forgotten: it is read beside the others, and what was corrected stays.
  await page.getByLabel('Add files').setInputFiles({
    name: 'spend.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('date,channel,spend\n2025-01-01,ads,5.00\n'),
  });
  await page.getByRole('region', { name: 'spend.csv' }).waitFor();
  await page.getByText('3 orders of 2 customers').waitFor();
  expect(await takenFor('who').inputValue()).toBe('customer');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('says which rows and columns of a file of touchpoints a run would use', async () => {
  const { page, complaints } = await visit('/bring');
  const csv = (name: string, lines: readonly string[]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(`${lines.join('\n')}\n`),
  });
  await page.setInputFiles('input[type=file]', [
    csv('orders.csv', ['customer_id,date,amount', 'ada,2025-01-01,10', 'ada,2025-02-01,12', 'eve,2025-03-01,7']),
    csv('mails.csv', ['customer_id,timestamp,event', 'ada,2025-01-01 10:00,Opened Email', 'eve,,Opened Email']),
  ]);
  await page.getByText(/mails.csv.* has touchpoints: the reports on journeys and on service/).waitFor();
  await page.getByText(/1 of 2 rows are touchpoints, by .*customer_id.*timestamp/).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('leads back from an address that no page is at', async () => {
  const { page } = await visit('/no/such/page');
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  await page.getByRole('link', { name: 'To the start page' }).click();
  await page.waitForSelector('#summary');
  await page.context().close();
});

it('remembers the language that was chosen', async () => {
  const { page } = await visit('/bring');
  await page.getByLabel('Language').selectOption('zh');
  await page.getByRole('heading', { name: '将订单文件拖到此处' }).waitFor();
  await page.goto(pages.server.address);
  await page.waitForSelector('#summary');
  expect(await page.getAttribute('html', 'lang')).toBe('zh');
  await page.context().close();
});
