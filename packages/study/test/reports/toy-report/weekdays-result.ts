/** A day of the week with its orders. */
export interface Weekday {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly orders: number;
  readonly customers: number;
  /** Minor units. */
  readonly money: number;
}

export interface WeekdaysResult {
  readonly weekdays: readonly Weekday[];
}
