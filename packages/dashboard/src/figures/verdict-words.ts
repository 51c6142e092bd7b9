import type { ModelRow } from '@perennial/study';
import type { Report } from '../report/context.ts';

/** Whether a fit may be believed and why, in the page's language; the code where the page has no words for it. */
export function verdictWords({ tell }: Report, { verdict }: Pick<ModelRow, 'verdict'>): string {
  return tell('verdict', verdict.reason) ?? verdict.reason.code;
}
