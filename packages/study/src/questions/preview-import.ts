import type { Effects } from '@perennial/engine';
import { type ImportedSource, type ImportRequest, importOrders, type Reconciliation } from '@perennial/import';
import { changeWorkspace } from '../workspace/change-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What an import would make of its sources. */
export interface ImportPreview {
  readonly sources: readonly ImportedSource[];
  readonly reconciliation: Reconciliation;
  /** ISO 4217; XXX where nothing says it. */
  readonly currency: string;
  readonly minorUnits: number;
}

/**
 * Imports into a workspace that is of no use afterwards, in its caller's folder for that, so that what is shown is what a run would do, to the
 * last row. Fails as an import does.
 */
export async function previewImport(
  workspace: Workspace,
  request: ImportRequest,
  effects: Effects,
): Promise<ImportPreview> {
  const { progress } = effects;
  return changeWorkspace(workspace, effects, async ({ connection, ledger, scratchFolder }) => {
    progress.begin('import');
    const place = { connection, ledger, folder: workspace.folder, scratchFolder, home: workspace.home };
    const { sources, reconciliation, currency, minorUnits } = await importOrders(place, request, effects);
    const { source, used } = reconciliation;
    const values = {
      rows: { count: source.rows },
      orders: { count: used.orders },
      customers: { count: used.customers },
    };
    progress.end('import', { code: 'imported', values });
    return { sources, reconciliation, currency, minorUnits };
  });
}
