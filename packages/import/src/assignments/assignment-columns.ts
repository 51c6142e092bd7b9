import { Failure } from '@perennial/words';
import { normaliseHeader } from '../lexicon/headers.ts';

/** Which columns of a file of assignments say who, what and when. */
export interface AssignmentColumns {
  readonly customer: string;
  readonly variant: string;
  /** Absent where the file has no day: every order of a person then counts. */
  readonly assigned?: string;
  /** A number known before the assignment, by which a rule would choose whom to treat; only where it was asked for. */
  readonly score?: string;
}

/** Headers by what they mean, the best first, as `normaliseHeader` writes them. */
const headers: Readonly<Record<Exclude<keyof AssignmentColumns, 'score'>, readonly string[]>> = {
  customer: [
    ...[
      'customer',
      'customer id',
      'email',
      'customer email',
      'user id',
      'user',
      'userid',
      'visitor',
      'visitor id',
      'person',
      'unit',
      'id',
    ],
    ...['klient', 'id klienta', 'kunde', 'kunden id', 'client', 'id client', 'cliente', '客户', '客户id', '用户id'],
  ],
  variant: [
    ...[
      'variant',
      'variation',
      'variation id',
      'variation name',
      'group',
      'arm',
      'treatment',
      'bucket',
      'test group',
      'experiment group',
    ],
    ...['wariant', 'grupa', 'variante', 'gruppe', 'groupe', 'grupo', '方案', '组', '分组'],
  ],
  assigned: [
    ...[
      'assigned at',
      'assigned',
      'exposed at',
      'exposed',
      'exposure',
      'first exposure',
      'timestamp',
      'date',
      'day',
      'time',
      'received at',
    ],
    ...['data', 'dzien', 'datum', 'fecha', '日期', '时间'],
  ],
};

/** Rejects with column-not-recognised where the person or the variant is missing, and with column-missing where one that was asked for is not there. */
export function assignmentColumns(
  names: readonly string[],
  file: string,
  asked: Partial<AssignmentColumns> = {},
): AssignmentColumns {
  const byHeader = new Map(names.map((name) => [normaliseHeader(name), name]));
  const columnOf = (part: keyof AssignmentColumns) => {
    const wanted = asked[part];
    if (wanted === undefined)
      return part === 'score'
        ? undefined
        : headers[part].map((header) => byHeader.get(header)).find((name) => name !== undefined);
    const found = names.find((name) => name === wanted) ?? byHeader.get(normaliseHeader(wanted));
    if (found !== undefined) return found;
    throw new Failure('column-missing.assignments', {
      column: { text: wanted },
      file: { text: file },
      columns: { text: names.join(', ') },
    });
  };
  const [customer, variant, assigned] = [columnOf('customer'), columnOf('variant'), columnOf('assigned')];
  const score = columnOf('score');
  if (customer !== undefined && variant !== undefined)
    return { customer, variant, ...(assigned !== undefined && { assigned }), ...(score !== undefined && { score }) };
  throw new Failure('column-not-recognised.assignments', { file: { text: file }, columns: { text: names.join(', ') } });
}
