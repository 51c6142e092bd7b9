import { expect, it } from 'vitest';
import { askAll, type Connection } from './connection.ts';

it.each([1, 3, 100])('asks %d questions at once and no more, and answers in their order', async (atOnce) => {
  let [running, most] = [0, 0];
  const questions = Array.from({ length: 10 }, (_, i) => i);
  const answers = await askAll({ atOnce } as Connection, questions, async (question) => {
    most = Math.max(most, ++running);
    for (let turn = 0; turn < 10 - question; turn++) await Promise.resolve();
    running--;
    return question * 2;
  });
  expect(answers).toEqual(questions.map((question) => question * 2));
  expect(most).toBe(Math.min(atOnce, 10));
});

it('rejects with the first failure', async () => {
  const ask = async (question: number) => {
    if (question === 2) throw new Error('no answer');
    return question;
  };
  await expect(askAll({ atOnce: 2 } as Connection, [1, 2, 3], ask)).rejects.toThrow('no answer');
});
