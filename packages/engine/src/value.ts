/** What a literal of SQL can say. */
export type Value = string | number | bigint | boolean | null | Day;

/** A calendar day, `YYYY-MM-DD`: a literal of type DATE. */
export interface Day {
  readonly day: string;
}

/** A DATE literal. Throws on anything but `YYYY-MM-DD`. */
export function day(text: string): Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(`invalid day; not YYYY-MM-DD: ${text}`);
  return { day: text };
}
