import { describe, expect, it } from 'vitest';
import { cdnow, hasCdnow } from './cdnow.ts';

describe.skipIf(!hasCdnow)('CDNOW as the literature summarises it', () => {
  it.each([
    ['sample', { customers: 2357, repeat: 2457, zero: 1411, most: 29, holdout: 1882 }],
    ['master', { customers: 23570, repeat: 24337, zero: 14119, most: undefined, holdout: 19684 }],
  ] as const)('the %s', (file, known) => {
    const { customers, rows } = cdnow(file);
    const sum = (value: (c: (typeof customers)[number]) => number) => customers.reduce((s, c) => s + value(c), 0);
    expect(customers).toHaveLength(known.customers);
    expect(sum((c) => c.x)).toBe(known.repeat);
    expect(sum((c) => Number(c.x === 0))).toBe(known.zero);
    expect(sum((c) => c.holdout)).toBe(known.holdout);
    if (known.most !== undefined) expect(Math.max(...customers.map((c) => c.x))).toBe(known.most);
    expect(rows.count.reduce((s, n) => s + n, 0)).toBe(known.customers);
  });

  it('customer 1 of the sample bought twice more, the last time after 30.43 of 38.86 weeks', () => {
    const first = cdnow('sample').customers.find((c) => c.id === 1);
    expect(first).toMatchObject({ x: 2, tx: 213, T: 272, holdout: 1 });
  });
});
