import { isWordKey, type Message, type WordKey } from '@perennial/words';
import type { RunRecord } from '../record/run-record.ts';
import { unnamedRefunds } from '../record/unnamed-refunds.ts';
import { message, plain } from './message.ts';

/** What a figure stands on besides its basis. */
export interface Standing {
  readonly n: number;
  /** Of a forecast: days ahead. Absent for what has happened, and for a state of now. */
  readonly horizonDays?: number | undefined;
  /** The last day that was seen, where it is not the study's own. */
  readonly asOf?: string | undefined;
  /** It counts customers or days: no basis of money applies. */
  readonly isCount?: boolean | undefined;
  /** Refunds that name no order are taken off it. */
  readonly isAfterRefunds?: boolean | undefined;
}

/** Basis, horizon, as-of date and n. */
export function basisOf(
  { settings, base }: Pick<RunRecord, 'settings'> & Parameters<typeof unnamedRefunds>[0],
  { n, horizonDays, asOf, isCount, isAfterRefunds }: Standing,
): readonly Message<WordKey>[] {
  const refunds = horizonDays === undefined || isCount ? null : unnamedRefunds({ settings, base });
  return [
    ...(isCount ? [] : [basisWords(settings.basis)]),
    ...(refunds === null ? [] : [refundsWords(refunds, isAfterRefunds)]),
    ...(horizonDays === undefined ? [] : [message('figure.horizon', { days: { days: horizonDays } })]),
    message('figure.as-of', { date: { date: asOf ?? settings.asOf } }),
    message('figure.n', { n: { count: n } }),
  ];
}

function refundsWords(share: number, isAfterRefunds = false): Message<WordKey> {
  return isAfterRefunds ? message('figure.after-refunds') : message('figure.before-refunds', { share: { share } });
}

/** At which rate money to come is discounted. */
export function discountWords({ settings }: Pick<RunRecord, 'settings'>): Message<WordKey> {
  return message('figure.discount', { discount: { share: settings.annualDiscount } });
}

/** What customer equity, and whatever else is without end, is discounted at. */
export function endlessWords({ settings }: Pick<RunRecord, 'settings'>): Message<WordKey> {
  return message('figure.without-end', { discount: { share: settings.annualDiscount } });
}

/** Of a figure of all customers over the study's horizon. */
export function basisOfForecast(record: RunRecord): readonly Message<WordKey>[] {
  return basisOf(record, { n: record.base.customers, horizonDays: record.settings.horizonDays });
}

/** A basis in words, or as the study calls it. */
export function basisWords(basis: string): Message<WordKey> {
  const key = `basis.${basis}`;
  return isWordKey(key) ? message(key) : plain(basis);
}
