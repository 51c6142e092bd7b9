import { type ColumnRole, subscriptionParts } from '@perennial/import';
import { z } from 'zod';

const roles = [
  'customer',
  'date',
  'time',
  'amount',
  'quantity',
  'price',
  'order',
  'currency',
  'refund',
  'channel',
  'cost',
  'status',
  'test',
] as const satisfies readonly ColumnRole[];

/** How files are read: as the options of `perennial run` say it. */
export const reading = {
  columns: z.partialRecord(z.enum(roles), z.string()).optional(),
  /** The same of files of subscriptions. */
  subscriptionColumns: z.partialRecord(z.enum(subscriptionParts), z.string()).optional(),
  /** Columns that are used for nothing. */
  leftOut: z.array(z.string()).max(1000).optional(),
  rules: z
    .strictObject({
      cancelled: z.enum(['exclude', 'keep']).optional(),
      test: z.enum(['exclude', 'keep']).optional(),
      zero: z.enum(['exclude', 'keep']).optional(),
      negative: z.enum(['match', 'return', 'exclude']).optional(),
      refunds: z.enum(['net', 'ignore']).optional(),
      guests: z.enum(['exclude', 'single']).optional(),
    })
    .optional(),
  dimensions: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,30}$/), z.string()).optional(),
  testCustomers: z.array(z.string()).optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  encoding: z.string().optional(),
  timeZone: z.string().optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
};
