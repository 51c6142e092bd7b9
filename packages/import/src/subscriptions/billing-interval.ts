const DAY = 12 / 365.25;

/** Words for intervals in months, of several languages; the longest that fits is meant. */
const WORDS: readonly (readonly [pattern: RegExp, months: number])[] = [
  [/(?<!\p{L})(half|semi|półrocz|polrocz|halbjähr|halbjahr|semest)|半年/iu, 6],
  [/(?<!\p{L})(quarter|kwarta|quartal|viertelj|trimest)|季/iu, 3],
  [/(?<!\p{L})(fortnight|bi-?weekly)/iu, 14 * DAY],
  [/(?<!\p{L})(week|tydz|tygod|woche|wöchent|semana|semaine|hebdo)|周|星期/iu, 7 * DAY],
  [/(?<!\p{L})(year|annual|annum|yr|rok|rocz|lata?(?!\p{L})|jahr|jähr|jaehr|año|anual|ann[ée])|年/iu, 12],
  [/(?<!\p{L})(month|mies|monat|mes(es)?(?!\p{L})|mois|mens)|月/iu, 1],
  [/(?<!\p{L})(day|daily|dzie|dni|tag(e|lich)?(?!\p{L})|täglich|día|diario|jour)|日|天/iu, DAY],
];

/**
 * Months of an interval as a file writes it: `month`, `annual`, `every 3 months`, `P1Y`, `12`. A count given apart multiplies it. Null where nothing is
 * recognised.
 */
export function billingMonths(text: string, count = 1): number | null {
  const trimmed = text.trim();
  if (/^\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed) > 0 ? Number(trimmed) * count : null;
  const [, isoNumber, isoUnit] = /^P(\d+)([YMWD])$/i.exec(trimmed) ?? [];
  if (isoNumber && isoUnit)
    return (
      Number(isoNumber) * { y: 12, m: 1, w: 7 * DAY, d: DAY }[isoUnit.toLowerCase() as 'y' | 'm' | 'w' | 'd'] * count
    );
  const unit = WORDS.find(([pattern]) => pattern.test(trimmed))?.[1];
  if (unit === undefined) return null;
  const times = Number(/\d+/.exec(trimmed)?.[0] ?? 1);
  return unit * times * count;
}
