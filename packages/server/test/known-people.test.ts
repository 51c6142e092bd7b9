import { join } from 'node:path';
import { decidePage, exampleExperience, readExperience } from '@perennial/decide';
import { seeded } from '@perennial/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Entry, type LiveWriter, liveEvent, openStore, openWriter, type Store } from '../src/index.ts';
import { type KnownPeople, makeKnownPeople } from '../src/live/known-people.ts';
import { personOf } from '../src/live/people.ts';
import type { Names } from '../src/live/write/entry.ts';
import { makeMemory } from '../src/store/memory.ts';
import { environmentOf, temporaryFolder } from './serving.ts';

describe('a memory', () => {
  it('reads each row once, forgets the one it kept first, and takes what was written for what was read before', async () => {
    const asked: string[] = [];
    let answer = (_: string) => {};
    const memory = makeMemory<string>(2, (key) => {
      asked.push(key);
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    const first = memory.get('a');
    answer('a1');
    expect([await first, memory.get('a')]).toEqual(['a1', 'a1']);
    const late = memory.get('b');
    memory.set('b', 'b2');
    answer('b1');
    expect([await late, memory.get('b')]).toEqual(['b1', 'b2']);
    memory.set('c', 'c1');
    const again = memory.get('a');
    answer('a2');
    expect(await again).toBe('a2');
    memory.forget('a');
    expect(memory.get('a')).toBeInstanceOf(Promise);
    expect(asked).toEqual(['a', 'b', 'a', 'a']);
  });

  it('asks again after an error', async () => {
    let fails = true;
    const memory = makeMemory(2, async (key) => {
      if (fails) throw new Error('gone');
      return key;
    });
    await expect(memory.get('a')).rejects.toThrow('gone');
    fails = false;
    expect(await memory.get('a')).toBe('a');
  });
});

describe('people in memory', () => {
  const experience = readExperience(structuredClone(exampleExperience), 'test');
  const random = seeded('known people');
  const one = <Value>(list: readonly Value[]) => list[Math.floor(random() * list.length)]!;
  const at = 1_768_000_000_000;
  let store: Store;
  let people: KnownPeople;
  let writer: LiveWriter;
  beforeAll(async () => {
    const folder = join(temporaryFolder(), 'workspace');
    store = await openStore(folder, await environmentOf(folder));
    people = makeKnownPeople(store, 6);
    writer = openWriter(store, { people });
  });
  afterAll(async () => {
    await writer.close();
    await store.close();
  });

  const anonymous = ['a1', 'a2', 'a3', 'a4', null];
  const users = ['u1', 'u2', null, null];

  function entryOf(names: Names, i: number): Entry {
    const unit = names.anonymousId ?? names.userId!;
    if (i % 3 === 0) {
      const visitor = { id: unit, consents: true };
      const page = decidePage(experience, visitor, at + i);
      return { kind: 'decision', decided: { id: `d${i}`, at: at + i, ...names, unit, page, isKept: true, visitor } };
    }
    const event = liveEvent('track', { ...names, event: 'Product Viewed' }, { receivedAt: at + i, messageId: `m${i}` });
    if (typeof event === 'string') throw new Error(event);
    return { kind: 'event', source: 's', event };
  }

  it('are those of the store after each write, whoever turns out to be whom', async () => {
    for (let i = 0; i < 200; i++) {
      const names = { anonymousId: one(anonymous), userId: one(users) };
      if (names.anonymousId === null && names.userId === null) continue;
      const writing = writer.write([entryOf(names, i)], 'decision');
      // Asked while it is written, too.
      const asked = people.find({ anonymousId: one(anonymous), userId: one(users) });
      await Promise.all([writing, asked]);
      if (i % 4 > 0) continue;
      // What was decided is known before the tables have it, and nothing else is known once they do.
      const all = anonymous.flatMap((anonymousId) => users.map((userId) => ({ anonymousId, userId })));
      const known = await Promise.all(all.map((each) => people.find(each)));
      await writer.settled();
      expect(await Promise.all(all.map((each) => personOf(store.db, each)))).toEqual(known);
      expect(await Promise.all(all.map((each) => people.find(each)))).toEqual(known);
    }
  });
});
