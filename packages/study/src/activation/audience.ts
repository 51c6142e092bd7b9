import { type Connection, type Fragment, sql } from '@perennial/engine';
import { Failure } from '@perennial/words';
import type { StudyRecord } from '../record/study-record.ts';
import type { FoundList } from '../reports/actions/actions-result.ts';
import { onList } from '../reports/actions/on-list.ts';
import { keptReport } from '../reports/kept-report.ts';
import { compileRule } from '../segments/compile-rule.ts';
import { parseRule } from '../segments/parse-rule.ts';
import { ruleColumns } from '../segments/rule-columns.ts';
import { savedSegments } from '../segments/segment-files.ts';
import { groupRows, requireGroups } from './groups-file.ts';

/** Whom an export is of: everybody, a saved segment, whom a rule fits, a list of the report on whom to contact, or those of a playbook who are not held out. */
export type Audience =
  | { readonly kind: 'all' }
  | { readonly kind: 'segment' | 'rule' | 'list' | 'playbook'; readonly name: string };

export interface AudienceSource {
  readonly connection: Connection;
  readonly record: StudyRecord;
  readonly workspace: string;
  /** The folder of the run. */
  readonly run: string;
}

/** A condition on a row of `scores`. Rejects with `option-invalid` where there is no such segment, list or playbook, or the rule cannot be read. */
export async function audienceCondition(audience: Audience, source: AudienceSource): Promise<Fragment> {
  const { record, workspace } = source;
  if (audience.kind === 'all') return sql`true`;
  if (audience.kind === 'list') return listCondition(audience.name, source);
  if (audience.kind === 'playbook')
    return sql`customer in (select customer from (${groupRows(requireGroups(workspace, audience.name))}) as g where variant = 'treated')`;
  const columns = ruleColumns(record);
  const rule = audience.kind === 'rule' ? audience.name : ruleOf(audience.name, workspace);
  return compileRule(parseRule(rule, columns), columns);
}

function ruleOf(name: string, workspace: string): string {
  const saved = savedSegments(workspace);
  const found = saved.find((segment) => segment.name === name);
  if (found) return found.rule;
  const names = { list: saved.map((segment) => ({ text: segment.name })) };
  throw new Failure('option-invalid.no-segment', { name: { text: name }, names });
}

function listCondition(name: string, { connection, record, run }: AudienceSource): Promise<Fragment> {
  const kept = keptReport(run);
  const lists: readonly FoundList[] = 'reports' in kept ? kept.reports.actions.lists : [];
  const found = lists.find(({ list }) => list === name);
  if (!found) {
    const names = { list: lists.map(({ list }) => ({ text: list })) };
    throw new Failure('option-invalid.no-list', { name: { text: name }, names });
  }
  return onList({ connection, record }, run, found.list);
}
