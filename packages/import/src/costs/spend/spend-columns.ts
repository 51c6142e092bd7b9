import { currencyInHeader } from '../../lexicon/currencies.ts';
import { normaliseHeader } from '../../lexicon/headers.ts';
import { unitIn } from '../lexicon/amount-units.ts';
import {
  convertedCurrency,
  lesserSpend,
  paidPeople,
  type SpendPart,
  spendHeaders,
  weakSpend,
  wholeSpend,
} from '../lexicon/spend-headers.ts';
import { namesBuyers } from '../names-buyers.ts';

/** Which column is what, by its number; the spend is there always. */
export type SpendColumns = Readonly<Partial<Record<SpendPart, number>>>;

/** Which columns of a header are those of acquisition spend; null where it is no such header. */
export function spendColumns(header: readonly string[]): SpendColumns | null {
  const names = header.map(nameOf);
  const found: Partial<Record<SpendPart, number>> = {};
  const taken = new Set<number>();
  for (const part of Object.keys(spendHeaders) as SpendPart[]) {
    const fits = names.flatMap((name, i) => (!taken.has(i) && spendHeaders[part].test(name) ? [i] : []));
    const at = part === 'spend' ? bestSpend(header, fits) : fits[0];
    if (at === undefined) continue;
    found[part] = at;
    if (part !== 'audience') taken.add(at);
  }
  if (found.spend !== undefined && found.channel === undefined && found.campaign === undefined) {
    const people = names.findIndex((name, i) => !taken.has(i) && paidPeople.test(name));
    if (people >= 0) found.campaign = people;
  }
  const isNamed = found.channel !== undefined || found.campaign !== undefined;
  if (found.spend === undefined && found.micros === undefined && isNamed) {
    const weak = names.findIndex((name, i) => !taken.has(i) && weakSpend.test(name));
    if (weak >= 0) found.spend = weak;
  }
  if (found.spend === undefined && found.micros === undefined) return null;
  if (found.spend !== undefined && isConverted(header[found.spend]!)) {
    const currency = names.findIndex((name) => convertedCurrency.test(name));
    if (currency >= 0) found.currency = currency;
  }
  const hasTime = [found.day, found.week, found.month, found.start, found.long].some((column) => column !== undefined);
  // Whose channels and campaigns cost something, without days: to be refused as spend, not taken for orders.
  const isWithoutDays = !hasTime && found.channel !== undefined && found.campaign !== undefined;
  const isOfAdverts = found.audience !== undefined && (isNamed || found.account !== undefined);
  if (
    !isOfAdverts &&
    (namesBuyers(header) || !((hasTime || isWithoutDays) && (isNamed || found.account !== undefined || isAlone(names))))
  )
    return null;
  return found;
}

/** The column of spend that is read, and others that could be it. */
export function spendNotUsed(
  header: readonly string[],
  { spend }: SpendColumns,
): { readonly used: string; readonly others: readonly string[] } {
  const others = header.filter((cell, i) => i !== spend && spendHeaders.spend.test(nameOf(cell)));
  return { used: header[spend ?? -1] ?? '', others: spend === undefined ? [] : others };
}

/** The total before its parts, amounts without tax before those with it, and amounts as they were paid before converted ones. */
function bestSpend(header: readonly string[], columns: readonly number[]): number | undefined {
  const rank = (i: number) => (lesserSpend.test(header[i]!) ? 2 : wholeSpend.test(header[i]!) ? 0 : 1);
  return columns.toSorted((a, b) => rank(a) - rank(b) || a - b)[0];
}

function isConverted(header: string): boolean {
  return /converted/i.test(header);
}

/** A header as it is compared: the currency, and what a report says of its time zone, are taken off. */
function nameOf(header: string): string {
  // `Cost (per click)` is another figure than `Cost (EUR)`.
  const bare = header.replace(/[([（](?!\s*(?:per|pro|par|por|je|za|每)[\s\d])[^)\]）]*[)\]）]/giu, ' ');
  const name = normaliseHeader(bare.trim() === '' ? header : bare).replace(
    / in (?:account currency|local currency)$/,
    '',
  );
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const isBeside = (last.length === 3 && currencyInHeader(last) !== undefined) || unitIn(last) !== 1;
  return words.length > 1 && isBeside ? words.slice(0, -1).join(' ') : name;
}

/** A day, or a month, and what was spent: all of a table. */
function isAlone(names: readonly string[]): boolean {
  return (
    names.length <= 3 && names.some((name) => /spen[dt]|ad|werbe|marketing|publicit|reklam|广告|花费|消耗/.test(name))
  );
}
