import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '@perennial/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawGroups } from '../../src/activation/draw-groups.ts';
import { exportLog } from '../../src/activation/export-log.ts';
import { groupsFile } from '../../src/activation/groups-file.ts';
import { readOutGroups } from '../../src/experiments/read-out-groups.ts';
import { exportAudience } from '../../src/questions/export-audience.ts';
import { csv, file, type Reported, type Rows, reported } from '../reports/reported.ts';

const random = seeded('groups');
const PEOPLE = 600;
/** What somebody spends in March, after the groups were drawn in February. */
const people = Array.from({ length: PEOPLE }, (_, i) => ({
  name: `c${i}`,
  spent: random() < 0.5 ? 20 + Math.floor(random() * 30) : 0,
}));
const orders: Rows = people.flatMap(
  ({ name, spent }, i): Rows => [
    [name, `2024-0${1 + (i % 9)}-05`, 20],
    [name, `2024-1${i % 2}-11`, 30],
    ...(spent > 0 ? ([[name, '2025-03-10', spent]] as Rows) : []),
  ],
);

let shop: Reported;
const out = mkdtempSync(join(tmpdir(), 'perennial-groups-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));
beforeAll(async () => {
  shop = await reported([file(csv(orders))], { cutOffs: 0, currency: 'EUR' });
});

const audience = { kind: 'rule', name: 'orders >= 2' } as const;
const asked = { audience, holdOut: 0.25, on: '2025-02-01' };

/** Customers who are written to, as the file of an export names them. */
async function exported(id: string): Promise<readonly string[]> {
  const to = join(out, `${id}.csv`);
  await exportAudience(
    shop.workspace,
    { to, format: 'csv', audience: { kind: 'playbook', name: id }, who: 'ada' },
    { now: () => new Date('2025-02-01') },
  );
  const [header, ...rows] = readFileSync(to, 'utf8').trim().split('\n');
  const at = header!.split(',').indexOf('customer');
  return rows.map((row) => row.split(',')[at]!);
}

describe('the groups of a playbook', () => {
  it('are drawn by lot in just the share that was asked for, another lot divides otherwise, and only those not left out are exported', async () => {
    const drawn = await drawGroups(shop.workspace, { ...asked, id: 'one', lot: 'a' });
    expect(drawn).toMatchObject({ control: PEOPLE / 4, treated: (PEOPLE * 3) / 4 });
    await drawGroups(shop.workspace, { ...asked, id: 'two', lot: 'b' });
    await drawGroups(shop.workspace, { ...asked, id: 'again', lot: 'a' });
    const [one, two, again] = [await exported('one'), await exported('two'), await exported('again')];
    expect(one).toHaveLength(drawn.treated);
    expect(again).toEqual(one);
    expect(two).not.toEqual(one);
    expect(exportLog(shop.workspace.folder).map(({ list, rows }) => [list, rows])).toContainEqual([
      'playbook one',
      drawn.treated,
    ]);
  });

  it('are read out by what each brought from the day on, whoever they were, with an interval that holds 0 where nothing was done', async () => {
    await drawGroups(shop.workspace, { ...asked, id: 'read', lot: 'c' });
    const treated = new Set(await exported('read'));
    const meanOf = (some: typeof people) => some.reduce((sum, { spent }) => sum + spent, 0) / some.length;
    const found = (await readOutGroups(shop.workspace, ['read', 'never-drawn']))!.groups;
    expect([...found.keys()]).toEqual(['read']);
    const both = found.get('read')!;
    expect(both.treated!.measures.revenue.mean).toBeCloseTo(meanOf(people.filter(({ name }) => treated.has(name))), 9);
    expect(both.control!.measures.revenue.mean).toBeCloseTo(meanOf(people.filter(({ name }) => !treated.has(name))), 9);
    const { low95, high95 } = both.treated!.measures.value.comparison!;
    expect(low95).toBeLessThan(0);
    expect(high95).toBeGreaterThan(0);
  });

  it('have no lift where nobody is left out, and nothing at all before a run is newer', async () => {
    await drawGroups(shop.workspace, { ...asked, id: 'all', lot: 'd', holdOut: 0 });
    await drawGroups(shop.workspace, { ...asked, id: 'later', lot: 'e', on: '2030-01-01' });
    const { groups } = (await readOutGroups(shop.workspace, ['all', 'later']))!;
    expect(groups.get('all')).toMatchObject({ control: null, treated: { people: PEOPLE } });
    expect(groups.get('all')!.treated!.measures.value.comparison).toBeNull();
    expect(groups.get('later')).toEqual({ control: null, treated: null, findings: [] });
  });

  it('are drawn of somebody, and kept under ids that stay in their folder', async () => {
    const nobody = { ...asked, id: 'nobody', lot: 'f', audience: { kind: 'rule', name: 'orders >= 99' } as const };
    await expect(drawGroups(shop.workspace, nobody)).rejects.toMatchObject({
      words: { code: 'option-invalid.nobody-in-playbook' },
    });
    expect(existsSync(groupsFile(shop.workspace.folder, 'nobody'))).toBe(false);
    for (const id of ['..%2Fone', 'unknown'])
      await expect(exported(id)).rejects.toMatchObject({ words: { code: 'option-invalid.no-playbook' } });
    expect(() => groupsFile(shop.workspace.folder, '../one')).toThrow(
      expect.objectContaining({ words: expect.objectContaining({ code: 'option-invalid.no-playbook' }) }),
    );
  });
});
