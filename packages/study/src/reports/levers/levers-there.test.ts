import type { LeverState } from '@perennial/models';
import { expect, it } from 'vitest';
import type { LeversResult } from './levers-result.ts';
import { leversThere } from './pulled.ts';

it.each([
  ['nothing is known of costs', { kept: 1, cac: null }, 0.1, ['frequency', 'order-value', 'lifetime', 'discount']],
  ['a margin is known', { kept: 0.4, cac: null }, 0, ['frequency', 'order-value', 'lifetime', 'margin']],
  ['all is known', { kept: 0.4, cac: 900 }, 0.1, ['frequency', 'order-value', 'lifetime', 'margin', 'cac', 'discount']],
] as const)('moves nothing of which nothing is known: where %s', (_, state, discount, expected) => {
  expect(leversThere({ discount } as LeversResult, state as LeverState)).toEqual(expected);
});
