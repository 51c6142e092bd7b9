import type { Acquired } from '../../record/acquired.ts';
import type { Interval } from '../../record/interval.ts';
import { FEWEST_COMPARED } from '../cohorts/cohorts-result.ts';
import type { Opportunity } from '../opportunity/opportunity.ts';
import type { OpportunityGround, OpportunitySource } from '../opportunity/opportunity-source.ts';
import type { ProfitGroup, ProfitResult } from '../profit/profit-result.ts';
import type { ChannelsResult } from './channels-result.ts';

type Found = { readonly profit?: ProfitResult; readonly channels?: ChannelsResult };

type Kind = 'bad-spend' | 'buy-more' | 'better-channel';
type OfChannels = readonly Opportunity<Kind, never>[];

const spent = { takes: 'opportunities.takes.spend', check: 'opportunities.check.report' } as const;

/**
 * - `bad-spend`: a channel whose customers cost more than they are worth
 * - `buy-more`: a channel whose customers are worth more than they cost
 * - `better-channel`: one whose customers bring more than another's, where no costs are known
 */
export const channelOpportunities = {
  report: 'channels',
  kinds: {
    'bad-spend': { ...spent, if: 'opportunities.if.stopped', sure: 'opportunities.sure.bad-spend', isWhole: true },
    'buy-more': { ...spent, if: 'opportunities.if.more', sure: 'opportunities.sure.buy-more' },
    'better-channel': { ...spent, if: 'opportunities.if.like-them', sure: 'opportunities.sure.better-channel' },
  },
  find: ({ profit, channels }: Found, ground) => (profit && channels ? ofChannels(profit, channels, ground) : []),
} as const satisfies OpportunitySource<Found, Kind, 'channels', never>;

/** More customers of a channel that is worth it, and a better one in place of a worse, are taken to be had for a tenth of those that come. */
const MORE = 0.1;
const DAYS_PER_WEEK = 7;

type Ends = Omit<Interval, 'median'>;

/** Channels to spend less or more on; without costs, those whose customers bring more. */
function ofChannels(profit: ProfitResult, channels: ChannelsResult, ground: OpportunityGround): OfChannels {
  const newcomers = { days: ground.days, horizonDays: ground.record.settings.horizonDays };
  const priced = profit.groups.filter(isPriced);
  return priced.length > 0 ? ofCosts(priced, newcomers) : ofValue(channels, newcomers);
}

interface Newcomers {
  /** Days of history, and of the horizon. */
  readonly days: number;
  readonly horizonDays: number;
}

type Priced = ProfitGroup & {
  readonly value: string;
  readonly acquired: Acquired & { readonly worth: number; readonly interval: Ends };
};

function isPriced({ dimension, value, acquired }: ProfitGroup): boolean {
  return (
    dimension === 'channel' &&
    value !== null &&
    acquired !== null &&
    acquired.worth !== null &&
    acquired.interval !== null &&
    acquired.customers >= FEWEST_COMPARED
  );
}

function ofCosts(groups: readonly ProfitGroup[], { days, horizonDays }: Newcomers): OfChannels {
  const priced = groups as readonly Priced[];
  const perHorizon = ({ acquired }: Priced) => (acquired.customers * horizonDays) / days;
  const common = (group: Priced) => ({
    list: null,
    subject: group.value,
    trait: null,
    customers: group.acquired.customers,
    names: [],
    isNet: true,
    cost: null,
    test: { counts: 'newcomers', perWeek: (group.acquired.customers * DAYS_PER_WEEK) / days } as const,
  });
  const bad = priced.filter(({ acquired }) => acquired.isBad);
  const [best] = priced
    .filter(({ acquired }) => (acquired.ratioLow ?? 0) > 1)
    .toSorted((a, b) => (b.acquired.ratioLow ?? 0) - (a.acquired.ratioLow ?? 0));
  return [
    ...bad.map((group): OfChannels[number] => {
      const { cac, worth, interval } = group.acquired;
      const n = perHorizon(group);
      const lost = (of: number) => Math.round(n * (cac - of));
      return {
        ...common(group),
        kind: 'bad-spend',
        atStake: lost(worth),
        ends: {
          low95: lost(interval.high95),
          low80: lost(interval.high80),
          high80: lost(interval.low80),
          high95: lost(interval.low95),
        },
        effect: 1,
        isShown: true,
      };
    }),
    ...(best
      ? [
          {
            ...common(best),
            ...won(best.acquired, perHorizon(best)),
            kind: 'buy-more' as const,
            effect: MORE,
            isShown: true,
          },
        ]
      : []),
  ];
}

function won({ cac, worth, interval }: Priced['acquired'], n: number): Pick<Opportunity, 'atStake' | 'ends'> {
  const gain = (of: number) => Math.round(n * (of - cac));
  return {
    atStake: gain(worth),
    ends: {
      low95: gain(interval.low95),
      low80: gain(interval.low80),
      high80: gain(interval.high80),
      high95: gain(interval.high95),
    },
  };
}

/** A customer of the best channel in place of one of the worst, by what both had brought at the oldest age that they have reached. */
function ofValue({ sets }: ChannelsResult, { days: history, horizonDays }: Newcomers): OfChannels {
  const set = sets.find(({ dimension }) => dimension === 'channel');
  if (!set?.pair?.isApart) return [];
  const { best, worst, days } = set.pair;
  if (best === null || worst === null) return [];
  const of = (name: string) => {
    const row = set.rows.find(({ value }) => value === name)!;
    return { row, at: row.ages.find((each) => each.days === days)! };
  };
  const [more, less] = [of(best), of(worst)];
  const n = (less.row.customers * horizonDays) / history;
  const difference = (more.at.money ?? 0) - (less.at.money ?? 0);
  const away = (level: keyof Ends) =>
    Math.hypot(more.at.interval![level] - more.at.money!, less.at.interval![level] - less.at.money!);
  const end = (sign: number, level: keyof Ends) => Math.round(n * (difference + sign * away(level)));
  return [
    {
      kind: 'better-channel',
      list: null,
      subject: best,
      trait: null,
      other: worst,
      customers: more.at.customers,
      names: [],
      atStake: Math.round(n * difference),
      ends: { low95: end(-1, 'low95'), low80: end(-1, 'low80'), high80: end(1, 'high80'), high95: end(1, 'high95') },
      effect: MORE,
      isNet: false,
      cost: null,
      isShown: true,
      test: { counts: 'newcomers', perWeek: (more.row.customers * DAYS_PER_WEEK) / history },
    },
  ];
}
