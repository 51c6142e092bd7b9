import type { findCustomers } from '@perennial/study';
import { z } from 'zod';

/** What every figure carries. */
export const carried = {
  run: z.int(),
  asOf: z.string(),
  horizonDays: z.number(),
  annualDiscount: z.number(),
  currency: z.string(),
  minorUnits: z.int(),
  basis: z.string(),
  /** Customers of the run. */
  n: z.int(),
};

export function carriedBy({ run, settings, base }: Awaited<ReturnType<typeof findCustomers>>['record']) {
  const { asOf, horizonDays, annualDiscount, currency, minorUnits, basis } = settings;
  return { run, asOf, horizonDays, annualDiscount, currency, minorUnits, basis, n: base.customers };
}
