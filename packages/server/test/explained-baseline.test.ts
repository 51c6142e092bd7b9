import { groupOf, readExperience } from '@perennial/decide';
import { expect, it } from 'vitest';
import { explainedSlots } from '../src/live/explain-page.ts';

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
const says = (id: string, code: 'decision.no-gain' | 'decision.no-consent' = 'decision.no-gain') =>
  explainedSlots(shown(code), page, 'en', { ...page, unit: id }).hero!.says;

it('says of whom the baseline decided for that they are compared with the page', () => {
  expect(says(idOf('baseline'))).toMatch(
    /^In the baseline that the page is compared with: the page without lifetime value\. \S/,
  );
  expect(says(idOf('page'))).not.toMatch(/baseline/);
  // Nobody decided for whoever did not consent.
  expect(says(idOf('baseline'), 'decision.no-consent')).not.toMatch(/baseline/);
  expect(explainedSlots(shown('decision.no-gain'), page, 'en', null).hero!.says).not.toMatch(/baseline/);
});
