import { subscriptionDefinitions } from '@perennial/study/reports';
import { expect, it } from 'vitest';
import { stripe } from '../../server/test/stripe-subscriptions.ts';
import { servePages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

const pages = withPages(servePages);
const { visit } = pages;

it('takes an export of subscriptions, says what it recognised, and shows what they are worth', async () => {
  const { page, complaints } = await visit('/bring');
  await page.setInputFiles('input[type=file]', {
    name: 'subscriptions.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(stripe),
  });
  await page.getByText('61 rows → 60 subscriptions of 60 customers').waitFor();
  const named = page.getByRole('rowheader', { name: 'Interval', exact: true });
  const row = page.getByRole('row').filter({ has: named });
  expect(await row.getByRole('combobox').inputValue()).toBe('interval');
  expect(await row.innerText()).toContain('month · year');
  expect(await page.getByRole('row').filter({ hasText: 'no amount' }).innerText()).toMatch(/1\s+62/);
  await page.getByLabel('Business model').selectOption('subscriptions');
  await page.locator('[aria-busy=false]').waitFor();
  // A column is taken for nothing, then for what it was: the row stays where it is, and keeps the keyboard.
  const plan = page.getByLabel(/^What .*Plan.* is taken for/);
  for (const choice of ['not used', 'the plan']) {
    await plan.focus();
    await plan.selectOption(choice);
    await page.locator('[aria-busy=false]').waitFor();
    expect(await plan.evaluate((select) => select === document.activeElement)).toBe(true);
  }
  await page.getByLabel('What ends a subscription').selectOption('cancelled');
  await page.getByRole('button', { name: 'Start the study' }).click();
  // Nothing is announced that a study of subscriptions does not do.
  await page.locator('.steps').waitFor();
  expect(await page.locator('.steps').innerText()).not.toContain('fit');
  await page.getByRole('link', { name: 'See the report' }).waitFor({ timeout: 200_000 });
  // There are no customers of orders to build segments of.
  expect(await page.getByRole('main').getByRole('link', { name: 'Segment builder' }).count()).toBe(0);
  await page.getByRole('link', { name: 'See the report' }).click();
  await page.waitForSelector('#subscriptions');
  await page.waitForSelector('#renewals');
  // What was said before the start is what the run was made with.
  expect(await page.innerText('main')).toContain('on the day of its cancellation');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it.each([
  ...subscriptionDefinitions.flatMap(({ name }) => (name === 'together' ? [] : [`/reports/${name}`])),
  '/home/finance',
  '/home/engineering',
  '/runs',
  '/refresh',
  '/customers',
  '/segments',
  '/goals',
  '/monitoring',
  '/settings',
])('has %s of a business of subscriptions alone', async (path) => {
  const { page, complaints } = await visit(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('.skeleton, .waiting') === null);
  expect(await page.getByRole('alert').allInnerTexts()).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
