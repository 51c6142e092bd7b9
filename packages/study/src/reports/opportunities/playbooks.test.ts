import { type WordKey, words } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { playbookOf, playbookWords } from './playbooks.ts';
import type { Reckoned } from './reckon.ts';
import { type OpportunityKind, opportunitySources } from './sources.ts';

/** A list of 200 customers that is worth 1,000.00 and costs 400.00. */
const enough = { weeks: 8, needed: 150, neededForMoney: 180, available: 200, shows: 0.09 };
const row = (kind: OpportunityKind, more: Partial<Reckoned> = {}) =>
  ({
    kind,
    list: 'slipping',
    customers: 200,
    worth: 100_000,
    cost: 40_000,
    assumed: 0.1,
    check: enough,
    ...more,
  }) as unknown as Reckoned;

describe('the playbook of an opportunity', () => {
  it('has an owner and three steps for every kind that there is, in every language', () => {
    const kinds = opportunitySources.flatMap(({ kinds: each }) => Object.keys(each)) as OpportunityKind[];
    for (const kind of kinds) {
      const { owner, steps } = playbookOf(row(kind));
      expect(steps).toHaveLength(3);
      const codes: readonly WordKey[] = [...steps.map(({ code }) => code), `playbook.owner.${owner}`];
      for (const said of Object.values(words)) expect(codes.filter((code) => !said[code])).toEqual([]);
    }
  });

  it('has the worth of a customer of the list as its limit', () => {
    expect(playbookOf(row('slipping')).limit).toBe(500);
    expect(playbookWords(row('slipping')).at(-1)).toMatchObject({
      code: 'playbook.limit',
      values: { money: { money: 500 } },
    });
  });

  it.each(['slipping', 'win-back', 'second-order'] as const)(
    'leaves out half of %s only where a test can show something',
    (kind) => {
      const first = (more: Partial<Reckoned>) => playbookOf(row(kind, more)).steps[0]!.code;
      const parted = `playbook.${kind}.1`;
      expect(first({})).toBe(parted);
      expect(first({ check: { ...enough, available: 100, shows: 0.3 } })).toBe(parted);
      expect(first({ check: { ...enough, available: 20, shows: 0.5 } })).toBe(`${parted}.all`);
      expect(first({ check: { ...enough, available: 5, shows: 1.5 } })).toBe(`${parted}.all`);
      expect(first({ check: null })).toBe(`${parted}.all`);
    },
  );

  it('names no limit where it is about no list, what it costs is not known, or nothing is left', () => {
    expect(playbookOf(row('bad-spend', { list: null })).limit).toBeNull();
    expect(playbookOf(row('slipping', { cost: null })).limit).toBeNull();
    expect(playbookWords(row('slipping', { cost: 200_000 })).map(({ code }) => code)).not.toContain('playbook.limit');
  });
});
