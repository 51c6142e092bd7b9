import { type Fragment, join, sql } from '@perennial/engine';
import type { Recognised } from '../columns/recognise-columns.ts';
import { cellText } from '../lexicon/cell-text.ts';
import { isMasked } from '../lexicon/masked.ts';
import { namesNobody } from '../lexicon/nobody.ts';
import { type Identity, identityOf } from '../lexicon/person-headers.ts';

/** More columns of people than this are not kept. */
const MOST = 8;

/** What is read of a row beside what is read of its order: whoever it names besides its customer, as a list. Null where no column names anybody else. */
export function identityParts(names: readonly string[], { columns, phones = [] }: Recognised): Fragment | null {
  const found = names.flatMap((name) => {
    const kind = phones.includes(name) ? 'phone' : identityOf(name);
    const isElsewhere = name === columns.customer || Object.values(columns).includes(name);
    return kind === null || isElsewhere ? [] : [{ name, kind }];
  });
  if (found.length === 0) return null;
  const parts = found.slice(0, MOST).map((each) => sql`{'kind': ${each.kind}, 'written': ${written(each)}}`);
  return sql`, [${join(parts)}] as identities`;
}

/** A cell as it is written; null where it names nobody, or hides a part of who it is. */
function written({ name, kind }: { readonly name: string; readonly kind: Identity }): Fragment {
  const text = cellText(name);
  const plain = kind === 'phone' ? sql`ltrim(${text}, '''')` : text;
  return sql`case when ${namesNobody(text)} or ${isMasked(text)} then null else ${plain} end`;
}
