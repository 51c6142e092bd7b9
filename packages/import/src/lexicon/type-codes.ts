import { normaliseHeader } from './headers.ts';

/** Codes of what a row is: those of sales, and those that take a sale back. */
interface TypeCodes {
  readonly sales: readonly string[];
  readonly refunds: readonly string[];
  /** Either may be the sale, as debit and credit are by whose account it is: what most rows say is. */
  readonly eitherWay?: boolean;
}

const known: readonly TypeCodes[] = [
  codes('s sa sl sale sls sal', 'r c cr cm ret rtn retn rfd ref rf crn cn cred'),
  codes('i in inv invc invoice', 'c cr cm cn crn crd cred credit'),
  codes('p pur purch b buy o ord n', 'r ret rtn retn rfd ref return'),
  codes('v vta vte vd f fa fac fact fv', 'd dev a av r ret nc ndc re res'),
  codes('f fv fs pa par fa fvs', 'k kor fk fvk fkor fkv zw zwr kf'),
  codes('re rg r rechn', 'gs g gu gut st sto'),
  codes('d dr deb debit', 'c cr cred credit', true),
  codes('s soll', 'h haben', true),
  codes('+ plus 1 +1', '- − – minus -1', true),
  codes('out', 'in', true),
];

function codes(sales: string, refunds: string, eitherWay = false): TypeCodes {
  return { sales: sales.split(' '), refunds: refunds.split(' '), eitherWay };
}

const header =
  /\b(types?|typ|tipo|kind|art|belegart|vorgang\w*|rodzaj|code|kz|kennz\w*|kennzeichen|indicator|ind|sign|signs|signe|signo|segno|znak|zeichen|vorzeichen|multiplier|sens|direction|richtung|movement|action|doc|docs|document|dokument\w*|beleg|tran|trans|txn|tx|transaction|operation|dc|d c|dr cr|dr|s h|sh|soll haben|debit credit|sr|s r)\b/;
/** Kinds of people and of deliveries, whose letters say something else. */
const other =
  /\b(customer|client|user|member|buyer|payment|shipping|delivery|card|product|item|sku|tax|discount|currency|country)\b|zahlungs|order type/;

/** A larger share of rows than this is of sales; fewer rows than this share say something else. */
const HALF = 0.5;
const MOST_OTHERS = 0.1;

/** Which texts of a column of codes say that money was given back, and which that it was earned; null where the column holds no such codes. */
export function readTypeCodes(
  column: string,
  values: readonly { readonly text: string; readonly rows: number }[],
): { readonly refunds: readonly string[]; readonly sales: readonly string[] } | null {
  const name = normaliseHeader(column);
  const isNamed = (header.test(name) && !other.test(name)) || name.length <= 2 || /^[+/ -]+$/.test(column.trim());
  if (!isNamed || values.length > 6) return null;
  const all = values.reduce((sum, { rows }) => sum + rows, 0);
  for (const { sales, refunds, eitherWay } of known) {
    const of = (list: readonly string[]) => values.filter(({ text }) => list.includes(text.trim().toLowerCase()));
    const share = (list: readonly string[]) => of(list).reduce((sum, { rows }) => sum + rows, 0) / all;
    const [sold, back] = [share(sales), share(refunds)];
    if (sold === 0 || back === 0 || sold + back < 1 - MOST_OTHERS) continue;
    const texts = (list: readonly string[]) => of(list).map(({ text }) => text.trim().toLowerCase());
    if (sold > HALF) return { sales: texts(sales), refunds: texts(refunds) };
    if (eitherWay && back > HALF) return { sales: texts(refunds), refunds: texts(sales) };
  }
  return null;
}
