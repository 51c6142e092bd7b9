import { type Experience, groupOf, readExperience } from '@perennial/decide';
import { describe, expect, it } from 'vitest';
import { publishExperience } from '../src/live/experiences.ts';
import { readOut } from '../src/live/read-out/read-out.ts';
import { DAY, noRun, START, storeOfReadOuts } from './store-of-read-outs.ts';

const { here, decide } = storeOfReadOuts();
const tiers = { kind: 'tiers', share: 0.3, middleFrom: 50, topFrom: 100 };

function page(version: number, baseline?: object): Experience {
  const variants = { off: { content: 0 }, new: { content: 1, estimate: { base: 1 } } };
  const slots = { head: { default: 'off', variants, policy: { kind: 'value' } } };
  const configuration = { key: 'spring', version, currency: 'EUR', control: 0.1, baseline, slots };
  return readExperience(configuration, 'spring.json');
}

async function publish(version: number, baseline?: object): Promise<Experience> {
  const experience = page(version, baseline);
  await publishExperience(here.store.db, experience, { key: 'spring', by: 'test', at: START });
  return experience;
}

/** So many visitors of a version, divided as it divides; each orders for what is told of their group. */
async function seen(experience: Experience, all: number, amounts: Readonly<Record<string, number>>) {
  const groups: Record<string, number> = { control: 0, baseline: 0, page: 0 };
  for (let i = 0; i < all; i++) {
    const person = `v${experience.version}-${i}`;
    const group = groupOf(experience, person);
    groups[group]! += 1;
    const by = { experience: 'spring', version: experience.version };
    await decide(person, group === 'control', [[1, amounts[group]! + (i % 3)]], by);
  }
  return groups;
}

const readAt = (experience: Experience) =>
  readOut({ db: here.store.db, scorer: noRun, now: START + 30 * DAY }, experience, 'EUR');

describe('the baseline of a page', () => {
  it('is compared with the page, and is in neither group of what the page did beside the defaults', async () => {
    const experience = await publish(1, tiers);
    const groups = await seen(experience, 600, { control: 10, baseline: 20, page: 30 });
    const found = await readAt(experience);
    expect(found.people).toEqual({ control: groups.control, treated: groups.page, between: 0 });
    expect(found.measures.value.comparison!.difference).toBeCloseTo(20, 0);
    expect(found.baseline).toMatchObject({
      kind: 'tiers',
      people: { baseline: groups.baseline, page: groups.page },
    });
    expect(found.baseline!.measures.value.comparison!.difference).toBeCloseTo(10, 0);
    expect(found.baseline!.sampleRatio).toBeGreaterThan(0.001);
    expect(found.sampleRatio).toBeGreaterThan(0.001);
    expect(found.findings).toEqual([]);
  });

  it('that does better than the page is a finding', async () => {
    const experience = await publish(1, { kind: 'without-value', share: 0.3 });
    await seen(experience, 400, { control: 10, baseline: 40, page: 30 });
    const found = await readAt(experience);
    expect(found.baseline).toMatchObject({ kind: 'without-value' });
    expect(found.findings).toEqual([{ code: 'baseline-better' }]);
  });

  it('counts those who came while the page had it, and of unequal versions those who are alike by both', async () => {
    await seen(await publish(1), 300, { control: 10, baseline: 0, page: 90 });
    const smaller = await seen(await publish(2, { ...tiers, share: 0.2 }), 400, {
      control: 10,
      baseline: 20,
      page: 30,
    });
    const newest = await publish(3, tiers);
    await seen(newest, 400, { control: 10, baseline: 20, page: 30 });
    const { baseline, people, sampleRatio, findings } = await readAt(newest);
    const ofBoth = (versions: readonly number[], from: number) =>
      versions.flatMap((version) =>
        Array.from({ length: 400 }, (_, i) => `v${version}-${i}`).filter(
          (id) => groupOf(page(1, { ...tiers, share: from }), id) === 'baseline',
        ),
      ).length;
    expect(baseline!.people.baseline).toBe(ofBoth([2, 3], 0.2));
    expect(baseline!.people.page).toBe(
      smaller.page! - (ofBoth([2], 0.3) - ofBoth([2], 0.2)) + 400 - ofBoth([3], 0.3) - controlOf(3),
    );
    expect(baseline!.measures.value.comparison!.difference).toBeCloseTo(10, 0);
    // Of the version without a baseline, as many are left out as the largest one has.
    expect(people.between).toBeGreaterThan(0);
    expect(findings.map(({ code }) => code)).toEqual(['unequal-shares']);
    expect(sampleRatio).toBeGreaterThan(0.001);
  });

  it('with other limits is another one', async () => {
    await seen(await publish(1, tiers), 300, { control: 10, baseline: 90, page: 30 });
    const other = await publish(2, { ...tiers, topFrom: 200 });
    const groups = await seen(other, 300, { control: 10, baseline: 20, page: 30 });
    expect((await readAt(other)).baseline!.people.baseline).toBe(groups.baseline);
  });

  it('is null where a page has none', async () => {
    const experience = await publish(1);
    await seen(experience, 40, { control: 10, baseline: 0, page: 30 });
    expect((await readAt(experience)).baseline).toBeNull();
  });
});

function controlOf(version: number): number {
  const ids = Array.from({ length: 400 }, (_, i) => `v${version}-${i}`);
  return ids.filter((id) => groupOf(page(1), id) === 'control').length;
}
