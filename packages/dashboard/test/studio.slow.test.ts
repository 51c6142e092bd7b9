import { demoShopIn } from '@perennial/decide/demo-shop';
import { makeSpeaker } from '@perennial/words';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { posting, putting } from '../../server/test/serving.ts';
import { violations } from './axe.ts';
import { servePages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

const pages = withPages(() => servePages());
const address = '/live/experiences?key=seven';

/** A page of seven slots, and a visitor who has put something into the basket. */
beforeAll(async () => {
  const shop = demoShopIn(makeSpeaker('en').say);
  const again = { trust: shop.slots.proof!, banner: shop.slots.hero!, footer: shop.slots.proof! };
  const named = Object.entries(again).map(([key, slot]) => [key, { ...slot, name: `The ${key}` }]);
  const slots = { ...shop.slots, ...Object.fromEntries(named) };
  await pages.server.ask('/api/experiences/seven', putting({ ...shop, key: 'seven', slots }));
  const who = { anonymousId: 'visitor-1', context: { consent: true, page: { path: '/' } } };
  await pages.server.ask('/v1/page', posting(who));
  await pages.server.ask('/v1/track', posting({ ...who, event: 'Product Added', properties: { product_id: 'x' } }));
});

const line = (page: Page, slot: string) => page.locator(`#slot-${slot}`);
const previewOf = (page: Page) => page.getByRole('region', { name: 'As a visitor would see it' });

describe('the slots', () => {
  it('are a line each, that says what it shows now, and open one at a time or all', async () => {
    const { page, complaints } = await pages.visit(address);
    await line(page, 'hero')
      .getByText(/shows “\W?As everybody sees it\W?” · 4 variants · rules/)
      .waitFor();
    expect(await page.locator('.studio-line').count()).toBe(7);
    expect(await page.getByLabel('Chooses by').count()).toBe(0);
    await line(page, 'hero').click();
    await line(page, 'offer').click();
    expect(await page.getByLabel('Chooses by').count()).toBe(1);
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await page.getByLabel('Chooses by').count()).toBe(7);
    await page.getByRole('button', { name: 'Close all' }).click();
    expect(await page.getByLabel('Chooses by').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('are jumped to from a list of them and from the preview, by keys as well', async () => {
    const { page } = await pages.visit(address);
    const jumps = page.getByRole('navigation', { name: 'Jump to a slot' });
    await jumps.getByRole('button', { name: 'The footer' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('slot-footer');
    expect(await line(page, 'footer').getAttribute('aria-expanded')).toBe('true');
    // What stays in sight does not cover what was jumped to.
    const below = () =>
      page.evaluate(() => {
        const place = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
        return place('.studio-top').top === 0 && place('#slot-footer').top >= place('.studio-top').bottom;
      });
    await expect.poll(below).toBe(true);
    await page.keyboard.press('Enter');
    expect(await line(page, 'footer').getAttribute('aria-expanded')).toBe('false');
    await previewOf(page).getByRole('button', { name: 'Offer' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('slot-offer');
    await page.context().close();
  });
});

describe('the preview', () => {
  it('stays beside the form, and shows the page as a known person would see it', async () => {
    const { page, complaints } = await pages.visit(address);
    const preview = previewOf(page);
    await page.getByRole('button', { name: 'Open all' }).click();
    await line(page, 'footer').scrollIntoViewIfNeeded();
    expect((await preview.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await preview.locator('[data-slot=hero][data-variant=plain]').waitFor();
    await preview.getByLabel('a known person').check();
    await preview.getByLabel('Id of a customer or visitor').fill('visitor-1');
    await preview.locator('[data-slot=hero][data-variant=almost]').waitFor();
    expect(await line(page, 'hero').innerText()).toMatch(/shows “\W?Nearly ordered\W?”/);
    await preview.getByText(/^basket/).waitFor();
    await preview.getByLabel('agrees to a page of their own').uncheck();
    await preview.locator('[data-slot=hero][data-variant=plain]').waitFor();
    expect(complaints).toEqual([]);
    await preview.getByLabel('Id of a customer or visitor').fill('nobody at all');
    await preview.getByRole('alert').waitFor();
    await page.context().close();
  });

  it('is one tap away on a phone, and leads back to where one was', async () => {
    const { page, complaints } = await pages.visit(address, { viewport: { width: 390, height: 800 } });
    await line(page, 'footer').click();
    await line(page, 'footer').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    const bar = page.getByRole('button', { name: 'As a visitor would see it' });
    await bar.click();
    const sheet = page.getByRole('dialog', { name: 'As a visitor would see it' });
    await sheet.getByLabel('Stage').selectOption('basket');
    await sheet.locator('[data-slot=hero][data-variant=almost]').waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => scrollY)).toBe(before);
    // The visitor stays chosen.
    await bar.click();
    expect(await sheet.getByLabel('Stage').inputValue()).toBe('basket');
    await sheet.getByRole('button', { name: 'Offer' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('slot-offer');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('unsaved changes', () => {
  it('are said, are not left without a question, and are there again', async () => {
    const { page } = await pages.visit(address);
    await page.getByText('All changes are saved').waitFor();
    await line(page, 'hero').click();
    await page.getByLabel('Name, as people read it').first().fill('Top of the page');
    await page.getByText(/^Unsaved changes/).waitFor();
    const asked: string[] = [];
    let leaves = false;
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await (leaves ? dialog.accept() : dialog.dismiss());
    });
    await page.getByRole('link', { name: 'Gallery' }).click();
    expect(asked).toEqual(['confirm']);
    expect(page.url()).toContain('/live/experiences');
    leaves = true;
    await page.getByRole('link', { name: 'Gallery' }).click();
    await page.waitForURL('**/live/gallery');
    await page.goto(pages.server.address + address);
    await page.getByText(/^Unsaved changes/).waitFor();
    await line(page, 'hero').getByText('Top of the page').waitFor();
    await page.reload();
    expect(asked).toEqual(['confirm', 'confirm', 'beforeunload']);
    await page.getByRole('button', { name: 'Save draft' }).click();
    await page.getByText('All changes are saved').waitFor();
    await page.getByRole('link', { name: 'Gallery' }).click();
    await page.waitForURL('**/live/gallery');
    expect(asked).toHaveLength(3);
    await page.context().close();
  });

  it('are not left by going back without a question, either', async () => {
    const { page } = await pages.visit('/live/gallery');
    await page.getByRole('link', { name: 'Studio' }).first().click();
    await line(page, 'hero').click();
    const name = page.getByLabel('Name, as people read it').first();
    await name.fill('Head');
    await page.getByText(/^Unsaved changes/).waitFor();
    const before = page.url();
    let leaves = false;
    const asked: string[] = [];
    const answered: Promise<void>[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      answered.push(leaves ? dialog.accept() : dialog.dismiss());
    });
    await page.evaluate(() => history.back());
    await expect.poll(() => asked).toEqual(['confirm']);
    await expect.poll(() => page.url()).toBe(before);
    expect(await name.inputValue()).toBe('Head');
    leaves = true;
    await page.evaluate(() => history.back());
    await page.waitForURL('**/live/gallery');
    // The answer may still be on its way when the page has gone.
    await Promise.all(answered);
    await page.context().close();
  });
});

describe.each([
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'a phone', colorScheme: 'dark', width: 390 },
] as const)('in $name', ({ colorScheme, width }) => {
  it('meets WCAG as far as axe can tell, and fits, with slots open and the preview shown', async () => {
    const { page } = await pages.visit(address, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    await page.getByRole('button', { name: 'Open all' }).click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (width < 1100) {
      await page.getByRole('button', { name: 'As a visitor would see it' }).click();
      await page.locator('dialog [data-slot=hero]').waitFor();
      expect(await violations(page)).toEqual([]);
    }
    await page.context().close();
  });
});
