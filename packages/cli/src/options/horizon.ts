import { InvalidValue } from '../usage/usage-error.ts';

const DAYS_PER = { d: 1, w: 7, y: 365 } as const;
const LONGEST = 3650;

/** Days of `365`, `90d`, `12w` or `1y` (a year is 365 days here). */
export function horizon(text: string): number {
  const [, digits, unit] = /^(\d+)\s*([dwy]?)$/i.exec(text.trim()) ?? [];
  const days = Number(digits) * DAYS_PER[(unit?.toLowerCase() || 'd') as keyof typeof DAYS_PER];
  if (!(days >= 1 && days <= LONGEST)) throw new InvalidValue('usage.why.horizon', { most: { count: LONGEST } });
  return days;
}
