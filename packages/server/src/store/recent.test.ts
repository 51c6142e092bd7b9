import { describe, expect, it } from 'vitest';
import { makeRecent } from './recent.ts';

const kept = (recent: { get(key: string): unknown }, keys: readonly string[]) =>
  keys.filter((key) => recent.get(key) !== undefined);

describe('what was kept last', () => {
  it('is found until it is deleted, and a null is a value', () => {
    const recent = makeRecent<number | null>(4);
    recent.set('a', 1);
    recent.set('b', null);
    recent.set('a', 2);
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([2, null, undefined]);
    recent.delete('a');
    expect(recent.get('a')).toBeUndefined();
  });

  it('is never more than the most, and always the half that was set last', () => {
    const most = 6;
    const recent = makeRecent<number>(most);
    const keys = Array.from({ length: 50 }, (_, i) => String(i));
    for (const [i, key] of keys.entries()) {
      recent.set(key, i);
      const left = Array.from({ length: most / 2 }, (_, back) => i - back).filter((each) => each >= 0);
      expect(recent.get(key)).toBe(i);
      // Asking keeps what is asked for young, so it is asked of a copy that has been told the same.
      const copy = makeRecent<number>(most);
      for (const [j, earlier] of keys.slice(0, i + 1).entries()) copy.set(earlier, j);
      expect(kept(copy, left.map(String))).toEqual(left.map(String));
    }
    expect(kept(recent, keys).length).toBeLessThanOrEqual(most);
  });

  it('stays as long as it is asked for', () => {
    const recent = makeRecent<number>(4);
    recent.set('asked for', 1);
    for (let i = 0; i < 20; i++) {
      recent.set(String(i), i);
      expect(recent.get('asked for')).toBe(1);
    }
    expect(recent.get('0')).toBeUndefined();
  });

  it('is the newer value where the older is among the old ones, and deleted or cleared in both', () => {
    const recent = makeRecent<string>(4);
    recent.set('a', 'first');
    recent.set('b', 'first');
    recent.set('c', 'turns');
    recent.set('a', 'second');
    expect(recent.get('a')).toBe('second');
    recent.delete('a');
    expect(recent.get('a')).toBeUndefined();
    recent.delete('b');
    expect(recent.get('b')).toBeUndefined();
    for (const key of ['x', 'y', 'z']) recent.set(key, 'other');
    recent.clear();
    expect(kept(recent, ['a', 'b', 'c', 'x', 'y', 'z'])).toEqual([]);
  });
});
