import type { AcquisitionSpend, UnmatchedSpend } from '../record/bases.ts';
import { grouped } from './grouped.ts';

/** Spend of a month, minor units. */
export interface MonthSpend {
  readonly channel: string;
  readonly campaign: string;
  readonly month: number;
  readonly money: number;
}

/** Customers whose first order a channel had in a month; the channel is empty where the orders name none. */
export interface Arrivals {
  readonly channel: string;
  readonly month: number;
  readonly customers: number;
}

/** Spend that new customers of some channels share in a month. */
export interface SpendGroup {
  readonly channels: readonly string[];
  readonly month: number;
  readonly money: number;
  readonly customers: number;
}

export interface MatchedSpend extends Omit<AcquisitionSpend, 'customers'> {
  readonly groups: readonly SpendGroup[];
}

/**
 * Finds the customers that spend has brought: those who first ordered in its month through the channels that it is said to be of, else through
 * the one that its campaign, else its channel, is the name of. Where the orders name no channel at all, all new customers of the month share all spend.
 */
export function matchSpend(
  spend: readonly MonthSpend[],
  arrivals: readonly Arrivals[],
  stated: Readonly<Record<string, readonly string[]>>,
): MatchedSpend {
  const known = [...new Set(arrivals.map(({ channel }) => channel))];
  const isBlended = spend.length > 0 && known.every((channel) => channel === '');
  const channelsOf = isBlended ? () => [''] : finder(known, stated);
  const customersOf = (channels: readonly string[], month: number) =>
    arrivals.reduce(
      (sum, each) => (each.month === month && channels.includes(each.channel) ? sum + each.customers : sum),
      0,
    );
  const groups = new Map<string, SpendGroup>();
  const lost = new Map<string, UnmatchedSpend>();
  for (const { channel, campaign, month, money } of spend) {
    const channels = channelsOf(channel, campaign);
    const customers = customersOf(channels, month);
    if (customers > 0) {
      const key = JSON.stringify([month, channels]);
      groups.set(key, { channels, month, customers, money: money + (groups.get(key)?.money ?? 0) });
      continue;
    }
    const reason = channels.length === 0 ? 'unknown-channel' : 'no-new-customers';
    const key = JSON.stringify([reason, channel, campaign]);
    lost.set(key, { channel, campaign, reason, money: money + (lost.get(key)?.money ?? 0) });
  }
  const matched = sumOf([...groups.values()]);
  const unmatched = [...lost.values()].sort((a, b) => b.money - a.money);
  return { spend: matched + sumOf(unmatched), matched, unmatched, isBlended, groups: [...groups.values()] };
}

function finder(known: readonly string[], stated: Readonly<Record<string, readonly string[]>>) {
  const names = known.filter((channel) => channel !== '');
  const byWords = grouped(names, wordsOf);
  const statedByWords = new Map(Object.entries(stated).map(([channel, of]) => [wordsOf(channel), of.map(wordsOf)]));
  const called = (words: string) => (words === '' ? [] : (byWords.get(words) ?? []));
  return (channel: string, campaign: string): readonly string[] => {
    const of = statedByWords.get(wordsOf(channel));
    if (of) return names.filter((name) => of.includes(wordsOf(name)));
    const byCampaign = called(wordsOf(campaign));
    return byCampaign.length > 0 ? byCampaign : called(wordsOf(channel));
  };
}

/** Words that say only that a channel is paid for: `google / cpc` and `Google Ads` are the same. */
const PAID = new Set(['ads', 'ad', 'cpc', 'ppc', 'paid', 'search', 'social']);
/** Names that one platform has in shops and in its own files. */
const ALSO: Readonly<Record<string, string>> = {
  adwords: 'google',
  facebook: 'meta',
  fb: 'meta',
  instagram: 'meta',
  ig: 'meta',
  bing: 'microsoft',
};

/** A name without capitals, signs and the words that only say that it is paid for; all of them, where there are no others. */
function wordsOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !PAID.has(word)).map((word) => ALSO[word] ?? word);
  return [...new Set(telling.length > 0 ? telling : words)].sort().join(' ');
}

function sumOf(all: readonly { readonly money: number }[]): number {
  return all.reduce((sum, { money }) => sum + money, 0);
}
