import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../src/index.ts';
import { allocationOf } from '../src/live/allocation/allocation.ts';
import { publishExperience, stopExperience } from '../src/live/experiences.ts';
import { keepDecision } from './keep-decision.ts';
import { environmentOf, temporaryFolder } from './serving.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The day on which clocks were put forward in Warsaw: it has 23 hours there. */
const START = Date.parse('2025-03-30T00:00:00+01:00');

let store: Awaited<ReturnType<typeof openStore>>;
beforeEach(async () => {
  const folder = temporaryFolder();
  store = await openStore(folder, await environmentOf(folder));
});
afterEach(() => store.close());

const variants = { a: { content: 1 }, b: { content: 2 }, c: { content: 3 } };
const split = (weights: object) => ({ kind: 'split', weights });
const thompson = { kind: 'thompson', explore: 0.02 };

function publish(version: number, policy: object, at: number, control = 0.1) {
  const page = { key: 'home', version, currency: 'EUR', control, slots: { hero: { default: 'a', variants, policy } } };
  return publishExperience(store.db, page, { key: 'home', by: 'test', at });
}

let made = 0;

/** A decision of a version, with the chances that its policy gave. */
async function decide(
  at: number,
  variant: string,
  chances: object,
  { version = 1, isControl = false, code = 'decision.thompson' } = {},
) {
  const slots = { hero: { variant, chances, because: { code, values: {} } } };
  const visitor = { id: 'v', attributes: { zero: '\u0000', half: '\ud800', said: '\\u0000' } };
  const by = { experience: 'home', version, person: `p${made++}`, isControl };
  await keepDecision(store.db, { at, ...by, slots, visitor });
}

const asked = (now: number, timeZone = 'Europe/Warsaw') => allocationOf(store.db, 'home', { now, timeZone });

