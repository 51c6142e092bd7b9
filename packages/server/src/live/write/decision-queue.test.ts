import { expect, it } from 'vitest';
import { makeDecisionQueue } from './decision-queue.ts';
import type { Stored } from './entry.ts';
import type { LineWriter } from './line-writer.ts';
import type { FileLine, LoggedLine } from './packed-lines.ts';

const never = 1e9;

/** Tables that write when they are told to. */
function slowTables() {
  const writing: (() => void)[] = [];
  const lines: Pick<LineWriter<FileLine>, 'write'> = {
    write: (all) =>
      new Promise((resolve) => {
        writing.push(() => resolve(all.map((): Stored => 'stored')));
      }),
  };
  return { lines: lines as LineWriter<FileLine>, writing };
}

function logged(number: number): LoggedLine {
  const unit = `visitor ${number}`;
  const page = { experience: 'home', version: 1, isControl: false, shown: null };
  const assignment = { anonymousId: unit, userId: null, at: 0, unit, ...page };
  return { message_id: unit, assignment, slots: null, place: { number, path: 'log', at: 0, bytes: 0 } };
}

const nobody = { find: () => null, written: () => {}, decided: () => {}, stored: () => {} };

it('has room again as soon as a part is in the tables, however many others are on their way', async () => {
  const { lines, writing } = slowTables();
  const released: number[] = [];
  const queue = makeDecisionQueue(
    { lines, people: nobody, isErased: () => false, release: (number) => released.push(number) },
    { after: never, enough: never, most: 4 },
  );
  for (const number of [1, 2]) queue.add(logged(number));
  void queue.writeAll();
  for (const number of [3, 4]) queue.add(logged(number));
  void queue.writeAll();
  expect(queue.isFull()).toBe(true);
  const room = [queue.room(), queue.room()];
  writing[0]!();
  await Promise.all(room);
  expect(released).toEqual([2]);
  expect(queue.isFull()).toBe(false);
  queue.add(logged(5));
  const all = queue.writeAll();
  for (const write of writing.slice(1)) write();
  await all;
  expect(released).toEqual([2, 4, 5]);
});

it('writes what waits where nothing else would make room', async () => {
  const { lines, writing } = slowTables();
  const queue = makeDecisionQueue(
    { lines, people: nobody, isErased: () => false, release: () => {} },
    { after: never, enough: never, most: 1 },
  );
  queue.add(logged(1));
  const room = queue.room();
  expect(writing).toHaveLength(1);
  writing[0]!();
  await room;
  expect(queue.isFull()).toBe(false);
});
