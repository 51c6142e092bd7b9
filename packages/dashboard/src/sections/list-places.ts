import type { ActionList } from '@perennial/study';
import type { ReportName } from '@perennial/study/reports';
import type { Page } from '../report/context.ts';

/** Where a list stands among the lists. */
export function listId(list: ActionList): string {
  return `list-${list}`;
}

/** Where a table of customers stands in the section of its report. */
export function tableId(report: string, table: string): string {
  return `${report}-${table}`;
}

/** Where what to do about a list stands, or what stands at a place without one. */
export function todoId(listOrPlace: ActionList | number): string {
  return `todo-${listOrPlace}`;
}

/** Whether the page, or the server that it is of, shows a report. */
export function has({ data }: Page, name: ReportName): boolean {
  return data.only?.includes(name) ?? true;
}