describe('the allocation of an experience', () => {
  it('is what each variant got on each day, with the control group and the chance that explored', async () => {
    await publish(1, thompson, START);
    const likely = { a: 0.7, b: 0.28, c: 0.02 };
    for (const variant of ['a', 'a', 'b', 'b', 'b', 'c']) await decide(START + HOUR, variant, likely);
    for (let i = 0; i < 2; i++) await decide(START + 2 * HOUR, 'a', likely, { isControl: true });
    // Two with other chances, and two of whom nothing was chosen.
    for (let i = 0; i < 2; i++) await decide(START + 3 * HOUR, 'b', { a: 0.02, b: 0.96, c: 0.02 });
    await decide(START + 4 * HOUR, 'a', { a: 1 }, { code: 'decision.no-consent' });
    await decide(START + 4 * HOUR, 'a', { a: 1 }, { code: 'decision.switched-off', isControl: true });
    const { unit, slots } = await asked(START + 5 * HOUR);
    expect(unit).toBe('day');
    expect(slots).toHaveLength(1);
    expect(slots[0]).toMatchObject({ slot: 'hero', variants: ['a', 'b', 'c'] });
    const [day] = slots[0]!.periods;
    expect(day).toMatchObject({ from: '2025-03-30', isOver: false, decisions: 10, withoutChoice: 2 });
    expect(day!.variants).toEqual({ a: 0.2, b: 0.5, c: 0.1 });
    expect(day!.control).toBeCloseTo(0.2, 12);
    // Six with a chance of 0.3 to show another than the likeliest, two with 0.04, of ten decisions.
    expect(day!.explored).toBeCloseTo((6 * 0.3 + 2 * 0.04) / 10, 9);
  });

  it('has days of the business, whatever their hours, and shows those without decisions as such', async () => {
    await publish(1, thompson, START);
    // 22 hours later it is 23:00 of the same day, and an hour after that the next one.
    await decide(START + 22 * HOUR, 'a', { a: 1 });
    await decide(START + 23 * HOUR, 'b', { b: 1 });
    await decide(START + 4 * DAY, 'b', { b: 1 });
    const { slots } = await asked(START + 5 * DAY);
    expect(slots[0]!.periods.map(({ from, decisions }) => [from, decisions])).toEqual([
      ['2025-03-30', 1],
      ['2025-03-31', 1],
      ['2025-04-01', 0],
      ['2025-04-02', 0],
      ['2025-04-03', 1],
      ['2025-04-04', 0],
    ]);
    expect(slots[0]!.periods[2]).toMatchObject({ variants: null, control: null, explored: null, isOver: true });
    const inUtc = await asked(START + 5 * DAY, 'UTC');
    expect(inUtc.slots[0]!.periods.map(({ from, decisions }) => [from, decisions]).slice(0, 2)).toEqual([
      ['2025-03-30', 2],
      ['2025-03-31', 0],
    ]);
  });

  it('counts weeks from Monday where there are more than 92 days, and every decision once', async () => {
    await publish(1, thompson, START);
    // A Sunday, in the last hour of a week and the first of the next.
    await decide(START + 22 * HOUR, 'a', { a: 1 });
    await decide(START + 23 * HOUR, 'b', { b: 1 });
    await decide(START + 91 * DAY, 'b', { b: 1 });
    expect((await asked(START + 91 * DAY)).unit).toBe('day');
    const { unit, slots } = await asked(START + 93 * DAY);
    expect(unit).toBe('week');
    const { periods } = slots[0]!;
    expect(periods.slice(0, 2).map(({ from, decisions }) => [from, decisions])).toEqual([
      ['2025-03-24', 1],
      ['2025-03-31', 1],
    ]);
    expect(periods.reduce((sum, { decisions }) => sum + decisions, 0)).toBe(3);
    expect(periods.map(({ isOver }) => isOver).lastIndexOf(true)).toBe(periods.length - 2);
  });

  it('says nothing of exploration where a split prefers no variant, also of who keeps what a split showed', async () => {
    await publish(1, split({ a: 0.5, b: 0.5 }), START);
    await decide(START + HOUR, 'a', { a: 0.5, b: 0.5 }, { code: 'decision.split' });
    await decide(START + HOUR, 'b', { a: 0.5, b: 0.5 }, { code: 'decision.remembered' });
    const [day] = (await asked(START + 2 * HOUR)).slots[0]!.periods;
    expect(day).toMatchObject({ variants: { a: 0.5, b: 0.5 }, control: 0, explored: null });
  });

  it('marks versions with what they changed of how visitors are divided, and when one was stopped', async () => {
    await publish(1, split({ a: 0.5, b: 0.5 }), START);
    await publish(2, split({ a: 0.2, b: 0.5, c: 0.3 }), START + DAY);
    await publish(3, thompson, START + 2 * DAY, 0.2);
    await publish(4, { ...thompson, explore: 0.1 }, START + 3 * DAY, 0.2);
    await stopExperience(store.db, 'home', START + 4 * DAY);
    const { marks, slots } = await asked(START + 5 * DAY);
    expect(slots).toEqual([]);
    expect(marks.map(({ day, version, code, changes }) => [day, version, code, changes])).toEqual([
      ['2025-03-30', 1, 'published', []],
      [
        '2025-03-31',
        2,
        'published',
        [
          {
            ...{ code: 'weights', slot: 'hero' },
            weights: [
              { variant: 'a', before: 0.5, after: 0.2 },
              { variant: 'c', before: 0, after: 0.3 },
            ],
          },
        ],
      ],
      [
        '2025-04-01',
        3,
        'published',
        [
          { code: 'control', before: 0.1, after: 0.2 },
          { code: 'policy', slot: 'hero', before: 'split', after: 'thompson' },
        ],
      ],
      ['2025-04-02', 4, 'published', [{ code: 'settings', slot: 'hero' }]],
      ['2025-04-03', 4, 'stopped', []],
    ]);
  });

  it('is of no page that was never published', async () => {
    await expect(asked(START)).rejects.toThrow('there is no home');
  });
});
