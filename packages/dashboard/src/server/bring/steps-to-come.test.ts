import { expect, it } from 'vitest';
import { stepsToCome } from './steps-to-come.ts';

const job = (kind: 'run' | 'refresh' | 'export', ...begun: readonly string[]) => ({
  request: { kind },
  steps: begun.map((step) => ({ step, title: step, outcome: null })),
});

it('names the steps of what is studied', () => {
  expect(stepsToCome(job('run', 'import'), false)).toEqual([
    'summarise',
    'fit',
    'backtest',
    'score',
    'ledger',
    'report',
  ]);
  expect(stepsToCome(job('run', 'import'), true)).toEqual(['score', 'ledger', 'report']);
  expect(stepsToCome(job('refresh'), true)).toEqual(['import', 'score', 'ledger', 'report']);
});

it('leaves out what a run has passed over', () => {
  expect(stepsToCome(job('run', 'import', 'score'), false)).toEqual(['ledger', 'report']);
});

it('knows nothing of other jobs', () => expect(stepsToCome(job('export'), false)).toEqual([]));
