import { join } from 'node:path';
import { type Connection, type Fragment, id, join as list, sql } from '@perennial/engine';

/** The files of a run, and the database with its orders, `workspace`, as anybody may ask them. */
export interface RunFiles {
  readonly folder: string;
  readonly customer: string;
}

/** What a server is asked anew, and the plain statements of the same question to the same files: every column that the answer has or is found by, and nothing kept from before. */
export interface BareQuestion {
  readonly what: string;
  readonly path: string;
  readonly statements: readonly Fragment[];
}

const page = sql`customer, orders, last_order, historic_value, prob_alive, expected_transactions, expected_money, money_low95, money_low80, money_median,
  money_high80, money_high95`;
const byForecast = sql`order by expected_money desc, customer`;
const often = sql`(orders >= 3 and prob_alive < 0.5)`;
const rule = encodeURIComponent('orders >= 3 and prob_alive < 50%');
/** Customers of the stage, by all that it is told by; where exactly it ends does not matter here. */
const isRegular = sql`prob_alive >= 0.5 and not (transactions = 1 and silence > 76) and not (transactions >= 3 and silence * (transactions - 1) > 2 * (age - silence))
  and not coalesce(last_gap > 76 and silence <= 38, false) and not (transactions = 1 and silence <= 38)`;

export function bareQuestions({ folder, customer }: RunFiles): readonly BareQuestion[] {
  const file = (name: string) => sql`read_parquet(${join(folder, `${name}.parquet`)})`;
  const scores = file('scores');
  const lives = file('lives');
  const found = (where: Fragment) => [
    sql`select ${page} from ${scores} where ${where} ${byForecast} limit 50`,
    sql`select count(*) as n from ${scores} where ${where}`,
  ];
  const months = Array.from({ length: 12 }, (_, i) => sql`sum(${id(`month_${i}`)})`);
  const placed = (of: Fragment) =>
    sql`${of} as each join (select number as n, ${often} as inside, lot as part from ${lives} join (select customer, orders from ${scores}) as s using (customer)) as placed on placed.n = each.number`;
  return [
    {
      what: 'segments, a rule',
      path: `/api/reports/segments?where=${rule}`,
      statements: [
        sql`select ${often} as inside, count(*) as n, sum(orders) as orders, sum(transactions) as transactions, sum(prob_alive) as alive, sum(historic_value) as historic,
  sum(expected_money) as expected, sum(cast(expected_money as double) * expected_money) as squares, max(expected_money) as largest,
  sum(last_order - first_order) as days from ${scores} group by 1`,
        sql`select ${page} from ${scores} where ${often} ${byForecast} limit 10000`,
      ],
    },
    {
      what: 'formulas, a rule',
      path: `/api/reports/formulas?where=${rule}`,
      statements: [
        sql`select inside, part, count(*) as n, sum(age) as age, sum(formula_last_0) as last, sum(formula_orders_0) as orders, sum(formula_money_0) as money,
  sum(formula_back_0) as back, sum(formula_orders_0_0) as orders_0, sum(formula_money_0_0) as money_0, sum(formula_orders_0_1) as orders_1, sum(formula_money_0_1) as money_1,
  sum(slots_0 & 2) as a, sum(slots_0 & 4) as b, sum(slots_0 & 8) as c, sum(slots_0 & 16) as d, sum(historic) as historic, sum(residual) as residual
from ${placed(lives)} group by 1, 2`,
        sql`select inside, part, year, ${list(months)} from ${placed(file('years'))} group by 1, 2, 3`,
      ],
    },
    {
      what: 'customers of a rule',
      path: `/api/customers?rule=${rule}`,
      statements: found(often),
    },
    {
      what: 'customers of a stage',
      path: `/api/customers?group=${encodeURIComponent('stage:regular')}`,
      statements: found(sql`customer in (select customer from ${lives} where ${isRegular})`),
    },
    {
      what: 'customers, a search',
      path: `/api/customers?search=${customer.slice(0, 4)}`,
      statements: found(sql`strpos(lower(customer), ${customer.slice(0, 4)}) > 0`),
    },
    {
      what: 'customers, one',
      path: `/api/reports/customers?customer=${encodeURIComponent(customer)}`,
      statements: [
        sql`select * from ${scores} where customer = ${customer}`,
        sql`select count(*) as n from ${scores} where expected_money > (select expected_money from ${scores} where customer = ${customer})`,
        sql`select cast(ordered_at as date) as day, sum(amount) as money from workspace.orders where customer = ${customer} group by 1 order by 1 desc limit 200`,
      ],
    },
  ];
}

/** Asks all statements of a question, one after the other. */
export async function askBare(connection: Connection, statements: BareQuestion['statements']): Promise<void> {
  for (const statement of statements) await connection.rows(statement);
}
