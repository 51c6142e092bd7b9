import { makeSpeaker } from '@perennial/words';
import { expect, it } from 'vitest';
import { pagePaths } from '../../server/src/routes/pages/page-routes.ts';
import { namedPages, pageAt } from '../src/server/app/pages.tsx';

/** Asked for before anybody is known. */
const doors: readonly string[] = ['/sign-in', '/welcome'];

const props = {
  speaker: makeSpeaker('en', { surface: 'page' }),
  session: { role: 'admin', name: null, isFirst: false },
  brand: null,
  newest: null,
  preferred: ['en'],
} as unknown as Parameters<typeof pageAt>[1];

it('the server has every page that the navigation names', () => {
  const known: readonly string[] = pagePaths;
  expect(namedPages.map(({ path }) => path).filter((path) => !known.includes(path))).toEqual([]);
});

it.each(pagePaths.filter((path) => !doors.includes(path)))('%s is a page', (path) => {
  const at = path.replace(':view', 'finance').replace(':name', 'value');
  globalThis.location ??= { search: '' } as Location;
  expect(pageAt(at, props)?.title).toBeTruthy();
});

it('knows no page of a viewer that names customers', () => {
  const session = { ...props.session, role: 'viewer' } as typeof props.session;
  for (const path of [
    '/customers',
    '/customer',
    '/segments',
    '/segment',
    '/live/decisions',
    '/live/service-desk',
    '/audit',
    '/keys',
  ])
    expect([path, pageAt(path, { ...props, session })]).toEqual([path, null]);
});
