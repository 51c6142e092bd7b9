import { isInMinorUnits } from '../lexicon/amount-headers.ts';
import { type Note, note } from '../notes/note.ts';
import { subscriptionHeader } from './subscription-headers.ts';

/** Columns that only the interface of a billing system has, which writes amounts in cents; what people export from the same system has units. */
const OF_INTERFACES: readonly string[] = [
  ...['livemode', 'billing cycle anchor', 'collection method', 'latest invoice', 'days until due', 'price unit amount'],
  ...['plan amount decimal', 'unit amount decimal', 'price unit amount decimal', 'cancellation details reason'],
  ...['resource version', 'has scheduled changes', 'plan free quantity in decimal'],
];
/** ProfitWell calls what is billed at each interval `value`. */
const BESIDE_VALUE: readonly string[] = ['plan interval', 'plan currency', 'subscription alias', 'user alias'];

export interface AmountUnit {
  readonly isInCents: boolean;
  readonly notes: readonly Note[];
}

/**
 * Whether amounts of a file of subscriptions are in the smallest unit of their currency: as their header says, or as interfaces of billing systems write
 * them. Where whole amounts of at least a hundred stand beside times as only programs write them, a note asks.
 *
 * @param amounts null where a row has none
 * @param hasEpochs whether days are written as seconds since 1970
 */
export function amountUnit(
  names: readonly string[],
  column: string,
  amounts: readonly (number | null)[],
  hasEpochs: boolean,
): AmountUnit {
  const named = { column: { text: column } };
  if (isInMinorUnits(column)) return { isInCents: true, notes: [note('minor-units', named)] };
  const known = amounts.filter((amount) => amount !== null && amount !== 0) as number[];
  if (known.length === 0 || !known.every(Number.isInteger)) return { isInCents: false, notes: [] };
  const headers = new Map(names.map((name) => [subscriptionHeader(name), name]));
  // What people export from Stripe says of its times that they are UTC.
  const isForPeople = [...headers.keys()].some((header) => header.endsWith(' utc'));
  const signs = subscriptionHeader(column) === 'value' ? BESIDE_VALUE : isForPeople ? [] : OF_INTERFACES;
  const sign = signs.map((header) => headers.get(header)).find((name) => name !== undefined);
  if (sign !== undefined)
    return { isInCents: true, notes: [note('subscriptions-cents', { ...named, sign: { text: sign } })] };
  const isDoubtful = hasEpochs && known.every((amount) => Math.abs(amount) >= 100);
  return { isInCents: false, notes: isDoubtful ? [note('subscriptions-maybe-cents', named)] : [] };
}
