import { type Fragment, id, sql } from '@perennial/engine';
import type { CustomerType } from '../workspace/orders-table.ts';
import { holds, matches, perEngine, trimmed, unaccented } from '../workspace/per-engine.ts';
import { cellText } from './cell-text.ts';

const cancelled = [
  'cancel(l?ed|lation)?',
  'void(ed)?',
  'fail(ed|ure)?',
  'declined',
  'denied',
  'refused',
  'rejected',
  'expired',
  '(checkout )?draft',
  'trash',
  'blocked',
  'uncaptured',
  'unavailable',
  'incomplete',
  'abandoned',
  'requires (payment method|action|confirmation|capture)',
  'storniert',
  'abgebrochen',
  'fehlgeschlagen',
  'abgelehnt',
  'abgelaufen',
  'entwurf',
  'annulee?',
  'echouee?',
  'echec',
  'refusee?',
  'expiree?',
  'brouillon',
  'cancelad[oa]',
  'anulad[oa]',
  'fallid[oa]',
  'rechazad[oa]',
  'caducad[oa]',
  'borrador',
  'anulowan[eoay]',
  'nieudan[eoay]',
  'odrzucon[eoay]',
  'wygasl[eoay]',
  'szkic',
  '已取消',
  '取消',
  '失败',
  '已关闭',
  '已拒绝',
  '已过期',
  '草稿',
].join('|');
const refunded = '(fully )?refunded|(zuruck)?erstattet|remboursee?|reembolsad[oa]|zwrocon[eoay]|已退款';

/** A status as words: lower case, no accents, `wc-` and underscores gone. */
function words(column: string): Fragment {
  return sql`regexp_replace(replace(replace(lower(${unaccented(cellText(column))}), 'ł', 'l'), '_', ' '), '^wc[- ]', '')`;
}

export function isCancelledStatus(column: string): Fragment {
  return sql`coalesce(${matches(words(column), cancelled)}, false)`;
}

/** Magento calls an order that was refunded in full `closed`. */
export function isRefundedStatus(column: string, isMagento: boolean): Fragment {
  return sql`coalesce(${matches(words(column), isMagento ? `${refunded}|closed` : refunded)}, false)`;
}

/** A cell that says yes: a time, a word, 1, true; not blank, no, 0, false. */
export function saysYes(column: string): Fragment {
  return sql`coalesce(lower(${cellText(column)}) not in ('false', '0', 'no', 'n', 'f', 'live', 'null', 'none', 'nein', 'non', 'nie'), false)`;
}

export function saysNo(column: string): Fragment {
  return sql`coalesce(lower(${cellText(column)}) in ('false', '0', 'no', 'n', 'f', 'null'), false)`;
}

/** A column of customers as text, as it is written: ids are never numbers. */
export function customerText(column: string, type: string): Fragment {
  if (!/^(DOUBLE|FLOAT|REAL)$/i.test(type)) return sql`cast(${id(column)} as varchar)`;
  // 17850.0 is what became of 17850 where a column with gaps was kept as floating point.
  return sql`coalesce(cast(try_cast(case when ${id(column)} = floor(${id(column)}) then ${id(column)} end as bigint) as varchar), ${shortest(id(column))})`;
}

/** A number with a point as the engines' users know it: to one of them 2.5 is 2.5E0. */
function shortest(number: Fragment): Fragment {
  return perEngine({ duckdb: sql`cast(${number} as varchar)`, trino: sql`json_format(cast(${number} as json))` });
}

/** In which type the numbers of a column of customers can be kept; what is no whole number, as text. */
export function customersAs(type: string): CustomerType {
  if (/^(U?TINYINT|U?SMALLINT|INTEGER)$/.test(type)) return 'integer';
  return /^(UINTEGER|BIGINT)$/.test(type) ? 'bigint' : 'varchar';
}

/** The customer a whole number names: 0 is nobody, as in `cleanCustomer`. */
export function customerNumber(column: string): Fragment {
  return sql`nullif(${id(column)}, 0)`;
}

/** The customer a text names: no blanks around, e-mails in lower case, null for nobody. */
export function cleanCustomer(text: Fragment): Fragment {
  const name = sql`nullif(${trimmed(text)}, '')`;
  const isNobody = sql`lower(${name}) in ('0', 'null', 'nan', 'none', 'na', 'n/a', '-', 'guest', 'not logged in', '(not set)', 'anonymous', 'nicht angemeldet', 'gast')`;
  return sql`case when ${isNobody} then null when ${holds(name, '@')} then lower(${name}) else ${name} end`;
}
