import { QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { askAnew, makeQueries } from './queries.ts';

it('does not take an answer from before a change for the new one', async () => {
  const queries = makeQueries();
  const asked: ((goals: readonly string[]) => void)[] = [];
  const observer = new QueryObserver(queries, {
    queryKey: ['GET /api/goals', { language: 'en' }],
    queryFn: () => new Promise<readonly string[]>((resolve) => asked.push(resolve)),
  });
  const stop = observer.subscribe(() => {});
  await expect.poll(() => asked.length).toBe(1);
  const anew = askAnew(queries, 'GET /api/goals');
  await expect.poll(() => asked.length).toBe(2);
  asked[0]!([]);
  asked[1]!(['more customers']);
  await anew;
  expect(observer.getCurrentResult().data).toEqual(['more customers']);
  stop();
});
