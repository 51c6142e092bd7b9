import type { Effects } from '@perennial/engine';
import { requireOrders } from '../record/subscription-record.ts';
import { savedSegments } from '../segments/segment-files.ts';
import { askNewestRun } from '../workspace/latest-record.ts';
import type { WorkspaceReader } from '../workspace/reader.ts';
import { recordOf } from '../workspace/run-folders.ts';
import { makeFacts } from './facts/make-facts.ts';
import { factsWanted } from './facts-wanted.ts';
import { type FoundReports, reports } from './reports.ts';

/** The fastest of so many counts: the others measure what else the machine does. */
const TIMES = 2;

/** How long each report of the newest run takes to be built anew, in seconds, and first what they all ask of the orders, `facts`; for measurements. Only where the orders lie in the folder, and nobody writes. */
export async function timeReports(
  reader: WorkspaceReader,
  { now }: Pick<Effects, 'now'>,
): Promise<readonly { readonly name: string; readonly seconds: number }[]> {
  const [summary, others] = [reports.slice(0, 1), reports.slice(1)];
  const times: { name: string; seconds: number }[] = [];
  await askNewestRun(reader, (run) =>
    reader.withRun(run.folder, async (connection) => {
      const source = { connection, record: requireOrders(recordOf(run)), segments: savedSegments(reader.folder) };
      const found: Record<string, unknown> = {};
      const timed = async (name: string, work: () => unknown) => {
        let seconds = Number.POSITIVE_INFINITY;
        let result: unknown;
        for (let time = 0; time < TIMES; time++) {
          const begun = now().getTime();
          result = await work();
          seconds = Math.min(seconds, (now().getTime() - begun) / 1000);
        }
        times.push({ name, seconds });
        return result;
      };
      await timed('facts', () => makeFacts(source, factsWanted(source)));
      for (const { definition, build } of [...others, ...summary])
        found[definition.name] = await timed(definition.name, () => build(source, found as FoundReports));
    }),
  );
  return times;
}
