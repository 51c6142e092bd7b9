import type { Newcomers } from '../slipping/slipping-result.ts';

/** People of a list who have not ordered. They are no customers, and nothing is forecast of them. */
export interface Prospects {
  /** The files of the list. */
  readonly files: readonly string[];
  readonly people: number;
  /** By what the list says of them. */
  readonly groups: readonly ProspectGroup[];
  /** Those who came last onto the list, the newest first. */
  readonly listed: readonly ListedProspect[];
  /** What one is worth who does order: what new customers have brought. Null where too few came long enough ago, or orders have no money. */
  readonly firstOrder: Newcomers | null;
}

export interface ProspectGroup {
  /** Since when they stand on the list, in days before the last day that is studied; whether they agreed to be written to; or what a column says. */
  readonly cut: 'since' | 'consent' | 'column';
  /** The header of the column. */
  readonly header: string;
  /** Of days and consent a code: `30`, `90`, `365`, `longer`; `yes`, `no`. Null where nothing stands there. */
  readonly value: string | null;
  /** The values beyond the largest, together. */
  readonly isOthers: boolean;
  readonly prospects: number;
  /** People of the list of whom the same is said, and who have ordered. */
  readonly customers: number;
}

export interface ListedProspect {
  /** As the list names them. */
  readonly customer: string;
  /** `YYYY-MM-DD`; null where the list does not say. */
  readonly since: string | null;
  /** Whether they have agreed to be written to; null where the list does not say. */
  readonly consent: boolean | null;
}
