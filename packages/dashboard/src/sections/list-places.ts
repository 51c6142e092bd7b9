import type { ActionList } from '@perennial/study';
import type { ReportName } from '@perennial/study/reports';
import type { Page } from '../report/context.ts';

/** Where a list stands among the lists. */
export function listId(list: ActionList): string {
  return `list-${list}`;
}

/** Where what to do about it stands. */
export function todoId(list: ActionList): string {
  return `todo-${list}`;
}

/** Whether the page, or the server that it is of, shows a report. */
export function has({ data }: Page, name: ReportName): boolean {
  return data.only?.includes(name) ?? true;
}
