import { expect, it } from 'vitest';
import { serveStudiedPages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

const pages = withPages(serveStudiedPages);
const { visit } = pages;

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
  await page.getByText('Forecasts look 60 days ahead in place of 365.').waitFor();
  await page.getByRole('button', { name: 'Run the study with it' }).first().click();
  await page.getByRole('heading', { name: 'Done: run 2.' }).waitFor({ timeout: 200_000 });
  await page.goto(`${pages.server.address}/reports/profit?basis=gross-margin`);
  await page.getByText('next 60 days').first().waitFor();
  // The same orders, another horizon: what moved is said with its cause.
  const { changes } = await pages.server.askJson<{ changes: { because: readonly unknown[] } }>('/api/changes');
  await page.goto(`${pages.server.address}/runs`);
  const changed = page.getByRole('region', { name: 'What changed since run 1' });
  expect(await changed.innerText()).toContain('0 new orders');
  expect(await changed.locator('tbody tr').count()).toBe(changes.because.length);
  expect(changes.because.length).toBeGreaterThan(0);
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
  const kept = () => pages.server.askJson<{ currency: string | null; language: string | null }>('/api/settings');
  await page.getByLabel('Language of reports and mail').selectOption('pl');
  await page.getByLabel('Currency of the orders').selectOption('EUR');
  await expect.poll(kept).toMatchObject({ currency: 'EUR', language: 'pl' });
  await page.getByLabel('Currency of the orders').selectOption('JPY');
  await page.getByText(/it cannot be studied in .?JPY/).waitFor();
  await page.getByLabel('Language of reports and mail').selectOption('');
  await page.getByLabel('Currency of the orders').selectOption('');
  await expect.poll(kept).toMatchObject({ currency: null, language: null });
  // The browser says itself that the server refused.
  expect(complaints.filter((each) => !/422/.test(each))).toEqual([]);
  await page.context().close();
});

it('takes a plan of refreshes, and an address that is told of runs', async () => {
  const { page, complaints } = await visit('/refresh');
  await page.getByLabel('How often').selectOption('weekly');
  await page.getByLabel('A folder of the server').fill('/data/exports');
  await page.getByRole('button', { name: 'Add' }).first().click();
  await page.getByText(/^Folders are watched: .* about ten seconds after/).waitFor();
  await page.getByRole('combobox', { name: 'Source' }).selectOption('query of PostgreSQL');
  await page.getByLabel('Variable of the server').fill('PERENNIAL_SOURCE_SHOP');
  await page.getByRole('textbox', { name: 'Query', exact: true }).fill('select * from orders');
  await page.getByRole('button', { name: 'Add' }).first().click();
  await page.getByRole('combobox', { name: 'Source' }).selectOption('table of Trino');
  await page.getByLabel('Variable of the server').fill('PERENNIAL_SOURCE_LAKE');
  await page.getByRole('textbox', { name: 'Table', exact: true }).fill('orders');
  await page.getByRole('button', { name: 'Add' }).first().click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/The next refresh is on .*22 Jan 2026/).waitFor();
  await page.reload();
  await page.getByText('/data/exports').waitFor();
  await page.getByText('PERENNIAL_SOURCE_SHOP select * from orders').waitFor();
  await page.getByText('PERENNIAL_SOURCE_LAKE orders').waitFor();
  await page.getByRole('button', { name: /^Remove: .*LAKE/ }).click();
  await page.getByRole('button', { name: /^Remove: .*SHOP/ }).click();
  await page.getByRole('textbox', { name: 'Address', exact: true }).fill('https://hooks.example.com/clv');
  await page.getByRole('button', { name: 'Add' }).last().click();
  await page.getByText('Copy the secret').locator('code').waitFor();
  await page.getByRole('button', { name: /^Remove: .*hooks/ }).click();
  await page.getByText('No program is told yet.').waitFor();
  await page.getByLabel('How often').selectOption('never');
  await page.getByText('Folders are not watched where').waitFor();
  await page.getByRole('button', { name: /^Remove: .*data/ }).click();
  expect(await page.getByText(/^Folders are/).count()).toBe(0);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Nothing is refreshed by itself yet.').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('explains a term where it stands, and leads to its place in the glossary, in the order of the language', async () => {
  const { page } = await visit('/reports/segments', { locale: 'zh-CN' });
  await page.getByRole('heading', { level: 3 }).getByRole('button').first().click();
  await page.getByRole('dialog', { name: 'RFM' }).getByRole('link', { name: '术语表' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '术语表' }).first().click();
  await page.getByRole('dialog').getByRole('link', { name: '术语表' }).click();
  const letters = await page.getByRole('navigation', { name: '字母索引' }).getByRole('link').allInnerTexts();
  expect(letters).toEqual(letters.toSorted());
  await page.context().close();
});
