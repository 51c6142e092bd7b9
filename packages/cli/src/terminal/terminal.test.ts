import { makeSpeaker } from '@perennial/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screen } from '../../test/world.ts';
import { bar } from './bar.ts';
import { plainText } from './plain-text.ts';
import { drawProgress } from './progress.ts';
import { table } from './table.ts';
import { textWidth, truncate } from './text-width.ts';
import { wrap } from './wrap.ts';

describe('the width of a text', () => {
  it.each([
    ['abc', 3],
    ['東京', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['', 0],
  ])('%j takes %d cells', (text, width) => expect(textWidth(text)).toBe(width));

  it('is never exceeded by what truncation leaves', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, width) => {
        expect(textWidth(truncate(text, width))).toBeLessThanOrEqual(width);
      }),
    ));
});

describe('wrapped text', () => {
  it('keeps every word, and every line within the width', () =>
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,10}$/)), fc.integer({ min: 14, max: 60 }), (words, width) => {
        const wrapped = wrap(words.join(' '), width, 4);
        expect(wrapped.split(/\s+/).filter(Boolean)).toEqual(words);
        for (const line of wrapped.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
      }),
    ));

  it('breaks Chinese between signs, never before one that closes', () =>
    expect(wrap('客户的价值，按渠道（五个）', 12)).toBe('客户的价值，\n按渠道（五\n个）'));

  it('keeps a number and its unit together', () => expect(wrap('it is ± 7 %', 8)).toBe('it is\n± 7 %'));
});

describe('a table', () => {
  const rows = [{ name: 'a very long name indeed', n: 1 }];
  const columns = [
    { title: 'Name', cell: ({ name }: { name: string }) => name, narrowest: 6 },
    { title: 'n', cell: ({ n }: { n: number }) => String(n), align: 'right' as const },
    { title: 'Extra', cell: () => 'something', dispensable: 1 },
  ];
  it('shows all where there is room', () =>
    expect(table(rows, columns, { width: 80, indent: 0 })).toBe(
      'Name                     n  Extra\na very long name indeed  1  something',
    ));
  it('cuts a text that may be cut before it leaves a column out', () =>
    expect(table(rows, columns, { width: 24, indent: 0 })).toBe('Name        n  Extra\na very lo…  1  something'));
  it('breaks a text that is to be whole into lines, beside which the other columns are empty', () => {
    const whole = columns.map((column, i) => (i === 0 ? { ...column, isWhole: true } : column));
    expect(table(rows, whole, { width: 22, indent: 0 })).toBe(
      'Name      n  Extra\na very    1  something\nlong\nname\nindeed',
    );
  });
  it('breaks a title between words where its cells are narrower, and stands it on them', () =>
    expect(
      table([{ n: 1 }], [{ title: 'Expected orders', cell: ({ n }) => String(n), align: 'right' }], { width: 80 }),
    ).toBe('  Expected\n    orders\n         1'));
  it('keeps names apart that differ at their beginning or their end only', () => {
    const names = ['customer-000000001-eu', 'customer-000000002-eu', 'customer-000000001-us'];
    const drawn = table(
      names.map((name) => ({ name })),
      [{ title: 'Name', cell: ({ name }: { name: string }) => name, narrowest: 5, cut: 'middle' as const }],
      { width: 14, indent: 0 },
    );
    const [, ...cells] = drawn.split('\n');
    expect(new Set(cells).size).toBe(3);
  });
  it('leaves out what can be missed', () =>
    expect(table(rows, columns, { width: 12, indent: 0 })).toBe('Name       n\na very l…  1'));
});

it('draws a bar as wide as it is told', () =>
  fc.assert(
    fc.property(fc.double({ min: -1, max: 2, noNaN: true }), fc.nat(40), (share, width) => {
      expect(textWidth(bar(share, width))).toBe(width);
    }),
  ));

it.each(['\u001b[31m', 'a\u0007', '\u202eabc', 'line\nbreak'])('shows %j as text', (text) =>
  expect(plainText(text)).not.toMatch(/[\p{Cc}\u202e]/u),
);

describe('progress', () => {
  const clock = () => {
    let seconds = 0;
    return () => new Date(800 * seconds++);
  };

  it('is one line a step in a pipe', () => {
    const output = screen();
    const progress = drawProgress(output, clock(), makeSpeaker('en'));
    progress.begin('import');
    progress.end('import', {
      code: 'imported',
      values: { rows: { count: 12_431 }, orders: { count: 9870 }, customers: { count: 6113 } },
    });
    expect(output.text()).toBe('✓ import           12,431 rows → 9,870 orders of 6,113 customers          0.8 s\n');
  });

  it('speaks the language of the reader', () => {
    const output = screen();
    const progress = drawProgress(output, clock(), makeSpeaker('zh'));
    progress.begin('score');
    progress.end('score', { code: 'scored', values: { customers: { count: 6113 } } });
    expect(output.text()).toMatch(/^✓ 评分 +6,113 位客户 +0.8 s\n$/);
  });

  it('shows a control character of a file as text', () => {
    const output = screen();
    const progress = drawProgress(output, clock(), makeSpeaker('en'));
    progress.end('report', { code: 'written', values: { file: { text: 'a\u001b[2J' } } });
    expect(output.text()).not.toContain('\u001b');
  });

  it('shows the running step on a terminal, and keeps to its width', () => {
    const output = screen({ isTerminal: true, columns: 60 });
    const progress = drawProgress(output, clock(), makeSpeaker('en'));
    progress.begin('fit');
    expect(output.text()).toBe('\r\u001b[K… fit');
    progress.meanwhile?.({
      code: 'splits',
      values: { done: { count: 3 }, total: { count: 9 }, rows: { text: 'x'.repeat(200) } },
    });
    const far = output.text().split('\u001b[K').at(-1) ?? '';
    expect(far).toMatch(/^… fit +3 of 9 splits, x/);
    expect(textWidth(far)).toBeLessThan(60);
    progress.end('fit', { code: 'written', values: { file: { text: 'x'.repeat(200) } } });
    const line = output.text().split('\u001b[K').at(-1) ?? '';
    expect(textWidth(line.trimEnd())).toBeLessThanOrEqual(60);
  });
});
