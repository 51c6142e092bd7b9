import type { CodesOf } from '@perennial/words';
import type { ColumnStats } from '../columns/column-stats.ts';
import type { Recognised } from '../columns/recognise-columns.ts';
import { amountRank, namesPayable } from '../lexicon/amount-headers.ts';
import { dateRank } from '../lexicon/date-headers.ts';
import { normaliseHeader } from '../lexicon/headers.ts';
import { identityOf } from '../lexicon/person-headers.ts';
import { type Part, synonyms } from '../lexicon/synonyms.ts';
import type { ImportRequest } from '../request/import-request.ts';

/** A column that an import has used. */
export interface UsedColumn {
  /** What it was taken for: `role.ROLE` of the catalogue. */
  readonly role: Part;
  readonly column: string;
  /** The beginning of one of its cells; empty where a report quotes nothing. */
  readonly sample: string;
  /** What it was recognised by: `evidence.CODE` of the catalogue. */
  readonly evidence: CodesOf<'evidence'>;
}

/** Every column that was used, in the sequence of the roles, with what speaks for it. Those that stand in for the customer follow it. */
export function usedColumns(
  { columns, otherwise = [], export: known }: Recognised,
  stats: readonly ColumnStats[],
  request: Pick<ImportRequest, 'columns'>,
): readonly UsedColumn[] {
  const statsOf = (name: string) => stats.find((each) => each.name === name);
  const evidenceOf = (role: Part, name: string): UsedColumn['evidence'] => {
    if (role in request.columns) return 'asked';
    if (known?.columns[role]?.includes(normaliseHeader(name))) return 'export';
    return namesRole(role, name) ? 'header' : byContent(role, statsOf(name));
  };
  const used = (role: Part, column: string, evidence: UsedColumn['evidence']): UsedColumn => ({
    role,
    column,
    sample: statsOf(column)?.sample ?? '',
    evidence,
  });
  return (Object.keys(synonyms) as Part[]).flatMap((role) => {
    const column = columns[role];
    if (column === undefined) return [];
    const others = role === 'customer' ? otherwise.map((name) => used(role, name, 'stands-in')) : [];
    return [used(role, column, evidenceOf(role, column)), ...others];
  });
}

/** Whether a header says by itself what its column is. */
function namesRole(role: Part, name: string): boolean {
  const header = normaliseHeader(name);
  if (synonyms[role].some((names) => names.includes(header))) return true;
  if (role === 'customer') return identityOf(name) !== null;
  if (role === 'date') return (dateRank(name) ?? 2) < 2;
  return role === 'amount' && (amountRank(name) !== null || namesPayable(name));
}

function byContent(role: Part, stats: ColumnStats | undefined): UsedColumn['evidence'] {
  if (role === 'date') return 'dates';
  if (role === 'amount') return 'money';
  if (role === 'customer') return (stats?.emails ?? 0) >= 0.9 ? 'emails' : 'repeats';
  return 'content';
}
