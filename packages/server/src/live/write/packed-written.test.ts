import { expect, it } from 'vitest';
import type { Written } from './entry.ts';
import { packWritten, unpackWritten } from './packed-written.ts';

it('is the same after it came from another thread', () => {
  const written: Written = {
    results: ['stored', 'duplicate', 'stored', 'erased'],
    people: [
      { id: 'a', behaviour: '{"viewed":1}', remembered: '{}', unit: 'a', assigned_at: null, account: null },
      { id: 'b', behaviour: '{}', remembered: '{"home/hero":["plain",1]}', unit: 'x', assigned_at: 1, account: 'acme' },
    ],
    gone: ['x'],
    names: [
      { name: 'x', person: 'b' },
      { name: 'y', person: 'a' },
    ],
  };
  expect(unpackWritten(structuredClone(packWritten(written)))).toEqual(written);
});

it('is little of a group of which everything is new', () => {
  const results = Array<'stored'>(2000).fill('stored');
  expect(packWritten({ results, people: [], gone: [], names: [] }).others).toEqual([]);
});
