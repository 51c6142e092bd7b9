const MS_PER_DAY = 86_400_000;

/** `YYYY-MM-DD` and days → `YYYY-MM-DD`. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + Math.round(days) * MS_PER_DAY).toISOString().slice(0, 10);
}
