import { expect, it } from 'vitest';
import { seenNames } from './seen-names.ts';

it('knows every name that a file has and every one that came since, and hardly any other', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `visitor ${i}`);
  const tables = [names.slice(0, 5000), names.slice(5000, 10_000)];
  const seen = seenNames((sql) => tables[sql.includes('live_people') ? 0 : 1]!.map((name) => ({ name })));
  for (const name of names.slice(10_000)) seen.add(name);
  expect(names.filter((name) => !seen.mayHave(name))).toEqual([]);
  const others = Array.from({ length: 20_000 }, (_, i) => `visitor ${i + 20_000}`);
  expect(others.filter(seen.mayHave).length).toBeLessThan(20);
});
