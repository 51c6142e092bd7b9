import { day, type Fragment, makeTemporary, sql, temporary } from '@perennial/engine';
import { ORDERS } from '@perennial/engine/storage';
import type { ReportSource } from '../report-source.ts';

const MOST_VALUES = 8;
const LONGEST = 200;

const NAME = 'report channels';
const CHANNELS = temporary(NAME);

/** Place of a customer's channel among the largest, those beyond at the end: columns customer, place. */
export const channelPlaces: Fragment = sql`select customer, place from ${CHANNELS}`;

export interface ChannelValue {
  readonly place: number;
  /** Null: the first order names none. */
  readonly value: string | null;
  readonly isOthers: boolean;
}

/** Channel of each customer's first order; of several orders at that moment, the first by name. */
export function channelQuery({ record }: ReportSource): Fragment {
  const seen = sql`cast(ordered_at as date) <= ${day(record.settings.asOf)}`;
  return sql`
with firsts as (select customer, min(ordered_at) as first_at from ${ORDERS} where ${seen} group by customer),
named as (
  select o.customer, min(o.channel) as channel from ${ORDERS} as o join firsts as f on f.customer = o.customer and f.first_at = o.ordered_at
  group by o.customer
), sizes as (
  select channel, row_number() over (order by count(*) desc, channel) as place from named group by channel
)
select n.customer, cast(least(s.place, ${MOST_VALUES + 1}) as integer) as place, n.channel
from named as n join sizes as s on coalesce(s.channel, '') = coalesce(n.channel, '') and (s.channel is null) = (n.channel is null)`;
}

/** The values, the largest first. Empty where all customers share one or the orders name none: then there is nothing to compare. */
export async function readChannels(source: ReportSource): Promise<readonly ChannelValue[]> {
  const { connection } = source;
  const [any] = await connection.rows<{ n: number }>(sql`select count(channel) as n from ${ORDERS}`);
  if (!any?.n) return [];
  await makeTemporary(connection, NAME, channelQuery(source));
  const rows = await connection.rows<{ place: number; value: string | null; several: number }>(sql`
select place, substr(min(channel), 1, ${LONGEST}) as value, count(distinct channel) as several from ${CHANNELS} group by place order by place`);
  if (rows.length < 2) return [];
  return rows.map(({ place, value, several }) => {
    const isOthers = place > MOST_VALUES && several > 1;
    return { place, value: isOthers ? null : value, isOthers };
  });
}
