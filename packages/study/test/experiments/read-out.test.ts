import { seeded } from '@perennial/models';
import { Failure } from '@perennial/words';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding, ReadOut, Targeting } from '../../src/experiments/read-out.ts';
import { type ReadOutRequest, readOutExperiment } from '../../src/experiments/read-out-experiment.ts';
import { csv, effects, file, type Reported, type Rows, reported } from '../reports/reported.ts';

const PEOPLE = 900;
const random = seeded('experiment');

/** People who bought before, then were assigned; the new variant sells to more of them, for a quarter of the money. */
const people = Array.from({ length: PEOPLE }, (_, i) => {
  const variant = random() < 0.5 ? 'control' : 'new';
  const buys = random() < (variant === 'new' ? 0.75 : 0.45);
  return { name: `c${i}`, variant, spent: buys ? (variant === 'new' ? 10 : 40) + Math.floor(random() * 5) : 0 };
});

const before: Rows = people.flatMap(
  ({ name }, i): Rows => [
    [name, `2024-0${1 + (i % 9)}-05`, 20],
    [name, `2024-1${i % 2}-11`, 30],
  ],
);
const after: Rows = people.flatMap(({ name, spent }): Rows => (spent > 0 ? [[name, '2025-03-10', spent]] : []));

function assignments(rows: readonly string[]): string {
  return file(`user_id,variant,exposed_at\n${rows.join('\n')}\n`, 'assignments.csv');
}

const rows = [
  ...people.map(({ name, variant }) => `${name},${variant},2025-02-01`),
  'stranger,new,2025-02-01',
  'torn,new,2025-02-01',
  'torn,control,2025-02-02',
  'late,new,2030-01-01',
  'blank,,2025-02-01',
];

let shop: Reported;

beforeAll(async () => {
  shop = await reported([file(csv([...before, ...after]))], { cutOffs: 0, currency: 'EUR' });
});

const readOut = (text: string, asked: Partial<ReadOutRequest> = {}): Promise<ReadOut> =>
  readOutExperiment(shop.workspace, { from: { files: [text] }, timeZone: 'UTC', columns: {}, ...asked }, effects);

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

describe('what an experiment did', () => {
  it('is what the people of each variant brought from the day on, on average', async () => {
    const found = await readOut(assignments(rows));
    expect(found).toMatchObject({
      columns: { customer: 'user_id', variant: 'variant', assigned: 'exposed_at' },
      control: 'control',
      people: PEOPLE + 1,
      withoutOrders: 1,
      left: { blank: 1, twoVariants: 1, later: 1 },
    });
    for (const { variant, people: n, measures } of found.variants) {
      const spent = people.filter((each) => each.variant === variant).map((each) => each.spent);
      const all = spent.length + (variant === 'new' ? 1 : 0);
      const sum = spent.reduce((total, money) => total + money, 0);
      expect(n).toBe(all);
      expect(measures.revenue.mean).toBeCloseTo(sum / all, 9);
      expect(measures.converted.mean).toBeCloseTo(spent.filter((money) => money > 0).length / all, 9);
      expect(measures.value.mean).toBeGreaterThan(measures.revenue.mean);
    }
  });

  it('says which variant sells more and is worth less', async () => {
    const { findings, variants } = await readOut(assignments(rows));
    const { revenue, converted } = variants[1]!.measures;
    expect(converted.comparison!.low95).toBeGreaterThan(0);
    expect(revenue.comparison!.high95).toBeLessThan(0);
    expect(codes(findings)).toContain('converts-but-loses');
  });

  it('does not trust groups that were not divided as planned', async () => {
    const planned = { control: 0.9, new: 0.1 };
    expect(codes((await readOut(assignments(rows), { planned })).findings)).toContain('sample-ratio');
    expect(codes((await readOut(assignments(rows))).findings)).not.toContain('sample-ratio');
  });

  it('counts everything a person ever bought where no day is known', async () => {
    const text = file(`person;arm\n${people.map(({ name, variant }) => `${name};${variant}`).join('\n')}\n`, 'a.csv');
    const found = await readOut(text);
    expect(found.assigned).toBeNull();
    expect(found.variants[0]!.measures.converted.mean).toBe(1);
  });
});

describe('a score by which a rule would choose', () => {
  /** Of the new variant, those with a high score bought and the others did not; of the control, who bought had no score to tell. */
  const scored = people.map(({ name, variant, spent }, i) => {
    const isMoved = variant === 'new' ? spent > 0 : i % 4 > 0;
    return `${name},${variant},2025-02-01,${isMoved ? 0.8 : 0.2}`;
  });
  const asScored = (lines: readonly string[]) =>
    file(`user_id,variant,exposed_at,score\n${lines.join('\n')}\n`, 'scored.csv');
  const columns = { score: 'score' };

  it('is worth what treating the highest brings beyond as many at random', async () => {
    const { targeting, variants, columns: found } = await readOut(asScored(scored), { columns });
    expect(found.score).toBe('score');
    expect(targeting).toHaveLength(1);
    const [{ variant, people: n, withoutScore, coefficient, advantage, chance, depths }] = targeting as [Targeting];
    expect([variant, n, withoutScore]).toEqual(['new', PEOPLE, 0]);
    expect(coefficient).toBeGreaterThan(0.2);
    expect(advantage).toBeGreaterThan(0);
    expect(chance).toBeLessThan(0.05);
    expect(depths.map(({ share }) => share)).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    const whole = variants[1]!.measures.value;
    expect(depths.at(-1)!.comparison.difference).toBeCloseTo(whole.mean - variants[0]!.measures.value.mean, 9);
    // All of the same score are targeted together: three quarters have the high one.
    expect(depths[0]!.people).toBe(depths[1]!.people);
    expect(depths[0]!.comparison.difference).toBeGreaterThan(depths.at(-1)!.comparison.difference);
  });

  it('counts who has none, and says nothing where none was asked for', async () => {
    const lines = scored.map((line, i) => (i < 7 ? line.replace(/,[^,]*$/, ',') : line));
    expect((await readOut(asScored(lines), { columns })).targeting[0]).toMatchObject({
      people: PEOPLE - 7,
      withoutScore: 7,
    });
    expect((await readOut(asScored(scored))).targeting).toEqual([]);
    await expect(readOut(asScored(scored), { columns: { score: 'points' } })).rejects.toMatchObject({
      words: { code: 'column-missing.assignments' },
    });
  });
});

describe('a file of assignments that cannot be used', () => {
  it.each([
    ['column-not-recognised.assignments', 'a,b\n1,2\n', {}],
    ['column-missing.assignments', 'customer,variant\nc1,new\n', { columns: { variant: 'arm' } }],
    ['option-invalid.one-variant', 'customer,variant\nc1,new\nc2,new\n', {}],
    ['option-invalid.no-such-variant', 'customer,variant\nc1,new\nc2,old\n', { control: 'control' }],
    ['option-invalid.no-share', 'customer,variant\nc1,new\nc2,old\n', { planned: { new: 1 } }],
  ] as const)('is refused: %s', async (code, text, asked) => {
    const error = await readOut(file(text, 'a.csv'), asked).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Failure);
    expect((error as Failure).words.code).toBe(code);
  });
});
