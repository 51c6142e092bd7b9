import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { isShownBy, seen } from './output.ts';

describe('blocksOf', () => {
  const page = ['# A', '```sh', 'a', 'b', '```', '', '```text', 'c', '```', 'words', '```ts not-run', 'd', '```'].join(
    '\n',
  );

  it('finds language, marks, code and line', () =>
    expect(blocksOf(page)).toEqual([
      { language: 'sh', marks: [], code: 'a\nb', line: 3, follows: false },
      { language: 'text', marks: [], code: 'c', line: 8, follows: true },
      { language: 'ts', marks: ['not-run'], code: 'd', line: 12, follows: false },
    ]));

  it('does not guess where a block ends', () => expect(() => blocksOf('```sh\na')).toThrow('line 1 does not end'));
});

describe('isShownBy', () => {
  it.each([
    ['a\nb\n', 'a\nb', true],
    ['a  \nb\n\n', 'a\nb', true],
    ['a\nb', 'a', false],
    ['a\nb\nc', 'a\n…\nc', true],
    ['a\nc', 'a\n…\nc', true],
    ['a\nb\nc', '…\nc', true],
    ['a\nb\nc', 'a\n…', true],
    ['took 1.2 s', 'took … s', true],
    ['took 1.2 m', 'took … s', false],
    ['a.b', 'a?b', false],
    ['a\nb', 'a…b', false],
  ])('%j as %j: %s', (actual, shown, expected) => expect(isShownBy(actual, shown)).toBe(expected));
});

it('sees of a rewritten line what stands there in the end', () =>
  expect(seen('\r\u001b[K… fit\r\u001b[K✓ fit  done\nnext')).toBe('✓ fit  done\nnext'));
