import { groupInterval } from '../group-interval.ts';
import type { ReportSource } from '../report-source.ts';
import { makeLists, readList, readSums } from './action-rows.ts';
import type { ActionsResult, FoundList } from './actions-result.ts';
import { readConditions, VALUED } from './conditions.ts';
import { inOrder } from './list-worth.ts';
import { readRhythm } from './rhythm.ts';

/** Whom to do something for: lists of named customers, and what they are worth together. */
export async function buildActions(source: ReportSource): Promise<ActionsResult> {
  const rhythm = await readRhythm(source);
  const conditions = await readConditions(source, rhythm);
  const lists: FoundList[] = [];
  await makeLists(source, conditions);
  for (const sums of await readSums(source)) {
    const rows = await readList(source, conditions, sums.list);
    lists.push({ ...sums, interval: groupInterval(sums.expected, source.record), rows });
  }
  return { lists: inOrder(lists, source.record), rhythm, valued: VALUED };
}
