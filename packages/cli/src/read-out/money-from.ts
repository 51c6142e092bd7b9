import { minorUnitsOf, type Speaker } from '@perennial/words';

/** Writes an amount in major units, as read-outs have them. */
export function moneyFrom({ format, currency }: Pick<Speaker, 'format' | 'currency'>): (major: number) => string {
  const units = 10 ** minorUnitsOf(currency);
  return (major) => format.money(Math.round(major * units));
}

/** Writes an amount in major units, whole where it is large. */
export function roundFrom({ format, currency }: Pick<Speaker, 'format' | 'currency'>): (major: number) => string {
  const units = 10 ** minorUnitsOf(currency);
  return (major) => format.moneyRound(Math.round(major * units));
}

/** On what a value rests: what was observed, what a run expects, of which currency, as of when. */
export function basisText(
  {
    run,
    horizonDays,
    currency,
    asOf,
  }: {
    readonly run: number | null;
    readonly horizonDays: number | null;
    readonly currency: string;
    readonly asOf: number;
  },
  { say }: Speaker,
): string {
  const values = { currency: { text: currency }, at: { date: new Date(asOf).toISOString().slice(0, 10) } };
  if (run === null) return say('live.read-out.basis.observed', values);
  return say('live.read-out.basis', { ...values, run: { count: run }, days: { count: horizonDays ?? 0 } });
}
