import { controlBucketOf } from '@perennial/decide';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishExperience } from '../src/live/experiences.ts';
import { policyMonitor } from '../src/live/policy-monitor/policy-monitor.ts';
import { keepDecision } from './keep-decision.ts';
import { DAY, noRun, START, storeOfReadOuts } from './store-of-read-outs.ts';

const { here, order } = storeOfReadOuts();
const CONTROL = 0.1;

const page = (policy: object) => ({
  ...{ key: 'spring', version: 1, currency: 'EUR', control: CONTROL },
  slots: {
    head: { default: 'plain', policy, variants: { plain: { content: 0 }, bold: { content: 1 }, odd: { content: 2 } } },
  },
});
const publish = (policy: object, version = 1) =>
  publishExperience(here.store.db, { ...page(policy), version }, { key: 'spring', by: 'test', at: START });
const asked = (day: number) =>
  policyMonitor({ db: here.store.db, scorer: noRun, now: START + day * DAY }, 'spring', 'Europe/Warsaw');

const thompson = { kind: 'thompson' };
const worth: Readonly<Record<string, number>> = { plain: 10, bold: 20, odd: 10 };
/** People of the page by how it divides them, each with a name that was given to nobody before. */
let made = 0;
function person(isControl: boolean): string {
  for (;;) {
    const name = `p${made++}`;
    if (controlBucketOf(name) < CONTROL === isControl) return name;
  }
}

/** Somebody who came on a day and was shown a variant by these chances, and ordered for what it is worth on the next day. */
async function visit(day: number, variant: string, chances: object, { isControl = false } = {}) {
  const who = person(isControl);
  const slots = { head: { variant, chances, because: { code: 'decision.thompson', values: {} } } };
  await keepDecision(here.store.db, {
    at: START + day * DAY,
    experience: 'spring',
    version: 1,
    person: who,
    isControl,
    slots,
  });
  await order(who, who, day + 1, worth[variant]!);
}

const even = { plain: 1 / 3, bold: 1 / 3, odd: 1 / 3 };
const learnt = { plain: 0.2, bold: 0.6, odd: 0.2 };

beforeEach(() => {
  made = 0;
});

describe('the monitor of a policy', () => {
  it('holds what was shown against the best variant and an even split, of all but the control group and those of the last seven days', async () => {
    await publish(thompson);
    for (let i = 0; i < 120; i++) await visit(0, ['plain', 'bold', 'odd'][i % 3]!, even);
    for (let i = 0; i < 200; i++) await visit(1, ['plain', 'bold', 'bold', 'bold', 'odd'][i % 5]!, learnt);
    for (let i = 0; i < 40; i++) await visit(1, 'plain', learnt, { isControl: true });
    for (let i = 0; i < 40; i++) await visit(4, 'odd', even);
    const { unit, slots, currency, run, afterDays } = await asked(10);
    expect({ unit, currency, run, afterDays }).toEqual({ unit: 'day', currency: 'EUR', run: null, afterDays: 7 });
    const [head, ...none] = slots;
    expect(none).toEqual([]);
    expect(head).toMatchObject({
      ...{ slot: 'head', policy: 'thompson', variants: ['plain', 'bold', 'odd'], people: 320, leftOut: 0 },
      ...{ refused: null, best: 'bold', mayBeBest: ['bold'], tooFew: [] },
    });
    // A third, then 60 of 100, have seen what brings 20; the others brought 10.
    const brought = 120 * (40 / 3) + 200 * 16;
    expect(head!.observed!.value).toBeCloseTo(brought / 320, 9);
    expect(head!.regret!.sum / (6400 - brought)).toBeCloseTo(1, 2);
    expect(head!.evenSplitRegret!.sum / (320 * (20 - 40 / 3))).toBeCloseTo(1, 2);
    expect(head!.gain!.sum / (brought - (320 * 40) / 3)).toBeCloseTo(1, 2);
    expect(head!.periods.map(({ from, isOver, people, converted }) => [from, isOver, people, converted])).toEqual([
      ['2025-03-01', true, 120, 1],
      ['2025-03-02', true, 200, 1],
      ['2025-03-03', true, 0, null],
      ['2025-03-04', false, 0, null],
    ]);
    expect(head!.periods[0]!.always.bold!.value).toBeCloseTo(20, 0);
    expect(head!.periods[0]!.always.bold!.effectivePeople).toBeCloseTo(40, 9);
    // Nothing is added to regret where nobody comes.
    expect(head!.periods[2]).toMatchObject({ observed: null, evenSplit: null, regret: head!.regret });
  });

  it('counts weeks where there are more than 28 days', async () => {
    await publish(thompson);
    for (let i = 0; i < 33; i++) await visit(i, ['plain', 'bold', 'odd'][i % 3]!, even);
    expect((await asked(34)).unit).toBe('day');
    const { unit, slots } = await asked(39);
    expect(unit).toBe('week');
    // START is a Saturday.
    expect(slots[0]!.periods.map(({ from, people }) => [from, people])).toEqual([
      ['2025-02-24', 2],
      ['2025-03-03', 7],
      ['2025-03-10', 7],
      ['2025-03-17', 7],
      ['2025-03-24', 7],
      ['2025-03-31', 3],
    ]);
  });

  it('says nothing of regret, and why, where too few people came, few say anything of a variant, or nothing was left to chance', async () => {
    await publish(thompson);
    const refusal = async () => {
      const [{ refused, best, regret, tooFew, leftOut }] = (await asked(20)).slots as never as [
        Record<string, unknown>,
      ];
      return { refused, best, regret, tooFew, leftOut };
    };
    for (let i = 0; i < 29; i++) await visit(0, 'bold', { plain: 0, bold: 1, odd: 0 });
    expect(await refusal()).toMatchObject({ refused: 'few-people', best: null, regret: null });
    await visit(0, 'bold', { plain: 0, bold: 1, odd: 0 });
    expect(await refusal()).toMatchObject({ refused: 'not-by-chance', regret: null, leftOut: 30 });
    for (let i = 0; i < 90; i++) await visit(0, i % 2 === 0 ? 'plain' : 'bold', { plain: 0.49, bold: 0.49, odd: 0.02 });
    expect(await refusal()).toEqual({
      refused: 'few-effective',
      best: null,
      regret: null,
      tooFew: ['odd'],
      leftOut: 30,
    });
  });

  it('compares the variants that the version in use shows, of a policy that leaves something to chance', async () => {
    await publish({ kind: 'split', weights: { plain: 0.5, bold: 0.5 } });
    for (let i = 0; i < 80; i++) await visit(0, i % 4 < 2 ? 'plain' : 'bold', { plain: 0.5, bold: 0.5, odd: 0 });
    const [head] = (await asked(20)).slots;
    expect(head).toMatchObject({ policy: 'split', variants: ['plain', 'bold'], best: 'bold', people: 80 });
    expect(head!.regret!.sum).toBeCloseTo(40 * 10, 6);
    await publish({ kind: 'rules', rules: [] }, 2);
    expect((await asked(20)).slots).toEqual([]);
  });

  it('is of no page that was never published', async () => {
    await expect(asked(0)).rejects.toThrow('no experience “spring” is published');
  });
});
