import { defaultRules, type ImportRequest } from '@perennial/import';
import { z } from 'zod';
import { reading } from '../reading/reading.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What the business sells by; recognised where it is not said. Later runs keep what was said. */
const businessModel = z.enum(['orders', 'subscriptions']).optional();

export const previewRequest = z.strictObject({
  uploads: z.array(z.string()).min(1).max(100),
  ...reading,
  businessModel,
});

const settings = {
  horizonDays: z.int().min(1).max(3650).optional(),
  cutOffs: z.int().min(0).max(24).optional(),
  seed: z.string().optional(),
};

export const runRequest = z.strictObject({
  kind: z.literal('run'),
  /** Without any, the orders that the workspace has are studied anew. */
  uploads: z.array(z.string()).max(100).optional(),
  ...reading,
  business: z.string().optional(),
  asOf: day.optional(),
  annualDiscount: z.number().min(0).max(1).optional(),
  businessModel,
  /** What ends a subscription: the end of what was paid for, or the cancellation. Later runs keep what was said. */
  endsAt: z.enum(['ended', 'cancelled']).optional(),
  ...settings,
});

export const backtestRequest = z.strictObject({
  kind: z.literal('backtest'),
  at: z.array(day).optional(),
  ...settings,
});

export const exportRequest = z.strictObject({
  kind: z.literal('export'),
  format: z.enum(['csv', 'parquet', 'jsonl']),
  rawText: z.boolean().optional(),
});

/** Reads the sources of the plan again and studies what came. */
export const refreshRequest = z.strictObject({ kind: z.literal('refresh') });

export const jobRequest = z.union([runRequest, backtestRequest, exportRequest, refreshRequest]);

export type JobRequest = z.infer<typeof jobRequest>;
export type RunJobRequest = z.infer<typeof runRequest>;
export type Reading = Omit<z.infer<typeof previewRequest>, 'uploads' | 'businessModel'>;

/** The import of files, as a study is asked for it; `usual` is what holds where nobody says otherwise. */
export function importRequest(
  asked: Reading,
  files: readonly string[],
  usual: { readonly timeZone: string; readonly currency: string | null },
): ImportRequest {
  const {
    columns = {},
    subscriptionColumns,
    rules = {},
    leftOut,
    dimensions,
    testCustomers,
    dateOrder,
    encoding,
  } = asked;
  const currency = asked.currency ?? usual.currency ?? undefined;
  return {
    from: { files },
    columns: columns as ImportRequest['columns'],
    rules: { ...defaultRules, ...rules } as ImportRequest['rules'],
    timeZone: asked.timeZone ?? usual.timeZone,
    ...(subscriptionColumns && { subscriptionColumns: subscriptionColumns as ImportRequest['subscriptionColumns'] }),
    ...(leftOut && leftOut.length > 0 && { leftOut }),
    ...(dimensions && { dimensions }),
    ...(testCustomers && { testCustomers }),
    ...(dateOrder && { dateOrder }),
    ...(encoding !== undefined && { encoding }),
    ...(currency !== undefined && { currency }),
  };
}
