import type { LeverState } from '@perennial/models';
import { expect, it } from 'vitest';
import { countedIn } from './definition.ts';
import type { LeversResult } from './levers-result.ts';

it.each([
  ['nothing is known of costs', 'revenue', null, {}, 'revenue'],
  ['a margin is given', 'revenue', null, { margin: '40' }, 'kept'],
  ['costs are in files', 'contribution', null, {}, 'kept'],
  ['only what a new customer costs is known', 'revenue', 12, {}, 'acquired'],
  ['both are known', 'contribution', 12, {}, 'profit'],
  ['revenue is asked for', 'contribution', 12, { for: 'revenue' }, 'revenue'],
] as const)('speaks of profit only after all costs: where %s', (_, basis, cac, options, expected) => {
  const shown = { result: { basis } as LeversResult };
  expect(countedIn(shown, { cac } as LeverState, options)).toBe(expected);
});
