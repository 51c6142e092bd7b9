import { describe, expect, it } from 'vitest';
import { type Random, seeded } from '../numeric/random.ts';
import { drawCategorical, drawLogNormal, drawNormal } from '../numeric/samplers.ts';
import type { EarlyCell } from './early-cell.ts';
import { earlyValue, logScore, shareBelow } from './early-value.ts';
import { fitEarlyValue } from './fit-early-value.ts';

interface SimulatedVisitor {
  readonly path: readonly string[];
  /** Of their own cell, as the truth has it. */
  readonly probBuys: number;
  readonly value: number;
}

const deeds = ['came', 'viewed', 'basket'];
const logit = (share: number) => Math.log(share / (1 - share));

/** Visitors whose chance to buy depends on what they did, their source, device and landing page, most of which are rare. */
function makeShop(random: Random) {
  const effects = (n: number, deviation: number) => Array.from({ length: n }, () => deviation * drawNormal(random));
  const [bySource, byDevice, byPage] = [effects(5, 0.7), effects(3, 0.3), effects(60, 0.5)];
  const worth = [effects(5, 0.4), effects(60, 0.3)] as const;
  const frequent = Array.from({ length: 60 }, (_, i) => 1 / (i + 1));
  return (): SimulatedVisitor => {
    const source = drawCategorical([5, 3, 2, 1, 0.3], random);
    const [device, page, deed] = [
      drawCategorical([5, 1, 4], random),
      drawCategorical(frequent, random),
      drawCategorical([6, 3, 1], random),
    ];
    const odds = logit(0.04) + [-0.7, 0.3, 1.8][deed]! + bySource[source]! + byDevice[device]! + byPage[page]!;
    const probBuys = 1 / (1 + Math.exp(-odds));
    const value = random() < probBuys ? drawLogNormal(4 + worth[0][source]! + worth[1][page]!, 0.8, random) : 0;
    return { path: [deeds[deed]!, `s${source}`, `d${device}`, `p${page}`], probBuys, value };
  };
}

function cellsOf(visitors: readonly SimulatedVisitor[], depth: number): readonly EarlyCell[] {
  const cells = new Map<string, { -readonly [Key in keyof EarlyCell]: EarlyCell[Key] }>();
  for (const { path, value } of visitors) {
    const known = path.slice(0, depth);
    const cell = cells.get(known.join()) ?? { path: known, visitors: 0, buyers: 0, sumLog: 0, sumLogSquares: 0 };
    cells.set(known.join(), cell);
    cell.visitors++;
    if (value === 0) continue;
    cell.buyers++;
    cell.sumLog += Math.log(value);
    cell.sumLogSquares += Math.log(value) ** 2;
  }
  return [...cells.values()];
}

