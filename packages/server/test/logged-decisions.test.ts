import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { decidePage, exampleExperience, readExperience } from '@perennial/decide';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../src/index.ts';
import { decisionsWithLines } from '../src/live/decisions.ts';
import { makeKnownPeople } from '../src/live/known-people.ts';
import { writeLeftDecisions } from '../src/live/write/left-decisions.ts';
import type { LineWriter } from '../src/live/write/line-writer.ts';
import { withDecisionLog } from '../src/live/write/logged-decisions.ts';
import { openWriter } from '../src/live/write/open-writer.ts';
import type { FileLine } from '../src/live/write/packed-lines.ts';
import { openAppendLog, readAppendLog } from '../src/store/append-log.ts';
import { openStore } from '../src/store/open-store.ts';
import { temporaryFolder } from './serving.ts';

const experience = readExperience({ ...exampleExperience, version: 1 }, 'example');
const at = Date.parse('2026-01-10T00:00:00Z');
const never = { after: 1e9, enough: 1e9, most: 1e9 };

function decision(id: string, anonymousId = 'a'): Entry {
  const visitor = { id: anonymousId, consents: true };
  const page = decidePage(experience, visitor, at);
  return {
    kind: 'decision',
    decided: { id, at, anonymousId, userId: null, unit: anonymousId, page, isKept: true, visitor },
  };
}

/** Tables that keep lines, unless they are told not to. */
function tables() {
  const lines: FileLine[] = [];
  const state = { lines, isBroken: false };
  const writer: LineWriter<FileLine> = {
    write: async (some) => {
      if (state.isBroken) throw new Error('disk full');
      lines.push(...some);
      return some.map(() => 'stored');
    },
    waiting: () => 0,
    close: async () => {},
  };
  return { state, writer };
}

const nobody = { find: async () => null, written: () => {}, decided: () => {}, stored: () => {} };

describe('decisions in a log', () => {
  it('are there after a server that ended without a word, once, and whoever was deleted is not', async () => {
    const folder = join(temporaryFolder(), 'workspace');
    const killed = await openStore(folder);
    const writer = openWriter(killed, { decisions: never });
    await writer.write([decision('1'), decision('2', 'gone'), decision('3', 'b')], 'decision');
    const store = await openStore(folder);
    const ids = async () => (await decisionsWithLines(store.db).execute()).map(({ id }) => id).toSorted();
    expect(await ids()).toEqual([]);
    const isErased = (entry: Entry) => entry.kind === 'decision' && entry.decided.anonymousId === 'gone';
    await writeLeftDecisions(store, { isErased });
    await writeLeftDecisions(store, { isErased });
    expect(await ids()).toEqual(['1', '3']);
    const people = makeKnownPeople(store);
    expect(await people.find({ anonymousId: 'b', userId: null })).toMatchObject({ assignedAt: at });
    expect(await people.find({ anonymousId: 'gone', userId: null })).toBeNull();
    await writer.close();
    expect(await ids()).toEqual(['1', '2', '3']);
    await Promise.all([store.close(), killed.close()]);
  });

  it('go into the tables before an event that came after them, and when they are asked for', async () => {
    const path = join(temporaryFolder(), 'log');
    const { state, writer: lines } = tables();
    const writer = withDecisionLog({ lines, log: openAppendLog(path), people: nobody, isErased: () => false }, never);
    await writer.write([decision('1'), decision('2')], 'decision');
    expect(state.lines).toEqual([]);
    expect(readAppendLog(path)).toHaveLength(2);
    const outcome = { messageId: 'o', decision: '1', at, receivedAt: at, value: null, currency: null };
    const told: Entry = {
      kind: 'outcome',
      source: 's',
      outcome: { ...outcome, kind: 'complaint', anonymousId: 'a', userId: null },
    };
    await writer.write([told], 'event');
    expect(state.lines.map(({ message_id }) => message_id)).toEqual(['1', '2', 'o']);
    await writer.write([decision('3')], 'decision');
    await writer.settled();
    expect(state.lines.at(-1)!.message_id).toBe('3');
    await writer.close();
    expect(readAppendLog(path)).toEqual([]);
  });

  it('stay in the log while the tables refuse them, and go into them later', async () => {
    const path = join(temporaryFolder(), 'log');
    const { state, writer: lines } = tables();
    const log = openAppendLog(path);
    const writer = withDecisionLog({ lines, log, people: nobody, isErased: () => false }, { ...never, after: 1 });
    state.isBroken = true;
    await writer.write([decision('1')], 'decision');
    await writer.settled();
    expect(state.lines).toEqual([]);
    expect(readAppendLog(path)).toHaveLength(1);
    state.isBroken = false;
    while (state.lines.length === 0) await pause(1);
    expect(state.lines.map(({ message_id }) => message_id)).toEqual(['1']);
    await writer.close();
    expect(readAppendLog(path)).toEqual([]);
  });

  it('wait for room where the tables are too slow, and none is refused', async () => {
    const { state, writer: lines } = tables();
    const log = openAppendLog(join(temporaryFolder(), 'log'));
    const writer = withDecisionLog(
      { lines, log, people: nobody, isErased: () => false },
      { after: 1e9, enough: 1e9, most: 2 },
    );
    for (const id of ['1', '2', '3', '4', '5']) await writer.write([decision(id)], 'decision');
    expect(state.lines.map(({ message_id }) => message_id)).toEqual(['1', '2', '3', '4']);
    await writer.close();
    expect(state.lines).toHaveLength(5);
  });
});
