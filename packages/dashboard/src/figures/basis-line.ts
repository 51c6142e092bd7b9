import type { Report } from '../report/context.ts';
import { isWordKey } from '../words/words.ts';

/** What a figure stands on, in one line. `horizonDays`: of a forecast; absent for what has happened. */
export function basisLine({ data, say }: Report, n: number, horizonDays?: number): string {
  const { asOf, basis } = data.record.settings;
  return [
    basisWords({ say }, basis),
    horizonDays === undefined ? say('figure.past') : say('figure.horizon', { days: { days: horizonDays } }),
    say('figure.as-of', { date: { date: asOf } }),
    say('figure.n', { n: { count: n } }),
  ].join(' · ');
}

/** A basis in the page's language, or as the study calls it. */
export function basisWords({ say }: Pick<Report, 'say'>, basis: string): string {
  const key = `basis.${basis}`;
  return isWordKey(key) ? say(key) : basis;
}
