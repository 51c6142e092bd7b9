/** A length of time that frequency, retention and lifespan are counted in. */
export interface FormulaPeriod {
  readonly name: PeriodName;
  readonly days: number;
}

export type PeriodName = 'week' | 'month' | 'quarter' | 'year';

const DAYS_A_YEAR = 365.25;

/** From the shortest on. */
export const formulaPeriods: readonly FormulaPeriod[] = [
  { name: 'week', days: 7 },
  { name: 'month', days: DAYS_A_YEAR / 12 },
  { name: 'quarter', days: DAYS_A_YEAR / 4 },
  { name: 'year', days: DAYS_A_YEAR },
];

/** Of the last whole period before a day, and the one before it. */
export interface PeriodSums {
  /** Customers who ordered in the last period, in the one before, and in both. */
  readonly active: number;
  readonly before: number;
  readonly both: number;
  /** Orders of the last period, and their money. */
  readonly orders: number;
  readonly money: number;
}

/** Sums over some customers as of a day, from which every formula is computed. Money in any one unit. */
export interface OrderSums {
  readonly customers: number;
  /** From first to last order. */
  readonly lifespanDays: number;
  /** From first order to the as-of day, that day included. */
  readonly customerDays: number;
  readonly orders: number;
  readonly money: number;
  /** Money less what was given back. */
  readonly kept: number;
  /** One for each period of the shape. */
  readonly periods: readonly PeriodSums[];
  /** Money by months of age, of customers for whom that month is over. */
  readonly ageMoney: Float64Array;
  /** Customers by whole months of age; the last holds the older ones too. */
  readonly ageCustomers: Float64Array;
}

/** What a vector of sums holds: so many periods, and months of age. */
export interface SumsShape {
  readonly periods: readonly FormulaPeriod[];
  readonly ages: number;
}

const GENERAL = ['customers', 'lifespanDays', 'customerDays', 'orders', 'money', 'kept'] as const;
const OF_PERIOD = ['active', 'before', 'both', 'orders', 'money'] as const;

export type GeneralSum = (typeof GENERAL)[number];
export type PeriodSum = (typeof OF_PERIOD)[number];

/** Where each sum stands in a vector, which can be added up and weighted as a whole. */
export const placeOf = {
  general: (sum: GeneralSum) => GENERAL.indexOf(sum),
  period: (i: number, sum: PeriodSum) => GENERAL.length + i * OF_PERIOD.length + OF_PERIOD.indexOf(sum),
  ageMoney: ({ periods }: SumsShape, age: number) => GENERAL.length + periods.length * OF_PERIOD.length + age,
  ageCustomers: (shape: SumsShape, age: number) => placeOf.ageMoney(shape, shape.ages) + age,
} as const;

export function emptySums(shape: SumsShape): Float64Array {
  return new Float64Array(placeOf.ageCustomers(shape, shape.ages + 1));
}

/** The sums of a vector by their names. */
export function readSums(vector: Float64Array, shape: SumsShape): OrderSums {
  const general = (sum: GeneralSum) => vector[placeOf.general(sum)]!;
  const ofPeriod = (i: number, sum: PeriodSum) => vector[placeOf.period(i, sum)]!;
  return {
    customers: general('customers'),
    lifespanDays: general('lifespanDays'),
    customerDays: general('customerDays'),
    orders: general('orders'),
    money: general('money'),
    kept: general('kept'),
    periods: shape.periods.map((_, i) => ({
      active: ofPeriod(i, 'active'),
      before: ofPeriod(i, 'before'),
      both: ofPeriod(i, 'both'),
      orders: ofPeriod(i, 'orders'),
      money: ofPeriod(i, 'money'),
    })),
    ageMoney: vector.subarray(placeOf.ageMoney(shape, 0), placeOf.ageMoney(shape, shape.ages)),
    ageCustomers: vector.subarray(placeOf.ageCustomers(shape, 0)),
  };
}

/** Places that hold money. */
export function moneyPlaces(shape: SumsShape): readonly number[] {
  return [
    placeOf.general('money'),
    placeOf.general('kept'),
    ...shape.periods.map((_, i) => placeOf.period(i, 'money')),
    ...Array.from({ length: shape.ages }, (_, age) => placeOf.ageMoney(shape, age)),
  ];
}
