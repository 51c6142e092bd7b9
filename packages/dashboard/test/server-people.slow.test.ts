import { expect, it } from 'vitest';
import { serveStudiedPages } from './served-pages.ts';
import { withPages } from './with-pages.ts';

const pages = withPages(serveStudiedPages);
const { visit } = pages;

const password = 'correct horse battery staple';

it('takes the first account by its link; then others need one', async () => {
  const { page } = await visit(pages.server.firstLink?.slice(pages.server.address.length) ?? '');
  await page.getByLabel('Name').fill('Ada');
  await page.getByLabel('Email address').fill('ada@example.com');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.waitForSelector('#summary');
  await page.goto(`${pages.server.address}/people`);
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
  await other.page.goto(`${pages.server.address}/segments`);
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
