import { decidePage, exampleExperience, readExperience, type Visitor } from '@perennial/decide';
import { expect, it } from 'vitest';
import type { DecidedPage } from './entry.ts';
import { decisionOfText, partsOfDecision, textOfDecision } from './text-of-decision.ts';

const experience = readExperience(structuredClone(exampleExperience), 'test');

function decided(unit: string, consents: boolean): DecidedPage {
  const visitor = { id: unit, consents, attributes: { path: '/"x"', pages: 0 }, value: { expected: 10 * unit.length } };
  const page = decidePage(experience, visitor, 1);
  return { id: `d ${unit}`, at: 1_768_000_000_000, anonymousId: unit, userId: null, unit, page, isKept: true, visitor };
}

it('is what was decided without what variants show, of many who are shown the same and of those who are not', () => {
  // With all that JSON escapes, in ids.
  const ofMany: ReturnType<typeof partsOfDecision>['slots'][] = [];
  const units = Array.from({ length: 600 }, (_, i) => ['', '"', '\\', '\n', 'ż', '🦊'][i % 6]! + i);
  for (const [i, unit] of units.entries()) {
    const all = decided(unit, i % 9 > 0);
    const slots = Object.entries(all.page.slots).map(([name, slot]) => [name, { ...slot, content: undefined }]);
    const visitor = { needs: [], remembered: {}, ...all.visitor };
    const kept = JSON.parse(
      JSON.stringify({ ...all, visitor, page: { ...all.page, slots: Object.fromEntries(slots) } }),
    );
    expect(decisionOfText(textOfDecision(all))).toEqual(kept);
    const { body, slots: beside } = partsOfDecision(all);
    expect(decisionOfText(body, beside?.text ?? null)).toEqual(kept);
    ofMany.push(beside);
  }
  // A dozen pages for those who are shown by chance alone, and one for whoever does not consent.
  const kinds = new Set(ofMany.flatMap((each) => each?.id ?? []));
  expect(kinds.size).toBeLessThan(13);
  expect(ofMany.filter((each) => each !== null).length).toBeGreaterThan(400);
});

it('has all that was known of a visitor', () => {
  const visitor: Required<Visitor> = {
    ...{ id: 'v', consents: true, attributes: { path: '/x' }, value: { expected: 1, low80: 0 } },
    ...{ priceSensitivity: 0.5, needs: ['gifts'], stage: 'new', region: 'US-NY', remembered: { 'home/hero': 'plain' } },
  };
  const page = decidePage(experience, visitor, 1);
  const all = { id: 'd', at: 1, anonymousId: null, userId: 'u', unit: 'v', page, isKept: true, visitor };
  expect(decisionOfText(textOfDecision(all))).toMatchObject({ userId: 'u', unit: 'v', visitor });
  const other = { ...visitor, id: 'w' };
  expect(decisionOfText(textOfDecision({ ...all, visitor: other })).visitor).toEqual(other);
});
