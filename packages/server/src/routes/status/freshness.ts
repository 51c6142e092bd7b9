import { type AnyRecord, isOfSubscriptions } from '@perennial/study';

const DAY = 86_400_000;
/** A retail business is studied anew each quarter, one of subscriptions each month. */
const QUARTER = 92;
const MONTH = 31;

/** How many days old figures may be before they are said to be. */
export function refreshDays(record: AnyRecord): number {
  return isOfSubscriptions(record) || record.subscriptions ? MONTH : QUARTER;
}

/** Days from a day, `YYYY-MM-DD`, to a moment; 0 where it is still to come. */
export function wholeDays(day: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(`${day}T00:00:00Z`)) / DAY));
}
