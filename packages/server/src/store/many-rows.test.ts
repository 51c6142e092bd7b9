import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addNumbered } from './many-rows.ts';
import { openStore } from './open-store.ts';

const columns = ['source', 'message_id', 'received_at', 'at', 'type', 'event', 'body'] as const;
const row = (message: string) => ({
  ...{ source: 's', message_id: message, received_at: 1, at: 1, type: 'track', event: 'e', body: '{}' },
});

it('tells the numbers of the rows that were added, among others that were there, and after others that are gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'perennial-'));
  const { db, close } = await openStore(folder, {});
  const ending = 'on conflict (source, message_id) do nothing';
  const add = (...messages: string[]) =>
    db
      .transaction()
      .execute((change) => addNumbered(change, { table: 'journal', columns, rows: messages.map(row), ending }, 'seq'));
  const added = async (...messages: string[]) => {
    const numbers = await add(...messages);
    const rows =
      numbers.length === 0 ? [] : await db.selectFrom('journal').selectAll().where('seq', 'in', numbers).execute();
    return rows.map((each) => each.message_id);
  };
  const many = Array.from({ length: 700 }, (_, i) => `many ${i}`);
  expect(await added('a', 'b')).toEqual(['a', 'b']);
  expect(await added(...many)).toEqual(many);
  expect(await added('a', 'c', 'b', 'c', 'd')).toEqual(['c', 'd']);
  expect(await added('a', 'd')).toEqual([]);
  await db.deleteFrom('journal').where('message_id', 'in', ['c', 'd']).execute();
  expect(await added('e', 'a', 'c')).toEqual(['e', 'c']);
  expect(await added('f')).toEqual(['f']);
  await close();
  rmSync(folder, { recursive: true });
});
