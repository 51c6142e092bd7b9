import type { BusinessModel, ImportRules } from '@perennial/import';

/** What the study was asked, and what it assumed. */
export interface Settings {
  /** What the business is called; absent where no run was told. */
  readonly business?: string;
  readonly asOf: string;
  readonly horizonDays: number;
  readonly annualDiscount: number;
  readonly currency: string;
  readonly minorUnits: number;
  readonly timeZone: string;
  readonly basis: string;
  readonly seed: string;
  readonly rules: ImportRules;
  /** What the business sells by, where a person said so. */
  readonly businessModel?: BusinessModel;
  /** Days on which the business became another, the first one first: what lies before such a day is not compared with what lies after it. Absent where there is none. */
  readonly businessChanges?: readonly string[];
  /** The last line of the journal of events whose orders are studied; absent where no run has read any. */
  readonly eventsUpTo?: number;
  /** Fingerprint of the costs that were used; absent where none were. */
  readonly costs?: string;
}
