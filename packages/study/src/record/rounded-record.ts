import type { AnyRecord } from './subscription-record.ts';

/**
 * Kept to the last digit: what a model is made of, which is computed from sorted rows and is computed with again, and the sums of the
 * source, which are exact decimals.
 */
const EXACT = new Set(['parameters', 'covariance', 'intervals', 'logLikelihood', 'law', 'reconciliation']);
const DIGITS = 9;

/**
 * The record as the ledger keeps it. An engine that adds up in several threads gives sums whose last digits differ from run to
 * run; nine digits do not, so the same data give the same record. What is not finite becomes null, as JSON has it.
 */
export function roundedRecord<Kind extends AnyRecord>(record: Kind): Kind {
  return round(record) as Kind;
}

function round(value: unknown, name = ''): unknown {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    return Number.isInteger(value) || EXACT.has(name) ? value : Number(value.toPrecision(DIGITS));
  }
  if (Array.isArray(value)) return value.map((each) => round(each, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, round(each, EXACT.has(name) ? name : key)]),
  );
}
