import { type Fragment, holds, join, sql } from '@perennial/engine';

/** What stands in the customer's column where nobody is named, in lower case. */
const words =
  'total, totals, grand total, sub total, subtotal, sum, summe, gesamt, gesamtsumme, zwischensumme, endsumme, total général, sous total, total general, totale, totale generale, razem, suma, łącznie, ogółem, toplam, celkem, итого, 合计, 总计, 小计, 合計, 総計, 小計, redacted, hidden, masked, anonymized, anonymised, anonymized user, anonymised user, anonymisiert, private, confidential, withheld, removed, obfuscated, zanonimizowany, zanonimizowano, ukryty, ukryte, usunięty, gelöscht, masqué, supprimé, oculto, eliminado, anonimizzato, nascosto, 匿名, 匿名用户, 匿名买家, 保密, 已隐藏, null, <null>, -1, nan, —, –, ???, tbd, #ref!, #value!, #name?, #div/0!, not provided, not available, not specified, no data, blank, deleted, deleted user, deleted customer, retail customer, online guest, gastbestellung, ospite, cliente anonimo, cliente final, cliente finale, cliente al dettaglio, sconosciuto, klient anonimowy, anonimowy, paragonowy, kunde unbekannt, invité, anónimo, client comptoir, walkin client, null, none, nil, na, n/a, #n/a, n.a., -, --, ?, undefined, guest, guest user, guest customer, guest checkout, guests, not logged in, (not set), not set, anonymous, anonymous user, unknown, unknown customer, no name, no customer, walk-in, walk in, walkin, walk-in customer, walk in customer, walkin customer, walk-in client, cash customer, cash sale, cash, pos, pos customer, counter sale, default customer, default, test customer, nicht angemeldet, gast, gastkunde, unbekannt, laufkunde, laufkundschaft, barverkauf, client anonyme, anonyme, inconnu, invite, passant, client de passage, anonimo, desconocido, invitado, cliente generico, publico en general, consumidor final, gosc, gość, anonim, nieznany, klient detaliczny, paragon, 游客, 匿名, 匿名用户, 未知, 散客, 访客, 无'.split(
    ', ',
  );

/** Those, as programs write them too: `guest_user`, `(guest)`, `[deleted]`. */
const everyWord = [
  ...new Set(words.flatMap((word) => [word, ...(/^\p{L}[\p{L} -]+$/u.test(word) ? variants(word) : [])])),
];

function variants(word: string): readonly string[] {
  const joined = /[ -]/.test(word) ? [' ', '-', '_'].map((sign) => word.replaceAll(/[ -]/g, sign)) : [];
  return [...joined, `(${word})`, `[${word}]`, `<${word}>`];
}

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

const LONGEST = Math.max(...everyWord.map(({ length }) => length));

/** Whether a text that is no e-mail address is a word for nobody, or zeros. */
export function isWordForNobody(text: Fragment, zerosName: boolean): Fragment {
  const zeros = zerosName ? sql`${text} = '0'` : sql`replace(replace(${text}, '0', ''), '.', '') = ''`;
  return sql`(length(${text}) <= ${LONGEST} and lower(${text}) in ${among([...everyWord, ...mailboxes])} or ${zeros})`;
}
