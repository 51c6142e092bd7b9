import { readFileSync } from 'node:fs';
import { makeFormat } from '@perennial/words';
import { expect, it } from 'vitest';
import { demoOrders } from '../../server/test/serving.ts';
import { serveStudiedPages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

const pages = withPages(serveStudiedPages);
const { visit } = pages;

it('finds a customer, says what is known of them in the figures of the API, and makes a file of all', async () => {
  const { customers, currency } = await pages.server.askJson<{
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

it('finds a customer from any page by keyboard', async () => {
  const { customers } = await pages.server.askJson<{ customers: readonly { customer: string }[] }>(
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

it('leads from a stage to those in it, and from the money of one to the orders behind it, which add up to it', async () => {
  const { page, complaints } = await visit('/reports/segments');
  const stage = page.getByRole('row').filter({ hasText: 'at risk' }).getByRole('link').first();
  const counted = await stage.innerText();
  await stage.click();
  await page.waitForURL(/group=stage/);
  await page.getByText(`${counted} customers found`).waitFor();
  await page.getByRole('table').getByRole('link').first().click();
  const orders = page.locator('.card').filter({ hasText: 'Orders behind the money' });
  await orders.waitFor();
  // What is known, what to do, and the course of the customer, each day with an order in its table.
  const known = page.getByRole('region', { name: 'What is known, and what to do' });
  expect(await known.getByRole('listitem').count()).toBeGreaterThan(2);
  const course = page.getByRole('figure').filter({ hasText: 'CSV' });
  await course.nth(1).getByRole('img').waitFor();
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  const { customer } = await pages.server.askJson<{ customer: { historic_value: number; orders: number } }>(
    `/api/customers/${id}`,
  );
  const { money } = makeFormat('en-GB', { currency: 'EUR', minorUnits: 2 });
  expect(await orders.innerText()).toContain(money(Math.round(customer.historic_value * 100)));
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('shows customers as cards on a phone, to the last of them, with what they can be put in order by', async () => {
  const { page, complaints } = await visit('/customers', { viewport: { width: 390, height: 800 } });
  const list = page.getByRole('region', { name: 'Customers', exact: true });
  await list.getByRole('link').first().waitFor();
  // Each figure says what it is, beside it.
  const figure = list.locator('td[data-title="80% interval"]').first();
  expect(await figure.evaluate((each) => getComputedStyle(each, '::before').content)).toBe('"80% interval"');
  expect(await list.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  expect(await list.getByRole('button', { name: 'Orders', exact: true }).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('says of a report that a run did not keep what it cannot show, and shows the others', async () => {
  const { page } = await visit('/customers');
  const openWith = async (software: object) => {
    await page.route('**/api/report?*', async (route) => {
      const answer = await route.fetch();
      const { record, reports, ...rest } = (await answer.json()) as Record<'record' | 'reports', object>;
      const damaged = { ...reports, value: {} };
      await route.fulfill({
        response: answer,
        json: { ...rest, record: { ...record, ...software }, reports: damaged },
      });
    });
    await page.goto(`${pages.server.address}/home/finance`);
    const problem = page.getByRole('alert');
    await problem.waitFor();
    expect(await problem.count()).toBe(1);
    expect(await page.locator('.section-of-page table').count()).toBeGreaterThan(0);
    return problem.innerText();
  };
  expect(await openWith({})).toMatch(/The report .?value.? cannot be shown: /);
  expect(await openWith({ software: 'perennial 0.0.1' })).toMatch(/was made by an earlier version of Perennial/);
  await page.context().close();
});
