import type { Effects } from '@perennial/engine';
import { sql } from '@perennial/engine';
import {
  fileSources,
  formats,
  type ImportedSource,
  type ImportRequest,
  importOrders,
  type Reconciliation,
} from '@perennial/import';
import { Failure, type FailureWords } from '@perennial/words';
import { type Change, changeWorkspace } from '../workspace/change-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What an import would make of its files. */
export interface ImportPreview {
  /** Every column there is, used or not. */
  readonly columns: readonly FileColumn[];
  /** Null where they cannot be imported as they are. */
  readonly found: FoundOrders | null;
  /** Why not. */
  readonly failure: FailureWords | null;
}

export interface FileColumn {
  readonly file: string;
  readonly column: string;
  /** The beginnings of some cells that differ, of the first rows; empty where all of those are blank. */
  readonly samples: readonly string[];
}

export interface FoundOrders {
  readonly sources: readonly ImportedSource[];
  readonly reconciliation: Reconciliation;
  /** ISO 4217; XXX where nothing says it. */
  readonly currency: string;
  readonly minorUnits: number;
}

/** Beyond the places of the sources of an import, whose temporary tables are named by them. */
const FIRST_PLACE = 1_000_000;
const SAMPLE = 40;
const SAMPLES = 3;
/** Rows that the samples are of. */
const SAMPLED = 200;

/**
 * Imports files into a workspace that is of no use afterwards, so that what is shown is what a run would do, to the last row. Rejects where
 * they cannot be read; where they can, but not as orders, the answer says why.
 */
export async function previewImport(
  workspace: Workspace,
  request: ImportRequest,
  effects: Effects,
): Promise<ImportPreview> {
  let columns: readonly FileColumn[] | undefined;
  try {
    const found = await changeWorkspace(workspace, effects, async (change) => {
      columns = await columnsOf(workspace, change, request);
      return foundOrders(workspace, change, request, effects);
    });
    return { columns: columns ?? [], found, failure: null };
  } catch (error) {
    if (!columns || !(error instanceof Failure) || error.code === 'interrupted') throw error;
    return { columns, found: null, failure: error.words };
  }
}

async function foundOrders(
  { folder, home }: Workspace,
  { connection, ledger, scratchFolder }: Change,
  request: ImportRequest,
  effects: Effects,
): Promise<FoundOrders> {
  const place = { connection, ledger, folder, scratchFolder, home };
  const { sources, reconciliation, currency, minorUnits } = await importOrders(place, request, effects);
  return { sources, reconciliation, currency, minorUnits };
}

async function columnsOf(
  { folder, home }: Workspace,
  { connection, scratchFolder }: Change,
  { from, encoding }: ImportRequest,
): Promise<readonly FileColumn[]> {
  if (!('files' in from)) return [];
  const sources = await fileSources(formats).find(from.files, { connection, home, folder }, { encoding });
  const columns: FileColumn[] = [];
  for (const [i, source] of sources.entries()) {
    const { relation, columns: all } = await source.open({ connection, position: FIRST_PLACE + i, scratchFolder });
    const first = await connection.rows(sql`select * from ${relation} limit ${SAMPLED}`);
    for (const { name } of all) columns.push({ file: source.name, column: name, samples: samplesOf(first, name) });
  }
  return columns;
}

function samplesOf(rows: readonly Readonly<Record<string, unknown>>[], column: string): readonly string[] {
  const texts = rows.map((row) =>
    String(row[column] ?? '')
      .trim()
      .slice(0, SAMPLE),
  );
  return [...new Set(texts)].filter((text) => text !== '').slice(0, SAMPLES);
}
