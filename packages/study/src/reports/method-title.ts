import type { StudyRecord } from '../record/study-record.ts';

/** What a run calls its methods: models by the titles they were fitted under, baselines by those of the backtest. */
export function methodTitle({ models, spend, backtest }: Pick<StudyRecord, 'models' | 'spend' | 'backtest'>) {
  const fitted = [...models, ...(spend ? [spend] : [])].map(({ model, title }) => [model, title] as const);
  const compared = backtest.scores.map(({ method, title }) => [method, title] as const);
  const titles = new Map([...compared, ...fitted]);
  return (method: string): string => titles.get(method) ?? method;
}
