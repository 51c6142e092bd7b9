import type { CodesOf, OptionName, SettingValue } from '@perennial/words';

/** The setting that would use a row, and the value that would, where it is one of a few. */
export interface ReasonOption {
  readonly option?: OptionName;
  readonly choice?: SettingValue;
}

/** Why a row is not used (`reason.NAME` in the catalogue), and what would use it. In the order in which they are tried. */
export const reasons = {
  'malformed-line': {},
  erased: {},
  'other-currency': { option: 'currency' },
  'no-sale': {},
  'unreadable-amount': {},
  cancelled: { option: 'cancelled', choice: 'keep' },
  test: { option: 'test', choice: 'keep' },
  guest: { option: 'guests', choice: 'single' },
  'no-date': {},
  'unreadable-date': { option: 'dateOrder' },
  'future-date': {},
  'no-amount': {},
  'refund-ignored': { option: 'refunds', choice: 'net' },
  'refunded-in-full': { option: 'refunds', choice: 'ignore' },
  refunded: { option: 'refunds', choice: 'ignore' },
  zero: { option: 'zero', choice: 'keep' },
  reversed: { option: 'negative', choice: 'return' },
  negative: { option: 'negative', choice: 'return' },
} as const satisfies Readonly<Record<CodesOf<'reason'>, ReasonOption>>;

export type Reason = keyof typeof reasons;
