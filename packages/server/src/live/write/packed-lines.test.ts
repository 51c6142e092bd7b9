import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openAppendLog } from '../../store/append-log.ts';
import type { Assignment } from './entry.ts';
import { lineOfDecision } from './journal.ts';
import { packLines, unpackLines } from './packed-lines.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perennial-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const event = {
  source: 's',
  message_id: 'm',
  received_at: 1,
  at: 2,
  type: 'track',
  event: 'Product Viewed',
  body: '{}',
  slots_id: null,
};
const slots = { id: 'many', text: '{"hero":"ż"}', bytes: 13 };

function assignment(i: number): Assignment {
  const all: readonly Assignment['shown'][] = [null, {}, { 'home/hero': 'plain', 'home/proof': 'origin' }];
  const shown = all[i % 3] ?? null;
  const names = { anonymousId: i % 2 === 0 ? `a${i}` : null, userId: i % 2 === 0 ? null : `u${i}` };
  return { ...names, at: i, unit: `unit ${i}`, experience: 'home', version: i, isControl: i % 4 === 0, shown };
}

it('sends lines to another thread in their order, which reads in several logs what stands there', async () => {
  const log = openAppendLog(join(folder, 'log'), { mostBytes: 1_500_000 });
  // Longer than what is read at one go, too; with characters of several bytes.
  const heads = Array.from({ length: 40 }, (_, i) => `{{zażółć ${i} ${'x'.repeat(i % 7 === 0 ? 1_100_000 : 10)}`);
  const texts = heads.map((head, i) => (i % 3 === 0 ? `${head},"slots":${slots.text}}}` : head));
  const places: Awaited<ReturnType<typeof log.append>>[] = [];
  for (const text of texts) places.push(await log.append(text));
  expect(new Set(places.map(({ path }) => path)).size).toBeGreaterThan(2);
  const logged = texts.map((_, i) => ({
    message_id: `d${i}`,
    assignment: assignment(i),
    place: places[i]!,
    slots: i % 3 === 0 ? slots : null,
  }));
  const whole = lineOfDecision('whole', assignment(2), { body: '{}', slots: null });
  const sent = structuredClone(packLines([event, ...logged, event, whole]));
  const lines = texts.map((text, i) =>
    lineOfDecision(
      `d${i}`,
      assignment(i),
      i % 3 === 0 ? { body: `${heads[i]}}}`, slots } : { body: text, slots: null },
    ),
  );
  expect(unpackLines(sent)).toEqual([event, ...lines, event, whole]);
  await log.close();
});

it('says so where a text is not there, rather than to write half of it', async () => {
  const log = openAppendLog(join(folder, 'log'));
  const place = await log.append('one');
  const line = { message_id: 'd', assignment: assignment(1), place: { ...place, bytes: place.bytes + 1 }, slots: null };
  expect(() => unpackLines(packLines([line]))).toThrow('ends before');
  await log.close();
});
