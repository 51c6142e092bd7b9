import { daysBetween } from '@perennial/engine';
import type { StudyRecord } from '../../record/study-record.ts';
import { QUARTER_DAYS } from '../facts/quarter-days.ts';
import type { QuarterRow } from './base-result.ts';

const DAYS_PER_MONTH = 365.25 / 12;
/** Quarters of the year over which new customers are counted. */
const QUARTERS = 4;

/** Customers acquired a month over the last four quarters, or over the whole of a shorter history, and over how many days that was counted. */
export function newPerMonth(
  quarters: readonly QuarterRow[],
  { base, settings }: Pick<StudyRecord, 'base' | 'settings'>,
): { readonly newPerMonth: number; readonly newDays: number } {
  const last = quarters.slice(-QUARTERS);
  const days = last.length > 0 ? last.length * QUARTER_DAYS : daysBetween(base.firstOrder, settings.asOf) + 1;
  const customers = last.length > 0 ? last.reduce((sum, { fresh }) => sum + fresh, 0) : base.customers;
  return { newPerMonth: (customers / days) * DAYS_PER_MONTH, newDays: days };
}
