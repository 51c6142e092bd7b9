import { expect, it } from 'vitest';
import { fill } from './fill.ts';
import { shorten } from './shorten.ts';
import { makeSpeaker } from './speaker.ts';

const page = makeSpeaker('en', { surface: 'page', currency: 'GBP', minorUnits: 2, locales: ['en-GB'] });
const terminal = makeSpeaker('en', { currency: 'GBP' });

it.each([
  [1, '1 klient'],
  [2, '2 klienci'],
  [5, '5 klientów'],
  [12, '12 klientów'],
  [22, '22 klienci'],
])('takes the Polish form for %d', (count, said) => {
  expect(makeSpeaker('pl').say('progress.scored', { customers: { count } })).toBe(said);
});

it.each([
  [1, '1 customer'],
  [1234, '1,234 customers'],
])('takes the English form for %d', (count, said) => {
  expect(terminal.say('progress.scored', { customers: { count } })).toBe(said);
});

it('has one form in Chinese', () => {
  expect(makeSpeaker('zh').say('progress.scored', { customers: { count: 1 } })).toBe('1 位客户');
});

it.each([
  [{ money: 123456 }, '£1,235'],
  [{ count: 1234 }, '1,234'],
  [{ share: 0.256 }, '26%'],
  [{ signedShare: 0.25 }, '+25.0%'],
  [{ chance: 1 }, '>99%'],
  [{ days: 365 }, '365'],
  [{ decimal: 0.123 }, '0.12'],
  [{ parameter: 1.00797 }, '1.008'],
  [{ date: '2025-12-31' }, '31 Dec 2025'],
  [{ text: 'x' }, '\u2068x\u2069'],
  [{ customers: ['a', 'b'] }, '\u2068a\u2069 and \u2068b\u2069'],
  [{ methods: ['past-rate', 'bg-nbd'] }, 'Past purchase rate and bg-nbd'],
  [{ option: 'asOf' }, 'As-of date'],
  [{ option: 'negative', choice: 'return' }, 'Negative amounts: treat as refunds'],
  [{ command: 'run' }, 'Run a study'],
  [{ message: { code: 'progress.recorded', values: { run: { count: 3 } } } }, 'run 3'],
  [{ list: [{ count: 1 }, { text: 'b' }, { share: 0.5 }] }, '1, \u2068b\u2069 and 50%'],
] as const)('writes %j as %s', (file, written) => {
  expect(page.say('progress.written', { file })).toBe(written);
});

it('calls settings and commands what the surface calls them, and leaves paths whole', () => {
  const path = `/${'x'.repeat(80)}`;
  const missing = (surface: 'terminal' | 'api') =>
    makeSpeaker('en', { surface }).say('failure.workspace-missing.remedy', { folder: { text: path } });
  expect(missing('terminal')).toContain('perennial run ORDERS.csv --workspace FOLDER');
  expect(missing('api')).toContain('POST /api/jobs ORDERS.csv workspace FOLDER');
  expect(terminal.say('failure.workspace-missing', { folder: { text: path } })).toBe(`no workspace in ${path}`);
});

it('writes the value of a setting as it is to be given', () => {
  const file = { option: 'cancelled', choice: 'keep' } as const;
  expect(terminal.say('progress.written', { file })).toBe('--cancelled keep');
  expect(makeSpeaker('en', { surface: 'api' }).say('progress.written', { file })).toBe('cancelled keep');
});

it('tells messages of a part, and nothing where it has no words', () => {
  expect(terminal.tell('progress', { code: 'recorded', values: { run: { count: 3 } } })).toBe('run 3');
  expect(terminal.tell('progress', { code: 'unheard-of', values: {} })).toBeNull();
});

it('does not fill a hole that a value brings along, and leaves one that nothing is known of', () => {
  const values: Record<string, { written: string }> = { a: { written: '{b}' }, b: { written: 'no' } };
  expect(fill('{a} {c} <{b}>', 'en', (name) => values[name])).toBe('{b} {c} <no>');
});

it('shortens a name to its two ends without splitting a character', () => {
  expect(shorten('short')).toBe('short');
  const long = shorten('😀'.repeat(500));
  expect(long).toBe(`${'😀'.repeat(29)}…${'😀'.repeat(14)}`);
});
