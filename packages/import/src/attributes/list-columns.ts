import { saysConsent } from '../lexicon/consent-headers.ts';
import { saysOrdered } from '../lexicon/customer-list-headers.ts';
import { normaliseHeader } from '../lexicon/headers.ts';

/** What the columns of a list of people say of those who have not ordered, by their headers; null and none where it does not say. */
export interface ListColumns {
  /** Since when somebody has been on the list. */
  readonly since: string | null;
  /** Who has agreed to be written to. */
  readonly consent: string | null;
  /** Orders, money or days of orders of somebody, in all. */
  readonly ordered: readonly string[];
}

/** The best first: when an account was made, before when somebody agreed to something. */
const since: readonly RegExp[] = [
  /^((account|user|profile|customer|contact) )?(created?|registered|registration|joined|sign ?up|signed up|added)( (at|on|date|time|timestamp))?$/,
  /^(date (created|registered|joined|added|entered|signed up)|(customer|member|client|user) since|created (at|on) utc)$/,
  /^(data (rejestracji|utworzenia|dodania|registrazione)|registriert( am)?|registrierungsdatum|erstellt( am)?|angelegt( am)?|date d (inscription|ajout)|date de creation|fecha de (registro|alta|creacion))$|^(注册|创建)(时间|日期)$/,
  /^(subscribed (at|on|date)|optin time|confirm time|opt in (time|date)|first seen)$/,
];

/** Finds them among the headers of a list. */
export function listColumns(headers: readonly string[]): ListColumns {
  const found = since.flatMap((pattern) => headers.filter((header) => pattern.test(normaliseHeader(header))));
  return {
    since: found[0] ?? null,
    consent: headers.find(saysConsent) ?? null,
    ordered: headers.filter(saysOrdered),
  };
}
