import { type Connection, makeTemporary, sql, temporary } from '@perennial/engine';
import { OF_FILES } from './orders-of-files.ts';
import { ofEvents, TOLD } from './told-orders.ts';

const NAME = 'told people';

/** Which customer of the files a person is who is told under another name: person, customer. */
export const PEOPLE = temporary(NAME);

/** Ids of other columns are one person's only where they are long: 12 is somebody in every system. */
const LONG_ID = 9;

/**
 * Finds people who are told among the customers of files: by the text that files know them by, else by an e-mail address or a long id that files tell beside it. Of whom several customers have
 * the same, nobody is meant.
 */
export async function findPeople(connection: Connection): Promise<void> {
  await makeTemporary(
    connection,
    NAME,
    sql`
with texts as (
  select distinct person, lower(trim(text)) as text from (
    select person, unnest(list_append(people, person)) as text from ${TOLD} where person not in (select customer from ${OF_FILES})) as told
  where text is not null and trim(text) <> ''
), found as (
  select t.person, f.customer, 1 as rank from texts as t join (select distinct customer from ${OF_FILES}) as f on lower(f.customer) = t.text
  union
  select t.person, i.customer, 2 from texts as t join identities as i on lower(trim(i.written)) = t.text
  where not (${ofEvents}) and (i.kind = 'email' or (i.kind = 'id' and length(i.written) >= ${LONG_ID}))
)
select person, min(customer) as customer from found as f
where rank = (select min(rank) from found as other where other.person = f.person) group by person having count(distinct customer) = 1`,
  );
}

/** Adds people whose orders are those of one customer of the files. `matches`: a table of person and customer, a row an order. */
export async function addPeopleOfOrders(connection: Connection, matches: ReturnType<typeof temporary>): Promise<void> {
  await connection.execute(sql`
insert into ${PEOPLE} select person, min(customer) from ${matches}
where person <> customer and person not in (select person from ${PEOPLE}) and person not in (select customer from ${OF_FILES})
group by person having count(distinct customer) = 1`);
}
