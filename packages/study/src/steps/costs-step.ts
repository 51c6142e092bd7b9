import { noCosts } from '../costs/cost-settings.ts';
import type { Costs } from '../costs/costs.ts';
import type { Imported } from './import-step.ts';
import type { StudyContext } from './study-context.ts';

/** What things cost, as the workspace's settings and files of costs say it, in the currency of the orders. */
export async function costsStep(_: StudyContext, { currency }: Imported): Promise<Costs> {
  return { settings: noCosts(currency), fingerprint: null };
}
