import { existsSync, readFileSync } from 'node:fs';
import { reportDefinitions } from '@perennial/study/reports';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('reports.md', import.meta.url), 'utf8');
const sections = new Map(page.split(/^## /m).map((section) => [section.split('\n', 1)[0], section]));

it.each(reportDefinitions.map(({ name, options }) => ({ name, options })))(
  'the page of reports says what $name is, and every option of it',
  ({ name, options }) => {
    const section = sections.get(name);
    expect(section).toBeDefined();
    for (const option of options) expect(section).toContain(`--${option.name}`);
  },
);

it('CONTRIBUTING adds a report in ten steps, in places that are there', () => {
  const root = new URL('../', import.meta.url);
  const guide = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8').split(/^## /m);
  const section = guide.find((each) => each.startsWith('How to add a report')) ?? '';
  expect(section.match(/^\d+\. /gm)).toHaveLength(10);
  const places = [...section.matchAll(/`((?:packages|docs)\/[\w./-]+)/g)].map(([, place = '']) => place);
  expect(places.filter((place) => !existsSync(new URL(place, root)))).toEqual([]);
});
