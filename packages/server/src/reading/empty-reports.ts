import { type AnyRecord, buildAnyReport } from '@perennial/study';
import {
  definitionsOf,
  hasOrders,
  type ReportDefinition,
  type ReportName,
  reportDefinitions,
} from '@perennial/study/reports';
import { Failure } from '@perennial/words';

/** What was found last, by workspace: what a run has left does not change. */
const known = new Map<string, { readonly run: string; readonly names: readonly string[] }>();

/** The reports of a run of which no table has a row: nothing in the data says what they ask. None where what the run has left cannot be read. */
export async function emptyReports(folder: string, record: AnyRecord): Promise<readonly string[]> {
  const run = `${record.run} ${record.fingerprint}`;
  const before = known.get(folder);
  if (before?.run === run) return before.names;
  try {
    const names = await emptyOf(folder);
    known.set(folder, { run, names });
    return names;
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

async function emptyOf(folder: string): Promise<readonly string[]> {
  const data = await buildAnyReport({ folder });
  const isEmpty = (definition: ReportDefinition<string, unknown, never>, result: unknown) => {
    if (result === undefined) return true;
    try {
      return definition.tables({ record: data.record as never, result }, {}).every(({ rows }) => rows.length === 0);
    } catch {
      // What an earlier version of the program has left of one report keeps nobody from the others: who opens it is told.
      return false;
    }
  };
  const results: Partial<Record<ReportName, unknown>> = hasOrders(data) ? data.reports : {};
  const ofOrders = hasOrders(data) ? reportDefinitions.filter((each) => isEmpty(each, results[each.name])) : [];
  const ofSubscriptions = definitionsOf(data).filter((each) => isEmpty(each, data.subscriptions?.[each.name]));
  return [...ofOrders, ...ofSubscriptions].map(({ name }) => name);
}
