import { listsAssumed } from '../actions/list-worth.ts';
import type { ReportOptions, Shown } from '../definition.ts';
import type { Assumed } from './reckon.ts';

/** Less than this part of what all customers are expected to bring deserves no line. */
const SMALLEST = 0.001;

/** What is assumed, by the options. */
export function assumedOf({ record }: Pick<Shown, 'record'>, options: ReportOptions): Assumed {
  const { offer, kept } = listsAssumed(record, options);
  return {
    effect: options.effect === undefined ? null : Number(options.effect) / 100,
    margin: kept,
    contact: offer,
    least: Math.round(SMALLEST * kept * record.value.expectedMoney),
    horizonDays: record.settings.horizonDays,
  };
}
