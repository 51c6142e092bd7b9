import { groupOf, readExperience } from '@perennial/decide';
import { expect, it } from 'vitest';
import { baselineOf, explainedSlots } from '../src/live/explain-page.ts';

const page = readExperience(
  {
    ...{ key: 'home', version: 1, currency: 'EUR', baseline: { kind: 'without-value', share: 0.5 } },
    slots: { hero: { default: 'plain', variants: { plain: { content: 'plain' } }, policy: { kind: 'value' } } },
  },
  'home.json',
);
const ids = Array.from({ length: 100 }, (_, i) => `v${i}`);
const idOf = (group: string) => ids.find((id) => groupOf(page, id) === group)!;
const shown = (code: 'decision.no-gain' | 'decision.no-consent') => ({
  hero: {
    ...{ variant: 'plain', isDefault: true, propensity: 1, chances: { plain: 1 }, barred: {}, withholds: [] },
    because: { code, values: {} },
  },
});
const said = (id: string, code: 'decision.no-gain' | 'decision.no-consent' = 'decision.no-gain') =>
  baselineOf(shown(code), { ...page, unit: id }, 'en');

it('says once of whom the baseline decided for that they are compared with the page', () => {
  expect(said(idOf('baseline'))).toBe(
    'In the baseline that the page is compared with: the page without lifetime value.',
  );
  expect(said(idOf('page'))).toBeNull();
  // Nobody decided for whoever did not consent.
  expect(said(idOf('baseline'), 'decision.no-consent')).toBeNull();
  expect(explainedSlots(shown('decision.no-gain'), page, 'en').hero!.says).not.toMatch(/baseline/);
});
