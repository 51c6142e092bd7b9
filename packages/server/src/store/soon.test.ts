import { expect, it } from 'vitest';
import { soon } from './soon.ts';

it('goes on at once where a value is there', () => {
  const steps: string[] = [];
  const answer = soon('there', (value) => {
    steps.push(value);
    return `${value}, and gone on`;
  });
  steps.push('after');
  expect(steps).toEqual(['there', 'after']);
  expect(answer).toBe('there, and gone on');
  for (const nothing of [undefined, null, 0, '']) expect(soon(nothing, (value) => [value])).toEqual([nothing]);
});

it('waits for a value that is not there, and for what comes next', async () => {
  const steps: string[] = [];
  const answer = soon(Promise.resolve('waited for'), async (value) => {
    steps.push(value);
    return steps.length;
  });
  expect(answer).toBeInstanceOf(Promise);
  expect(steps).toEqual([]);
  expect(await answer).toBe(1);
  expect(await soon('there', async (value) => value.length)).toBe(5);
});

it('throws what the next step throws, at once or later, and asks it nothing where there is no value', async () => {
  const fail = () => {
    throw new Error('the next step');
  };
  expect(() => soon('there', fail)).toThrow('the next step');
  await expect(soon(Promise.resolve(), fail)).rejects.toThrow('the next step');
  let asked = 0;
  const failed = soon(Promise.reject(new Error('the value')), () => ++asked);
  await expect(failed).rejects.toThrow('the value');
  expect(asked).toBe(0);
});
