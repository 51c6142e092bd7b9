/** The calendar day in a zone, `YYYY-MM-DD`. */
export function localDay(time: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(time);
}
