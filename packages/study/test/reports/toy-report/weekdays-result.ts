/** Orders of a day of the week in a month. */
export interface Weekday {
  /** Number of the month, counted from year 0. */
  readonly month: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly orders: number;
  /** Minor units. */
  readonly money: number;
}

export interface WeekdaysResult {
  readonly months: readonly Weekday[];
}
