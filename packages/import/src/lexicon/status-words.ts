import { type Fragment, matches, sql, unaccented } from '@perennial/engine';
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

/** Whether a status says that the whole order was refunded; `more` are words of its program for that. */
export function isRefundedStatus(column: string, more: readonly string[] = []): Fragment {
  return sql`coalesce(${matches(words(column), [refunded, ...more].join('|'))}, false)`;
}

/** A cell that says yes: a time, a word, 1, true; not blank, no, 0, false. */
export function saysYes(column: string): Fragment {
  return sql`coalesce(lower(${cellText(column)}) not in ('false', '0', 'no', 'n', 'f', 'live', 'null', 'none', 'nein', 'non', 'nie'), false)`;
}

export function saysNo(column: string): Fragment {
  return sql`coalesce(lower(${cellText(column)}) in ('false', '0', 'no', 'n', 'f', 'null'), false)`;
}
