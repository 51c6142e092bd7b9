import { sql } from '@perennial/engine';

/** As whom customers of the orders are known, `written`: as the orders name them, and by the e-mail addresses that these have beside an id. */
export const KNOWN_PEOPLE = sql`(
  select written, coalesce(min(customer) filter (written = customer), min(customer)) as customer
  from (select distinct customer as written, customer from orders union all
    select lower(trim(written)), customer from identities where kind = 'email') as told
  group by written)`;