describe('the early value of visitors whose truth is known', () => {
  const random = seeded('early');
  const draw = makeShop(random);
  const seen = Array.from({ length: 40_000 }, draw);
  const held = Array.from({ length: 40_000 }, draw);
  const model = fitEarlyValue(cellsOf(seen, 4))!;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('is told better than by the mean of their channel, and than by each cell alone', () => {
    const bySource = seen.map((visitor) => ({ ...visitor, path: [visitor.path[1]!] }));
    const channels = fitEarlyValue(cellsOf(bySource, 1))!;
    const hierarchical = mean(held.map(({ path, value }) => logScore(earlyValue(model, path), value)));
    const channel = mean(held.map(({ path, value }) => logScore(earlyValue(channels, [path[1]!]), value)));
    expect(hierarchical - channel).toBeGreaterThan(0.01);
    const cells = new Map(cellsOf(seen, 4).map(({ path, visitors, buyers }) => [path.join(), buyers / visitors]));
    const wrong = (chanceOf: (path: readonly string[]) => number) =>
      mean(held.map(({ path, probBuys }) => (chanceOf(path) - probBuys) ** 2));
    const own = wrong((path) => cells.get(path.join()) ?? 0.04);
    expect(wrong((path) => earlyValue(model, path).probBuys)).toBeLessThan(own / 2);
  });

  it('is calibrated: of those who are given a chance, as many buy', () => {
    const told = held.map(({ path, value }) => ({
      chance: earlyValue(model, path).probBuys,
      bought: value > 0 ? 1 : 0,
    }));
    told.sort((one, other) => one.chance - other.chance);
    for (let part = 0; part < 10; part++) {
      const some = told.slice(part * 4000, (part + 1) * 4000);
      const [said, happened] = [mean(some.map(({ chance }) => chance)), mean(some.map(({ bought }) => bought))];
      expect(Math.abs(said - happened)).toBeLessThan(4.5 * Math.sqrt((said * (1 - said)) / 4000) + 0.1 * said);
    }
  });

  it('states how far its chances are from the true ones', () => {
    const away = held.slice(0, 5000).map(({ path, probBuys }) => {
      const told = earlyValue(model, path);
      return (told.probBuys - probBuys) / told.error;
    });
    expect(mean(away.map((z) => (Math.abs(z) < 2 ? 1 : 0)))).toBeGreaterThan(0.88);
    // Nor is it wider than need be.
    expect(mean(away.map((z) => (Math.abs(z) < 1 ? 1 : 0)))).toBeLessThan(0.9);
  });

  it('has a distribution that what they bring is drawn from', () => {
    const ranks = held.map(({ path, value }) => {
      const told = earlyValue(model, path);
      const below = shareBelow(told, value);
      return value === 0 ? random() * below : below;
    });
    for (const level of [0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.98])
      expect(mean(ranks.map((rank) => (rank <= level ? 1 : 0)))).toBeCloseTo(level, 1.7);
    const within = held.filter(({ path, value }) => {
      const { low80, high80 } = earlyValue(model, path);
      return value >= low80 && value <= high80;
    });
    // Nothing is at the same time the lower end and what most bring, so that the interval holds more than it says.
    expect(within.length / held.length).toBeGreaterThan(0.8);
  });

  it('expects as much money as comes', () => {
    const [said, came] = [
      mean(held.map(({ path }) => earlyValue(model, path).expected)),
      mean(held.map(({ value }) => value)),
    ];
    expect(Math.abs(said / came - 1)).toBeLessThan(0.1);
  });

  it('takes what was never seen to be like the rest, with less certainty', () => {
    const known = earlyValue(model, ['viewed', 's0']);
    const unseen = earlyValue(model, ['viewed', 's0', 'd9', 'p99']);
    expect(unseen.probBuys).toBe(known.probBuys);
    expect(unseen.error).toBeGreaterThan(known.error);
    expect(unseen).toMatchObject({ known: 2, visitors: known.visitors });
  });
});

it('is as doubtful of visitors of whom nothing more is known than of all like them', () => {
  const cell = (source: string, visitors: number, buyers: number) => ({
    ...{ path: [source, 'unknown', '/'], visitors, buyers },
    ...{ sumLog: 4 * buyers, sumLogSquares: 17 * buyers },
  });
  const model = fitEarlyValue([cell('ads', 1000, 60), cell('letter', 500, 125)])!;
  const { probBuys, error } = earlyValue(model, ['letter', 'unknown', '/']);
  const alone = Math.sqrt((0.25 * 0.75) / 500);
  expect(Math.abs(probBuys - 0.25)).toBeLessThan(alone);
  expect(error).toBeGreaterThan(0.8 * alone);
  expect(error).toBeLessThan(1.5 * alone);
});

it('is silent where hardly anybody has bought', () => {
  const few = { path: ['came'], visitors: 1000, buyers: 29, sumLog: 29, sumLogSquares: 40 };
  expect(fitEarlyValue([few])).toBeNull();
  expect(fitEarlyValue([{ ...few, buyers: 30 }])).not.toBeNull();
});
