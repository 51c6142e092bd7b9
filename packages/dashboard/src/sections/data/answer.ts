import type { Report } from '../../report/context.ts';

/** Whether everything given in is there again, in a sentence. */
export function dataAnswer({ data, say }: Report): string {
  const { reconciliation } = data.record;
  const { excluded, unexplained } = data.sections.data;
  if (unexplained.rows !== 0 || Math.abs(unexplained.money) >= 1)
    return say('data.answer.unexplained', {
      rows: { count: unexplained.rows },
      money: { money: unexplained.money },
    });
  const left = excluded.reduce((sum, { rows }) => sum + rows, 0);
  return say(left === 0 ? 'data.answer.all' : 'data.answer', {
    rows: { count: reconciliation.source.rows },
    excluded: { count: left },
    reasons: { count: excluded.filter(({ rows, money }) => rows !== 0 || money !== 0).length },
    orders: { count: reconciliation.used.orders },
    customers: { count: reconciliation.used.customers },
  });
}
