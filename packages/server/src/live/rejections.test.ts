import { expect, it } from 'vitest';
import { makeRejections } from './rejections.ts';

it('keeps the latest of different ones, each with how often it came, and no long texts', () => {
  let at = 0;
  const rejections = makeRejections(() => new Date(at++), 2);
  const add = (event: string) =>
    rejections.add({ source: 'key:1', event, reason: 'nobody', said: 'x'.repeat(1000), messageId: null });
  for (const event of ['a', 'b', 'a', 'c', 'a', 'z'.repeat(1000)]) add(event);
  expect(rejections.list().map(({ event, times }) => [event.slice(0, 1), times])).toEqual([
    ['z', 1],
    ['a', 3],
  ]);
  for (const { event, said } of rejections.list()) expect(Math.max(event.length, said!.length)).toBeLessThanOrEqual(80);
});
