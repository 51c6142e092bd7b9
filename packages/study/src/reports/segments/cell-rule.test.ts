import { expect, it } from 'vitest';
import { cellRule } from './cell-rule.ts';

const grid = { recency: [30, 90], frequency: [1, 2, 5] };

it.each([
  [{ recency: 0, frequency: 0 }, 'days_since_last_order <= 30 and orders >= 1 and orders < 2'],
  [
    { recency: 1, frequency: 1 },
    'days_since_last_order > 30 and days_since_last_order <= 90 and orders >= 2 and orders < 5',
  ],
  [{ recency: 2, frequency: 2 }, 'days_since_last_order > 90 and orders >= 5'],
])('of cell %j', (cell, rule) => expect(cellRule(grid, cell)).toBe(rule));
