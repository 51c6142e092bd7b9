import { isWordKey } from '@perennial/words';
import type { Report } from '../report/context.ts';

/** What a figure stands on besides its basis. */
export interface Standing {
  readonly n: number;
  /** Of a forecast: days ahead. Absent for what has happened, and for a state of now. */
  readonly horizonDays?: number | undefined;
  /** The last day that was seen, where it is not the study's own. */
  readonly asOf?: string | undefined;
}

/** Basis, horizon, as-of date and n, in one line. */
export function basisLine({ data, say }: Report, { n, horizonDays, asOf }: Standing): string {
  const { settings } = data.record;
  return [
    basisWords({ say }, settings.basis),
    ...(horizonDays === undefined ? [] : [say('figure.horizon', { days: { days: horizonDays } })]),
    say('figure.as-of', { date: { date: asOf ?? settings.asOf } }),
    say('figure.n', { n: { count: n } }),
  ].join('\u00a0· ');
}

/** A basis in the page's language, or as the study calls it. */
export function basisWords({ say }: Pick<Report, 'say'>, basis: string): string {
  const key = `basis.${basis}`;
  return isWordKey(key) ? say(key) : basis;
}
