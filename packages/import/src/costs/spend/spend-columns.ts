import { currencyInHeader } from '../../lexicon/currencies.ts';
import { normaliseHeader } from '../../lexicon/headers.ts';
import { type SpendPart, spendHeaders, weakSpend } from '../lexicon/spend-headers.ts';
import { namesBuyers } from '../names-buyers.ts';

/** Which column is what, by its number; the spend is there always. */
export type SpendColumns = Readonly<Partial<Record<SpendPart, number>>>;

/** Which columns of a header are those of acquisition spend; null where it is no such header. */
export function spendColumns(header: readonly string[]): SpendColumns | null {
  const names = header.map(nameOf);
  const found: Partial<Record<SpendPart, number>> = {};
  const taken = new Set<number>();
  for (const part of Object.keys(spendHeaders) as SpendPart[]) {
    const at = names.findIndex((name, i) => !taken.has(i) && spendHeaders[part].test(name));
    if (at < 0) continue;
    found[part] = at;
    if (part !== 'audience') taken.add(at);
  }
  const isNamed = found.channel !== undefined || found.campaign !== undefined;
  if (found.spend === undefined && found.micros === undefined && isNamed) {
    const weak = names.findIndex((name, i) => !taken.has(i) && weakSpend.test(name));
    if (weak >= 0) found.spend = weak;
  }
  if (found.spend === undefined && found.micros === undefined) return null;
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

/** A header as it is compared: the currency, and what a report says of its time zone, are taken off. */
function nameOf(header: string): string {
  const bare = header.replace(/[([（][^)\]）]*[)\]）]/gu, ' ');
  const name = normaliseHeader(bare.trim() === '' ? header : bare).replace(
    / in (?:account currency|local currency)$/,
    '',
  );
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length === 3 && currencyInHeader(last) !== undefined
    ? words.slice(0, -1).join(' ')
    : name;
}

/** A day, or a month, and what was spent: all of a table. */
function isAlone(names: readonly string[]): boolean {
  return (
    names.length <= 3 && names.some((name) => /spen[dt]|ad|werbe|marketing|publicit|reklam|广告|花费|消耗/.test(name))
  );
}
