import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { posting } from '../../server/test/serving.ts';
import { serveStudiedPages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

const pages = withPages(serveStudiedPages);
const { visit } = pages;

it('makes a segment by choosing, says what it finds, saves it, and downloads who is in it', async () => {
  const { page, complaints } = await visit('/');
  await page.getByRole('link', { name: 'Segment builder' }).click();
  await page.getByRole('textbox', { name: 'Value' }).fill('2');
  const measured = page.locator('.measured[aria-busy=false] dl');
  await measured.waitFor();
  const { figures } = await (await pages.server.ask('/api/segments/preview', posting({ rule: 'orders >= 2' }))).json();
  expect(await measured.innerText()).toContain(`${figures.customers} (`);
  expect(page.url()).toContain('rule=orders');
  // A condition is put in and taken out: the keyboard goes on there, not at the head of the page.
  await page.getByRole('button', { name: 'Add a condition' }).click();
  expect(
    await page.evaluate(() => document.activeElement?.closest('.condition')?.previousElementSibling?.className),
  ).toBe('condition');
  await page
    .getByRole('button', { name: /^Remove: / })
    .last()
    .click();
  expect(await page.evaluate(() => document.activeElement?.closest('.condition') !== null)).toBe(true);
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

/** How many the chosen customers are, as it is told below a chart. */
async function chosenIn(figure: Locator): Promise<number> {
  const told = figure.locator('.measured[aria-busy=false] dd').first();
  await told.waitFor();
  return Number((await told.innerText()).replace(/\D.*$/s, ''));
}

it('makes a segment of a cell that is pointed at in a chart: of just as many customers, and keeps it', async () => {
  const { page, complaints } = await visit('/reports/segments');
  const figure = page.getByRole('figure').filter({ has: page.locator('.pickable') });
  const cell = figure.locator('.pickable > rect').first();
  await cell.click({ force: true });
  await figure.locator('.pickable > .picked').waitFor({ state: 'attached' });
  const rule = await figure.locator('.picked-segment code').innerText();
  const { figures } = await (await pages.server.ask('/api/segments/preview', posting({ rule }))).json();
  await expect.poll(() => chosenIn(figure)).toBe(figures.customers);
  await figure.getByLabel('Name').fill('A corner bottom left');
  await figure.getByRole('button', { name: 'Save' }).click();
  await figure.getByRole('link', { name: /^Saved: .*A corner/ }).click();
  await page
    .getByText(`n = ${figures.customers}`)
    .or(page.getByText(`${figures.customers} (`))
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('takes what is drawn over the bins of values, and the same by keyboard', async () => {
  const { page, complaints } = await visit('/reports/value');
  const figure = page.getByRole('figure').filter({ has: page.locator('.pickable[fill=transparent]') });
  const bins = figure.locator('.pickable > rect');
  await figure.scrollIntoViewIfNeeded();
  const middle = async (i: number) => {
    const { x, y, width, height } = (await bins.nth(i).boundingBox())!;
    return [x + width / 2, y + height / 2] as const;
  };
  await page.mouse.move(...(await middle(1)));
  await page.mouse.down();
  await page.mouse.move(...(await middle(3)), { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => figure.locator('.pickable > .picked').count()).toBe(3);
  const drawn = await figure.locator('.picked-segment code').innerText();
  const from = await figure.getByLabel(/: from/).inputValue();
  const to = await figure.getByLabel(/: to/).inputValue();
  await figure.getByRole('button', { name: 'Choose none' }).click();
  await figure.getByLabel(/: from/).selectOption(from);
  await figure.getByLabel(/: to/).selectOption(to);
  expect(await figure.locator('.picked-segment code').innerText()).toBe(drawn);
  const { figures } = await (await pages.server.ask('/api/segments/preview', posting({ rule: drawn }))).json();
  await expect.poll(() => chosenIn(figure)).toBe(figures.customers);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('takes a cell of the cohorts, a line of the channels, and a row of the first orders', async () => {
  const { page, complaints } = await visit('/reports/cohorts');
  const matrix = page.locator('.card', { has: page.locator('.matrix') });
  const row = matrix.getByRole('row').nth(1);
  const counted = Number(await row.getByRole('link').innerText());
  await row.getByRole('cell').nth(1).click();
  expect(await chosenIn(matrix)).toBe(counted);
  await page.goto(`${pages.server.address}/reports/channels`);
  const lines = page
    .getByRole('figure')
    .filter({ has: page.locator('.pickable') })
    .first();
  await lines.getByText('Choose customers here').click();
  const group = lines.getByLabel('Group');
  await group.selectOption({ index: 1 });
  const name = await group.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? '');
  await expect.poll(() => chosenIn(lines)).toBe(Number(/n\s=\s(\d+)/.exec(name)?.[1]));
  await page.goto(`${pages.server.address}/reports/first-orders`);
  const first = page
    .getByRole('figure')
    .filter({ has: page.locator('.pickable') })
    .first();
  await first.locator('.pickable > line').nth(1).click({ force: true });
  const value = await first
    .getByRole('combobox', { name: 'Group' })
    .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? '');
  await expect.poll(() => chosenIn(first)).toBe(Number(/\((\d+)\)$/.exec(value)?.[1]));
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('takes a goal and a note, and says where the goal stands', async () => {
  const { page, complaints } = await visit('/goals');
  await page.getByLabel('What is counted').selectOption('customers');
  await page.getByLabel('Target').fill('600');
  await page.getByLabel('By').fill('2026-12-31');
  await page.getByRole('button', { name: 'Add' }).click();
  const { customers } = (await pages.server.askJson<{ newest: { customers: number } }>('/api/status')).newest;
  const goal = page.getByRole('row').filter({ hasText: 'all customers' });
  expect(await goal.innerText()).toMatch(new RegExp(`customers\\s+${customers}\\s`));
  await page.goto(`${pages.server.address}/notes`);
  await page.getByLabel('Date').fill('2025-06-01');
  await page.getByLabel('Note', { exact: true }).fill('A new price');
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('row').filter({ hasText: 'A new price' }).waitFor();
  // It stands on the axis of time of a chart, too.
  await page.goto(`${pages.server.address}/reports/data`);
  await page.getByRole('figure').getByText('A new price').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
