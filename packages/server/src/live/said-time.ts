const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)? ?(?:Z|UTC|([+-])(\d\d):?(\d\d)?)?)?$/i;
const [MINUTE, HOUR] = [60_000, 3_600_000];

/** No shop has told of anything before: programs whose clock or field is empty write such times. The same bound as for files of orders. */
export const EARLIEST = Date.UTC(1970, 0, 2);

/**
 * The moment that a text of ISO 8601 names, in milliseconds since 1970; null where it is none, or a day or an hour that does not exist. Without a zone it is that of UTC: what JavaScript
 * makes of it depends on where the server stands, and it takes "order 5" for a day in May 2001.
 */
export function momentOf(text: string): number | null {
  const found = ISO.exec(text.trim());
  if (!found) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', sign, zoneHour, zoneMinute] = found;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const date = new Date(0);
  // Years below 100 are taken for those of the last century by `Date.UTC`.
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  const time = Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * 1000;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const ahead = Number(zoneHour ?? 0) * HOUR + Number(zoneMinute ?? 0) * MINUTE;
  return date.getTime() + time + milliseconds - (sign === '-' ? -ahead : ahead);
}
