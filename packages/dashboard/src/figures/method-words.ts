import { isWordKey } from '@perennial/words';
import type { Report } from '../report/context.ts';

/** A method in the page's language: rules have words, models keep the names the literature gave them. */
export function methodWords(
  { say }: Pick<Report, 'say'>,
  { method, title }: { readonly method: string; readonly title: string },
) {
  const key = `method.${method}`;
  return isWordKey(key) ? say(key) : title;
}
