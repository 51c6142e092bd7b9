import { day, type Fragment, sql } from '@perennial/engine';
import { standingOfPerson } from '../../attributes/standing-of-person.ts';
import { isOrdersOnly } from '../../record/orders-only.ts';
import type { ReportSource } from '../report-source.ts';
import { readNewcomers } from '../slipping/build-slipping.ts';
import type { ListedProspect, ProspectGroup, Prospects } from './prospects-result.ts';

/** Values of a column that are shown; those beyond are put together. */
const MOST_VALUES = 6;
/** A column of more values than these tells people apart rather than groups of them. */
const MOST_DISTINCT = 50;
const LISTED = 300;
const SINCE_DAYS = [30, 90, 365] as const;
/** Days and consent, in their own order; values of a column go by how many there are. */
const ORDER: readonly (string | null)[] = ['30', '90', '365', 'longer', 'yes', 'no', null];

/** Those of the list who have not ordered; null where there is no list, or everyone of it has. */
export async function readProspects(source: ReportSource): Promise<Prospects | null> {
  const { record, hasLedger = false } = source;
  const { attributes } = record;
  if (!attributes || attributes.prospects === 0 || !hasLedger) return null;
  const { list, isSinceUnclear, columns } = attributes;
  const said = [list.since, list.consent, ...list.ordered];
  const groups: ProspectGroup[] = [];
  const add = (found: readonly Found[], cut: ProspectGroup['cut'], header: string) =>
    groups.push(...found.map((each) => ({ cut, header, isOthers: false, ...each })));
  if (list.since !== null && !isSinceUnclear)
    add(inOrder(await readGroups(source, sinceOf(record.settings.asOf))), 'since', list.since);
  if (list.consent !== null)
    add(
      inOrder(await readGroups(source, sql`case when consent then 'yes' when not consent then 'no' end`)),
      'consent',
      list.consent,
    );
  for (const { name, header } of columns.filter((column) => !said.includes(column.header))) {
    const found = await readGroups(source, sql`texts[${name}]`);
    if (found.length <= MOST_DISTINCT) add(largestOf(found), 'column', header);
  }
  return {
    files: attributes.files,
    people: attributes.prospects,
    groups,
    listed: await readListed(source),
    firstOrder: isOrdersOnly(record.settings) ? null : await readNewcomers(source),
  };
}

async function readListed({ connection }: ReportSource): Promise<readonly ListedProspect[]> {
  return connection.rows<{ customer: string; since: string | null; consent: boolean | null }>(sql`
select customer, cast(since as varchar) as since, consent from customer_attributes where ${standingOfPerson} = 'prospect'
order by customer_attributes.since desc nulls last, customer limit ${LISTED}`);
}

/** In how many days before a day somebody came onto the list; whoever came after it is among the last. */
function sinceOf(asOf: string): Fragment {
  const days = sql`date_diff('day', since, ${day(asOf)})`;
  const [month, quarter, year] = SINCE_DAYS;
  return sql`case when ${days} <= ${month} then '30' when ${days} <= ${quarter} then '90' when ${days} <= ${year} then '365'
    when ${days} is not null then 'longer' end`;
}

type Found = Pick<ProspectGroup, 'value' | 'prospects' | 'customers'> & { readonly isOthers?: boolean };

/** Prospects and customers of the list by an expression on its rows, those with most prospects first. */
async function readGroups({ connection }: ReportSource, value: Fragment): Promise<readonly Found[]> {
  const rows = await connection.rows<{ value: string | null; prospects: number; customers: number }>(sql`
select value, count(*) filter (where standing = 'prospect') as prospects, count(*) filter (where standing = 'customer') as customers
from (select cast(${value} as varchar) as value, ${standingOfPerson} as standing from customer_attributes) as people
group by value having count(*) filter (where standing in ('prospect', 'customer')) > 0 order by 2 desc, 1 nulls last`);
  return rows.map(({ value: text, prospects, customers }) => ({
    value: text,
    prospects: Number(prospects),
    customers: Number(customers),
  }));
}

function inOrder(found: readonly Found[]): readonly Found[] {
  return found.toSorted((a, b) => ORDER.indexOf(a.value) - ORDER.indexOf(b.value));
}

function largestOf(found: readonly Found[]): readonly Found[] {
  if (found.length <= MOST_VALUES + 1) return found;
  const sum = (of: (group: Found) => number) => found.slice(MOST_VALUES).reduce((total, group) => total + of(group), 0);
  const others = {
    value: null,
    isOthers: true,
    prospects: sum((each) => each.prospects),
    customers: sum((each) => each.customers),
  };
  return [...found.slice(0, MOST_VALUES), others];
}
