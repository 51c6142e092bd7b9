import { type LeversResult, latestRecord, readReport, requireOrders, type WorkspaceReader } from '@perennial/study';
import { FEWEST_COMPARED, type LeversOutcome, type WhatIf, whatIf } from '@perennial/study/reports';
import { Failure } from '@perennial/words';
import { z } from 'zod';
import { carried, carriedBy } from '../customers/carried.ts';

const MOST = 10;
const factor = z.number().min(0).max(MOST).describe('a factor of what it is now: 1.1 is ten per cent more').default(1);

/** Which levers are moved, and what is assumed of costs where they are not known. */
export const whatIfQuestion = z.strictObject({
  frequency: factor,
  orderValue: factor,
  lifetime: factor.describe('a factor of the time for which customers stay'),
  margin: factor.describe('a factor of the part of revenue that is kept'),
  cac: factor.describe('a factor of what a new customer costs'),
  discount: z.number().min(0).max(1).optional().describe('the annual rate itself: 0.1 is ten per cent a year'),
  assuming: z
    .strictObject({
      margin: z.number().min(0.0001).max(1).optional().describe('the part of revenue that is kept now: 0.4'),
      cac: z.number().min(0.01).max(1e9).optional().describe('what a new customer costs now, in units of the currency'),
    })
    .default({}),
});

export type WhatIfQuestion = z.infer<typeof whatIfQuestion>;

const ends = z.object({ low80: z.number(), high80: z.number(), low95: z.number(), high95: z.number() }).nullable();
const outcome = z.object({
  /** What today's customers are expected to bring within the horizon. */
  withinHorizon: z.number(),
  withinHorizonInterval: ends,
  /** What they bring discounted, without end. */
  customerEquity: z.number(),
  customerEquityInterval: ends,
  /** What a new customer brings, before the cost of acquiring them. */
  newCustomer: z.number(),
  ltvToCac: z.number().nullable(),
  paybackDays: z.number().nullable(),
});

/** What comes of it; money in units of the currency. */
export const whatIfAnswer = z.object({
  ...carried,
  levers: z.object({
    frequency: z.number(),
    orderValue: z.number(),
    lifetime: z.number(),
    margin: z.number(),
    cac: z.number(),
    discount: z.number(),
  }),
  now: outcome,
  after: outcome,
  /** Of today's customers without end and of new ones within the horizon, after what these cost. */
  gain: z.number(),
  gainInterval: ends,
});

/**
 * What the newest run says of a business whose levers are moved. Fails with `request-invalid.lever` where a lever is moved of which nothing is known, and with
 * `no-usable-orders.levers` where there are too few customers.
 */
export async function answerWhatIf(
  reader: WorkspaceReader,
  { assuming: { margin, cac }, discount, ...factors }: WhatIfQuestion,
): Promise<z.infer<typeof whatIfAnswer>> {
  const record = requireOrders(await latestRecord(reader));
  const { result } = await readReport(reader, { name: 'levers', options: {} });
  const options = {
    ...(margin !== undefined && { margin: String(margin * 100) }),
    ...(cac !== undefined && { cac: String(cac) }),
  };
  const moved = { ...factors, ...(discount !== undefined && { discount }) };
  const found = whatIf({ record, result: result as LeversResult }, moved, options);
  if (!found) throw new Failure('no-usable-orders.levers', { least: { count: FEWEST_COMPARED } });
  const [missing] = found.missing;
  if (missing !== undefined) throw new Failure('request-invalid.lever', { lever: { text: missing } });
  return publicWhatIf(found, carriedBy(record));
}

function publicWhatIf(
  { basis, levers, now, after, gain, gainEnds }: WhatIf,
  carries: ReturnType<typeof carriedBy>,
): z.infer<typeof whatIfAnswer> {
  const units = (minor: number) => Math.round(minor) / 10 ** carries.minorUnits;
  const endsIn = (of: WhatIf['gainEnds']) =>
    of && { low80: units(of.low80), high80: units(of.high80), low95: units(of.low95), high95: units(of.high95) };
  const outcomeIn = (of: LeversOutcome) => ({
    withinHorizon: units(of.horizon),
    withinHorizonInterval: endsIn(of.horizonEnds),
    customerEquity: units(of.equity),
    customerEquityInterval: endsIn(of.equityEnds),
    newCustomer: units(of.newcomer),
    ltvToCac: finite(of.ratio),
    paybackDays: finite(of.paybackDays),
  });
  return {
    ...carries,
    basis,
    levers: { ...levers },
    now: outcomeIn(now),
    after: outcomeIn(after),
    gain: units(gain),
    gainInterval: endsIn(gainEnds),
  };
}

/** A ratio to a cost of next to nothing has no end. */
function finite(of: number | null): number | null {
  return of !== null && Number.isFinite(of) ? of : null;
}
