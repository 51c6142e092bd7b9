import { describe, expect, it } from 'vitest';
import { type WordKey, words } from './catalogue.ts';
import { Failure, type FailureMessageCode, failureWords } from './failure.ts';
import { failures } from './failures.ts';
import { languages } from './language.ts';
import { makeSpeaker } from './speaker.ts';

const codes = (Object.keys(words.en) as WordKey[])
  .filter((key) => key.startsWith('failure.') && !key.endsWith('.remedy'))
  .map((key) => key.slice('failure.'.length) as FailureMessageCode);

it('has a sentence for every kind', () => {
  expect(new Set(codes.map((code) => code.split('.')[0]))).toEqual(new Set(Object.keys(failures)));
});

describe.each(languages)('failures in %s', (language) => {
  it.each(codes)('%s is of a kind in the table, and has words and a remedy', (code) => {
    expect(Object.keys(failures)).toContain(code.split('.')[0]);
    const { message, remedy } = failureWords(new Failure(code), makeSpeaker(language));
    expect(message).not.toBe('');
    expect(remedy).not.toBe('');
  });
});

it('says in English, in the terminal’s terms, what happened and what to do', () => {
  const cause = new Error('ENOSPC');
  const failure = new Failure('disk-full', { reason: { text: 'no space left' } }, cause);
  expect(failure).toMatchObject({
    name: 'Failure',
    code: 'disk-full',
    message: 'the disk is full: no space left',
    remedy: 'Nothing was changed. Free some space, or put the workspace on another disk with --workspace.',
    cause,
  });
});

it('is said in another language and in the terms of another surface', () => {
  const failure = new Failure('option-invalid.as-of', { value: { text: 'soon' } });
  expect(failure.code).toBe('option-invalid');
  expect(failureWords(failure, makeSpeaker('pl', { surface: 'api' }))).toEqual({
    message: 'nieprawidłowy dzień analizy; to nie jest data RRRR-MM-DD: soon',
    remedy: 'Zapisz ją tak: asOf 2025-12-31.',
  });
});

it('needs no change where nothing is left to say', () => {
  const failure = new Failure('one-customer', { leftOut: { text: '' } });
  expect(failure.remedy).toMatch(/more orders\.$/);
});
