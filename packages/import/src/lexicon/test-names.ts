import { normaliseHeader } from './headers.ts';

const things =
  '(test\\w*|user|order|customer|kunde|account|client|person|name|buyer|bestellung|klient|zamowienie|[0-9]+)';
/** Names that a shop tries itself out with, as a pattern of the database in lower case. */
export const TEST_NAMES = [
  `test(ing|er|owy|owe)?([ ._-]*${things})*`,
  'asdf\\w*( .*)?',
  'qwertz?\\w*( .*)?',
  'foo ?bar',
  'dummy( .*)?',
  '(demo|fake|sample) (user|customer|account|order|name)',
  '(john|jane) doe',
  '(max|erika) mustermann',
  '(prueba|essai|prova)( .*)?',
  '(测试|テスト).*',
].join('|');

/** What those names begin with: most others are seen to be none in a fraction of the time. */
export const TEST_INITIALS = 'taqfdsjmep测テ';

const order =
  'test[ -]?(order|orders|bestellung|purchase|transaction|payment)|testing (order|purchase)|commande (de )?test|pedido de prueba|zamowienie testowe|zamówienie testowe|ordine di (prova|test)|测试订单|テスト注文';
/** What is written of an order that is a test: among its tags, or in a note. */
export const TEST_REMARKS = `(.*[^\\w])?(${order})([^\\w].*)?|(.*[,;|] *)?test(s|ing)? *([,;|].*)?`;

/** Whether a column holds remarks on orders: tags, notes. */
export function namesRemarks(header: string): boolean {
  return /\b(tags?|labels?|notes?|comments?|remarks?|memo|notiz\w*|bemerkung\w*|kommentar\w*|notatk\w*|uwagi|komentarz\w*|etiquetas?|notas?|etykiet\w*)\b|备注|标签|メモ|備考/.test(
    normaliseHeader(header),
  );
}
