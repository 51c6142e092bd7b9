import { makeSpeaker } from '@perennial/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screen } from '../../test/world.ts';
import { bar } from './bar.ts';
import { moneyIn } from './money.ts';
import { bias, estimate, percent } from './number.ts';
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
  it('leaves out what can be missed', () =>
    expect(table(rows, columns, { width: 12, indent: 0 })).toBe('Name       n\na very l…  1'));
});

describe('money', () => {
  it.each([
    ['EUR', 2, 123_456, '€1,234.56', '€1,235'],
    ['JPY', 0, 123_456, '¥123,456', '¥123,456'],
    ['KWD', 3, 123_456, 'KWD\u00a0123.456', 'KWD\u00a0123'],
    ['XXX', 2, 123_456, '1,234.56', '1,235'],
    ['not a code', 2, 123_456, '1,234.56', '1,235'],
    ['EUR', 2, -999, '-€9.99', '-€9.99'],
  ])('in %s with %d decimals', (currency, minorUnits, amount, exact, rounded) => {
    const money = moneyIn({ currency, minorUnits });
    expect(money.exact(amount)).toBe(exact);
    expect(money.rounded(amount)).toBe(rounded);
  });

  it('is a dash where there is no number', () =>
    expect(moneyIn({ currency: 'EUR', minorUnits: 2 }).exact(Number.NaN)).toBe('–'));

  it('is exact to the cent as far as a number can be', () =>
    fc.assert(
      fc.property(fc.maxSafeNat(), (minor) => {
        const digits = moneyIn({ currency: 'XXX', minorUnits: 2 }).exact(minor).replaceAll(/\D/g, '');
        // A double holds 15 digits for sure.
        fc.pre(minor < 1e15);
        expect(Number(digits)).toBe(minor);
      }),
    ));
});

it.each([
  [0.314, '31 %'],
  [0, '0 %'],
  [1, '100 %'],
  [0.001, '< 1 %'],
  [0.999, '> 99 %'],
  [Number.NaN, '–'],
])('writes the share %d as %s', (share, text) => expect(percent(share)).toBe(text));

it.each([
  [-0.05, '5 % too low'],
  [0.031, '3 % too high'],
  [0.001, 'right within half a per cent'],
  [Number.NaN, 'not comparable'],
])('writes the error %d as %s', (relative, text) => expect(bias(relative)).toBe(text));

it('gives small estimates a decimal and large ones none', () => {
  expect(estimate(3.14)).toBe('3.1');
  expect(estimate(3140.2)).toBe('3,140');
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
