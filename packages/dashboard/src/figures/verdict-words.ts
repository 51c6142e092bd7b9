import type { ModelRow } from '@perennial/study';
import { isWordKey } from '@perennial/words';
import type { Report } from '../report/context.ts';

type Judged = Pick<ModelRow, 'model' | 'verdict' | 'parameters'>;

const SPEND_MODEL = 'gamma-gamma';

/** Whether a fit may be believed and why, in the page's language; null where the page has no words for it. */
export function verdictWords({ say, format }: Report, { model, verdict, parameters }: Judged): string | null {
  const key = `verdict.${model === SPEND_MODEL ? 'spend.' : ''}${verdict.status}`;
  const q = parameters.find(({ name }) => name === 'q')?.value ?? Number.NaN;
  return isWordKey(key) ? say(key, { q: { text: format.parameter(q) } }) : null;
}
