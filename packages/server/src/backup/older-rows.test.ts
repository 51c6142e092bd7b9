import { expect, it } from 'vitest';
import { asOfNow } from './older-rows.ts';

it('takes decisions of a back-up that had texts of their own by their lines of the journal, and those of now as they are', () => {
  const journal = [
    { seq: 7, source: 'decisions', message_id: 'd1', body: '{}' },
    { seq: 8, source: 's', message_id: 'd2', body: '{}' },
  ];
  const row = { at: 1, experience: 'home', version: 1, person: 'a', unit: 'a', is_control: 0 };
  const before = [
    { id: 'd1', ...row, slots: '{}', visitor: '{}' },
    { id: 'd2', ...row, slots: '{}', visitor: '{}' },
  ];
  const now = asOfNow(
    new Map<string, readonly Readonly<Record<string, unknown>>[]>([
      ['journal', journal],
      ['decisions', before],
    ]),
  );
  expect(now.get('decisions')).toEqual([{ seq: 7, ...row }]);
  expect(now.get('journal')).toBe(journal);
  expect(asOfNow(now)).toBe(now);
});
