import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { atEndOfTurn } from './at-end-of-turn.ts';

it('holds all answers of a turn until it ends, and gives them in their order', async () => {
  const steps: string[] = [];
  const answers = ['first', 'second'].map((each) => atEndOfTurn(each).then((value) => steps.push(value)));
  await Promise.resolve();
  process.nextTick(() => steps.push('what came in the same turn'));
  answers.push(atEndOfTurn('third').then((value) => steps.push(value)));
  await new Promise(process.nextTick);
  expect(steps).toEqual(['what came in the same turn']);
  await Promise.all(answers);
  expect(steps.slice(1)).toEqual(['first', 'second', 'third']);
});

it('holds nothing for longer than a turn, and what is asked for by an answer until the end of the next', async () => {
  const steps: string[] = [];
  const first = atEndOfTurn(1).then(() => {
    steps.push('answer');
    return atEndOfTurn(2).then(() => steps.push('answer to the answer'));
  });
  await nextTurn();
  expect(steps).toEqual(['answer']);
  await first;
  expect(steps).toEqual(['answer', 'answer to the answer']);
});
