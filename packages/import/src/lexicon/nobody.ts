import { type Fragment, join, sql } from '@perennial/engine';

/** What stands in the customer's column where nobody is named, in lower case. */
const words =
  'null, nan, none, nil, na, n/a, #n/a, n.a., -, --, ?, undefined, guest, guest user, guest customer, guest checkout, guests, not logged in, (not set), not set, anonymous, anonymous user, unknown, unknown customer, no name, no customer, walk-in, walk in, walkin, walk-in customer, walk in customer, walkin customer, walk-in client, cash customer, cash sale, cash, pos, pos customer, counter sale, default customer, default, test customer, nicht angemeldet, gast, gastkunde, unbekannt, laufkunde, laufkundschaft, barverkauf, client anonyme, anonyme, inconnu, invite, passant, client de passage, anonimo, desconocido, invitado, cliente generico, publico en general, consumidor final, gosc, gość, anonim, nieznany, klient detaliczny, paragon, 游客, 匿名, 匿名用户, 未知, 散客, 访客, 无'.split(
    ', ',
  );

/** What stands before the @ of an address that is no person's. */
const mailboxes =
  'guest, guests, no-reply, noreply, no_reply, donotreply, do-not-reply, anonymous, unknown, walkin, walk-in, none, na, null, noemail, no-email, nomail, no'.split(
    ', ',
  );

/** Whether a text without blanks around it, in lower case, names nobody: a word for that, zeros, an address of no person. `zerosName`: `00000` is one of many padded ids. */
export function namesNobody(lower: Fragment, zerosName = false): Fragment {
  const among = (list: readonly string[]) => sql`(${join(list.map((word) => sql`${word}`))})`;
  const zeros = zerosName ? sql`${lower} = '0'` : sql`replace(replace(${lower}, '0', ''), '.', '') = ''`;
  return sql`(${lower} in ${among(words)} or ${zeros} or split_part(${lower}, '@', 1) in ${among(mailboxes)})`;
}
