import { Failure } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { requirePlainText } from './plain-text.ts';
import { isPlainJson } from './read-json.ts';

const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;

describe('JSON that need not be gone through', () => {
  it('is what has no escape of a character and few brackets', () => {
    expect(isPlainJson('{"experience":"home","attributes":{"path":"/kaffee/grün","n":[1,2]}}')).toBe(true);
    expect(isPlainJson(String.raw`{"a":"line\nbreak"}`)).toBe(true);
    expect(isPlainJson(nested(99))).toBe(true);
  });

  it('is nothing that is refused', () => {
    const refused = [
      String.raw`{"a":"\u0000"}`,
      String.raw`["\ud800"]`,
      String.raw`{"\u0000":1}`,
      nested(101),
      `{"a":${nested(100)}}`,
    ];
    for (const text of refused) {
      expect(() => requirePlainText(JSON.parse(text), 'body'), text).toThrow(Failure);
      expect(isPlainJson(text), text).toBe(false);
    }
  });
});
