import type { Effects } from '@perennial/engine';
import { sql } from '@perennial/engine';
import { orderFigures } from '@perennial/engine/storage';
import {
  type BusinessModel,
  fileSources,
  formats,
  type ImportedSource,
  type ImportRequest,
  importOrders,
  type Reconciliation,
  type Source,
  splitSources,
} from '@perennial/import';
import { Failure, type FailureWords, type Message, type WordKey } from '@perennial/words';
import { bringPeople, knownAttributes } from '../attributes/people-files.ts';
import type { AttributesRecord } from '../record/attributes-record.ts';
import type { TouchpointsRecord } from '../record/touchpoints-record.ts';
import { paymentsOfContracts } from '../steps/business-step.ts';
import { bringTouchpoints, knownTouchpoints } from '../touchpoints/touchpoint-files.ts';
import { type Change, changeWorkspace } from '../workspace/change-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type PreviewedSubscriptions, previewSubscriptions } from './preview-subscriptions.ts';

/** What an import would make of its files. */
export interface ImportPreview {
  /** Every column there is, used or not. */
  readonly columns: readonly FileColumn[];
  /** Of orders; null where they cannot be imported as they are, and where all files are of subscriptions. */
  readonly found: FoundOrders | null;
  /** Why not. */
  readonly failure: FailureWords | null;
  /** Files of subscriptions, by name, and what would be read of them; null where there are none. */
  readonly subscriptions: (PreviewedSubscriptions & { readonly files: readonly string[] }) | null;
  /** What would be known of people; null where no file is of them, or their orders cannot be imported. */
  readonly people: PreviewedPeople | null;
  /** What would be known of what they met; null where no file says so, or their orders cannot be imported. */
  readonly touchpoints: PreviewedTouchpoints | null;
}

/** An import of orders, and files of people and of touchpoints beside it. */
export interface PreviewRequest extends ImportRequest {
  readonly people?: readonly string[];
  readonly touchpoints?: readonly string[];
  /** What the business was said to sell by; recognised where it is not said. */
  readonly businessModel?: BusinessModel;
}

export interface PreviewedPeople {
  readonly columns: readonly FileColumn[];
  /** Null where the files cannot be used. */
  readonly read: AttributesRecord | null;
  readonly failure: FailureWords | null;
}

export interface PreviewedTouchpoints {
  /** Null where the files cannot be used. */
  readonly read: TouchpointsRecord | null;
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
  /** Why they are studied as payments of contracts; null where they are studied as orders. */
  readonly asContracts: Message<WordKey> | null;
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
  { people: files = [], touchpoints: met = [], businessModel, ...request }: PreviewRequest,
  effects: Effects,
): Promise<ImportPreview> {
  let columns: readonly FileColumn[] | undefined;
  let people: PreviewedPeople | null = null;
  let touchpoints: PreviewedTouchpoints | null = null;
  let subscriptions: ImportPreview['subscriptions'] = null;
  try {
    const found = await changeWorkspace(workspace, effects, async (change) => {
      columns = await columnsOf(workspace, change, request);
      const split = await splitSources(placeOf(workspace, change), request, businessModel);
      if (split.subscriptions.length > 0) {
        const { ledger: connection, scratchFolder } = change;
        const place = { connection, scratchFolder };
        const read = await previewSubscriptions(place, split.subscriptions, request, effects.now());
        subscriptions = { files: split.subscriptions.map(({ name }) => name), ...read };
        if (split.orders.length === 0) return null;
      }
      const orders = await foundOrders(workspace, change, { ...request, businessModel }, split.orders, effects);
      if (files.length > 0) people = await peopleOf(workspace, change, { ...request, from: { files } }, effects);
      if (met.length > 0) touchpoints = await touchpointsOf(workspace, change, request, met, effects);
      return orders;
    });
    return { columns: columns ?? [], found, failure: null, subscriptions, people, touchpoints };
  } catch (error) {
    if (!columns || !(error instanceof Failure) || error.code === 'interrupted') throw error;
    return { columns, found: null, failure: error.words, subscriptions, people, touchpoints };
  }
}

/** Files of people as a run would read them, beside the orders that were just imported. */
async function peopleOf(
  workspace: Workspace,
  change: Change,
  { from, timeZone, dateOrder, encoding }: ImportRequest & { readonly from: { readonly files: readonly string[] } },
  effects: Effects,
): Promise<PreviewedPeople> {
  const { ledger, scratchFolder } = change;
  const asked = { files: from.files, timeZone, ...(dateOrder && { dateOrder }), ...(encoding && { encoding }) };
  const columns = await columnsOf(workspace, change, { from, ...(encoding && { encoding }) }, 2 * FIRST_PLACE);
  try {
    await bringPeople(ledger, { folder: workspace.folder, scratchFolder }, asked, effects.now());
    return { columns, read: await knownAttributes(ledger), failure: null };
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'interrupted') throw error;
    return { columns, read: null, failure: error.words };
  }
}

/** Files of touchpoints as a run would read them, beside the orders that were just imported. */
async function touchpointsOf(
  { folder }: Workspace,
  { ledger, scratchFolder }: Change,
  { timeZone, dateOrder, encoding }: ImportRequest,
  files: readonly string[],
  effects: Effects,
): Promise<PreviewedTouchpoints> {
  const asked = { files, timeZone, ...(dateOrder && { dateOrder }), ...(encoding && { encoding }) };
  try {
    await bringTouchpoints(ledger, { folder, scratchFolder }, asked, effects.now());
    return { read: await knownTouchpoints(ledger), failure: null };
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'interrupted') throw error;
    return { read: null, failure: error.words };
  }
}

function placeOf({ folder, home }: Workspace, { connection, ledger, scratchFolder }: Change) {
  return { connection, ledger, folder, scratchFolder, home };
}

async function foundOrders(
  workspace: Workspace,
  change: Change,
  { businessModel, ...request }: ImportRequest & { readonly businessModel: BusinessModel | undefined },
  ofOrders: readonly Source[],
  effects: Effects,
): Promise<FoundOrders> {
  const imported = await importOrders(placeOf(workspace, change), request, effects, { sources: ofOrders });
  const { sources, reconciliation, currency, minorUnits } = imported;
  const span = await orderFigures(change.connection);
  const contracts = span && (await paymentsOfContracts(change.connection, { ...imported, span }, businessModel));
  return { sources, reconciliation, currency, minorUnits, asContracts: contracts?.because ?? null };
}

async function columnsOf(
  { folder, home }: Workspace,
  { connection, scratchFolder }: Change,
  { from, encoding }: Pick<ImportRequest, 'from' | 'encoding'>,
  firstPlace = FIRST_PLACE,
): Promise<readonly FileColumn[]> {
  if (!('files' in from)) return [];
  const sources = await fileSources(formats).find(from.files, { connection, home, folder }, { encoding });
  const columns: FileColumn[] = [];
  for (const [i, source] of sources.entries()) {
    const { relation, columns: all } = await source.open({ connection, position: firstPlace + i, scratchFolder });
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
