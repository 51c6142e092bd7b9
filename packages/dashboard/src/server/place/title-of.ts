import { reportDefinitions, subscriptionDefinitions } from '@perennial/study/reports';
import type { Speaker } from '@perennial/words';

/** What a report is called. */
export function titleOf(report: string, { say }: Pick<Speaker, 'say'>): string {
  const definition = [...reportDefinitions, ...subscriptionDefinitions].find(({ name }) => name === report);
  return definition ? say(definition.title.code, definition.title.values) : report;
}
