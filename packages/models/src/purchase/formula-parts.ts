import type { Formula } from '../formula.ts';

/** Pieces that the formulas of several models share. */
export const recency: Formula = { sub: ['t', 'x'] };

/** P(alive | x, t_x, T). */
export const aliveGiven: Formula = ['P', { group: ['alive', '|', 'x', ',', recency, ',', 'T'] }];

/** ((α + T)/(α + t_x))^(r + x): how much less likely the silence since the last transaction is for one who goes on. */
export const silence: Formula = {
  power: [
    {
      group: {
        over: [
          ['α', '+', 'T'],
          ['α', '+', recency],
        ],
      },
    },
    ['r', '+', 'x'],
  ],
};

/** CET within h. */
export const expectedWithin: Formula = ['CET', { group: 'h' }];
