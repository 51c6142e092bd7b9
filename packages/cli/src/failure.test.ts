import { describe, expect, it } from 'vitest';
import { failures, StudyError } from '../../study/src/errors.ts';
import { fakeStudy } from '../test/world.ts';
import { failureOf } from './failure.ts';

const { study } = fakeStudy();
const circumstances = { args: ['run', 'x.csv'], debug: false, study: async () => study };
const explain = (error: unknown, debug = false) => failureOf(error, { ...circumstances, debug });

describe('a failure of the study', () => {
  it.each(Object.entries(failures))('%s ends with exit code %d', async (code, exitCode) => {
    const error = new StudyError(code as keyof typeof failures, 'what happened', 'what to do');
    expect(await explain(error)).toEqual({ code: exitCode, message: 'what happened', remedy: 'what to do' });
  });
});

it('gives what the system refuses a remedy', async () => {
  const error = Object.assign(new Error("EACCES: permission denied, mkdir '/x'"), { code: 'EACCES' });
  expect(await explain(error)).toEqual({
    code: 1,
    message: "EACCES: permission denied, mkdir '/x'",
    remedy: 'Ask for permission to read or write there, or choose another place with --workspace.',
  });
});

describe('an unexpected error', () => {
  const error = new TypeError('x is undefined');

  it('is called one, with how to report it', async () => {
    const { code, message, remedy } = await explain(error);
    expect(code).toBe(1);
    expect(message).toBe('unexpected error: x is undefined');
    expect(remedy).toContain('--debug');
  });

  it('shows where it came from only when asked', async () => {
    expect((await explain(error)).message).not.toContain('failure.test.ts');
    expect((await explain(error, true)).message).toContain('failure.test.ts');
  });

  it('shows the statement that failed when asked', async () => {
    const failed = Object.assign(new Error('Binder Error: no table\n\nLINE 1'), {
      name: 'QueryError',
      sql: 'select nothing',
    });
    expect((await explain(failed)).message).toBe('unexpected error: Binder Error: no table');
    expect((await explain(failed, true)).message).toContain('select nothing');
  });

  it('may be anything that was thrown', async () =>
    expect((await explain('a text')).message).toBe('unexpected error: a text'));
});
