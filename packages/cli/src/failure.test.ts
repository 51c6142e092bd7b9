import { Failure, type FailureMessageCode, failures, makeSpeaker, words } from '@perennial/words';
import { describe, expect, it } from 'vitest';
import { endingOf } from './failure.ts';

const explain = (error: unknown, debug = false) => endingOf(error, { args: ['run', 'x.csv'], debug });

const codes = Object.keys(words.en).flatMap(
  (key) => (/^failure\.(.+)\.remedy$/.exec(key)?.[1] ?? []) as FailureMessageCode,
);

describe('a failure of the study', () => {
  it.each(codes)('%s ends with the exit code of its kind', (code) => {
    const error = new Failure(code);
    const { message, remedy } = error;
    expect(explain(error)).toEqual({ code: failures[error.code].exit, message, remedy });
  });

  it('is told in the language of the reader, in the terms of the terminal', () => {
    const error = new Failure('workspace-missing', { folder: { text: '/x' } });
    expect(endingOf(error, { args: [], debug: false, speaker: makeSpeaker('pl') })).toEqual({
      code: 2,
      message: 'w /x nie ma obszaru roboczego',
      remedy: 'Najpierw przeprowadź tam analizę: perennial run ORDERS.csv --workspace FOLDER',
    });
  });
});

it('gives what the system refuses a remedy', () => {
  const error = Object.assign(new Error("EACCES: permission denied, mkdir '/x'"), { code: 'EACCES' });
  expect(explain(error)).toEqual({
    code: 1,
    message: "EACCES: permission denied, mkdir '/x'",
    remedy: 'Ask for permission to read or write there, or choose another place with --workspace.',
  });
});

describe('an unexpected error', () => {
  const error = new TypeError('x is undefined');

  it('is called one, with how to report it', () => {
    const { code, message, remedy } = explain(error);
    expect(code).toBe(1);
    expect(message).toBe('unexpected error: x is undefined');
    expect(remedy).toContain('--debug');
  });

  it('shows where it came from only when asked', () => {
    expect(explain(error).message).not.toContain('failure.test.ts');
    expect(explain(error, true).message).toContain('failure.test.ts');
  });

  it('shows the statement that failed when asked', () => {
    const failed = Object.assign(new Error('Binder Error: no table\n\nLINE 1'), {
      name: 'QueryError',
      sql: 'select nothing',
    });
    expect(explain(failed).message).toBe('unexpected error: Binder Error: no table');
    expect(explain(failed, true).message).toContain('select nothing');
  });

  it('may be anything that was thrown', () => expect(explain('a text').message).toBe('unexpected error: a text'));
});
