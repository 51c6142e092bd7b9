import type { Formula } from '../../formula.ts';
import { aliveGiven, expectedWithin, recency } from '../formula-parts.ts';

const betaT: Formula = ['β', '+', 'T'];

/** One over P(alive), as an integral over the end of the lifetime. */
export const alive: Formula = [
  { power: [{ group: aliveGiven }, ['−', '1']] },
  '=',
  '1',
  '+',
  's',
  { integral: [recency, 'T'] },
  {
    power: [
      {
        group: {
          over: [
            ['α', '+', 'T'],
            ['α', '+', 'u'],
          ],
        },
      },
      ['r', '+', 'x'],
    ],
  },
  { power: [{ group: { over: [betaT, ['β', '+', 'u']] } }, 's'] },
  {
    over: [
      ['d', 'u'],
      ['β', '+', 'u'],
    ],
  },
];

export const transactions: Formula = [
  expectedWithin,
  '=',
  aliveGiven,
  '·',
  {
    over: [
      [{ group: ['r', '+', 'x'] }, { group: betaT }],
      [{ group: ['α', '+', 'T'] }, { group: ['s', '−', '1'] }],
    ],
  },
  '[',
  '1',
  '−',
  { power: [{ group: { over: [betaT, ['β', '+', 'T', '+', 'h']] } }, ['s', '−', '1']] },
  ']',
];
