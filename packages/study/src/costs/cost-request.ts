import type { CostKind } from '@perennial/import';
import type { SettingChange } from './settings/change-settings.ts';

/** Costs that a run is asked to take up: what it sets and which files it adds is kept in the settings of the workspace. */
export interface CostRequest {
  readonly set?: readonly SettingChange[];
  readonly add?: readonly AddedCostFile[];
}

export interface AddedCostFile {
  /** An absolute path. */
  readonly path: string;
  readonly kind: CostKind;
}
