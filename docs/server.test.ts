import { readFileSync } from 'node:fs';
import { access } from '@perennial/server';
import { expect, it } from 'vitest';

it('names every address of the server, and no other', () => {
  const page = readFileSync(new URL('server.md', import.meta.url), 'utf8');
  const table = page.split('\n').filter((line) => /^\| `(GET|POST|PUT)/.test(line));
  const named = table.flatMap((line) => [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, route]) => route));
  expect(named.toSorted()).toEqual(Object.keys(access).toSorted());
});
