import { isWordKey, type Speaker } from '@perennial/words';

/** What a report is called. */
export function titleOf(report: string, { say }: Pick<Speaker, 'say'>): string {
  const key = `${report}.title`;
  return isWordKey(key) ? say(key) : report;
}
