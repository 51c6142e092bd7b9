import { normaliseHeader } from './headers.ts';

const back =
  /\b(refund(s|ed|ing)?|return(s|ed)?|money back|revers(al|als|ed)|clawbacks?|credited|credit notes?|chargebacks?|disputed?|retour\w*|(ruck|zuruck)?erstatt\w*|ruckzahlung\w*|gutschrift(en)?|storno\w*|rembours\w*|avoirs?|reembols\w*|devol\w*|devuelt\w*|rimbors\w*|resi|zwrot\w*|zwroc\w*|korekt\w*)\b|退款|退货/;
const about =
  /\b(id|ids|no|nr|number|date|day|at|on|utc|reason|status|type|tax|taxes|vat|shipping|fee|fees|qty|quantity|count|items?|line|due|evidence|note|notes|currency|rate|by|method|flag|is|has|policy|days|percent|pct|point|points|window|address|label|tracking|url|code|comment|card|limit|score|zip|country|city|won|lost)\b|数量|原因|状态|时间|日期|编号/;

/** What was left, said with "after": `Total after refunds`, `Betrag nach Erstattung`. */
const after =
  /\b(after|net of|less|minus|excluding|excl|without|nach|abzuglich|abzgl|apres|despues de|tras|menos|dopo|al netto di|po|bez)( (all|of|de|des|du|los|las|gli|i))? (\w+ )?(refund\w*|return\w*|credits?|chargebacks?|retour\w*|\w*erstattung\w*|gutschrift\w*|rembours\w*|reembols\w*|devol\w*|rimbors\w*|resi|zwro\w*|korek\w*)\b|退款后|退货后/;
const adjusted =
  /^((adjusted|corrected) (order )?(total|amount|revenue|value)( amount)?|(order )?(total|amount) adjusted|current (order )?total( price)?|(current|remaining) (order )?(total|amount|value)|korrigierter betrag|bereinigter betrag)$/;

/** Whether a header names how much of an order's money was given back. */
export function namesRefund(header: string): boolean {
  const name = normaliseHeader(header).replace(/\bcredit (note|memo)s?\b/g, 'credited');
  if (/^(credits?|credit amount)$/.test(name)) return true;
  return back.test(name) && !about.test(name) && !namesAdjustedTotal(header);
}

/** Whether a header names what was left of an order's total after refunds. */
export function namesAdjustedTotal(header: string): boolean {
  const name = normaliseHeader(header);
  return adjusted.test(name) || after.test(name);
}
