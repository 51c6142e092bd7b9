import { expect, it } from 'vitest';
import { posting, putting } from '../../server/test/serving.ts';
import { violations } from './axe.ts';
import { serveStudiedPages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

/** Before the last orders that the run knows, so that what was done since is counted. */
const clock = { at: '2026-01-15T12:00:00Z' };
const pages = withPages(() => serveStudiedPages({ cutOffs: 0 }, { now: () => new Date(clock.at) }));

it('the board plans, begins and ends playbooks, shows what came of them beside those left out, and says no lift without a control', async () => {
  clock.at = '2025-07-01T12:00:00Z';
  await pages.server.ask('/api/segments/returning', putting({ rule: 'orders >= 2', action: 'a letter' }));
  const slots = {
    head: {
      default: 'a',
      policy: { kind: 'split', weights: { a: 0.5, b: 0.5 } },
      variants: { a: { content: { title: 'x' } }, b: { content: { title: 'y' } } },
    },
  };
  await pages.server.ask(
    '/api/experiences/home',
    putting({ key: 'home', version: 1, currency: 'EUR', control: 0.5, slots }),
  );
  const { page, complaints } = await pages.visit('/playbooks', { viewport: { width: 1280, height: 900 } });
  await page.getByText('No playbook is planned yet.').waitFor();
  const form = page.getByRole('form', { name: 'Plan a playbook' });
  await form.getByRole('combobox').selectOption('segment returning');
  await form.getByLabel('Owner').fill('Ada');
  await form.getByLabel('begin at once').check();
  await form.getByRole('button', { name: 'Plan' }).click();
  const table = page.getByRole('table', { name: 'Playbooks' });
  const row = table.getByRole('row', { name: /Segment “?.?returning/ });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/running.*Ada.*No difference in value is shown yet/s);
  await pages.server.ask('/api/playbooks', posting({ segment: 'returning', holdOut: 0, begin: true }));
  await page.reload();
  await page.getByText('No control group, so no lift.').waitFor();
  await table.getByText('Steps and decisions').first().click();
  const said = table.getByRole('form').first();
  await said.getByLabel('What was decided').fill('one letter, no discount');
  await said.getByRole('button', { name: 'Note' }).click();
  await page.getByText('one letter, no discount').waitFor();
  await row.first().getByRole('button', { name: /^End/ }).click();
  await table.getByText('done').first().waitFor();
  await page.getByRole('table', { name: 'Policies of composed pages' }).getByText('home').first().waitFor();
  // No column is out of sight.
  for (const region of await page.locator('.board .table-scroll').all())
    expect(await region.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
  if (process.env.PERENNIAL_PICTURES)
    await page.screenshot({ path: `${process.env.PERENNIAL_PICTURES}-playbooks-wide.png`, fullPage: true });
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('what to do leads to the form of its playbook, and says so where the opportunity is gone', async () => {
  const { page, complaints } = await pages.visit('/reports/opportunities', { viewport: { width: 1280, height: 900 } });
  const card = page.locator('#opportunities .todo > li').last();
  for (const fold of await page.locator('#opportunities > details').all()) await fold.locator('> summary').click();
  const what = await card.locator('h3').innerText();
  await card.getByRole('link', { name: /^Plan a playbook: / }).click();
  const chosen = page.getByRole('form', { name: 'Plan a playbook' }).getByRole('combobox');
  await chosen.waitFor();
  expect((await chosen.locator('option:checked').innerText()).toLowerCase()).toBe(what.toLowerCase());
  await page.goto(`${pages.server.address}/playbooks?place=999&kind=keep`);
  await page.getByText('choose another one').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('the board fits a phone, in every language', async () => {
  for (const language of ['en', 'pl', 'zh']) {
    const { page, complaints } = await pages.visit('/playbooks', {
      viewport: { width: 390, height: 844 },
      locale: language,
    });
    await page.getByRole('table').first().waitFor();
    const pictures = process.env.PERENNIAL_PICTURES;
    if (pictures) await page.screenshot({ path: `${pictures}-playbooks-${language}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});
