import { by, type Fragment, makeTemporary, sql, temporary } from '@perennial/engine';
import { SCORES } from '@perennial/engine/storage';
import { type ChannelValue, channelPlaces, readChannels } from '../cohorts/channels.ts';
import type { CohortsResult } from '../cohorts/cohorts-result.ts';
import { type Grain, periodNumber, periodNumberOf } from '../cohorts/periods.ts';
import type { ReportSource } from '../report-source.ts';

const NAME = 'report formulas';
export const MEMBERS = temporary(NAME);

/** Parts that customers are drawn into by lot; a bootstrap over so many is right to a fourteenth of its width. */
export const PARTS = 100;

/** More cohorts than these would be few customers each. */
const MOST_COHORTS = 12;

/** A row per customer: place of the channel (0 where there are none), cohort, part, first day. */
export function membersQuery(grain: Grain, hasChannels: boolean): Fragment {
  const lot = by((dialect) => dialect.lot('s.customer', PARTS));
  return sql`
select s.customer, ${hasChannels ? sql`coalesce(c.place, 0)` : sql`0`} as place, ${periodNumber(sql`s.first_order`, grain)} as cohort,
  ${lot} as lot, s.first_order as first_day
from ${SCORES} as s ${hasChannels ? sql`left join (${channelPlaces}) as c on c.customer = s.customer` : sql``}`;
}

/** What reports before this one found: its channels are there then. */
export interface FoundBefore {
  readonly cohorts?: CohortsResult;
}

export interface Members {
  readonly grain: Grain;
  /** Empty where the orders name none, or one only. */
  readonly channels: readonly ChannelValue[];
}

/** Makes the table of the customers by group. */
export async function makeMembers(source: ReportSource, found: FoundBefore): Promise<Members> {
  const { base, settings } = source.record;
  const grain = fewCohorts(base.firstOrder, settings.asOf);
  const channels = found.cohorts ? channelsOf(found.cohorts) : await readChannels(source);
  await makeTemporary(source.connection, NAME, membersQuery(grain, channels.length > 0));
  return { grain, channels };
}

/** The channels that the report of the cohorts has found, whose table is still there. */
function channelsOf({ groups }: CohortsResult): readonly ChannelValue[] {
  return groups
    .filter(({ dimension }) => dimension === 'channel')
    .map(({ value, isOthers }, i) => ({ place: i + 1, value, isOthers }));
}

/** The finest grain under which there are few cohorts. */
function fewCohorts(first: string, last: string): Grain {
  const grains = ['month', 'quarter', 'year'] as const;
  return grains.find((grain) => periodNumberOf(last, grain) - periodNumberOf(first, grain) < MOST_COHORTS) ?? 'year';
}
