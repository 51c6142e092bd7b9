import { type Fragment, holds, join, sql } from '@perennial/engine';

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

const among = (list: readonly string[]) => sql`(${join(list.map((word) => sql`${word}`))})`;

/** Whether a text without blanks around it names nobody: a word for that, zeros, an address of no person. `zerosName`: `00000` is one of many padded ids. */
export function namesNobody(name: Fragment, zerosName = false): Fragment {
  return sql`case when ${holds(name, '@')} then ${isMailboxOfNobody(name)} else ${isWordForNobody(name, zerosName)} end`;
}

/** Whether an e-mail address is no person's. Most begin with another letter, which is seen in a fraction of the time (measured). */
export function isMailboxOfNobody(address: Fragment): Fragment {
  const letters = [...new Set(mailboxes.flatMap(([first = '']) => [first, first.toUpperCase()]))];
  return sql`(substr(${address}, 1, 1) in ${among(letters)} and split_part(lower(${address}), '@', 1) in ${among(mailboxes)})`;
}

const LONGEST = Math.max(...words.map(({ length }) => length));

/** Whether a text that is no e-mail address is a word for nobody, or zeros. */
export function isWordForNobody(text: Fragment, zerosName: boolean): Fragment {
  const zeros = zerosName ? sql`${text} = '0'` : sql`replace(replace(${text}, '0', ''), '.', '') = ''`;
  return sql`(length(${text}) <= ${LONGEST} and lower(${text}) in ${among([...words, ...mailboxes])} or ${zeros})`;
}
