import { normaliseHeader } from './headers.ts';

const back =
  /\b(refund(s|ed|ing)?|return(s|ed)?|retouren?|retoure|gutschrift(en)?|credited|chargebacks?|disputed?|erstattet|erstattung\w*|rembours\w*|avoir|reembols\w*|devol\w*|zwrot\w*|zwroc\w*|korekta|storno)\b|退款|退货/;
const about =
  /\b(id|ids|no|nr|number|date|day|at|on|utc|reason|status|type|tax|taxes|vat|shipping|fee|fees|qty|quantity|count|items?|line|due|evidence|note|notes|currency|rate|by|method|flag|is|has|policy|days|percent|point|points)\b|数量|原因|状态|时间|日期|编号/;

/** Whether a header names how much of an order's money was given back. */
export function namesRefund(header: string): boolean {
  const name = normaliseHeader(header);
  if (/^(credit|credits|credit amount)$/.test(name)) return true;
  return back.test(name) && !about.test(name);
}

/** Whether a header names what was left of an order's total after refunds. */
export function namesAdjustedTotal(header: string): boolean {
  return /^(adjusted (order )?(total|amount)( amount)?|(order )?total adjusted|total after refunds?|current total( price)?|net of refunds)$/.test(
    normaliseHeader(header),
  );
}
