import { type Connection, day, sql } from '@perennial/engine';
import type { ChannelMatch, SpendBridge, SpendCell, SpendRecord } from '../record/costs-record.ts';
import type { CostSettings } from './cost-settings.ts';
import type { MonthCustomers } from './first-orders.ts';
import { channelFinder, type FindChannels } from './match-channels.ts';

/** Spend of a month in a campaign of a channel. */
type MonthSpend = {
  readonly month: string;
  readonly channel: string;
  readonly campaign: string;
  readonly amount: number;
};

/**
 * Lays the spend of each month beside the customers who first ordered in it through the same channels. What finds no customer is told by its reason, and
 * never shared out among others. Null where no spend is known; who the customers are is asked only where some is.
 */
export async function matchSpend(
  ledger: Connection,
  { channels }: Pick<CostSettings, 'channels'>,
  { first, asOf }: { readonly first: string; readonly asOf: string },
  newCustomers: () => Promise<readonly MonthCustomers[]>,
): Promise<SpendRecord | null> {
  const isOutside = sql`day > ${day(asOf)} or substr(cast(day as varchar), 1, 7) < ${first.slice(0, 7)}`;
  const spend = await ledger.rows<MonthSpend & { readonly outside: boolean }>(sql`
select substr(cast(day as varchar), 1, 7) as month, channel, campaign, ${isOutside} as outside, cast(sum(amount) as bigint) as amount
from acquisition_spend group by 1, 2, 3, 4 order by 1, 2, 3, 4`);
  if (spend.length === 0) return null;
  const customers = await newCustomers();
  const within = spend.filter(({ outside }) => !outside);
  const outside = sum(spend.filter((each) => each.outside));
  return recordOf(within, customers, channels, outside);
}

/** Spend and customers laid side by side. */
export function recordOf(
  spend: readonly MonthSpend[],
  customers: readonly MonthCustomers[],
  settings: CostSettings['channels'],
  outside: number,
): SpendRecord {
  const orderChannels = [...new Set(customers.flatMap(({ channel }) => channel ?? []))];
  const isBlended = orderChannels.length === 0;
  const matches = isBlended ? [] : matchesOf(spend, channelFinder(orderChannels, settings));
  const groups = isBlended ? [everything(spend)] : groupsOf(matches);
  const cells = groups.flatMap((group) => cellsOf(group, spend, matches, customers));
  const found = cells.filter((cell) => cell.customers > 0);
  const bridge: SpendBridge = {
    total: sum(spend) + outside,
    matched: sumOfCells(found),
    unknownChannel: sum(spend.filter((each) => !isBlended && !matchOf(matches, each)?.orderChannels.length)),
    noCustomers: sumOfCells(cells.filter((cell) => cell.customers === 0)),
    outside,
  };
  return { cells: found, channels: matches, bridge, customersWithoutSpend: withoutSpend(customers, found), isBlended };
}

/** What each channel of spend stands for, and the campaigns that stand for channels of their own. */
function matchesOf(spend: readonly MonthSpend[], find: FindChannels): readonly ChannelMatch[] {
  const matches = new Map<string, ChannelMatch>();
  for (const { channel, campaign } of spend) {
    const [ofChannel, ofCampaign] = [find(channel, ''), find(channel, campaign)];
    const isOwn = ofCampaign.orderChannels.join('\n') !== ofChannel.orderChannels.join('\n');
    const match = isOwn ? { channel, campaign, ...ofCampaign } : { channel, campaign: null, ...ofChannel };
    matches.set(JSON.stringify([channel, match.campaign]), match);
  }
  return [...matches.values()];
}

function matchOf(matches: readonly ChannelMatch[], { channel, campaign }: MonthSpend): ChannelMatch | undefined {
  const ofChannel = matches.filter((match) => match.channel === channel);
  return ofChannel.find((match) => match.campaign === campaign) ?? ofChannel.find((match) => match.campaign === null);
}

function everything(spend: readonly MonthSpend[]): Group {
  return { channels: [...new Set(spend.map(({ channel }) => channel))], orderChannels: null };
}

interface Group {
  readonly channels: readonly string[];
  readonly orderChannels: readonly string[] | null;
}

/** Channels of spend that stand for the same channels of orders, together: no customer is counted twice. */
function groupsOf(matches: readonly ChannelMatch[]): readonly Group[] {
  let groups: { channels: string[]; orderChannels: string[] }[] = [];
  for (const { channel, orderChannels } of matches) {
    if (orderChannels.length === 0) continue;
    const joined = groups.filter((group) => group.orderChannels.some((each) => orderChannels.includes(each)));
    groups = [
      ...groups.filter((group) => !joined.includes(group)),
      {
        channels: [...new Set([...joined.flatMap((group) => group.channels), channel])],
        orderChannels: [...new Set([...joined.flatMap((group) => group.orderChannels), ...orderChannels])],
      },
    ];
  }
  return groups;
}

function cellsOf(
  { channels, orderChannels }: Group,
  spend: readonly MonthSpend[],
  matches: readonly ChannelMatch[],
  customers: readonly MonthCustomers[],
): readonly SpendCell[] {
  const ours = spend.filter((each) => {
    if (orderChannels === null) return true;
    const [first] = matchOf(matches, each)?.orderChannels ?? [];
    return first !== undefined && orderChannels.includes(first);
  });
  const theirs = customers.filter(
    ({ channel }) => orderChannels === null || (channel !== null && orderChannels.includes(channel)),
  );
  const months = [...new Set(ours.map(({ month }) => month))];
  return months.map((month) => ({
    month,
    channels,
    orderChannels,
    spend: sum(ours.filter((each) => each.month === month)),
    customers: theirs.filter((each) => each.month === month).reduce((total, each) => total + each.customers, 0),
  }));
}

function withoutSpend(
  customers: readonly MonthCustomers[],
  cells: readonly SpendCell[],
): SpendRecord['customersWithoutSpend'] {
  const hasSpend = ({ month, channel }: MonthCustomers) =>
    cells.some(
      (cell) =>
        cell.month === month &&
        (cell.orderChannels === null || (channel !== null && cell.orderChannels.includes(channel))),
    );
  const counts = new Map<string | null, number>();
  for (const each of customers)
    if (!hasSpend(each)) counts.set(each.channel, (counts.get(each.channel) ?? 0) + each.customers);
  return [...counts].map(([channel, n]) => ({ channel, customers: n })).toSorted((a, b) => b.customers - a.customers);
}

function sum(rows: readonly { readonly amount: number }[]): number {
  return rows.reduce((total, { amount }) => total + amount, 0);
}

function sumOfCells(cells: readonly SpendCell[]): number {
  return cells.reduce((total, { spend }) => total + spend, 0);
}
