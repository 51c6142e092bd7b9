import { SECONDS_A_DAY, type TradeCalendar } from './trade-calendar.ts';
import { horizons, periodEnds, type TruthTotals } from './truth.ts';

/** What is known of a customer besides the orders. */
export interface CustomerNature {
  readonly customer: number;
  /** Channel, store, plan or segment, as the business numbers them. */
  readonly category: number;
  /** Kept orders per day of average trade while a customer. */
  readonly rate: number;
  /** End of the lifetime, in days since the first day. */
  readonly end: number;
  /** Mean value of an order before refunds, in units of the currency. */
  readonly meanValue: number;
}

/** Adds up one customer after another: history to the last day, then each horizon of the future. */
export interface CustomerTally {
  /** A kept order. Orders come in the order of time. */
  order(second: number, netCents: number): void;
  /** Money given back by a document of its own. */
  giveBack(second: number, cents: number): void;
  /** Ends the customer: the row of the truth table, or nothing where no order was kept by the last day. */
  close(nature: CustomerNature): readonly number[] | undefined;
  readonly totals: () => Omit<TruthTotals, 'rows' | 'partlyRefunded'>;
}

const PERIODS = 1 + horizons.length;

export function customerTally(calendar: TradeCalendar): CustomerTally {
  const ends = periodEnds(calendar);
  const own = sums();
  const all = sums();
  let customers = 0;
  let oneTimeBuyers = 0;
  let firstDay = -1;
  let dayBefore = -1;
  /** History is period 0; a day of the future belongs to every horizon it lies within. */
  const add = (day: number, orders: number, transactions: number, cents: number) => {
    const isPast = day < calendar.days;
    for (let k = isPast ? 0 : 1; k < (isPast ? 1 : PERIODS); k++) {
      if (day >= ends[k]!) continue;
      own.orders[k]! += orders;
      own.transactions[k]! += transactions;
      own.cents[k]! += cents;
    }
  };
  return {
    order: (second, netCents) => {
      const day = Math.floor(second / SECONDS_A_DAY);
      if (firstDay < 0) firstDay = day;
      add(day, 1, day === dayBefore ? 0 : 1, netCents);
      dayBefore = day;
    },
    giveBack: (second, cents) => add(Math.floor(second / SECONDS_A_DAY), 0, 0, -cents),
    close: (nature) => {
      const seen = own.orders[0]! > 0;
      const row = seen ? truthRow(nature, firstDay, own) : undefined;
      if (seen) {
        customers++;
        if (own.transactions[0] === 1) oneTimeBuyers++;
        for (let k = 0; k < PERIODS; k++) {
          all.orders[k]! += own.orders[k]!;
          all.transactions[k]! += own.transactions[k]!;
          all.cents[k]! += own.cents[k]!;
        }
      }
      own.orders.fill(0);
      own.transactions.fill(0);
      own.cents.fill(0);
      firstDay = -1;
      dayBefore = -1;
      return row;
    },
    totals: () => ({
      customers,
      oneTimeBuyers,
      orders: all.orders[0]!,
      transactions: all.transactions[0]!,
      money: all.cents[0]! / 100,
      future: horizons.map((days, h) => ({
        days,
        orders: all.orders[h + 1]!,
        transactions: all.transactions[h + 1]!,
        money: all.cents[h + 1]! / 100,
      })),
    }),
  };
}

interface Sums {
  readonly orders: Float64Array;
  readonly transactions: Float64Array;
  readonly cents: Float64Array;
}

function sums(): Sums {
  return {
    orders: new Float64Array(PERIODS),
    transactions: new Float64Array(PERIODS),
    cents: new Float64Array(PERIODS),
  };
}

/** In the order of `truthColumns`. */
function truthRow({ customer, category, rate, end, meanValue }: CustomerNature, first: number, own: Sums): number[] {
  const row = [customer, category, first, rate, end, meanValue];
  for (let k = 0; k < PERIODS; k++) row.push(own.orders[k]!, own.transactions[k]!, own.cents[k]!);
  return row;
}
